package insight

import (
	"kith/generator/calendar"
	"kith/generator/hub"
)

// An Unthanked is somebody who hosted sessions, and whom nobody ever thanked.
type Unthanked struct {
	Member *hub.Member
	Hosted []*hub.Session // in the days of Recognition, by start; at least one
}

// UnthankedOf are the people of [Recognition], with what they could be thanked for: those
// who hosted last come first. People who show no more than a name are left alone.
func UnthankedOf(r Recognition) []Unthanked {
	var people []Unthanked
	for _, m := range r.Unthanked {
		if m.Visibility != hub.NameOnly {
			people = append(people, Unthanked{m, heldIn(m.Hosted, r.Days)})
		}
	}
	latestFirst(people, func(u Unthanked) calendar.Day { return u.Hosted[len(u.Hosted)-1].Day() })
	return people
}
