package ical

import (
	"strconv"
	"strings"
	"time"

	"kith/generator/discreet"
)

// A Status is how firm an event is (section 3.8.1.11).
type Status string

// What an event may be.
const (
	Confirmed Status = "CONFIRMED"
	Cancelled Status = "CANCELLED"
)

// An Event is one meeting, or a rhythm of meetings.
type Event struct {
	UID      string // never changes, whatever else does
	Revised  time.Time
	Sequence int // grows with changes that matter to whoever comes
	Status   Status

	Start, End time.Time // in the zone whose wall clock counts; whole days run from midnight to midnight
	AllDay     bool

	Summary, Description, Location string
	URL                            string // its page
	Conference                     string // where to meet online (RFC 7986, section 5.11)
	Categories                     []string
	Organizer                      Person // who holds it
	Attendees                      []Person

	Rule     string      // an RRULE's value; empty where it happens once
	Except   []time.Time // occurrences of the rule that do not take place
	Replaces Occurrence  // of the rule with this UID, for which it stands
}

// An Occurrence is one of a rule's: an hour, or a day where the rule names no hour. How
// long the event is that stands for it has no say in that (section 3.8.4.4).
type Occurrence struct {
	At     time.Time // zero for none
	AllDay bool
}

// Text is the event as a part of a calendar.
func (e Event) Text() string {
	w := writer(make([]byte, 0, 768))
	w.line("BEGIN", "VEVENT")
	w.line("UID", escape(e.UID))
	w.line("DTSTAMP", utc(e.Revised))
	w.moment("DTSTART", e.Start, e.AllDay)
	if e.End.After(e.Start) {
		w.moment("DTEND", e.End, e.AllDay)
	}
	if e.Rule != "" {
		w.line("RRULE", e.Rule)
	}
	for _, t := range e.Except {
		w.moment("EXDATE", t, e.AllDay)
	}
	if of := e.Replaces; !of.At.IsZero() {
		w.moment("RECURRENCE-ID", of.At, of.AllDay)
	}
	w.text("SUMMARY", e.Summary)
	w.text("DESCRIPTION", e.Description)
	w.text("LOCATION", e.Location)
	w.uri("URL", e.URL)
	w.uri("CONFERENCE;VALUE=URI;FEATURE=VIDEO", e.Conference)
	w.categories(e.Categories)
	if e.Status != "" {
		w.line("STATUS", string(e.Status))
	}
	if e.Sequence > 0 {
		w.line("SEQUENCE", strconv.Itoa(e.Sequence))
	}
	w.people(e)
	w.line("TRANSP", "OPAQUE")
	w.line("END", "VEVENT")
	return string(w)
}

func (w *writer) categories(all []string) {
	list := ""
	for _, c := range all {
		if c = escape(discreet.Words(c)); c != "" && list != "" {
			list += ","
		}
		list += c
	}
	if list != "" {
		w.line("CATEGORIES", list)
	}
}

// A Person is somebody's name and page.
type Person struct {
	Name string
	Page string
}

// people names who holds it and who comes. Where a program expects an address to write to
// stands their page (RFC 5545, section 3.3.3, wants any URI).
func (w *writer) people(e Event) {
	if e.Organizer.Name != "" {
		w.person("ORGANIZER", "", e.Organizer)
	}
	for _, p := range e.Attendees {
		w.person("ATTENDEE", ";PARTSTAT=ACCEPTED", p)
	}
}

func (w *writer) person(part, more string, p Person) {
	page := p.Page
	if page == "" || strings.IndexFunc(page, control) >= 0 {
		page = "invalid:nomail"
	}
	w.line(part+";CN="+parameter(p.Name)+more, page)
}

// moment writes a time by the wall clock of its zone, or a day.
func (w *writer) moment(name string, t time.Time, day bool) {
	switch zone := t.Location(); {
	case day:
		w.line(name+";VALUE=DATE", t.Format("20060102"))
	case zone == time.UTC || !named(zone):
		w.line(name, utc(t))
	default:
		w.line(name+";TZID="+zone.String(), t.Format("20060102T150405"))
	}
}

// named tells that a zone has a name that programs know ("Europe/Berlin", "CET"); a fixed
// offset has none.
func named(zone *time.Location) bool { return zone.String() != "" }

func utc(t time.Time) string { return t.UTC().Format("20060102T150405Z") }
