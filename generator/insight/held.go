package insight

import (
	"slices"
	"time"

	"kith/generator/calendar"
	"kith/generator/hub"
)

// held are the sessions that took place, by start.
func held(sessions []*hub.Session) []*hub.Session {
	list := make([]*hub.Session, 0, len(sessions))
	for _, s := range sessions {
		if s.TookPlace() {
			list = append(list, s)
		}
	}
	return list
}

// lately are those of some sessions, by start, that may be on a day or later, and few
// others: to ask each for its day takes time.
func lately(sessions []*hub.Session, day calendar.Day) []*hub.Session {
	before := day.AddDays(-1).In(time.UTC) // it is that day nowhere yet
	first, _ := slices.BinarySearchFunc(sessions, before, func(s *hub.Session, t time.Time) int { return s.Start.Compare(t) })
	return sessions[first:]
}

// heldIn are the sessions that took place on some days.
func heldIn(sessions []*hub.Session, days calendar.Days) []*hub.Session {
	var list []*hub.Session
	for _, s := range lately(sessions, days.From) {
		if s.TookPlace() && days.Has(s.Day()) {
			list = append(list, s)
		}
	}
	return list
}

// daysOf are the days of some sessions, each once and in order. In two zones it may be
// another day at the same time, so the order of sessions is not enough.
func daysOf(sessions []*hub.Session, which func(*hub.Session) bool) []calendar.Day {
	var days []calendar.Day
	for _, s := range sessions {
		if which(s) {
			days = append(days, s.Day())
		}
	}
	slices.SortFunc(days, calendar.Day.Compare)
	return slices.Compact(days)
}

// named tells that somebody recorded who was there, and not only how many.
func named(s *hub.Session) bool { return len(s.There)+s.Unseen > 0 }
