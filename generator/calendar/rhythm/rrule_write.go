package rhythm

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// RRule is the rule as calendars write it (RFC 5545, section 3.3.10), without its time
// of day and its beginning, which are DTSTART's: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH".
func (r Rule) RRule() string { return strings.Join(r.rruleParts(), ";") }

func (r Rule) rruleParts() []string {
	freqs := [...]string{Daily: "DAILY", Weekly: "WEEKLY", Monthly: "MONTHLY", Yearly: "YEARLY"}
	parts := []string{"FREQ=" + freqs[r.Freq]}
	add := func(name, value string) {
		if value != "" {
			parts = append(parts, name+"="+value)
		}
	}
	if r.Interval > 1 {
		add("INTERVAL", strconv.Itoa(r.Interval))
	}
	if r.WeekStart != time.Monday {
		add("WKST", shortDay(Weekday{Day: r.WeekStart}))
	}
	if r.Count > 0 {
		add("COUNT", strconv.Itoa(r.Count))
	}
	add("UNTIL", compact(r.Until.String()))
	add("BYMONTH", joined(r.Months, func(m time.Month) string { return strconv.Itoa(int(m)) }))
	add("BYMONTHDAY", joined(r.MonthDays, strconv.Itoa))
	add("BYDAY", joined(r.Weekdays, shortDay))
	add("BYSETPOS", joined(r.Positions, strconv.Itoa))
	return parts
}

// rruleWithStart is the rule whole, in one line.
func (r Rule) rruleWithStart() string {
	parts, start := r.rruleParts(), "DTSTART"
	switch {
	case r.From.IsZero() && r.HasTime:
		parts = append(parts, fmt.Sprintf("BYHOUR=%d;BYMINUTE=%d", r.Hour, r.Minute))
	case r.From.IsZero():
	case r.Zone == "UTC":
		return start + ":" + compact(r.From.At(r.Hour, r.Minute).String()+"Z") + " RRULE:" + strings.Join(parts, ";")
	}
	if r.From.IsZero() {
		return "RRULE:" + strings.Join(parts, ";")
	}
	if r.Zone != "" {
		start += ";TZID=" + r.Zone
	}
	value := compact(r.From.String())
	if r.HasTime {
		value = compact(r.From.At(r.Hour, r.Minute).String())
	} else {
		start += ";VALUE=DATE"
	}
	return start + ":" + value + " RRULE:" + strings.Join(parts, ";")
}

// compact is a date as calendars write it: 20260305, 20260305T180000Z.
func compact(stamp string) string {
	day, clock, hasTime := strings.Cut(stamp, " ")
	day = strings.ReplaceAll(day, "-", "")
	if !hasTime {
		return day
	}
	clock, utc := strings.CutSuffix(clock, "Z")
	clock = strings.ReplaceAll(clock, ":", "")
	if len(clock) == 4 {
		clock += "00"
	}
	if utc {
		clock += "Z"
	}
	return day + "T" + clock
}

func shortDay(w Weekday) string {
	short := strings.ToUpper(w.Day.String()[:2])
	if w.Nth == 0 {
		return short
	}
	return strconv.Itoa(w.Nth) + short
}

func joined[T any](list []T, write func(T) string) string {
	words := make([]string, len(list))
	for i, v := range list {
		words[i] = write(v)
	}
	return strings.Join(words, ",")
}
