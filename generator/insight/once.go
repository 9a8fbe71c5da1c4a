package insight

import (
	"kith/generator/calendar"
	"kith/generator/hub"
)

// OnceOf are the newcomers of the last [Return] days who had a second time to come to and
// have not been back, the latest first. It is recorded who was at most of what was held
// since. Who has left, says they will come, or shows no more than a name is not among them.
func OnceOf(h *hub.Hub, n Newcomers) []Newcomer {
	since := h.Today().AddDays(1 - Return)
	r := recordsOf(lately(h.Sessions, since))
	var people []Newcomer
	for _, p := range n.People {
		first := p.First.Day()
		switch {
		case p.Second != nil, first.Compare(since) < 0, coming(p.Member):
		case p.Member.Visibility == hub.NameOnly, p.Member.Alumnus():
		case r.tell(first.AddDays(1), h.Today()):
			people = append(people, p)
		}
	}
	latestFirst(people, func(p Newcomer) calendar.Day { return p.First.Day() })
	return people
}
