package site

import (
	"html/template"
	"time"

	"kith/generator/hub"
)

// Next is the band of the next session: what is called off before it, then the date
// that stands.
type Next struct {
	Off     []Off     // cancelled, and sooner than the ticket; the nearest first
	Ticket  *Ticket   // nil where nothing is planned
	Later   []*Ticket // what takes its place when it is over, in order of time
	Rhythms []Rhythm  // what is kept to where nothing is planned
}

// An Off is a session that is called off.
type Off struct {
	Status string        // "Cancelled"
	Said   template.HTML // "Proofs on Thursday 26 November 2026", a link
	End    string        // when it would have been over
}

const offShown = 3

// next makes the band of some sessions ahead, and says which of them follow those that
// are called off: the one in the band first.
func (m *maker) next(ahead []*hub.Session) (n Next, after []*hub.Session) {
	for i, s := range ahead {
		switch {
		case s.Coming:
			n.Ticket, n.Later = m.ticket(s), m.later(ahead[i+1:])
			return n, ahead[i:]
		case len(n.Off) < offShown:
			n.Off = append(n.Off, m.off(s))
		}
	}
	return n, nil
}

// tickets are all of a band.
func (n Next) tickets() []*Ticket {
	if n.Ticket == nil {
		return nil
	}
	return append([]*Ticket{n.Ticket}, n.Later...)
}

// A page is right for about so long after it was made.
const (
	lasting  = 45 * 24 * time.Hour
	laterMin = 3
	laterMax = 8
)

// later are the tickets that follow while a page is read.
func (m *maker) later(ahead []*hub.Session) (later []*Ticket) {
	for _, s := range ahead {
		if len(later) == laterMax || len(later) >= laterMin && s.Start.After(m.hub.AsOf.Add(lasting)) {
			break
		}
		if s.Coming {
			later = append(later, m.ticket(s))
		}
	}
	return later
}

func (m *maker) off(s *hub.Session) Off {
	said := m.words.Markup("next.off", "title", m.entryLink(&s.Entry).Anchor, "day", m.line(s).Day.tag())
	return Off{m.status(s), said, m.end(s)}
}

// afterNext is the shelf below the band: of some sessions, the first is in the band.
func (m *maker) afterNext(sessions []*hub.Session, shown int) SessionShelf {
	if len(sessions) < 2 {
		return SessionShelf{}
	}
	shelf := m.aheadShelf(m.words.Say("next.after"), sessions[1:], shown)
	shelf.Banded = m.line(sessions[0])
	return shelf
}

// aheadShelf is the first few of sessions ahead, with those that take their places.
func (m *maker) aheadShelf(title string, sessions []*hub.Session, shown int) SessionShelf {
	first := min(shown, len(sessions))
	more := min(first+laterMax, len(sessions))
	return SessionShelf{Title: title, Lines: m.lines(sessions[:first]), Shown: shown, Spare: m.lines(sessions[first:more])}
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

func (m *maker) ahead(s *hub.Session) bool { return s.Over().After(m.hub.AsOf) }
