package rhythm

import (
	"fmt"
	"slices"
	"time"
)

// settle makes a rule of the parts that were said.
func (p *phrase) settle() (Rule, *Mistake) {
	r := p.rule
	r.Interval, r.WeekStart = 1, time.Monday
	r.HasTime, r.Hour, r.Minute = p.hasTime, p.hour, p.minute
	r.Months = p.months
	switch {
	case p.ofMonth && p.unit.n == 0:
		p.unit = units["month"]
	case p.ofMonth && p.unit.freq == Weekly && p.unit.n > 1:
		p.fail(p.unitAt, p.unitAt, mistake("weeks are counted on from one month to the next", either("every 2 weeks on Thursday", "monthly on the second Thursday")))
	}
	if p.unit.n > 0 {
		r.Freq, r.Interval = p.unit.freq, p.unit.n
	}
	switch {
	case len(p.choices) > 0 && len(p.monthDays) > 0:
		p.fail(p.datesAt, p.datesAt, mistake("both days of the week and days of the month are named", "leave one of the two, or make two series"))
	case len(p.choices) > 0:
		for _, c := range p.choices {
			p.choose(&r, c)
		}
	case len(p.monthDays) > 0:
		p.onDates(&r)
	default:
		p.dayless(r)
	}
	return r, p.fault
}

// choose adds days of the week to the rule.
func (p *phrase) choose(r *Rule, c choice) {
	monthly := r.Freq == Monthly || r.Freq == Yearly
	switch {
	case len(c.nth) == 0:
		p.chooseEach(r, c)
		return
	case r.Freq == Daily || r.Freq == Weekly && !c.every:
		p.contradiction(c)
		return
	case !monthly && p.mayBeEither(r, c):
		return
	case r.Freq == Never && len(r.Months) > 0:
		r.Freq = Yearly
	case r.Freq == Never:
		r.Freq = Monthly
	}
	if c.workdays {
		p.chooseWorkday(r, c)
		return
	}
	for _, nth := range c.nth {
		if nth > 5 || nth < -5 {
			p.fail(c.at, c.at, mistake("no month has so many of one day", either("monthly on the last Thursday", "every 6 weeks on Thursday")))
		}
		for _, day := range c.days {
			r.Weekdays = append(r.Weekdays, Weekday{nth, day})
		}
	}
}

// contradiction says that a week has no second Thursday.
func (p *phrase) contradiction(c choice) {
	day := c.days[0].String()
	p.fail(c.at, c.at, mistake("a week has no "+c.words(), either("every "+day, "monthly on the "+c.ordinals()+" "+day)))
}

// mayBeEither settles "every 2nd Thursday", which is every other one, and refuses what
// as many people mean one way as the other: the third Thursday, or every third. done
// tells that nothing is left to add.
func (p *phrase) mayBeEither(r *Rule, c choice) (done bool) {
	n := c.nth[0]
	if c.every && c.workdays && n > 1 && len(c.nth) == 1 {
		p.fail(c.at, c.at, mistake(p.quote(c.at, c.at)+" may be counted in several ways", either("every weekday", "monthly on the "+nthWord(min(n, 5))+" weekday")))
		return true
	}
	if len(c.nth) > 1 || n < 2 || !c.every && n != 2 || len(p.choices) > 1 {
		return false
	}
	if c.every && (n == 2 || n > 5) {
		r.Freq, r.Interval, r.Weekdays = Weekly, n, append(r.Weekdays, eachOf(c.days)...)
		return true
	}
	day, at := c.names(), p.withEvery(c)
	p.fail(at, at, mistake(p.quote(at, at)+" may be counted in weeks or in the month", "").
		either(fmt.Sprintf("every %d weeks on %s", n, day), "monthly on the "+c.ordinals()+" "+day))
	return true
}

// withEvery is the place of a choice, and of the "every" before it.
func (p *phrase) withEvery(c choice) token {
	at := c.at
	for _, t := range p.tokens {
		if c.every && t.to <= c.at.from {
			at.from = t.from
		}
	}
	return at
}

func eachOf(days []time.Weekday) []Weekday {
	list := make([]Weekday, len(days))
	for i, day := range days {
		list[i].Day = day
	}
	return list
}

// chooseEach adds days of the week that come every week.
func (p *phrase) chooseEach(r *Rule, c choice) {
	switch {
	case p.ofMonth && r.Interval == 1 && r.Freq == Monthly, r.Freq == Never, r.Freq == Daily && r.Interval%7 == 0:
		if r.Freq == Daily {
			r.Interval /= 7
		}
		r.Freq = Weekly
	case r.Freq == Daily:
		p.fail(p.unitAt, c.at, mistake("every day is not only "+c.words(), either("every day", "every "+c.days[0].String())))
	case r.Freq == Yearly && r.Interval == 1 && c.every: // every Friday of the year
		r.Freq = Weekly
	case r.Freq == Monthly || r.Freq == Yearly:
		p.which(c)
	}
	r.Weekdays = append(r.Weekdays, eachOf(c.days)...)
}

// which asks which of a month's Thursdays are meant.
func (p *phrase) which(c choice) {
	day := c.days[0].String()
	at := p.withEvery(c)
	p.fail(at, at, mistake("it is not said which "+day, "").either("the first "+day, "the last "+day))
}

// chooseWorkday takes "the last weekday": one day of the five, not one of each.
func (p *phrase) chooseWorkday(r *Rule, c choice) {
	if len(c.days) > 5 || len(p.choices) > 1 {
		p.fail(c.at, c.at, mistake("a weekday and other days do not go together here", "make a series of each"))
		return
	}
	r.Weekdays, r.Positions = eachOf(c.days), c.nth
}

// onDates takes days of the month.
func (p *phrase) onDates(r *Rule) {
	at := p.datesAt
	switch {
	case r.Freq == Daily || r.Freq == Weekly:
		p.fail(at, at, mistake("a week has no "+dayOfMonth(p.monthDays[0]), either("every Thursday", "monthly on the "+dayOfMonth(p.monthDays[0]))))
	case r.Freq == Yearly && len(r.Months) == 0:
		p.fail(at, at, mistake("it is not said of which month", either("yearly on 5 March")))
	case r.Freq == Never && len(r.Months) > 0:
		r.Freq = Yearly
	case r.Freq == Never:
		r.Freq = Monthly
	}
	for _, list := range p.dateLists {
		if len(r.Months) > 0 && !slices.Equal(list, p.dateLists[0]) {
			p.fail(at, at, mistake("two dates in a year are two rhythms", "make a series of each"))
		}
	}
	r.MonthDays = p.monthDays
}

// dayless asks for days where how often is not enough.
func (p *phrase) dayless(r Rule) {
	switch {
	case r.Freq == Never && len(r.Months) > 0:
		p.fault = mistake("it is not said on which day of the month", either("yearly on 5 March", "yearly on the first Monday of March"))
	case r.Freq == Never:
		p.fault = mistake("it is not said how often", likeThis)
	case r.Freq == Monthly && r.Interval == 1:
		p.fail(p.unitAt, p.unitAt, mistake("it is not said on which day of the month", "").either("monthly on the first Thursday", "monthly on the 15th"))
	case r.Freq == Monthly:
		p.fail(p.unitAt, p.unitAt, mistake("it is not said on which day", "").either(Rule{Freq: Monthly, Interval: r.Interval, Weekdays: []Weekday{{1, time.Thursday}}, WeekStart: time.Monday}.String()))
	case r.Freq == Yearly:
		p.fail(p.unitAt, p.unitAt, mistake("it is not said on which day of the year", "").either("yearly on 5 March", "yearly on the first Monday of March"))
	}
}
