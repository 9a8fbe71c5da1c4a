package insight

import (
	"kith/generator/calendar"
	"kith/generator/hub"
)

// current are those who belong to the community on the as-of day. Who joined or was
// first named later does not yet, and who left that day or before does no more.
func current(h *hub.Hub) []*hub.Member {
	list := make([]*hub.Member, 0, len(h.Members))
	for _, m := range h.Members {
		if here(h, m) {
			list = append(list, m)
		}
	}
	return list
}

// here tells that somebody belongs to the community on the as-of day.
func here(h *hub.Hub, m *hub.Member) bool {
	return !m.Alumnus() && m.Since().Compare(h.Today()) <= 0 // a zero day is before all others
}

// joined is when somebody came to the community, as written or by their first session
// held; zero where neither is known.
func joined(m *hub.Member) calendar.Day {
	if !m.Joined.IsZero() {
		return m.Joined
	}
	for _, s := range m.Sessions {
		if s.TookPlace() {
			return s.Day()
		}
	}
	return calendar.Day{}
}
