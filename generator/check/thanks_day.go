package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
)

var thanksAreGiven = Rule{
	Name:     "future-thanks",
	Severity: diag.Warning,
	Doc: `A shout-out says thank you for what was. One with a date that is still to come would
stand above all others until then.

    date: 2026-03-06`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		life := lifeOf(h)
		tomorrow := life.today.AddDays(1) // it is tomorrow already somewhere
		for _, t := range h.Shoutouts {
			if t.Date.Compare(tomorrow) > 0 && life.has(t.Date) {
				problems.Warnf(t.At("date"), "future-thanks", "write the day on which you thank", "%s is still to come", spoken(t.Date)).Fix = life.past(&t.Entry, "date", t.Date)
			}
		}
	},
}
