package site

import (
	"cmp"
	"html/template"

	"kith/generator/hub"
)

// A Ticket is a coming session as an invitation.
type Ticket struct {
	Title     string
	Href      string
	Status    string        // "Cancelled" or "Moved", or empty
	Day       Moment        // "Thursday 26 November 2026"
	Time      string        // "18:00–19:30", or empty where no time of day is written
	Zone      string        // "Berlin (UTC+1)", or empty with Time
	Hours     string        // "18:00–19:30, Berlin (UTC+1)", or empty with Time
	When      string        // "Thursday 26 November 2026, 18:00–19:30, Berlin (UTC+1)"
	About     template.HTML // "Evidence evenings, hosted by Ada. 14 people are coming.", or empty
	Hosts     template.HTML // in a sentence, each a link
	Faces     []*Tile       // of the first few hosts
	Start     string        // when it begins, for machines: an instant, also of a day
	End       string        // when it is over, for machines; empty where it is
	Until     string        // when it ends, likewise; empty where nobody says how long it takes
	DayNumber string        // "26"
	Weekday   string        // "Thursday"
	Month     string        // "November 2026"
	Last      string        // "to Saturday 28 November 2026", where it takes several whole days; empty otherwise
	Location  string
	Join      string // where to meet online
	Series    Link
	Going     template.HTML // "14 people are coming.", or empty
}

func (m *maker) ticket(s *hub.Session) *Ticket {
	d, line := s.Day(), m.line(s)
	t := &Ticket{
		Title: line.Title, Href: line.Href, Status: m.status(s),
		Day: line.Day, Time: line.Time, Zone: line.Zone, Hosts: line.Hosts,
		Faces:     m.tiles(s.Hosting, tilesInRow),
		DayNumber: number(d.Date),
		Weekday:   capital(m.words.Weekday(d)),
		Month:     m.words.Month(d),
		Last:      m.toLast(s),
		Hours:     line.Hours,
		Start:     machine(s.Start),
		End:       line.End,
		Until:     line.Until,
		When:      m.summary(s),
	}
	t.Location, t.Join = m.place(s)
	if of := m.hub.OneSeries(s.Series.ID); of != nil && !s.Foreseen { // else it is called so itself
		t.Series = m.entryLink(&of.Entry)
	}
	if n := s.People(); n > 0 && s.Coming {
		t.Going = m.words.CountMarkup("ticket.going", n)
	}
	t.About = m.about(t)
	return t
}

// place is where to meet, and where to meet online: as the session says, else its series.
func (m *maker) place(s *hub.Session) (location, join string) {
	of := m.hub.OneSeries(s.Series.ID)
	if of == nil {
		return s.Location, s.Join
	}
	return cmp.Or(s.Location, of.Location), cmp.Or(s.Join, of.Join)
}

// about says in whole sentences what a session belongs to, who hosts it and how many
// are coming.
func (m *maker) about(t *Ticket) (about template.HTML) {
	switch series := t.Series.Href != ""; {
	case series && t.Hosts != "":
		about = m.words.Markup("ticket.series-hosts", "series", t.Series.Anchor, "hosts", t.Hosts)
	case series:
		about = m.words.Markup("ticket.series", "series", t.Series.Anchor)
	case t.Hosts != "":
		about = m.words.Markup("ticket.hosts", "hosts", t.Hosts)
	}
	switch {
	case t.Going == "":
		return about
	case about == "":
		return t.Going
	}
	return m.words.Markup("ticket.sentences", "first", about, "next", t.Going)
}

// toLast leads on to the last of several whole days: "to Saturday 28 November 2026".
func (m *maker) toLast(s *hub.Session) string {
	last := m.lastDay(s)
	if last == "" {
		return ""
	}
	return m.words.Say("ticket.last", "day", last)
}
