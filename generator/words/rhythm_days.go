package words

import (
	"slices"
	"strconv"
	"time"

	"kith/generator/calendar/rhythm"
)

// weekdays lists days of the week in the form that a sentence needs.
func (w *Words) weekdays(key string, days []rhythm.Weekday) string {
	names := make([]string, len(days))
	for i, d := range days {
		names[i] = w.weekday(key, d.Day)
	}
	return w.days(names)
}

// weekday is a day of the week in the form that a key gives it.
func (w *Words) weekday(key string, day time.Weekday, pairs ...string) string {
	name := weekdayKeys[day]
	return w.vary(key, name[len("weekday."):], append(pairs, "day", w.Say(name))...)
}

func (w *Words) months(months []time.Month) string {
	names := make([]string, len(months))
	for i, m := range months {
		names[i] = w.Say(monthKeys[m-1])
	}
	return w.days(names)
}

// onWorkdays tells that the days are those from Monday to Friday.
func onWorkdays(days []rhythm.Weekday) bool {
	for i, d := range days {
		if d.Nth != 0 || d.Day != time.Monday+time.Weekday(i) {
			return false
		}
	}
	return len(days) == 5
}

// daysOf says which days of a month: "on the first and third Wednesday", "on the 15th and
// on the last day". It is empty for what it has no words for.
func (w *Words) daysOf(r rhythm.Rule) string {
	switch counted, dated := len(r.Weekdays) > 0, len(r.MonthDays) > 0; {
	case r.WeekStart != time.Monday || counted == dated:
		return ""
	case len(r.Positions) > 0:
		return w.workday(r)
	case dated:
		return w.days(w.monthDays(r.MonthDays))
	}
	var said []string
	for day := time.Monday; day <= time.Saturday+1; day++ {
		some, ok := w.counted(r.Weekdays, day%7)
		if !ok {
			return ""
		}
		said = append(said, some...)
	}
	return w.days(said)
}

// workday is the first or the last day of a month that is one from Monday to Friday.
func (w *Words) workday(r rhythm.Rule) string {
	switch {
	case !onWorkdays(r.Weekdays):
	case slices.Equal(r.Positions, []int{1}):
		return w.Say("rhythm.first-workday")
	case slices.Equal(r.Positions, []int{-1}):
		return w.Say("rhythm.last-workday")
	}
	return ""
}

// nthKeys are the places of a day of the week in a month.
var nthKeys = map[int]string{
	1: "rhythm.first", 2: "rhythm.second", 3: "rhythm.third", 4: "rhythm.fourth", 5: "rhythm.fifth", -1: "rhythm.last",
}

// counted says which of a day of the week: "on the first and third Wednesday". ok is
// false where there are no words for one of them.
func (w *Words) counted(days []rhythm.Weekday, day time.Weekday) (said []string, ok bool) {
	var nths []string
	for _, d := range days {
		key := nthKeys[d.Nth]
		switch {
		case d.Day != day:
		case key != "":
			nths = append(nths, w.weekday(key, day))
		case d.Nth == -2:
			said = append(said, w.weekday("rhythm.second-last", day))
		default:
			return nil, false
		}
	}
	if len(nths) > 0 {
		said = slices.Insert(said, 0, w.weekday("rhythm.nth", day, "nths", w.days(nths)))
	}
	return said, true
}

// monthDays says days of a month, those from its end too.
func (w *Words) monthDays(days []int) (said []string) {
	var dates []string
	for _, n := range days {
		switch {
		case n > 0:
			dates = append(dates, w.vary("rhythm.date", strconv.Itoa(n), "n", strconv.Itoa(n)))
		case n == -1:
			said = append(said, w.Say("rhythm.last-day"))
		case n == -2:
			said = append(said, w.Say("rhythm.second-last-day"))
		default:
			said = append(said, w.Count("rhythm.before-last-day", -n-1))
		}
	}
	if len(dates) > 0 {
		said = slices.Insert(said, 0, w.Say("rhythm.dates", "dates", w.days(dates)))
	}
	return said
}

// fewDates are as many days of a year as are told one by one.
const fewDates = 4

// dates says days of a year: "on 5 March and on 5 September". It is empty where there are
// too many, or others than dates.
func (w *Words) dates(r rhythm.Rule) string {
	if len(r.Weekdays) > 0 || len(r.Positions) > 0 || r.WeekStart != time.Monday || len(r.MonthDays)*len(r.Months) > fewDates {
		return ""
	}
	var said []string
	for _, m := range r.Months {
		for _, n := range r.MonthDays {
			if n < 0 {
				return ""
			}
			date := strconv.Itoa(n)
			if n == 1 {
				date = w.Say("date.first")
			}
			said = append(said, w.Say("rhythm.day", "date", date, "month", w.Say(monthKeys[m-1])))
		}
	}
	return w.days(said)
}
