package ical

import (
	"fmt"
	"slices"
	"time"
)

// Zone describes a zone's clocks for the years that events fall into (section 3.6.5), or
// is empty for one that needs no description. Each change of the clocks stands there
// itself: rules change, and the past with them.
func Zone(zone *time.Location, from, to time.Time) string {
	if zone == time.UTC || !named(zone) {
		return ""
	}
	var all observances
	for t := from.In(zone); ; {
		start, end := t.ZoneBounds()
		all.add(observed(t, start, from.In(zone)))
		if end.IsZero() || end.After(to) {
			break
		}
		t = end
	}
	w := writer(make([]byte, 0, 512))
	w.line("BEGIN", "VTIMEZONE")
	w.line("TZID", zone.String())
	for _, o := range all {
		w.observance(o)
	}
	w.line("END", "VTIMEZONE")
	return string(w)
}

// An observance is one setting of a zone's clocks, and when they were set so.
type observance struct {
	summer    bool
	name      string
	was, is   int      // seconds east of UTC before and after
	beginning []string // by the wall clock as it was
}

type observances []observance

// observed is the setting at a time, which began at start. One that began before all
// events, or ever, is said to begin with the day before them.
func observed(t, start, first time.Time) observance {
	name, offset := t.Zone()
	o := observance{summer: t.IsDST(), name: name, was: offset, is: offset}
	if start.IsZero() || start.Before(first.AddDate(-1, 0, 0)) {
		o.beginning = []string{first.AddDate(0, 0, -1).Format("20060102") + "T000000"}
		return o
	}
	_, o.was = start.Add(-time.Second).In(t.Location()).Zone()
	o.beginning = []string{start.UTC().Add(time.Duration(o.was) * time.Second).Format("20060102T150405")}
	return o
}

// add joins what differs in its beginning alone.
func (all *observances) add(o observance) {
	i := slices.IndexFunc(*all, func(p observance) bool {
		return p.summer == o.summer && p.name == o.name && p.was == o.was && p.is == o.is
	})
	if i < 0 {
		*all = append(*all, o)
		return
	}
	(*all)[i].beginning = append((*all)[i].beginning, o.beginning...)
}

func (w *writer) observance(o observance) {
	kind := "STANDARD"
	if o.summer {
		kind = "DAYLIGHT"
	}
	w.line("BEGIN", kind)
	w.line("DTSTART", o.beginning[0])
	for _, again := range o.beginning[1:] { // some programs read only the first of a list
		w.line("RDATE", again)
	}
	w.line("TZOFFSETFROM", offset(o.was))
	w.line("TZOFFSETTO", offset(o.is))
	w.text("TZNAME", o.name)
	w.line("END", kind)
}

// offset is seconds east of UTC as section 3.3.14 writes them: "+0100", "-003015".
func offset(seconds int) string {
	sign := '+'
	if seconds < 0 {
		sign, seconds = '-', -seconds
	}
	out := fmt.Sprintf("%c%02d%02d", sign, seconds/3600, seconds%3600/60)
	if seconds%60 != 0 {
		out += fmt.Sprintf("%02d", seconds%60)
	}
	return out
}
