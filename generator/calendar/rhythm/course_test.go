package rhythm

import (
	"errors"
	"strings"
	"testing"
	"time"

	"kith/generator/calendar"
)

func day(t testing.TB, s string) calendar.Day {
	t.Helper()
	if s == "" {
		return calendar.Day{}
	}
	d, err := calendar.ParseDay(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func zone(t testing.TB, name string) *time.Location {
	t.Helper()
	var zones calendar.Zones
	z, err := zones.Load(name)
	if err != nil {
		t.Fatal(err)
	}
	return z
}

func course(t testing.TB, text string, f Frame) Course {
	t.Helper()
	rule, err := Parse(text)
	if err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	c, err := rule.In(f)
	if err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	return c
}

// stamps are occurrences as sessions would be dated.
func stamps(list []Occurrence) string {
	var words []string
	for _, o := range list {
		words = append(words, o.Stamp.String())
	}
	return strings.Join(words, ", ")
}

func TestWhatEverySecondCountsFrom(t *testing.T) {
	for _, c := range []struct {
		name, from string
		held       []string
		want       string
	}{
		{"the series' first day", "2026-03-05", nil, "2026-03-05, 2026-03-19"},
		{"the first Thursday after it", "2026-03-06", nil, "2026-03-12, 2026-03-26"},
		{"the first session", "", []string{"2026-03-19", "2026-03-05"}, "2026-03-05, 2026-03-19"},
		{"the first session on a Thursday, where one was moved", "", []string{"2026-03-04", "2026-03-19"}, "2026-03-19, 2026-04-02"},
		{"what the series says, whatever was held", "2026-03-12", []string{"2026-03-05"}, "2026-03-12, 2026-03-26"},
	} {
		f := Frame{From: day(t, c.from)}
		for _, d := range c.held {
			f.Held = append(f.Held, day(t, d))
		}
		list := course(t, "every 2nd Thursday", f).Occurrences(day(t, "2026-03-01"), day(t, "2026-04-30"))
		if got := stamps(list[:2]); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}

func TestWhatCountsFromNowhereAsksForADay(t *testing.T) {
	for text, needs := range map[string]bool{
		"every 2nd Thursday": true, "fortnightly": true, "weekly": true, "FREQ=MONTHLY": true, "every Thursday 10 times": true, "every 3 days": true,
		"every Thursday": false, "every day": false, "monthly on the last day": false, "yearly on 5 March": false, "every 2nd Thursday from 2026-03-05": false,
	} {
		rule, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		_, err = rule.In(Frame{})
		var m *Mistake
		if asked := errors.As(err, &m) && m.Rule == NoBeginning; asked != needs {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestASeriesRestsAndEnds(t *testing.T) {
	f := Frame{
		From:   day(t, "2026-03-05"),
		Until:  day(t, "2026-05-14"),
		Pauses: []calendar.Days{{From: day(t, "2026-04-01"), To: day(t, "2026-04-16")}},
		Zone:   zone(t, "Europe/Berlin"),
	}
	c := course(t, "every 2nd Thursday 18:00", f)
	if got, want := stamps(c.Occurrences(day(t, "2026-01-01"), day(t, "2026-12-31"))), "2026-03-05 18:00, 2026-03-19 18:00, 2026-04-30 18:00, 2026-05-14 18:00"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if _, ok := c.At(day(t, "2026-04-02")); ok {
		t.Error("it rests on 2 April")
	}
	if _, ok := c.At(day(t, "2026-04-30")); !ok {
		t.Error("it comes again on 30 April")
	}
	next, ok := c.Next(time.Date(2026, 3, 19, 17, 0, 0, 0, time.UTC))
	if !ok || next.Day != day(t, "2026-04-30") {
		t.Errorf("after 19 March at 18:00 follows %v", next)
	}
	if next, _ := c.Next(time.Date(2026, 3, 19, 16, 59, 59, 0, time.UTC)); next.Day != day(t, "2026-03-19") {
		t.Errorf("a second before it begins, %v is next", next)
	}
	if next, ok := c.Next(time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC)); ok {
		t.Errorf("after the end follows %v", next)
	}
}

func TestAnEndByInstantIsMetInTheZone(t *testing.T) {
	for text, want := range map[string]string{
		"FREQ=DAILY;BYHOUR=2;UNTIL=20261231T203000Z": "2027-01-01 02:00", // 02:00 in Kolkata is 20:30 the day before
		"FREQ=DAILY;BYHOUR=2;UNTIL=20261231T202959Z": "2026-12-31 02:00",
		"FREQ=DAILY;BYHOUR=2;UNTIL=20270101T020000":  "2027-01-01 02:00",
		"FREQ=DAILY;BYHOUR=2;UNTIL=20270101T015959":  "2026-12-31 02:00",
		"FREQ=DAILY;BYHOUR=2;UNTIL=20270101":         "2027-01-01 02:00",
	} {
		list := course(t, text, Frame{Zone: zone(t, "Asia/Kolkata")}).Occurrences(day(t, "2026-12-01"), day(t, "2027-02-01"))
		if got := list[len(list)-1].Stamp.String(); got != want {
			t.Errorf("%s ends with %s, want %s", text, got, want)
		}
	}
}

// A session written on what an occurrence says has the very same instant.
func TestAnOccurrenceIsDatedSoThatNobodyIsAsked(t *testing.T) {
	for _, c := range []struct{ zone, text, day, stamp, utc string }{
		{"Europe/Berlin", "every Sunday 02:30", "2026-03-22", "2026-03-22 02:30", "2026-03-22 01:30"},
		{"Europe/Berlin", "every Sunday 02:30", "2026-03-29", "2026-03-29 02:30+01:00", "2026-03-29 01:30"}, // shown as 03:30
		{"Europe/Berlin", "every Sunday 02:30", "2026-10-25", "2026-10-25 02:30+02:00", "2026-10-25 00:30"}, // the first of two
		{"Australia/Lord_Howe", "every Sunday 02:15", "2026-10-04", "2026-10-04 02:15+10:30", "2026-10-03 15:45"},
		{"Australia/Lord_Howe", "every Sunday 01:45", "2026-04-05", "2026-04-05 01:45+11:00", "2026-04-04 14:45"},
		{"America/St_Johns", "every Sunday 02:10", "2026-03-08", "2026-03-08 02:10-03:30", "2026-03-08 05:40"},
		{"America/Sao_Paulo", "every Sunday", "2018-11-04", "2018-11-04", "2018-11-04 03:00"}, // no midnight that day
	} {
		o, ok := course(t, c.text, Frame{Zone: zone(t, c.zone)}).At(day(t, c.day))
		if !ok {
			t.Errorf("%s has no %q on %s", c.zone, c.text, c.day)
			continue
		}
		if got := o.Start.UTC().Format("2006-01-02 15:04"); o.Stamp.String() != c.stamp || got != c.utc {
			t.Errorf("%s %q: got %q at %s, want %q at %s", c.zone, c.text, o.Stamp, got, c.stamp, c.utc)
		}
		at, err := o.Stamp.In(zone(t, c.zone), true)
		if err != nil || !at.Equal(o.Start) {
			t.Errorf("a session on %q is at %v (%v), want %v", o.Stamp, at, err, o.Start)
		}
	}
}

func TestACourseIsSaidInOneWayOnly(t *testing.T) {
	for _, c := range []struct{ text, from, until, want string }{
		{"every 2nd Thursday 18:00", "2026-03-06", "", "every 2 weeks on Thursday 18:00 from 2026-03-12"},
		{"every 2nd Thursday 18:00", "2026-03-06", "2026-12-31", "every 2 weeks on Thursday 18:00 from 2026-03-12 until 2026-12-31"},
		{"every Thursday", "", "", "every Thursday"},
		{"fortnightly", "2026-03-05", "", "every 2 weeks on Thursday from 2026-03-05"},
		{"FREQ=MONTHLY", "2026-03-05", "", "monthly on the 5th from 2026-03-05"},
		{"quarterly on the first Wednesday", "2026-03-05", "", "quarterly on the first Wednesday from 2026-04-01"},
		{"every Thursday 3 times", "2026-03-05", "2026-12-31", "every Thursday from 2026-03-05 3 times"},
		{"every Thursday 3 times", "2026-03-05", "2026-03-12", "every Thursday from 2026-03-05 until 2026-03-12"},
		{"every Thursday until 2026-03-26", "2026-03-05", "2026-12-31", "every Thursday from 2026-03-05 until 2026-03-26"},
	} {
		written := course(t, c.text, Frame{From: day(t, c.from), Until: day(t, c.until)})
		if got := written.String(); got != c.want {
			t.Errorf("%q from %q until %q is %q, want %q", c.text, c.from, c.until, got, c.want)
			continue
		}
		first, last := day(t, "2026-01-01"), day(t, "2028-12-31")
		if a, b := stamps(written.Occurrences(first, last)), stamps(course(t, c.want, Frame{}).Occurrences(first, last)); a != b {
			t.Errorf("%q comes on %s, and %q on %s", c.text, a, c.want, b)
		}
	}
}
