package rhythm

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// ofMonth names days of a month: "first and third Wednesday", "1st and last day".
func (r Rule) ofMonth() string {
	switch {
	case len(r.Positions) > 0:
		return listedFunc(r.Positions, nthWord) + " weekday"
	case len(r.Weekdays) > 0:
		return r.numberedDays()
	case r.MonthDays[len(r.MonthDays)-1] < 0:
		return listedFunc(r.MonthDays, dayOfMonth) + " day"
	}
	return listedFunc(r.MonthDays, dayOfMonth)
}

// numberedDays names each day of the week with its ordinals, and those that all share
// once: "first Tuesday and third Thursday", "first and third Tuesday and Thursday".
func (r Rule) numberedDays() string {
	var all, names, counts []string
	for _, day := range wholeWeek(time.Monday) {
		var nth []int
		for _, w := range r.Weekdays {
			if w.Day == day {
				nth = append(nth, w.Nth)
			}
		}
		if len(nth) > 0 {
			count := listedFunc(nth, nthWord)
			names, counts, all = append(names, day.String()), append(counts, count), append(all, count+" "+day.String())
		}
	}
	if len(slices.Compact(counts)) == 1 {
		return counts[0] + " " + listed(names)
	}
	return strings.Join(all, " and ")
}

// names are those of the choice's days.
func (c choice) names() string {
	words := make([]string, len(c.days))
	for i, day := range c.days {
		words[i] = day.String()
	}
	return listed(words)
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
