// Package rhythm reads how often people meet, and tells on which days.
//
//	rule, err := rhythm.Parse("every 2nd Thursday 18:00")   // or an RRULE of a calendar
//	rule.String()                                           // the same rule, as Parse reads it again
//	course, err := rule.In(rhythm.Frame{From: …, Until: …, Pauses: …, Zone: …, Held: …})
//	next, ok := course.Next(time)                           // the first occurrence after a moment
//	all := course.Occurrences(from, to)                     // those of some days, both included
//	one, ok := course.At(day)                               // the one of a day
//	one.Stamp.String()                                      // "2026-03-05 18:00", as a session's date is written
//
// A [Rule] is what the words say; a [Course] is a rule in its time and place. The
// errors are of type [*Mistake]. There is no I/O and no clock here, and whatever a
// stranger writes, the work has an end that is near.
//
// "every 2nd Thursday" is every other Thursday, counted from the first; the second one
// of a month is "monthly on the second Thursday" or "every 2nd Thursday of the month".
package rhythm

import (
	"time"

	"kith/generator/calendar"
)

// A Rule is a rhythm without its place in time: how often, on which days, at what
// hour. The zero Rule is none. Lists are sorted and hold nothing twice.
type Rule struct {
	Freq     Freq
	Interval int // every how many days, weeks, months or years; from 1

	Weekdays  []Weekday    // empty: that of the first occurrence, where Freq is Weekly
	MonthDays []int        // 1 to 31, or -1 to -31 from the month's end
	Months    []time.Month // empty: all of them, or that of the first occurrence
	Positions []int        // which of a month's or year's days are meant, -1 for the last
	WeekStart time.Weekday // matters to "every 2 weeks on Tuesday and Sunday" alone

	HasTime      bool // else the rule names days only
	Hour, Minute int

	From  calendar.Day   // where the words themselves say so
	Until calendar.Stamp // likewise; the last moment or day, included
	Count int            // occurrences in all; 0 means no end
	Zone  string         // the zone that an RRULE's DTSTART names, as written
}

// Freq is the period of a rule.
type Freq uint8

// The periods that communities meet by.
const (
	Never Freq = iota
	Daily
	Weekly
	Monthly
	Yearly
)

// A Weekday is a day of the week: each of them, or one of a month or year.
type Weekday struct {
	Nth int // 0 each, 1 the first, -1 the last
	Day time.Weekday
}

// IsZero tells whether r is no rule at all.
func (r Rule) IsZero() bool { return r.Freq == Never }
