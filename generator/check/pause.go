package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
)

var pausesWithin = Rule{
	Name:     "pause-outside",
	Severity: diag.Warning,
	Doc: `A series pauses while it runs: between "from" and "until", where they are written.
A pause before or after changes nothing, so most likely its year is wrong.`,
	Run: func(_ *hub.Hub, p hub.Parts, problems *diag.List) {
		for _, s := range p.Series {
			for _, pause := range s.Pauses {
				switch {
				case passed(pause.To, s.From, 0):
					problems.Warnf(pause.At, "pause-outside", "mend the year, or remove the pause", "this pause is over before the series begins on %s", s.From)
				case passed(s.Until, pause.From, 0):
					problems.Warnf(pause.At, "pause-outside", "mend the year, or remove the pause", "this pause begins after the series has ended on %s", s.Until)
				}
			}
		}
	},
}
