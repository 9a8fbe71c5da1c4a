package rhythm

import "slices"

// settled is the rule, once its parts make sense together.
func (r *recurrence) settled() (Rule, *Mistake) {
	rule := r.rule
	freq, ok := r.seen["FREQ"]
	if !ok {
		return rule, mistake("the rule does not say how often: it has no FREQ", likeThisRule)
	}
	if m := r.together(freq); m != nil {
		return rule, m
	}
	return rule, r.counts()
}

// together refuses parts that RFC 5545 does not allow beside each other.
func (r *recurrence) together(freq field) *Mistake {
	rule := r.rule
	days, dates, positions := r.seen["BYDAY"], r.seen["BYMONTHDAY"], r.seen["BYSETPOS"]
	_, hasHour := r.seen["BYHOUR"]
	minute, hasMinute := r.seen["BYMINUTE"]
	switch {
	case rule.Count > 0 && !rule.Until.IsZero():
		return r.seen["COUNT"].fail("COUNT and UNTIL both say when it ends", "leave one of the two")
	case hasMinute && !hasHour && !rule.HasTime:
		return minute.fail("BYMINUTE needs BYHOUR", likeThisRule)
	case len(rule.Positions) > 0 && len(rule.Weekdays) == 0 && len(rule.MonthDays) == 0:
		return positions.fail("BYSETPOS says which of several days, and no days are named", `name them, like "BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"`)
	case rule.Freq == Daily && len(rule.Positions) > 0:
		return positions.fail("a day has no days to choose from", "leave BYSETPOS out")
	case rule.Freq == Daily && rule.Interval > 1 && len(rule.Weekdays)+len(rule.MonthDays)+len(rule.Months) > 0 && (rule.Interval%7 > 0 || len(rule.MonthDays) > 0):
		return freq.fail("every few days and on certain days do not go together", likeThisRule)
	case rule.Freq == Weekly && len(rule.MonthDays) > 0:
		return dates.fail("a week has no days of the month", "write FREQ=MONTHLY, or BYDAY in place of BYMONTHDAY")
	case rule.Freq == Weekly && len(rule.Positions) > 0 && len(rule.Months) > 0:
		return positions.fail("BYSETPOS and BYMONTH do not go together in a week", likeThisRule)
	}
	return r.numbered(days)
}

// numbered refuses ordinals where there is nothing to count, and the mixture of days
// with an ordinal and without.
func (r *recurrence) numbered(days field) *Mistake {
	rule := r.rule
	isNumbered := func(w Weekday) bool { return w.Nth != 0 }
	if !slices.ContainsFunc(rule.Weekdays, isNumbered) {
		return nil
	}
	most := 5
	if rule.Freq == Yearly && len(rule.Months) == 0 {
		most = 53
	}
	switch {
	case rule.Freq == Daily || rule.Freq == Weekly:
		return days.fail("a week has each day once", "write FREQ=MONTHLY for the second Thursday of a month")
	case slices.ContainsFunc(rule.Weekdays, func(w Weekday) bool { return !isNumbered(w) }):
		return days.fail("some days have a number and some have none", "make a series of each")
	case slices.ContainsFunc(rule.Weekdays, func(w Weekday) bool { return w.Nth > most || w.Nth < -most }):
		return days.fail("no month has so many of one day", "write a number from 1 to 5, or -1 for the last")
	}
	return nil
}

// counts refuses positions beyond the days there are to choose from.
func (r *recurrence) counts() *Mistake {
	rule := r.rule
	most := 0
	switch {
	case len(rule.Positions) == 0:
		return nil
	case rule.Freq == Weekly:
		most = len(rule.Weekdays)
	case rule.Freq == Monthly && len(rule.Weekdays) == 1 && rule.Weekdays[0].Nth == 0:
		most = 5
	case rule.Freq == Monthly:
		most = 31
	default:
		most = 366
	}
	for _, n := range rule.Positions {
		if n > most || n < -most {
			return r.seen["BYSETPOS"].fail("there are not so many days to choose from", "write a smaller number, or -1 for the last")
		}
	}
	return nil
}
