package site

import (
	"html/template"

	"kith/generator/hub"
)

// Next is the band of the next session: what is called off before it, then the date
// that stands.
type Next struct {
	Off     []Off    // cancelled, and sooner than the ticket; the nearest first
	Ticket  *Ticket  // nil where nothing is planned
	Rhythms []Rhythm // what is kept to where nothing is planned
}

// An Off is a session that is called off.
type Off struct {
	Status string        // "Cancelled"
	Said   template.HTML // "Proofs on Thursday 26 November 2026", a link
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
			n.Off = append(n.Off, m.off(s))
		}
	}
	return n, nil
}

func (m *maker) off(s *hub.Session) Off {
	said := m.words.Markup("next.off", "title", m.entryLink(&s.Entry).Anchor, "day", m.line(s).Day.tag())
	return Off{m.status(s), said}
}

// afterNext is the shelf below the band.
func (m *maker) afterNext(sessions []*hub.Session, shown int) SessionShelf {
	return SessionShelf{Title: m.words.Say("next.after"), Lines: m.lines(sessions[:min(shown, len(sessions))])}
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
