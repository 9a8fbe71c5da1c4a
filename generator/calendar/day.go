package calendar

import (
	"cmp"
	"time"
)

// A Day is a day of the Gregorian calendar, without a time and without a zone.
// The zero Day is no day.
type Day struct {
	Year  int        // 1 to 9999 where it was parsed
	Month time.Month // January is 1
	Date  int        // day of the month, from 1
}

// DayOf is the day that the calendar shows at t, in t's own zone.
func DayOf(t time.Time) Day {
	year, month, date := t.Date()
	return Day{year, month, date}
}

// ParseDay reads "2026-03-05" and nothing else. Its errors are *Mistake.
func ParseDay(s string) (Day, error) {
	stamp, err := ParseStamp(s)
	if err != nil {
		return Day{}, err
	}
	if stamp.HasTime() {
		m := badDate("a day without a time is wanted, not "+quote(s), `write "`+stamp.Day().String()+`"`)
		m.Meant = stamp.Day().String()
		return Day{}, m
	}
	return stamp.Day(), nil
}

// IsZero tells whether d is no day at all.
func (d Day) IsZero() bool { return d == Day{} }

// String is the day in ISO 8601: "2026-03-05". The zero Day is "".
func (d Day) String() string {
	if d.IsZero() {
		return ""
	}
	return string(d.append(make([]byte, 0, 10)))
}

func (d Day) append(b []byte) []byte {
	b = appendDigits(b, d.Year, 4)
	b = appendDigits(append(b, '-'), int(d.Month), 2)
	return appendDigits(append(b, '-'), d.Date, 2)
}

// Compare is -1, 0 or 1, as d is before, the same as or after e.
func (d Day) Compare(e Day) int {
	return cmp.Or(cmp.Compare(d.Year, e.Year), cmp.Compare(d.Month, e.Month), cmp.Compare(d.Date, e.Date))
}

// AddDays is the day n days later, or earlier where n is negative.
func (d Day) AddDays(n int) Day {
	return DayOf(time.Date(d.Year, d.Month, d.Date+n, 0, 0, 0, 0, time.UTC))
}

// DaysTo is how many days later e is than d; negative where it is earlier.
func (d Day) DaysTo(e Day) int { return int((e.unix() - d.unix()) / day) }

// unix is the day's midnight in UTC, in seconds since 1970.
func (d Day) unix() int64 {
	return time.Date(d.Year, d.Month, d.Date, 0, 0, 0, 0, time.UTC).Unix()
}

// Weekday is the day of the week.
func (d Day) Weekday() time.Weekday {
	return time.Date(d.Year, d.Month, d.Date, 0, 0, 0, 0, time.UTC).Weekday()
}

// In is the first moment of the day in a zone. That is midnight, but for the days on
// which the zone's clocks skip midnight (the moment to which they jump), show it
// twice (the earlier), or which the zone leaves out altogether, as Pacific/Apia did
// with 30 December 2011 (the first moment of the next day). A nil zone is UTC.
func (d Day) In(zone *time.Location) time.Time {
	midnight := d.unix()
	c := clocksAround(midnight, zone)
	switch {
	case c.shows(c.before):
		return c.instant(c.before)
	case c.shows(c.after):
		return c.instant(c.after)
	}
	return c.change()
}
