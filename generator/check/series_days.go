package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
)

var seriesInOrder = Rule{
	Name:     "until-before-from",
	Severity: diag.Error,
	Doc: `A series begins before it ends. One that ended before it began has no sessions.

    from: 2026-01-08
    until: 2026-06-25`,
	Run: func(_ *hub.Hub, p hub.Parts, problems *diag.List) {
		for _, s := range p.Series {
			if passed(s.Until, s.From, 0) {
				problems.Errorf(s.At("until"), "until-before-from", "mend one of the two days", "the series ends before it begins on %s", s.From)
			}
		}
	},
}
