package words

import (
	"strconv"

	"kith/generator/calendar"
)

// Day is a day in full: "Thursday 5 March 2026". The zero Day is "".
func (w *Words) Day(d calendar.Day) string {
	return w.date("date.day", d)
}

// LongDay is a day of which the day of the week is known: "5 March 2026".
func (w *Words) LongDay(d calendar.Day) string {
	return w.date("date.long", d)
}

// ShortDay is a day where the year is plain from what stands around: "5 Mar".
func (w *Words) ShortDay(d calendar.Day) string {
	return w.date("date.short", d)
}

// ShortDayOfYear is a short day with its year: "5 Mar 2026".
func (w *Words) ShortDayOfYear(d calendar.Day) string {
	return w.date("date.short-year", d)
}

// Month is the month of a day: "March 2026".
func (w *Words) Month(d calendar.Day) string {
	return w.date("date.month", d)
}

// Weekday is the day of the week: "Thursday".
func (w *Words) Weekday(d calendar.Day) string {
	if d.IsZero() {
		return ""
	}
	return w.Say(weekdayKeys[d.Weekday()])
}

// daysOfMonth is from one day to another of the same month: "26–28 Nov".
func (w *Words) daysOfMonth(from, to calendar.Day) string {
	return w.Say("date.days", "from", strconv.Itoa(from.Date), "to", strconv.Itoa(to.Date), "mon", w.Say(shortMonthKeys[from.Month-1]))
}

// date words a day after a pattern.
func (w *Words) date(pattern string, d calendar.Day) string {
	if d.IsZero() {
		return ""
	}
	date := strconv.Itoa(d.Date)
	if d.Date == 1 {
		date = w.Say("date.first") // "1er" in French
	}
	return w.Say(pattern, "weekday", w.Weekday(d), "date", date,
		"month", w.Say(monthKeys[d.Month-1]), "mon", w.Say(shortMonthKeys[d.Month-1]), "year", strconv.Itoa(d.Year))
}
