package site

import (
	"time"

	"kith/generator/calendar"
)

// changes is when the site will next be another, though no file is: when something that
// is to come is over, a day that is spoken of ends, clocks change, or somebody's role
// does. It is zero for a hub that stands still, and for one to which nothing more happens.
func (m *maker) changes() time.Time {
	if !m.hub.Purpose.AsOf.IsZero() {
		return time.Time{}
	}
	n := soonest{after: m.hub.AsOf}
	for _, s := range m.hub.Ahead {
		n.add(s.Over())
		n.add(s.Start.Add(-lasting)) // it joins those that a page holds ready
	}
	for _, s := range m.hub.Series {
		n.add(m.dayAfter(s.Until))
		n.add(m.midnight(m.asTold(s).From)) // a sentence no longer tells that it will begin
		for _, p := range s.Pauses {
			n.add(m.dayAfter(p.To))
		}
		n.add(s.Joins)
	}
	for _, need := range m.needed {
		n.add(need.Until()) // then it is a gap
	}
	n.add(m.clockChange(m.hub.Zone))
	for _, p := range m.hub.Members {
		n.add(m.midnight(p.Joined)) // it is news then
		n.add(m.midnight(p.Left))   // they are gone then
		if zone, err := m.zones.Load(p.Timezone); p.Timezone != "" && err == nil {
			n.add(m.clockChange(zone))
		}
	}
	m.dated(&n)
	if last := m.lively(); !last.IsZero() {
		n.add(m.midnight(last.AddDays(quietAfter + 1)))
	}
	n.add(m.midnight(m.hub.Purpose.Since))
	n.add(m.midnight(calendar.Day{Year: m.hub.Today().Year + 1, Month: time.January, Date: 1})) // what calendars cover
	for _, t := range m.pulseChanges() {
		n.add(t)
	}
	n.add(m.participation.Turns(n.at))
	return n.at
}

// dated adds the days of what is not known before: thanks, asks, projects, resources.
func (m *maker) dated(n *soonest) {
	today := m.hub.Today()
	for day := range m.hub.Dated() {
		if day.Compare(today) > 0 { // most are long known
			n.add(m.midnight(day))
		}
	}
}

// A soonest is the first of many moments after one.
type soonest struct{ after, at time.Time }

func (n *soonest) add(t time.Time) {
	if t.After(n.after) && (n.at.IsZero() || t.Before(n.at)) {
		n.at = t
	}
}

// midnight is when a day begins; zero for no day.
func (m *maker) midnight(d calendar.Day) time.Time {
	if d.IsZero() {
		return time.Time{}
	}
	return d.In(m.hub.Zone)
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
