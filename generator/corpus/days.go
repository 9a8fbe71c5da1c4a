package corpus

import "time"

// AsOf is the day a corpus is written for: sessions before it have been held, the
// others are to come, and nobody joined or said thanks after it.
func AsOf() time.Time { return day(2026, time.November, 1) }

// begun is the day the first founder joined.
func begun() time.Time { return day(2015, time.November, 16) }

// firstDay and lastDay bound when sessions are. The first is a Thursday.
func firstDay() time.Time { return day(2016, time.January, 7) }
func lastDay() time.Time  { return day(2027, time.March, 31) }

func day(year int, month time.Month, day int) time.Time {
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

// dayOf is the day of a wall time.
func dayOf(t time.Time) time.Time { return t.Truncate(24 * time.Hour) }

func daysBetween(from, to time.Time) int { return int(to.Sub(from) / (24 * time.Hour)) }

func earlier(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}

// iso is a day as front matter has it.
func iso(t time.Time) string { return t.Format(time.DateOnly) }
