package hub

import (
	"kith/generator/calendar"
	"kith/generator/calendar/rhythm"
)

// Course is the series' rhythm in its time: on which days it comes. What it counts from
// is the series' first day or, where none is written, its first session. Errors are
// *rhythm.Mistake: the rhythm cannot be read, or nobody knows from when it counts.
func (s *Series) Course() (rhythm.Course, error) {
	if s.Rule.IsZero() {
		_, err := rhythm.Parse(s.Rhythm)
		return rhythm.Course{}, err
	}
	f := rhythm.Frame{From: s.From, Until: s.Until, Zone: s.Zone}
	for _, p := range s.Pauses {
		f.Pauses = append(f.Pauses, p.Days)
	}
	for _, held := range s.Held {
		if day := held.Occurrence(); !day.IsZero() {
			f.Held = append(f.Held, day)
		}
	}
	return s.Rule.In(f)
}

// Occurrence is the day of its series' rhythm for which a session stands: its own, or
// the one that it says it replaces.
func (s *Session) Occurrence() calendar.Day {
	if !s.Replaces.IsZero() {
		return s.Replaces.Day()
	}
	return s.Date.Day()
}
