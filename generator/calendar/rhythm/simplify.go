package rhythm

import (
	"slices"
	"time"
)

// simplify says in weeks what can be said in weeks, and as dates what comes once a year.
func (r *Rule) simplify() {
	r.position()
	r.daysInWeeks()
	each := len(r.Weekdays) > 0 && r.Weekdays[0].Nth == 0
	dated := len(r.MonthDays) > 0
	switch {
	case r.Interval != 1 || len(r.Positions) > 0:
	case (r.Freq == Monthly || r.Freq == Yearly) && each && !dated:
		r.Freq = Weekly // each Thursday of each month
	case r.Freq == Yearly && dated && (len(r.Months)%12 == 0):
		r.Freq = Monthly
	case r.Freq == Yearly && len(r.Months) == 12 && len(r.Weekdays) > 0:
		r.Freq = Monthly
	case r.Freq == Monthly && len(r.Months) > 0 && len(r.Months) < 12 && (dated || len(r.Weekdays) > 0):
		r.Freq = Yearly
	}
	if len(r.Months) == 12 && r.Freq != Yearly {
		r.Months = nil
	}
	if r.Freq == Weekly && r.Interval == 1 && len(r.Weekdays) == 7 && r.Months == nil {
		r.Freq, r.Weekdays = Daily, nil
	}
}

// daysInWeeks turns days that are not simply each day into weeks or months.
func (r *Rule) daysInWeeks() {
	if r.Freq != Daily {
		return
	}
	switch {
	case r.Interval%7 == 0 && r.MonthDays == nil:
		r.Freq, r.Interval = Weekly, r.Interval/7
	case r.Interval > 1:
	case r.MonthDays != nil:
		r.Freq = Monthly
	case r.Weekdays != nil:
		r.Freq = Weekly
	case r.Months != nil:
		r.Freq, r.Weekdays = Weekly, eachOf(wholeWeek(time.Monday))
	}
}

func wholeWeek(start time.Weekday) (days []time.Weekday) {
	for i := range time.Weekday(7) {
		days = append(days, (start+i)%7)
	}
	return days
}

// position does without Positions where an ordinal says the same.
func (r *Rule) position() {
	each := len(r.Weekdays) > 0 && r.Weekdays[0].Nth == 0 && r.MonthDays == nil
	if r.Freq == Yearly && r.Interval == 1 && len(r.Months) == 1 && len(r.Positions) > 0 {
		r.Freq = Monthly // in one month the positions of the year are those of the month
	}
	switch {
	case len(r.Positions) == 0 || !each:
	case r.Freq == Weekly:
		r.Weekdays, r.Positions = eachOf(r.inWeek()), nil
	case r.Freq == Monthly && len(r.Weekdays) == 7:
		r.Weekdays, r.MonthDays, r.Positions = nil, r.Positions, nil
	case r.Freq == Monthly && len(r.Weekdays) == 1:
		day := r.Weekdays[0].Day
		r.Weekdays = nil
		for _, n := range r.Positions {
			r.Weekdays = append(r.Weekdays, Weekday{n, day})
		}
		r.Positions = nil
	}
}

// inWeek are the days of a week that the positions mean.
func (r *Rule) inWeek() (days []time.Weekday) {
	var week []time.Weekday
	for _, day := range wholeWeek(r.WeekStart) {
		if slices.Contains(r.Weekdays, Weekday{Day: day}) {
			week = append(week, day)
		}
	}
	for _, n := range r.Positions {
		if n < 0 {
			n += len(week) + 1
		}
		if n > 0 && n <= len(week) {
			days = append(days, week[n-1])
		}
	}
	return days
}
