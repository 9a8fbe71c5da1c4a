package site

import (
	"time"

	"kith/generator/calendar"
	"kith/generator/hub"
)

// changes is when the site will next be another, though no file is: when something that
// is to come is over, a day that is spoken of ends, or clocks change. It is zero for a
// hub that stands still, and for one to which nothing more happens.
func (m *maker) changes() time.Time {
	if !m.hub.Purpose.AsOf.IsZero() {
		return time.Time{}
	}
	n := soonest{after: m.hub.AsOf}
	for _, s := range m.hub.Ahead {
		n.add(s.Finish)
		n.add(s.Start.Add(-lasting)) // it joins those that a page holds ready
	}
	for _, s := range m.hub.Series {
		n.add(m.dayAfter(s.Until))
		n.add(m.saidToBegin(s))
		for _, p := range s.Pauses {
			n.add(m.dayAfter(p.To))
		}
		n.add(s.Joins)
	}
	n.add(m.clockChange(m.hub.Zone))
	for _, p := range m.hub.Members {
		if zone, err := m.zones.Load(p.Timezone); p.Timezone != "" && err == nil {
			n.add(m.clockChange(zone))
		}
	}
	n.add(calendar.Day{Year: m.hub.Today().Year + 1, Month: time.January, Date: 1}.In(m.hub.Zone)) // what calendars cover
	return n.at
}

// A soonest is the first of many moments after one.
type soonest struct{ after, at time.Time }

func (n *soonest) add(t time.Time) {
	if t.After(n.after) && (n.at.IsZero() || t.Before(n.at)) {
		n.at = t
	}
}

// saidToBegin is when a sentence no longer tells that a rhythm will begin; zero where it
// tells nothing of it.
func (m *maker) saidToBegin(s *hub.Series) time.Time {
	from := m.asTold(s).From
	if from.IsZero() {
		return time.Time{}
	}
	return from.In(m.hub.Zone)
}

// dayAfter is when a day is over; zero for no day.
func (m *maker) dayAfter(d calendar.Day) time.Time {
	if d.IsZero() {
		return time.Time{}
	}
	return d.AddDays(1).In(m.hub.Zone)
}

// clockChange is when a zone's clocks next change; zero where they do not.
func (m *maker) clockChange(zone *time.Location) time.Time {
	_, end := m.hub.AsOf.In(zone).ZoneBounds()
	return end
}
