package site

import (
	"kith/generator/hub"
	"kith/generator/site/linked"
)

// asEvent is a session.
func (m *maker) asEvent(s *hub.Session, v *Session) linked.Event {
	e := linked.Event{
		Name: s.Title, URL: m.absolute(s.Address()), About: v.Description,
		Status: linked.Scheduled, Organizer: m.us(),
	}
	e.Start, e.End = span(s)
	switch s.Status {
	case hub.Cancelled:
		e.Status = linked.Cancelled
	case hub.Moved:
		e.Status, e.Before = linked.Rescheduled, dated(s.Replaces)
	}
	online := ""
	if v.Ticket.Join != "" {
		online = e.URL // where people meet is shown to those who come
		if s.Coming {
			online = v.Ticket.Join
		}
	}
	e.Attendance, e.Location = venue(v.Ticket.Location, online)
	who := s.Speaking
	if len(who) == 0 {
		who = s.Hosting
	}
	for _, p := range who[:min(inSentence, len(who))] {
		e.Performers = append(e.Performers, linked.Person{Name: p.Name, URL: m.absolute(p.Address())})
	}
	if of := m.hub.OneSeries(s.Series.ID); of != nil {
		e.Series = &linked.Series{Name: of.Title, URL: m.absolute(of.Address())}
	}
	return e
}

// span is a session's beginning and end: days where no time of day is written, else
// instants with the offset of its zone.
func span(s *hub.Session) (start, end string) {
	if s.Start.IsZero() || s.AllDay() {
		start = s.Day().String()
		if last, several := s.LastDay(); several {
			end = last.String()
		}
		return start, end
	}
	return instants(s)
}

// venue is where people meet, and how.
func venue(place, online string) (attendance string, at []linked.Thing) {
	if place != "" {
		attendance, at = linked.Offline, append(at, linked.Place{Name: place, Address: place})
	}
	if online != "" {
		attendance, at = linked.Online, append(at, linked.VirtualLocation{URL: online})
	}
	if len(at) == 2 {
		attendance = linked.Mixed
	}
	return attendance, at
}
