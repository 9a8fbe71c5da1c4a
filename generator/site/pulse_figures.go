package site

import (
	"sync"
	"time"

	"kith/generator/calendar"
	"kith/generator/hub"
	"kith/generator/insight"
)

// fewestPeople is how many people a number must be drawn from to speak of nobody alone. Below it
// the page and the data say nothing of people.
const fewestPeople = 5

// figures are the signals that the page and the data publish.
type figures struct {
	rhythm      insight.Rhythm
	attendance  insight.Attendance
	newcomers   insight.Newcomers
	ladder      insight.Ladder
	hosting     insight.Hosting
	recognition insight.Recognition
	asks        insight.Asks
	afterlife   insight.Afterlife
	inclusion   insight.Inclusion
}

// counting counts once, and only when something that shows the figures is drawn.
func counting(h *hub.Hub) func() *figures {
	return sync.OnceValue(func() *figures {
		return &figures{
			insight.RhythmOf(h), insight.AttendanceOf(h), insight.NewcomersOf(h), insight.LadderOf(h), insight.HostingOf(h),
			insight.RecognitionOf(h), insight.AsksOf(h), insight.AfterlifeOf(h), insight.InclusionOf(h),
		}
	})
}

// hasPulse tells that there is enough to count something, be it long ago: then the menu
// has the page.
func (m *maker) hasPulse() bool {
	held := 0
	for _, s := range m.hub.Sessions {
		if s.TookPlace() {
			if held++; held == insight.Fewest {
				return true
			}
		}
	}
	return len(m.hub.Shoutouts) >= insight.Fewest || len(m.hub.Asks) >= insight.Fewest
}

// countedUntil is the day up to which it is counted: the day of an example that stands
// still, else the last of which something is written. What happens on no day changes no
// figure, and the page need not be another every night.
func (m *maker) countedUntil() calendar.Day {
	if !m.hub.Purpose.AsOf.IsZero() {
		return m.hub.Today()
	}
	var last calendar.Day
	note := func(d calendar.Day) {
		if d.Compare(last) > 0 && d.Compare(m.hub.Today()) <= 0 {
			last = d
		}
	}
	for _, s := range m.hub.Sessions {
		if s.TookPlace() {
			note(calendar.DayOf(s.Start.In(m.hub.Zone))) // by the hub's clocks, by which it is over
		}
	}
	for day := range m.hub.Dated() {
		note(day)
	}
	for _, p := range m.hub.Members {
		note(p.Since())
	}
	return last
}

// pulseChanges is when the page will next be another though nothing happens: when a figure
// is, or a quarter ends.
func (m *maker) pulseChanges() (next []time.Time) {
	if !m.hasPulse() {
		return nil
	}
	today := m.hub.Today()
	quarter := calendar.Day{Year: today.Year, Month: (today.Month-1)/3*3 + 1, Date: 1}.AddDays(95)
	quarter.Date = 1
	return []time.Time{insight.Changes(m.hub), quarter.In(m.hub.Zone)}
}
