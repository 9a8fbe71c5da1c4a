package rhythm

import (
	"iter"

	"kith/generator/calendar"
)

// from are the occurrences from a day on.
func (c Course) from(day calendar.Day) iter.Seq[Occurrence] {
	return func(yield func(Occurrence) bool) {
		for day := range c.rule.days(c.anchor, later(c.anchor, day)) {
			o := c.on(day)
			if c.ended(o) {
				return
			}
			if !c.rests(day) && !yield(o) {
				return
			}
		}
	}
}

func (c Course) on(day calendar.Day) Occurrence {
	if !c.rule.HasTime {
		stamp := day.At(0, 0).Bare()
		return Occurrence{day, stamp, day.In(c.zone)}
	}
	start, stamp := day.At(c.rule.Hour, c.rule.Minute).Kept(c.zone)
	return Occurrence{day, stamp, start}
}

// ended tells that an occurrence is beyond the end that the series or the rule has.
func (c Course) ended(o Occurrence) bool {
	if !c.until.IsZero() && o.Day.Compare(c.until) > 0 {
		return true
	}
	until := c.rule.Until
	if until.IsZero() {
		return false
	}
	if !until.HasTime() {
		return o.Day.Compare(until.Day()) > 0
	}
	end, _ := until.Kept(c.zone)
	return o.Start.After(end)
}

func (c Course) rests(day calendar.Day) bool {
	for _, p := range c.pauses {
		if p.Has(day) {
			return true
		}
	}
	return false
}
