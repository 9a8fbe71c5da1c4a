package site

import "kith/generator/hub"

// Next is the band of the next session: what is called off before it, then the date
// that stands.
type Next struct {
	Off     []*SessionLine // cancelled, and sooner than the ticket; the nearest first
	Ticket  *Ticket        // nil where nothing is planned
	Rhythms []Rhythm       // what is kept to where nothing is planned
}

const offShown = 3

// next makes the band of some sessions ahead, and says which of them follow it.
func (m *maker) next(ahead []*hub.Session) (n Next, after []*hub.Session) {
	for i, s := range ahead {
		switch {
		case s.Coming:
			n.Ticket = m.ticket(s)
			return n, ahead[i+1:]
		case len(n.Off) < offShown:
			n.Off = append(n.Off, m.line(s))
		}
	}
	return n, nil
}

// afterNext is the shelf below the band.
func (m *maker) afterNext(sessions []*hub.Session, shown int) SessionShelf {
	return SessionShelf{Title: "After that", Lines: m.lines(sessions[:min(shown, len(sessions))])}
}

// part tells sessions whose time is over from those ahead. A cancelled one stands where
// it would have been.
func (m *maker) part(sessions []*hub.Session) (past, ahead []*hub.Session) {
	for _, s := range sessions {
		if m.ahead(s) {
			ahead = append(ahead, s)
		} else {
			past = append(past, s)
		}
	}
	return past, ahead
}

func (m *maker) countPast(sessions []*hub.Session) int {
	n := 0
	for _, s := range sessions {
		if !m.ahead(s) {
			n++
		}
	}
	return n
}

func (m *maker) ahead(s *hub.Session) bool { return s.Finish.After(m.hub.AsOf) }
