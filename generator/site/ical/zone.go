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
	all.add(initial(from.In(zone)))
	for t := from.In(zone); ; {
		_, next := t.ZoneBounds()
		if next.IsZero() || next.After(to) {
			break
		}
		if !next.After(t) {
			next = t.AddDate(0, 0, 1) // from 2038 on some bounds lie behind
		}
		if o, changes := changed(next.In(zone)); changes {
			all.add(o)
		}
		t = next.In(zone)
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

// initial is the setting with which the first of all events begins. It is said to have
// begun the day before, whenever it did.
func initial(first time.Time) observance {
	name, offset := first.Zone()
	day := first.AddDate(0, 0, -1).Format("20060102") + "T000000"
	return observance{summer: first.IsDST(), name: name, was: offset, is: offset, beginning: []string{day}}
}

// changed is the setting that begins at a time, if the clocks change then.
func changed(t time.Time) (o observance, changes bool) {
	was, before := t.Add(-time.Second).Zone()
	name, offset := t.Zone()
	if name == was && before == offset {
		return o, false
	}
	begins := t.UTC().Add(time.Duration(before) * time.Second).Format("20060102T150405")
	return observance{summer: t.IsDST(), name: name, was: before, is: offset, beginning: []string{begins}}, true
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
