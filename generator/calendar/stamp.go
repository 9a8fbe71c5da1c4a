package calendar

import "time"

// A Stamp is a date as an author wrote it, and means an instant only in a zone:
//
//	2026-03-05                  a bare day
//	2026-03-05 18:00            a wall time: what the clocks of the place show
//	2026-03-05 18:00+01:00      an instant, seen from a place at that offset
//	2026-03-05T17:00:00Z        an instant, seen from nowhere
//
// Two stamps are equal where they say the same: a wall time and an instant never do,
// nor do "+00:00" and "Z", for the first claims that the local clocks are at UTC and
// the second claims nothing about them (RFC 9557, section 2). The zero Stamp is none.
type Stamp struct {
	wall   int64 // seconds since 1970 on the wall clock, as if it were UTC
	offset int16 // minutes east of UTC, where form is atOffset
	form   form
}

type form uint8

const (
	none     form = iota
	bareDay       // wall is midnight
	wallTime      // no offset
	atOffset      // "+01:00"
	zulu          // "Z"; "-00:00" too (RFC 3339, section 4.3)
)

// ParseStamp reads a date in the shapes of ISO 8601 that people write: "2026-03-05",
// or with a time behind a blank or "T": "2026-03-05 18:00". The seconds may be left
// out. An offset ("+01:00", "+0100" or "Z") may follow, after one blank or none.
// Nothing else is read. Years go from 1 to 9999. Errors are *Mistake of rule
// bad-date, with a hint that guesses at what was meant.
func ParseStamp(s string) (Stamp, error) {
	w, ok := scan(s)
	if !ok {
		return Stamp{}, mend(s)
	}
	if m := w.fault(); m != nil {
		return Stamp{}, m
	}
	return w.stamp(), nil
}

// IsZero tells whether s is no date at all.
func (s Stamp) IsZero() bool { return s.form == none }

// HasTime tells whether s says more than a day.
func (s Stamp) HasTime() bool { return s.form > bareDay }

// HasOffset tells whether s is an instant: written with an offset or "Z".
func (s Stamp) HasOffset() bool { return s.form >= atOffset }

// Day is the day that was written, whatever day that is elsewhere.
func (s Stamp) Day() Day {
	if s.IsZero() {
		return Day{}
	}
	return DayOf(s.clock())
}

// clock is the wall clock, carried by a time in UTC.
func (s Stamp) clock() time.Time { return time.Unix(s.wall, 0).UTC() }

// String is the shortest form that ParseStamp reads back as s: "2026-03-05",
// "2026-03-05 18:00", "2026-03-05 18:00:30+01:00". The zero Stamp is "".
func (s Stamp) String() string {
	if s.IsZero() {
		return ""
	}
	b := s.Day().append(make([]byte, 0, len("2026-03-05 18:00:00+01:00")))
	if s.HasTime() {
		b = appendClock(append(b, ' '), s.clock())
	}
	switch s.form {
	case atOffset:
		b = appendOffset(b, int(s.offset))
	case zulu:
		b = append(b, 'Z')
	}
	return string(b)
}

// appendClock writes the time of day, with seconds only where there are any.
func appendClock(b []byte, t time.Time) []byte {
	hour, minute, second := t.Clock()
	b = appendDigits(b, hour, 2)
	b = appendDigits(append(b, ':'), minute, 2)
	if second != 0 {
		b = appendDigits(append(b, ':'), second, 2)
	}
	return b
}

// appendOffset writes minutes east of UTC as "+01:00".
func appendOffset(b []byte, minutes int) []byte {
	sign := byte('+')
	if minutes < 0 {
		sign, minutes = '-', -minutes
	}
	b = appendDigits(append(b, sign), minutes/60, 2)
	return appendDigits(append(b, ':'), minutes%60, 2)
}

func appendDigits(b []byte, n, width int) []byte {
	for unit := [...]int{1, 10, 100, 1000}[width-1]; unit > 0; unit /= 10 {
		b = append(b, byte('0'+n/unit%10))
	}
	return b
}
