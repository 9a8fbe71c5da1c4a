package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
)

var stayHasBegun = Rule{
	Name:     "future-stay",
	Severity: diag.Warning,
	Doc: `The day on which a person joined has been. A day of leaving may be to come: until
then they are shown like anybody else, and from that day on among those who have left. More
than a year ahead it is most likely another year that was meant.`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		life := lifeOf(h)
		tomorrow := life.today.AddDays(1) // it is tomorrow already somewhere
		for _, m := range h.Members {
			if m.Joined.Compare(tomorrow) > 0 {
				problems.Warnf(m.At("joined"), "future-stay", "write the day on which they joined, or leave it out until then",
					"%s is still to come", spoken(m.Joined)).Fix = life.slipped(&m.Entry, "joined", m.Joined)
			}
			if m.Left.Compare(yearsLater(life.today, 1)) > 0 {
				problems.Warnf(m.At("left"), "future-stay", "is it another year? Whoever stays has no day of leaving",
					"%s is more than a year ahead", spoken(m.Left)).Fix = life.past(&m.Entry, "left", m.Left)
			}
		}
	},
}
