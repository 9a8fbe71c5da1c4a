package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
)

var replacesOfSeries = Rule{
	Name:     "replaces-nothing",
	Severity: diag.Warning,
	Doc: `"replaces" names the day of a series' occurrence that a session stands for. Without a
series there is nothing to replace.

    series: evenings
    date: 2026-03-06 18:00
    replaces: 2026-03-05`,
	Run: func(_ *hub.Hub, p hub.Parts, problems *diag.List) {
		for _, s := range p.Sessions {
			if !s.Replaces.IsZero() && s.Series.IsZero() {
				problems.Warnf(s.At("replaces"), "replaces-nothing", `add "series: …", or remove this line`, "this session belongs to no series, so it replaces nothing")
			}
		}
	},
}
