package words

import (
	"slices"
	"strconv"
	"time"

	"kith/generator/calendar"
	"kith/generator/calendar/rhythm"
)

// Rhythm says how often people meet: "Every two weeks on Thursday at 18:00". It is empty
// for what no plain sentence says; the author's own words are better then. Of the rule's
// zone nothing is said; a name of one, "Berlin time", stands behind the hour.
func (w *Words) Rhythm(r rhythm.Rule, zone string) string {
	said := w.often(r)
	if said == "" {
		return ""
	}
	if r.HasTime {
		at := time.Date(2000, time.January, 1, r.Hour, r.Minute, 0, 0, time.UTC)
		said = w.vary("rhythm.at", strconv.Itoa(r.Hour), "rhythm", said, "time", w.Clock(at))
	}
	said = w.bounded(w.Listed(said, zone), r.From, r.Until.Day())
	if r.Count > 0 {
		said = w.Count("rhythm.times", r.Count, "rhythm", said)
	}
	return capital(said)
}

// bounded adds from when, and until when.
func (w *Words) bounded(said string, from, until calendar.Day) string {
	switch {
	case from.IsZero() && until.IsZero():
		return said
	case from.IsZero():
		return w.Say("rhythm.until", "rhythm", said, "day", w.LongDay(until))
	case until.IsZero():
		return w.Say("rhythm.from", "rhythm", said, "day", w.LongDay(from))
	}
	return w.Say("rhythm.from-until", "rhythm", said, "from", w.LongDay(from), "until", w.LongDay(until))
}

// often says on which days.
func (w *Words) often(r rhythm.Rule) string {
	switch r.Freq {
	case rhythm.Daily:
		return w.daily(r)
	case rhythm.Weekly:
		return w.weekly(r)
	case rhythm.Monthly:
		return w.monthly(r)
	case rhythm.Yearly:
		return w.yearly(r)
	}
	return ""
}

func (w *Words) daily(r rhythm.Rule) string {
	switch {
	case len(r.Weekdays) > 0 || len(r.MonthDays) > 0 || len(r.Positions) > 0 || len(r.Months) > 0:
		return ""
	case r.Interval == 1:
		return w.Say("rhythm.daily")
	case r.Interval == 2:
		return w.Say("rhythm.daily-2")
	}
	return w.Count("rhythm.daily-n", r.Interval)
}

func (w *Words) weekly(r rhythm.Rule) string {
	if len(r.MonthDays) > 0 || len(r.Positions) > 0 || r.WeekStart != time.Monday || slices.ContainsFunc(r.Weekdays, numbered) {
		return ""
	}
	said := w.inWeeks(r)
	if len(r.Months) > 0 {
		return w.Say("rhythm.in-months", "rhythm", said, "months", w.months(r.Months))
	}
	return said
}

func numbered(d rhythm.Weekday) bool { return d.Nth != 0 }

func (w *Words) inWeeks(r rhythm.Rule) string {
	days := len(r.Weekdays)
	switch {
	case r.Interval == 1 && days == 0:
		return w.Say("rhythm.weekly")
	case r.Interval == 1 && days == 7:
		return w.Say("rhythm.daily")
	case r.Interval == 1 && onWorkdays(r.Weekdays):
		return w.Say("rhythm.workdays")
	case r.Interval == 1:
		return w.Say("rhythm.weekly-on", "days", w.weekdays("rhythm.each", r.Weekdays))
	case r.Interval == 2 && days == 0:
		return w.Say("rhythm.weekly-2")
	case days == 0:
		return w.Count("rhythm.weekly-n", r.Interval)
	case r.Interval == 2:
		return w.Say("rhythm.weekly-2-on", "days", w.weekdays("rhythm.on", r.Weekdays))
	}
	return w.Count("rhythm.weekly-n-on", r.Interval, "days", w.weekdays("rhythm.on", r.Weekdays))
}

func (w *Words) monthly(r rhythm.Rule) string {
	days := w.daysOf(r)
	if days == "" || len(r.Months) > 0 {
		return ""
	}
	switch r.Interval {
	case 1:
		return w.Say("rhythm.monthly-on", "days", days)
	case 2:
		return w.Say("rhythm.monthly-2-on", "days", days)
	case 3:
		return w.Say("rhythm.monthly-3-on", "days", days)
	}
	return w.Count("rhythm.monthly-n-on", r.Interval, "days", days)
}

func (w *Words) yearly(r rhythm.Rule) string {
	if dates := w.dates(r); dates != "" {
		if r.Interval == 1 {
			return w.Say("rhythm.yearly-on", "days", dates)
		}
		return w.Count("rhythm.yearly-n-on", r.Interval, "days", dates)
	}
	days := w.daysOf(r)
	switch {
	case days == "" || len(r.Months) == 0:
		return ""
	case r.Interval == 1:
		return w.Say("rhythm.yearly-in", "days", days, "months", w.months(r.Months))
	}
	return w.Count("rhythm.yearly-n-in", r.Interval, "days", days, "months", w.months(r.Months))
}
