package site

import (
	"kith/generator/calendar"
	"kith/generator/hub"
)

// when words a session's time: its day, its hours, and the zone they are in.
func (m *maker) when(s *hub.Session) (day Moment, hours, zone string) {
	d := s.Day()
	day = m.dayMoment(d)
	if s.Start.IsZero() {
		return day, "", ""
	}
	if s.AllDay() {
		if last := m.lastDay(s); last != "" {
			day.Text = m.words.Say("date.from-to", "from", day.Text, "to", last)
		}
		return day, "", ""
	}
	day.Machine = machine(s.Start)
	hours = m.words.Span(s.Start, s.Finish)
	if s.Finish.Equal(s.Start) {
		hours = m.words.Clock(s.Start)
	}
	return day, hours, m.words.Zone(s.Start)
}

// lastDay is the last of several whole days; empty for any other session.
func (m *maker) lastDay(s *hub.Session) string {
	if last, several := s.LastDay(); several {
		return m.words.Day(last)
	}
	return ""
}

// shortDays are a session's days in a list: "26 Nov", "26–28 Nov", "30 Nov – 2 Dec".
func (m *maker) shortDays(s *hub.Session) string {
	first := s.Day()
	last, several := s.LastDay()
	if !several {
		last = first
	}
	return m.words.Days(first, last)
}

func (m *maker) dayMoment(d calendar.Day) Moment {
	return Moment{Machine: d.String(), Text: m.words.Day(d)}
}
