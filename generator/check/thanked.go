package check

import (
	"kith/generator/calendar"
	"kith/generator/diag"
	"kith/generator/hub"
)

var thankedWhileHere = Rule{
	Name:     "thanked-while-away",
	Severity: diag.Warning,
	Doc: `Whoever is thanked was there to be thanked. Thanks after somebody has left, or long
before they joined, mean another person more often than not, or one of the days is wrong.
Thanks within a fortnight of leaving are a farewell, and within a year before joining
they are what made somebody join: of these nothing is said.`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		life := lifeOf(h)
		for _, t := range h.Shoutouts {
			if !life.has(t.Date) {
				continue // and told as such
			}
			for _, ref := range t.To {
				if m := h.Member(ref.ID); m != nil {
					away(t, ref, m, problems)
				}
			}
		}
	},
}

const (
	farewell = 14  // days after leaving within which people still say thank you
	welcome  = 366 // days before joining within which a guest may be thanked
)

func away(t *hub.Shoutout, ref hub.Ref, m *hub.Member, problems *diag.List) {
	switch {
	case passed(m.Left, t.Date, farewell):
		problems.Warnf(ref.At, "thanked-while-away", "name who was meant, or mend \"left\" in "+m.File, "%s left on %s, before these thanks", m.Name, m.Left)
	case passed(t.Date, m.Joined, welcome):
		problems.Warnf(ref.At, "thanked-while-away", "name who was meant, or mend \"joined\" in "+m.File, "%s joined on %s, long after these thanks", m.Name, m.Joined)
	}
}

// passed tells that a day is more than so many days before another. No day is before none.
func passed(day, other calendar.Day, days int) bool {
	return !day.IsZero() && !other.IsZero() && day.AddDays(days).Compare(other) < 0
}
