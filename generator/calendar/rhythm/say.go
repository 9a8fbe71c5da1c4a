package rhythm

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// String is the rule as Parse reads it back: a phrase, "every 2nd Thursday 18:00", or,
// where no phrase says it, the RRULE with its DTSTART. The zero Rule is "".
func (r Rule) String() string {
	if r.IsZero() {
		return ""
	}
	if r.Freq == Weekly && r.Interval == 2 && len(r.Weekdays) == 1 {
		return r.inWords("every 2nd " + r.Weekdays[0].Day.String() + r.inMonths(" in "))
	}
	return r.inWords(r.inWeeks())
}

// inWeeks says how often and on which days; every other Thursday is "every 2 weeks on
// Thursday", which nobody takes for the second one of the month.
func (r Rule) inWeeks() string {
	if !r.sayable() {
		return ""
	}
	return r.often() + r.onDays()
}

// inWords is the rule as a phrase that begins as given.
func (r Rule) inWords(often string) string {
	if !r.sayable() || r.Zone != "" || r.Until.HasTime() {
		return r.rruleWithStart()
	}
	parts := []string{often}
	if r.HasTime {
		parts = append(parts, r.clock())
	}
	if !r.From.IsZero() {
		parts = append(parts, "from "+r.From.String())
	}
	if !r.Until.IsZero() {
		parts = append(parts, "until "+r.Until.Day().String())
	}
	if r.Count > 0 {
		parts = append(parts, fmt.Sprintf("%d times", r.Count))
	}
	return strings.Join(parts, " ")
}

func (r Rule) clock() string { return fmt.Sprintf("%02d:%02d", r.Hour, r.Minute) }

// sayable tells whether words can name the days.
func (r Rule) sayable() bool {
	numbered := len(r.Weekdays) > 0 && r.Weekdays[0].Nth != 0
	dated := len(r.MonthDays) > 0
	switch {
	case r.WeekStart != time.Monday || numbered && dated || len(r.Weekdays) > 0 && dated:
		return false
	case len(r.Positions) > 0:
		return r.Freq == Monthly && r.onWorkdays() && inMonth(r.Positions)
	case r.Freq == Monthly:
		return numbered || dated
	case r.Freq == Yearly:
		return (numbered || dated) && len(r.Months) > 0
	}
	return true
}

func inMonth(positions []int) bool {
	return !slices.ContainsFunc(positions, func(n int) bool { return n > 5 || n < -5 })
}

// onWorkdays tells that the weekdays are those from Monday to Friday.
func (r Rule) onWorkdays() bool {
	return slices.Equal(r.Weekdays, eachOf(wholeWeek(time.Monday)[:5]))
}

// often is the phrase's beginning: "every 6 weeks".
func (r Rule) often() string {
	switch {
	case r.Freq == Weekly && r.Interval == 1 && len(r.Weekdays) > 0:
		return "every"
	case r.Freq == Weekly && r.Interval == 1:
		return "weekly"
	case r.Freq == Monthly && r.Interval == 1:
		return "monthly"
	case r.Freq == Monthly && r.Interval == 3:
		return "quarterly"
	case r.Freq == Yearly && r.Interval == 1:
		return "yearly"
	}
	unit := unitNames[r.Freq]
	if r.Interval == 1 {
		return "every " + unit
	}
	return fmt.Sprintf("every %d %ss", r.Interval, unit)
}

var unitNames = [...]string{Daily: "day", Weekly: "week", Monthly: "month", Yearly: "year"}

// onDays is what follows: " on the first Tuesday", " Thursday".
func (r Rule) onDays() string {
	switch {
	case r.Freq == Daily:
		return ""
	case r.Freq == Weekly:
		return r.inWeekDays() + r.inMonths(" in ")
	case r.Freq == Monthly:
		return " on the " + r.ofMonth() + r.inMonths(" in ")
	case len(r.MonthDays) == 1 && len(r.Months) == 1 && r.MonthDays[0] > 0:
		return " on " + strconv.Itoa(r.MonthDays[0]) + " " + r.Months[0].String()
	}
	return " on the " + r.ofMonth() + r.inMonths(" of ")
}

func (r Rule) inWeekDays() string {
	switch {
	case len(r.Weekdays) == 0:
		return ""
	case r.Interval == 1 && r.onWorkdays():
		return " weekday"
	}
	days := make([]string, len(r.Weekdays))
	for i, w := range r.Weekdays {
		days[i] = w.Day.String()
	}
	if r.Interval == 1 {
		return " " + listed(days)
	}
	return " on " + listed(days)
}

func (r Rule) inMonths(in string) string {
	if len(r.Months) == 0 {
		return ""
	}
	months := make([]string, len(r.Months))
	for i, m := range r.Months {
		months[i] = m.String()
	}
	return in + listed(months)
}
