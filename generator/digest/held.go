package digest

import (
	"strings"

	"kith/generator/hub"
)

// held are the sessions that took place, and what they left behind.
func (m *maker) held() section {
	told := func(s *hub.Session) bool { return s.TookPlace() && m.within(s.Day()) }
	s := m.section("digest.held", some(m.hub.Sessions, told, m.report), true)
	s.way = way{m.Words.Say("sessions.all"), m.Address("/sessions/")}
	return s
}

// report says when a session was, who hosted it, how many came and what is left of it.
func (m *maker) report(s *hub.Session) item {
	i := item{title: m.entry(&s.Entry, s.Title)}
	hosted := Phrase(nil)
	if len(s.Hosting) > 0 {
		hosted = m.say("session.hosted-by", value{"names", m.names(s.Hosting)})
	}
	i.say(m.listed(own(m.when(s)), hosted))
	i.say(own(m.came(s)))
	if !s.Body.Empty() {
		i.ways = append(i.ways, way{m.Words.Say("left.notes"), m.Address(s.Address())})
	}
	for _, left := range []struct{ label, at string }{{"left.recording", s.Recording}, {"left.slides", s.Slides}} {
		if left.at != "" {
			i.ways = append(i.ways, way{m.Words.Say(left.label), m.leftAt(left.at)})
		}
	}
	return i
}

// came says how many were there. What nobody recorded is not nobody.
func (m *maker) came(s *hub.Session) string {
	if !s.Counted() {
		return m.Words.Say("digest.not-recorded")
	}
	return m.Words.Count("digest.came", s.People())
}

// leftAt leads to what a session left: on the web, or a file of the hub.
func (m *maker) leftAt(where string) string {
	if strings.HasPrefix(where, "/") {
		return m.Address(where)
	}
	return web(where)
}
