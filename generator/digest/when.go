package digest

import (
	"kith/generator/calendar"
	"kith/generator/hub"
)

// when words a session's time: its day, its hours, and the zone they are in.
func (m *maker) when(s *hub.Session) string {
	day := m.Words.Day(s.Day())
	switch last, several := s.LastDay(); {
	case several:
		return capital(m.Words.Say("date.from-to", "from", day, "to", m.Words.Day(last)))
	case s.AllDay():
		return capital(day)
	}
	return capital(m.Words.Listed(day, m.Words.Span(s.Start, s.Finish), m.Words.Zone(s.Start)))
}

// days words a run of days in full.
func (m *maker) days(d calendar.Days) string {
	if d.From == d.To {
		return capital(m.Words.Day(d.From))
	}
	return capital(m.Words.Say("date.from-to", "from", m.Words.Day(d.From), "to", m.Words.Day(d.To)))
}

// past tells that a day lies in the span, and is not to come.
func (m *maker) past(day calendar.Day) bool {
	return m.within(day) && day.Compare(m.hub.Today()) <= 0
}

// within tells that a day lies in the span.
func (m *maker) within(day calendar.Day) bool {
	return calendar.Days{From: m.span.Since, To: m.span.Until}.Has(day)
}
