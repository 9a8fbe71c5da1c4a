package rhythm

import (
	"errors"
	"reflect"
	"testing"
	"time"
	"unicode/utf8"

	"kith/generator/calendar"
)

// FuzzParse holds whatever a stranger writes to this: it is read, said back and read
// alike, and comes in order; or it is a mistake with a place and a way out.
func FuzzParse(f *testing.F) {
	for _, c := range readable {
		f.Add(c.text)
	}
	for _, text := range []string{"every", "twice a", "at", "-", "18:00-", "every 2nd second to last", "Europe/", "5 5 5", "RRULE:", "DTSTART;TZID=:", "FREQ=DAILY;;;", "FREQ=YEARLY;BYDAY=-53SU", "from", "until noon", "once per", "1st\x00"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		rule, err := Parse(text)
		if err != nil {
			checkMistake(t, text, err)
			return
		}
		again, err := Parse(rule.String())
		if err != nil || !reflect.DeepEqual(again, rule) {
			t.Fatalf("%q is %q, which is read as %+v (%v), want %+v", text, rule, again, err, rule)
		}
		c, err := rule.In(Frame{From: calendar.Day{Year: 2026, Month: time.March, Date: 5}})
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		last := time.Time{}
		for i, o := range c.Occurrences(calendar.Day{Year: 2026, Month: 1, Date: 1}, calendar.Day{Year: 2036, Month: 1, Date: 1}) {
			if i > 0 && !o.Start.After(last) {
				t.Fatalf("%q: %v follows %v", text, o.Start, last)
			}
			last = o.Start
		}
	})
}

func checkMistake(t *testing.T, text string, err error) {
	var m *Mistake
	if !errors.As(err, &m) || m.Hint == "" || m.Message == "" {
		t.Fatalf("%q: %#v", text, err)
	}
	if m.From < 0 || m.To < m.From || m.To > utf8.RuneCountInString(text) {
		t.Fatalf("%q: the fault is at %d to %d", text, m.From, m.To)
	}
	if m.Nearest != "" {
		if _, err := Parse(m.Nearest); err != nil {
			t.Fatalf("%q is near %q, which is not read: %v", text, m.Nearest, err)
		}
	}
}
