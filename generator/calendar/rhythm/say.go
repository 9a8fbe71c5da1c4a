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

// ofMonth names days of a month: "first and third Wednesday", "1st and last day".
func (r Rule) ofMonth() string {
	switch {
	case len(r.Positions) > 0:
		return listedFunc(r.Positions, nthWord) + " weekday"
	case len(r.Weekdays) == 0 && r.MonthDays[len(r.MonthDays)-1] < 0:
		return listedFunc(r.MonthDays, dayOfMonth) + " day"
	case len(r.Weekdays) == 0:
		return listedFunc(r.MonthDays, dayOfMonth)
	}
	var days []string // each with its ordinals
	var same string
	var names []string
	alike := true
	for _, day := range wholeWeek(time.Monday) {
		var nth []int
		for _, w := range r.Weekdays {
			if w.Day == day {
				nth = append(nth, w.Nth)
			}
		}
		if nth == nil {
			continue
		}
		words := listedFunc(nth, nthWord)
		alike = alike && (same == "" || same == words)
		same = words
		names = append(names, day.String())
		days = append(days, words+" "+day.String())
	}
	if alike {
		return same + " " + listed(names)
	}
	return strings.Join(days, " and ")
}

// words are those of the choice: "second Thursday".
func (c choice) words() string {
	if len(c.nth) == 0 {
		return c.days[0].String()
	}
	return c.ordinals() + " " + c.days[0].String()
}

func (c choice) ordinals() string { return listedFunc(c.nth, nthWord) }

// nthWord is "first", "last", "second to last".
func nthWord(n int) string {
	switch {
	case n == -1:
		return "last"
	case n < 0:
		return nthWord(-n) + " to last"
	case n < len(ordinals):
		return ordinals[n]
	}
	return ordinalOf(n)
}

// dayOfMonth is "15th", "last", "second to last".
func dayOfMonth(n int) string {
	if n < 0 {
		return nthWord(n)
	}
	return ordinalOf(n)
}

// ordinalOf is "1st", "2nd", "11th".
func ordinalOf(n int) string {
	suffix := "th"
	if n%100 < 11 || n%100 > 13 {
		switch n % 10 {
		case 1:
			suffix = "st"
		case 2:
			suffix = "nd"
		case 3:
			suffix = "rd"
		}
	}
	return strconv.Itoa(n) + suffix
}

func listedFunc(list []int, name func(int) string) string {
	words := make([]string, len(list))
	for i, n := range list {
		words[i] = name(n)
	}
	return listed(words)
}

// listed is "a", "a and b", "a, b and c".
func listed(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " and " + words[last]
}
