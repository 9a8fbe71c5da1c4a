package rhythm

import (
	"iter"
	"time"

	"github.com/teambition/rrule-go"

	"kith/generator/calendar"
)

// days are the rule's days from one on, in order. The rule must name its days in full,
// and begin, where it counts in steps, at anchor.
//
// rrule-go does the arithmetic, in UTC, where all days have a midnight: by whose clocks
// an occurrence goes is not its business. It looks for the next day of a rule as far as
// the year 9999 and cannot be told to stop sooner, so it is asked about the last years
// before that: the calendar comes again, days of the week and all, every 400 years.
func (r Rule) days(anchor, from calendar.Day) iter.Seq[calendar.Day] {
	return func(yield func(calendar.Day) bool) {
		start, years := late(r.startNear(anchor, from))
		rule, err := rrule.NewRRule(r.option(start))
		if err != nil {
			return
		}
		next := rule.Iterator()
		for range maxSteps {
			at, ok := next()
			day := calendar.DayOf(at)
			day.Year -= years
			if !ok || day.Year > 9999 {
				return
			}
			if day.Compare(from) >= 0 && !yield(day) {
				return
			}
		}
	}
}

const (
	cycle    = 400  // years after which the Gregorian calendar repeats itself
	lastYear = 9599 // one cycle before rrule-go's last
	maxSteps = 20_000
)

// late is a day and how many years it is after another that the calendar shows alike, so
// that rrule-go has less than two cycles before it.
func late(day calendar.Day) (calendar.Day, int) {
	years := max(0, (lastYear-day.Year)/cycle*cycle)
	day.Year += years
	return day, years
}

// option is the rule in rrule-go's words.
func (r Rule) option(start calendar.Day) rrule.ROption {
	freqs := [...]rrule.Frequency{Daily: rrule.DAILY, Weekly: rrule.WEEKLY, Monthly: rrule.MONTHLY, Yearly: rrule.YEARLY}
	days := [...]rrule.Weekday{rrule.SU, rrule.MO, rrule.TU, rrule.WE, rrule.TH, rrule.FR, rrule.SA}
	o := rrule.ROption{
		Freq:       freqs[r.Freq],
		Dtstart:    time.Date(start.Year, start.Month, start.Date, 0, 0, 0, 0, time.UTC),
		Interval:   r.Interval,
		Count:      r.Count,
		Wkst:       days[r.WeekStart],
		Bymonthday: r.MonthDays,
		Bysetpos:   r.Positions,
	}
	for _, m := range r.Months {
		o.Bymonth = append(o.Bymonth, int(m))
	}
	for _, w := range r.Weekdays {
		day := days[w.Day]
		o.Byweekday = append(o.Byweekday, day.Nth(w.Nth))
	}
	return o
}

// startNear is a day from which the rule gives the same days as from its anchor, as
// near before from as whole steps allow. A rule that counts begins at its beginning.
func (r Rule) startNear(anchor, from calendar.Day) calendar.Day {
	if r.Count > 0 || from.Compare(anchor) <= 0 {
		return anchor
	}
	switch r.Freq {
	case Daily:
		return anchor.AddDays(steps(between(anchor, from), r.Interval))
	case Weekly:
		begin := anchor.AddDays(-int((anchor.Weekday() - r.WeekStart + 7) % 7))
		return later(anchor, begin.AddDays(steps(between(begin, from), 7*r.Interval)))
	case Monthly:
		months := steps((from.Year-anchor.Year)*12+int(from.Month-anchor.Month), r.Interval)
		return later(anchor, calendar.DayOf(time.Date(anchor.Year, anchor.Month+time.Month(months), 1, 0, 0, 0, 0, time.UTC)))
	}
	return later(anchor, calendar.Day{Year: anchor.Year + steps(from.Year-anchor.Year, r.Interval), Month: time.January, Date: 1})
}

// steps is the largest multiple of step that is not above n.
func steps(n, step int) int { return n / step * step }

func later(a, b calendar.Day) calendar.Day {
	if a.Compare(b) > 0 {
		return a
	}
	return b
}

// between is how many days one day is before another.
func between(a, b calendar.Day) int {
	at := func(d calendar.Day) time.Time { return d.In(time.UTC) }
	return int((at(b).Unix() - at(a).Unix()) / (24 * 60 * 60))
}

// first is the rule's first day from one on, if all its steps were of one period.
func (r Rule) first(from calendar.Day) (calendar.Day, bool) {
	r.Interval, r.Count = 1, 0
	for day := range r.days(from, from) {
		return day, true
	}
	return calendar.Day{}, false
}

// comes tells whether any day is ever like that: 30 February is not. It asks for a
// whole cycle of years.
func (r Rule) comes() bool {
	from := calendar.Day{Year: lastYear, Month: time.January, Date: 1}
	_, ok := r.full(from).first(from)
	return ok
}

// full is the rule with the days that its beginning says.
func (r Rule) full(first calendar.Day) Rule {
	switch {
	case len(r.Weekdays) > 0 || len(r.MonthDays) > 0 || r.Freq == Daily:
	case r.Freq == Weekly:
		r.Weekdays = []Weekday{{Day: first.Weekday()}}
	case r.Freq == Monthly:
		r.MonthDays = []int{first.Date}
	case r.Freq == Yearly:
		r.MonthDays = []int{first.Date}
		if len(r.Months) == 0 {
			r.Months = []time.Month{first.Month}
		}
	}
	return r
}
