// Package ical writes calendars that calendar programs subscribe to: iCalendar
// (RFC 5545) with the properties of RFC 7986.
//
// What it writes is made of lines that end in CRLF and are folded after 75 octets, never
// within a letter. No text, whoever wrote it, can end a line or begin a property. Nobody's
// address is in it: people are named, and that is all.
package ical

import (
	"strconv"
	"time"
)

// A Calendar is some events, and what they are called together.
type Calendar struct {
	Name        string
	Description string
	URL         string        // the page that it belongs to; may be empty
	Source      string        // where it is published, to be looked at again; may be empty
	Refresh     time.Duration // how often to look again; 0 says nothing
	Zone        string        // IANA name of the zone in which programs show it
	Zones       []string      // what Zone wrote of each zone that an event names
	Events      []string      // what Event.Text wrote
}

// Product names the program that wrote a calendar (RFC 5545, section 3.7.3).
const Product = "-//Kith//Community hub//EN"

// Bytes are the calendar as a file.
func (c Calendar) Bytes() []byte {
	size := 512
	for _, e := range c.Events {
		size += len(e)
	}
	w := writer(make([]byte, 0, size))
	w.line("BEGIN", "VCALENDAR")
	w.line("VERSION", "2.0")
	w.line("PRODID", Product)
	w.line("CALSCALE", "GREGORIAN")
	w.text("NAME", c.Name)
	w.text("X-WR-CALNAME", c.Name) // what programs older than RFC 7986 read
	w.text("DESCRIPTION", c.Description)
	w.text("X-WR-CALDESC", c.Description)
	w.uri("URL", c.URL)
	if c.Refresh > 0 && c.Source != "" {
		every := length(c.Refresh)
		w.uri("SOURCE;VALUE=URI", c.Source)
		w.line("REFRESH-INTERVAL;VALUE=DURATION", every)
		w.line("X-PUBLISHED-TTL", every)
	}
	w.text("X-WR-TIMEZONE", c.Zone)
	for _, z := range c.Zones {
		w = append(w, z...)
	}
	for _, e := range c.Events {
		w = append(w, e...)
	}
	w.line("END", "VCALENDAR")
	return w
}

// length is a duration as section 3.3.6 writes it: "PT1H30M", "P1D".
func length(d time.Duration) string {
	const day = 24 * time.Hour
	if d > 0 && d%day == 0 {
		return "P" + strconv.Itoa(int(d/day)) + "D"
	}
	out := "PT"
	if h := d / time.Hour; h > 0 {
		out += strconv.Itoa(int(h)) + "H"
	}
	if m := d % time.Hour / time.Minute; m > 0 || d < time.Minute {
		out += strconv.Itoa(int(m)) + "M"
	}
	return out
}
