package digest

import (
	"cmp"

	"kith/generator/calendar"
	"kith/generator/hub"
)

// coming are the sessions ahead, those that a rhythm foresees among them.
func (m *maker) coming() section {
	told := func(s *hub.Session) bool { return s.Coming && m.within(s.Day()) }
	items := some(m.hub.Ahead, told, m.invitation)
	s := m.section("digest.coming", items, false)
	s.more = m.Words.CountOrNone("digest.more", len(items)-len(s.items)+m.unforeseen())
	return s
}

// unforeseen counts what rhythms bring within the span beyond what the hub foresees of
// them: of one that comes every day that is the next days only.
func (m *maker) unforeseen() (n int) {
	for _, s := range m.hub.Series {
		course, err := s.Course()
		if err != nil || len(s.Ahead) == 0 {
			continue
		}
		written := map[calendar.Day]bool{}
		for _, of := range s.Held {
			written[of.Occurrence()] = true
		}
		next, ok := course.Next(s.Ahead[len(s.Ahead)-1].Start)
		for ok && m.within(next.Day) {
			if !written[next.Day] {
				n++
			}
			next, ok = course.Next(next.Start)
		}
	}
	return n
}

// invitation says when and where a session is, and who hosts it.
func (m *maker) invitation(s *hub.Session) item {
	i := item{title: m.entry(&s.Entry, s.Title), lines: []Phrase{own(m.when(s))}}
	i.say(m.moved(s))
	i.say(m.about(s))
	if s.Foreseen {
		i.say(own(m.Words.Say("session.not-written")))
	}
	place, join := s.Location, s.Join
	if of := m.hub.OneSeries(s.Series.ID); of != nil {
		place, join = cmp.Or(place, of.Location), cmp.Or(join, of.Join)
	}
	if place != "" {
		i.say(Phrase{m.theirs(place, "")})
	}
	if join = web(join); join != "" {
		i.ways = append(i.ways, way{m.Words.Say("ticket.room"), join})
	}
	return i
}

func (i *item) say(p Phrase) {
	if len(p) > 0 {
		i.lines = append(i.lines, p)
	}
}

// about says what a session belongs to, who hosts it and how many are coming.
func (m *maker) about(s *hub.Session) (about Phrase) {
	hosts := value{"hosts", m.names(s.Hosting)}
	of := m.hub.OneSeries(s.Series.ID)
	switch {
	case of != nil && !s.Foreseen && len(s.Hosting) > 0: // one foreseen is called so itself
		about = m.say("ticket.series-hosts", value{"series", Phrase{m.entry(&of.Entry, of.Title)}}, hosts)
	case of != nil && !s.Foreseen:
		about = m.say("ticket.series", value{"series", Phrase{m.entry(&of.Entry, of.Title)}})
	case len(s.Hosting) > 0:
		about = m.say("ticket.hosts", hosts)
	}
	going := own(m.Words.CountOrNone("ticket.going", s.People()))
	if len(about) == 0 || len(going) == 0 {
		return append(about, going...)
	}
	return m.say("ticket.sentences", value{"first", about}, value{"next", going})
}

// moved says from which day a session was moved.
func (m *maker) moved(s *hub.Session) Phrase {
	switch {
	case s.Status != hub.Moved:
		return nil
	case s.Replaces.IsZero():
		return own(m.Words.Say("session.moved"))
	}
	return own(m.Words.Say("session.moved-from", "day", m.Words.Day(s.Replaces.Day())))
}
