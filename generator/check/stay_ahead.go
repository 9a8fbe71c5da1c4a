package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
)

var stayHasBegun = Rule{
	Name:     "future-stay",
	Severity: diag.Warning,
	Doc: `The day on which a person joined or left has been. Whoever has a day of leaving is
shown among those who have left, even where it is still to come: write it when it is there.`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		life := lifeOf(h)
		tomorrow := life.today.AddDays(1) // it is tomorrow already somewhere
		for _, m := range h.Members {
			if m.Joined.Compare(tomorrow) > 0 {
				problems.Warnf(m.At("joined"), "future-stay", "write the day on which they joined, or leave it out until then",
					"%s is still to come", spoken(m.Joined)).Fix = life.slipped(&m.Entry, "joined", m.Joined)
			}
			if m.Left.Compare(tomorrow) > 0 {
				problems.Warnf(m.At("left"), "future-stay", "leave it out until then: whoever has left is shown so at once",
					"%s is still to come", spoken(m.Left)).Fix = life.slipped(&m.Entry, "left", m.Left)
			}
		}
	},
}
