package insight

import (
	"kith/generator/calendar"
	"kith/generator/hub"
)

// firsts knows who came for the first time, and when.
type firsts struct{ records calendar.Day }

// firstsOf needs the first day of which it is recorded who was there. Whoever was there, or
// had hosted before, is no newcomer: nobody knows who else had been there by then.
func firstsOf(h *hub.Hub) firsts {
	for _, s := range h.Sessions {
		if s.TookPlace() && named(s) {
			return firsts{s.Day()}
		}
	}
	return firsts{}
}

// visits are the sessions held in which somebody took part, from the first on; none for
// those who were here when the records begin, and for all where there are none.
func (f firsts) visits(m *hub.Member) []*hub.Session {
	for i, s := range m.Sessions {
		switch {
		case !s.TookPlace():
		case f.records.IsZero(), s.Day().Compare(f.records) <= 0:
			return nil
		default:
			return m.Sessions[i:]
		}
	}
	return nil
}

// came is the first session of somebody, or nil.
func (f firsts) came(m *hub.Member) *hub.Session {
	if visits := f.visits(m); len(visits) > 0 {
		return visits[0]
	}
	return nil
}

// second is the first session on a later day than the first; nil where there was none.
func second(visits []*hub.Session) *hub.Session {
	for _, s := range visits {
		if s.TookPlace() && s.Day().Compare(visits[0].Day()) > 0 {
			return s
		}
	}
	return nil
}
