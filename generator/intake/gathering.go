package intake

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strings"
	"time"

	ics "github.com/arran4/golang-ical"

	"kith/generator/calendar"
	"kith/generator/calendar/rhythm"
	"kith/generator/hub"
	"kith/generator/source/front"
)

func readCalendar(text string) (List, error) {
	all, err := events(text)
	return List{Format: Calendar, events: all}, err
}

// gatherings turn the events of a calendar into entries: series first, because sessions
// name them.
func (s *shelf) gatherings(list []vevent, how How) []entry {
	g := gathering{shelf: s, zones: zones{home: s.home()}, now: how.Now}
	series := map[string]bool{} // by UID
	newest := map[string]int{}
	for _, e := range list {
		if e.fault == "" {
			if e.value("RRULE") != "" {
				series[e.value("UID")] = true
			}
			key := e.value("UID") + " " + e.value("RECURRENCE-ID")
			newest[key] = max(newest[key], sequence(e))
		}
	}
	var first, then []entry
	for _, e := range list {
		switch {
		case e.fault != "":
			then = append(then, entry{line: e.line, kind: hub.Sessions, left: e.fault})
		case sequence(e) < newest[e.value("UID")+" "+e.value("RECURRENCE-ID")]:
			then = append(then, entry{line: e.line, kind: hub.Sessions, name: e.value("SUMMARY"), left: "the calendar has a later version of it"})
		case e.value("RRULE") != "" && e.value("RECURRENCE-ID") == "":
			first = append(first, g.series(e))
		default:
			one := g.session(e)
			if e.value("RECURRENCE-ID") != "" && series[e.value("UID")] {
				one.series = e.value("UID")
			}
			then = append(then, one)
		}
	}
	for _, one := range then {
		g.shelf.listed[bare(one.name)]++
	}
	return append(first, then...)
}

func sequence(e vevent) (n int) {
	fmt.Sscan(e.value("SEQUENCE"), &n)
	return n
}

// A gathering reads events for one hub.
type gathering struct {
	shelf *shelf
	zones zones
	now   time.Time
}

// begin reads what series and sessions have in common, but for the time.
func (g *gathering) begin(e vevent, kind hub.Kind, again bool) (entry, moment) {
	one := entry{line: e.line, kind: kind}
	title, err := tidy(e.value("SUMMARY"))
	if err != nil {
		one.notes = append(one.notes, "title: "+err.Error())
	}
	one.name = cmp.Or(title, "Untitled")
	start := e.GetProperty(ics.ComponentPropertyDtStart)
	if start == nil {
		one.left = "it does not say when it begins"
		return one, moment{}
	}
	m, err := g.zones.moment(start, again)
	if err != nil {
		one.left = err.Error()
		return one, m
	}
	one.start = g.zones.instant(m)
	one.fields.Put("title", front.Word(one.name))
	return one, m
}

// place reads where it is, who leads it and what is said of it.
func (g *gathering) place(one *entry, e vevent) {
	if organizer := e.GetProperty(ics.ComponentPropertyOrganizer); organizer != nil {
		one.fields.Put("hosts", front.Words(g.people([]*ics.IANAProperty{organizer})...))
	}
	join := joinOf(e)
	if where, err := tidy(e.value("LOCATION")); err != nil {
		one.notes = append(one.notes, "location: "+err.Error())
	} else if where != join && !(webLike.MatchString(where) && webLike.FindString(where) == where) {
		one.fields.Put("location", front.Word(where))
	}
	one.fields.Put("join", front.Word(join))
	one.body = proseOf(textOf(e))
	if secret(join) {
		one.notes = append(one.notes, "join: the link holds a password, and whoever reads the hub can use it")
	}
	if told.MatchString(one.body) {
		one.notes = append(one.notes, "text: it tells a password; take it out if the hub is public")
	}
}

// people are the members whose names a calendar gives. Addresses are not looked at.
func (g *gathering) people(named []*ics.IANAProperty) (ids []string) {
	for _, p := range named {
		if found := g.shelf.people.names[bare(parameter(p, "CN"))]; len(found) == 1 {
			ids = append(ids, strings.TrimSuffix(path.Base(found[0]), ".md"))
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

func (g *gathering) session(e vevent) entry {
	one, m := g.begin(e, hub.Sessions, false)
	if one.left != "" {
		return one
	}
	one.id = m.day() + strings.TrimRight("-"+hub.IDOf(one.name), "-")
	one.fields.Put("date", front.Word(g.date(m, one.start)))
	key, length := g.length(e, m)
	one.fields.Put(key, front.Word(length))
	one.fields.Put("timezone", front.Word(m.zone))
	if strings.EqualFold(e.value("STATUS"), "CANCELLED") {
		one.fields.Put("status", front.Word(string(hub.Cancelled)))
	}
	if p := e.GetProperty(ics.ComponentPropertyRecurrenceId); p != nil {
		if r, err := g.zones.moment(p, false); err == nil && r.day() != m.day() {
			one.fields.Put("replaces", front.Word(r.day()))
		}
	}
	g.place(&one, e)
	if one.start.After(g.now) {
		coming := slices.DeleteFunc(slices.Clone(e.GetProperties(ics.ComponentPropertyAttendee)), func(p *ics.IANAProperty) bool {
			return !strings.EqualFold(parameter(p, "PARTSTAT"), "ACCEPTED")
		})
		one.fields.Put("attendees", front.Words(g.people(coming)...))
	}
	return one
}

// date is a moment as a session's date, with its offset where the clocks show it twice or
// never.
func (g *gathering) date(m moment, at time.Time) string {
	stamp, err := calendar.ParseStamp(m.stamp())
	if err == nil && !m.allDay {
		_, err = stamp.In(g.zones.location(m.zone), true)
	}
	if err != nil {
		return at.Format("2006-01-02 15:04:05-07:00")
	}
	return m.stamp()
}

// length is how long an event takes, as "duration", or as "end" where it takes days.
func (g *gathering) length(e vevent, from moment) (key, value string) {
	var length time.Duration
	if p := e.GetProperty(ics.ComponentPropertyDtEnd); p != nil {
		end, err := g.zones.moment(p, from.zone == g.zones.short("UTC") && from.zone != "")
		if err != nil || end.allDay != from.allDay {
			return "duration", ""
		}
		length = g.zones.instant(end).Sub(g.zones.instant(from))
		if from.allDay {
			end.wall = end.wall.AddDate(0, 0, -1) // the end of a day is the next day
			if end.wall.After(from.wall) {
				return "end", end.day()
			}
			return "duration", ""
		}
	} else if d, err := calendar.ParseDuration(e.value("DURATION")); err == nil {
		length = d
	}
	if from.allDay || length < time.Minute || length > 31*24*time.Hour || length%time.Minute != 0 {
		return "duration", ""
	}
	return "duration", inWords(length)
}

// inWords writes a length as people do: 90m, 2h, 1h 45m.
func inWords(d time.Duration) string {
	hours, minutes := int(d.Hours()), int(d.Minutes())%60
	switch {
	case minutes == 0:
		return fmt.Sprintf("%dh", hours)
	case hours == 0 || hours == 1 && minutes == 30:
		return fmt.Sprintf("%dm", int(d.Minutes()))
	}
	return fmt.Sprintf("%dh %dm", hours, minutes)
}

// series reads an event that comes again.
func (g *gathering) series(e vevent) entry {
	one, m := g.begin(e, hub.AllSeries, true)
	if one.left != "" {
		return one
	}
	if one.id = hub.IDOf(one.name); one.id == "" {
		one.id = "series"
	}
	one.uid = e.value("UID")
	start := m.wall.Format("20060102T150405")
	if m.allDay {
		start = m.wall.Format("20060102")
	}
	rule, err := rhythm.Parse("DTSTART:" + start + "\nRRULE:" + e.value("RRULE"))
	if err != nil {
		one.left = "it comes again in a way that Kith cannot follow: " + err.Error()
		return one
	}
	until := rule.Until
	rule.From, rule.Until, rule.Zone = calendar.Day{}, calendar.Stamp{}, ""
	one.fields.Put("rhythm", front.Word(rule.String()))
	if key, length := g.length(e, m); key == "duration" {
		one.fields.Put(key, front.Word(length))
	}
	one.fields.Put("from", front.Word(m.day()))
	if t, err := until.In(time.UTC, false); err == nil && !until.IsZero() {
		if until.HasOffset() {
			t = t.In(g.zones.location(m.zone))
		}
		one.fields.Put("until", front.Word(calendar.DayOf(t).String()))
	}
	one.fields.Put("pauses", front.Words(g.pauses(e, &one)...))
	one.fields.Put("timezone", front.Word(m.zone))
	g.place(&one, e)
	if e.GetProperty(ics.ComponentProperty("RDATE")) != nil {
		one.notes = append(one.notes, "days that come besides (RDATE) are left out: write them as sessions")
	}
	return one
}

// pauses are the days that an event leaves out.
func (g *gathering) pauses(e vevent, one *entry) (days []string) {
	for _, p := range e.GetProperties(ics.ComponentPropertyExdate) {
		for text := range strings.SplitSeq(p.Value, ",") {
			single := *p
			single.Value = text
			m, err := g.zones.moment(&single, one.fields.Get("timezone").Text == "UTC")
			if err == nil {
				days = append(days, m.day())
			}
		}
	}
	slices.Sort(days)
	return slices.Compact(days)
}
