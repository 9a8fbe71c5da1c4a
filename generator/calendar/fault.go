package calendar

import (
	"fmt"
	"time"
)

// fault says what no calendar and no clock has, or nil.
func (w written) fault() *Mistake {
	switch {
	case w.year == 0:
		return badDate("there is no year 0", "years are written with four digits, from 0001 to 9999")
	case w.month < 1 || w.month > 12:
		return w.noMonth()
	case w.date < 1 || w.date > daysIn(w.year, time.Month(w.month)):
		return w.noDate()
	case w.hour > 23 || w.minute > 59 || w.second > 59:
		return w.noClock()
	case w.offsetHour > 15 || w.offsetMinute > 59:
		return w.noOffset()
	}
	return nil
}

func daysIn(year int, month time.Month) int {
	return time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

func (w written) noMonth() *Mistake {
	hint := "months go from 01 to 12"
	swapped := w
	swapped.month, swapped.date = w.date, w.month
	if swapped.month >= 1 && swapped.month <= 12 && swapped.fault() == nil {
		hint = fmt.Sprintf(`the month comes before the day: did you mean "%s"?`, swapped.stamp())
	}
	return badDate(fmt.Sprintf("there is no month %d", w.month), hint)
}

func (w written) noDate() *Mistake {
	month, last := time.Month(w.month), daysIn(w.year, time.Month(w.month))
	hint := fmt.Sprintf("%s %d has %d days", month, w.year, last)
	switch {
	case w.date == 0 || w.date > 31:
		return badDate(fmt.Sprintf("there is no day %d in a month", w.date), hint)
	case month == time.February && w.date == 29:
		return badDate(fmt.Sprintf("29 February %d does not exist", w.year), hint+": it is not a leap year")
	}
	return badDate(fmt.Sprintf("%d %s does not exist", w.date, month), hint)
}

func (w written) noClock() *Mistake {
	switch {
	case w.hour == 24 && w.minute == 0 && w.second == 0 && w.year < 9999:
		next := w.stamp() // 24:00 is 00:00 of the next day
		return badDate(`there is no "24:00"`, fmt.Sprintf(`midnight begins the next day: write "%s"`, next))
	case w.hour > 23:
		return badDate(fmt.Sprintf("there is no hour %d", w.hour), "hours go from 00 to 23")
	case w.minute > 59:
		return badDate(fmt.Sprintf("there is no minute %d", w.minute), "minutes go from 00 to 59")
	}
	return badDate(fmt.Sprintf("there is no second %d", w.second), "seconds go from 00 to 59, and may be left out")
}

func (w written) noOffset() *Mistake {
	offset := fmt.Sprintf("%c%02d:%02d", w.sign, w.offsetHour, w.offsetMinute)
	local := w
	local.form = wallTime
	hint := fmt.Sprintf(`leave it out where the zone is known: "%s"`, local.stamp())
	if w.sign == '-' && w.offsetHour < 24 && w.offsetMinute < 60 {
		hint = fmt.Sprintf(`where it is the end, write "%s" and "end: %s %s"`, local.stamp(), local.stamp().Day(), offset[1:])
	}
	return badDate(fmt.Sprintf("no place is at %s from UTC", quote(offset)), hint)
}
