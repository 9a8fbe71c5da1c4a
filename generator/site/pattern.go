package site

import (
	"time"

	"kith/generator/calendar"
	"kith/generator/calendar/rhythm"
	"kith/generator/hub"
	"kith/generator/site/ical"
)

// A pattern is a rhythm as calendars hold it: one event that comes again, without the
// occurrences that did not take place, and with sessions in the place of some.
type pattern struct {
	text   string
	stands map[*hub.Session]ical.Occurrence // for which a session stands
}

// patternYears is for how many years an occurrence that does not take place is looked
// for: of pauses beyond is told when they come nearer.
const patternYears = 3

// pattern is nil where a rhythm has no course, or no occurrence in the time that
// calendars cover.
func (m *maker) pattern(s *hub.Series) *pattern {
	return m.known.rhythms.Get(s, func() *pattern { return m.madePattern(s) })
}

func (m *maker) madePattern(s *hub.Series) *pattern {
	course, err := s.Course()
	if err != nil {
		return nil
	}
	from := m.covered()
	to := calendar.Day{Year: from.Year + patternYears, Month: time.December, Date: 31}
	every := course.Unpaused().Occurrences(from, to)
	if len(every) == 0 {
		return nil
	}
	rule := course.Rule()
	e := ical.Event{
		UID: m.uid("series", s.ID), Revised: m.began(), Summary: s.Title,
		Start: every[0].Start, End: s.Ends(every[0]), AllDay: !rule.HasTime,
		Location: s.Location, URL: m.absolute(s.Address()), Conference: s.Join, Description: m.absolute(s.Address()),
		Rule: rrule(course),
	}
	p := &pattern{stands: map[*hub.Session]ical.Occurrence{}}
	written := map[calendar.Day]*hub.Session{}
	for _, of := range s.Held {
		if !of.Start.IsZero() {
			written[of.Occurrence()] = of
		}
	}
	for _, o := range every {
		switch of := written[o.Day]; {
		case of != nil && of.Date.Day().Compare(from) >= 0:
			p.stands[of] = ical.Occurrence{At: o.Start, AllDay: e.AllDay}
		case of != nil, s.Paused(o.Day), !s.Over(o).After(m.hub.AsOf):
			e.Except = append(e.Except, o.Start) // it was held before, it rests, or nobody wrote of it
		}
	}
	p.text = e.Text()
	return p
}

// rrule is the rule that begins with the first occurrence in the time that calendars
// cover. A number of occurrences would count from the very first, so the last is named.
func rrule(course rhythm.Course) string {
	rule := course.Rule()
	rule.Count, rule.Until, rule.From = 0, calendar.Stamp{}, calendar.Day{}
	text := rule.RRule()
	last, ends := course.Last()
	switch {
	case !ends:
		return text
	case rule.HasTime:
		return text + ";UNTIL=" + last.Start.UTC().Format("20060102T150405Z")
	}
	return text + ";UNTIL=" + last.Start.Format("20060102")
}

// clocking describes a zone's clocks for the time that calendars cover and some years on.
func (m *maker) clocking(zone *time.Location) string {
	return m.known.zones.Get(zone.String(), func() string {
		from := m.covered().In(zone)
		return ical.Zone(zone, from, from.AddDate(10, 0, 0))
	})
}

// clockings are those of the hub's zone and of every other that an agenda is in.
func (m *maker) clockings(of agenda) (all []string) {
	zones := []*time.Location{m.hub.Zone}
	for _, s := range of.series {
		zones = append(zones, s.Zone)
	}
	for _, s := range m.told(of.sessions) {
		zones = append(zones, s.Zone)
	}
	seen := map[string]bool{}
	for _, zone := range zones {
		if name := zone.String(); !seen[name] {
			seen[name] = true
			all = append(all, m.clocking(zone))
		}
	}
	return all
}
