package rhythm

import (
	"slices"
	"time"

	"kith/generator/calendar"
)

// A Frame is what a series says besides its rhythm.
type Frame struct {
	From   calendar.Day // the first day; the rule's own where the series has none
	Until  calendar.Day // the last day, included
	Pauses []calendar.Days
	Zone   *time.Location // whose clocks the rhythm goes by; nil is UTC
	Held   []calendar.Day // the days of its sessions, for where nothing says when it began
}

// A Course is a rule in its time and place. It is a value: the same words give the
// same course.
type Course struct {
	rule   Rule
	anchor calendar.Day // of the first occurrence, were it not in a pause
	open   bool         // nobody says when it began
	until  calendar.Day
	pauses []calendar.Days
	zone   *time.Location
}

// An Occurrence is one coming together that a rhythm foresees.
type Occurrence struct {
	Day   calendar.Day
	Stamp calendar.Stamp // as a session's date is written: wall time, or a bare day
	Start time.Time      // in the zone
}

// In places a rule. What it counts from ("every 2nd Thursday": from which?) is the
// first of its days from Frame.From on; else from the rule's own From; else the first
// day in Held that can be one. A rule that counts nothing needs none of these, and then
// has occurrences from 1970 on. Errors are *Mistake.
//
// A wall time is kept whatever the clocks of the zone do. In a gap it is as much later
// as they jump, and of a time that comes twice the first counts.
func (r Rule) In(f Frame) (Course, error) {
	c := Course{until: f.Until, pauses: f.Pauses, zone: f.Zone}
	if c.zone == nil {
		c.zone = time.UTC
	}
	from, ok := r.beginning(f)
	if !ok {
		return Course{}, r.fromNowhere()
	}
	c.open = f.From.IsZero() && r.From.IsZero() && len(f.Held) == 0
	c.rule = r.full(from)
	if c.anchor, ok = c.rule.first(from); !ok {
		m := mistake("no day is ever like that, counted from "+from.String(), `write on which day, like "monthly on the last day"`)
		m.Rule = NoOccurrence
		return Course{}, m
	}
	return c, nil
}

// fromNowhere says what is missing to tell the days.
func (r Rule) fromNowhere() *Mistake {
	m := mistake("it is not known from which day "+quote(r.String())+" counts", `add a line "from: 2026-03-05" with the day of the first session`)
	if r.Freq == Weekly && len(r.Weekdays) == 0 {
		m = mistake(quote(r.String())+" does not say on which day", `write the day as well, like "every Thursday", or add a line "from: 2026-03-05" with the day of the first session`)
	}
	m.Rule = NoBeginning
	return m
}

// open is the beginning of what has none.
var open = calendar.Day{Year: 1970, Month: time.January, Date: 1}

// beginning is the day from which the first occurrence is looked for.
func (r Rule) beginning(f Frame) (calendar.Day, bool) {
	if !f.From.IsZero() {
		return f.From, true
	}
	if !r.From.IsZero() {
		return r.From, true
	}
	held := slices.SortedFunc(slices.Values(f.Held), calendar.Day.Compare)
	if len(held) == 0 {
		return open, r.countsNothing()
	}
	for _, day := range held {
		if first, ok := r.full(day).first(day); ok && first == day {
			return day, true
		}
	}
	return held[0], true
}

// countsNothing tells that the rule gives the same days wherever it begins.
func (r Rule) countsNothing() bool {
	named := len(r.Weekdays) > 0 || len(r.MonthDays) > 0 || r.Freq == Daily
	return r.Interval == 1 && r.Count == 0 && named
}

// Rule is the rule with the days that its beginning says.
func (c Course) Rule() Rule { return c.rule }

// String is the course in words that nobody takes in two ways, and that Parse reads:
// "every 2 weeks on Thursday 18:00 from 2026-03-05 until 2026-12-31". Pauses and the
// zone are not in it. The zero Course is "".
func (c Course) String() string {
	r := c.rule
	if r.IsZero() {
		return ""
	}
	if r.From = c.anchor; c.open {
		r.From = calendar.Day{}
	}
	if !c.until.IsZero() && (r.Until.IsZero() || c.until.Compare(r.Until.Day()) < 0) {
		r.Until = c.until.At(0, 0).Bare()
	}
	if r.Count > 0 && !r.Until.IsZero() { // whichever comes first
		for day := range c.rule.days(c.anchor, c.anchor) {
			if day.Compare(r.Until.Day()) > 0 {
				r.Count = 0
				return r.inWords(r.inWeeks())
			}
		}
		r.Until = calendar.Stamp{}
	}
	return r.inWords(r.inWeeks())
}

// First is the day that the course counts from: its first, were no pause on it.
func (c Course) First() calendar.Day { return c.anchor }

// Next is the first occurrence that begins after a moment. ok is false where none follows.
func (c Course) Next(after time.Time) (next Occurrence, ok bool) {
	if c.zone == nil {
		return next, false
	}
	// Where a zone leaves out a day, a start may be on the day after its own.
	for o := range c.from(calendar.DayOf(after.In(c.zone)).AddDays(-2)) {
		if o.Start.After(after) {
			return o, true
		}
	}
	return next, false
}

// maxListed is how many occurrences are listed at once: each day of ten years.
const maxListed = 3700

// Occurrences are those from one day to another, both included, in order. At most
// 3,700 are listed.
func (c Course) Occurrences(from, to calendar.Day) (list []Occurrence) {
	if c.zone == nil || to.Compare(from) < 0 {
		return nil
	}
	for o := range c.from(from) {
		if o.Day.Compare(to) > 0 || len(list) == maxListed {
			return list
		}
		list = append(list, o)
	}
	return list
}

// At is the occurrence of a day. ok is false where the day has none.
func (c Course) At(day calendar.Day) (o Occurrence, ok bool) {
	if list := c.Occurrences(day, day); len(list) > 0 {
		return list[0], true
	}
	return o, false
}
