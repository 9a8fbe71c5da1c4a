package rhythm

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"kith/generator/calendar"
)

// written draws an RRULE, most of them good ones.
func written(t *rapid.T) string {
	parts := []string{"FREQ=" + rapid.SampledFrom([]string{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"}).Draw(t, "freq")}
	add := func(name string, values ...string) {
		if rapid.IntRange(0, 2).Draw(t, name+"?") == 0 {
			n := rapid.IntRange(1, 3).Draw(t, name+" how many")
			parts = append(parts, name+"="+strings.Join(rapid.SliceOfN(rapid.SampledFrom(values), n, n).Draw(t, name), ","))
		}
	}
	one := func(name string, least, most int) {
		if rapid.IntRange(0, 2).Draw(t, name+"?") == 0 {
			parts = append(parts, fmt.Sprintf("%s=%d", name, rapid.IntRange(least, most).Draw(t, name)))
		}
	}
	one("INTERVAL", 1, 14)
	if rapid.Bool().Draw(t, "numbered") {
		add("BYDAY", "1MO", "2TU", "3TH", "-1TU", "5FR", "-2SU")
	} else {
		add("BYDAY", "MO", "TU", "WE", "TH", "FR", "SA", "SU", "MO,TU,WE,TH,FR", "MO,TU,WE,TH,FR,SA,SU")
	}
	add("BYMONTHDAY", "1", "13", "15", "29", "31", "-1", "-2")
	add("BYMONTH", "2", "3", "9", "12")
	add("BYSETPOS", "1", "2", "-1")
	one("BYHOUR", 0, 23)
	one("BYMINUTE", 0, 59)
	one("COUNT", 1, 30)
	if rapid.IntRange(0, 3).Draw(t, "WKST?") == 0 {
		parts = append(parts, "WKST=SU")
	}
	return strings.Join(parts, ";")
}

// drawn is a rule, from words that can be read.
func drawn(t *rapid.T) Rule {
	return rapid.Custom(func(t *rapid.T) Rule {
		rule, _ := Parse(written(t))
		return rule
	}).Filter(func(r Rule) bool { return !r.IsZero() }).Draw(t, "rule")
}

func someDay(t *rapid.T, name string) calendar.Day {
	return calendar.Day{Year: 2020, Month: time.January, Date: 1}.AddDays(rapid.IntRange(0, 4000).Draw(t, name))
}

func TestARuleSaidBackIsReadAgain(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rule := drawn(t)
		if rapid.Bool().Draw(t, "begins") {
			rule.From = someDay(t, "from")
		}
		if rapid.Bool().Draw(t, "ends") && rule.Count == 0 {
			rule.Until, _ = calendar.ParseStamp(someDay(t, "until").String())
		}
		for _, said := range []string{rule.String(), rule.rruleWithStart()} {
			again, err := Parse(said)
			if err != nil || !reflect.DeepEqual(again, rule) {
				t.Fatalf("%q is read as\n%+v (%v), want\n%+v", said, again, err, rule)
			}
		}
	})
}

// matches tells by looking at a day alone whether a rule without positions has it.
func matches(r Rule, anchor, day calendar.Day) bool {
	last := calendar.DayOf(time.Date(day.Year, day.Month+1, 0, 0, 0, 0, 0, time.UTC)).Date
	onDate := len(r.MonthDays) == 0 || slices.Contains(r.MonthDays, day.Date) || slices.Contains(r.MonthDays, day.Date-last-1)
	first, end := day.Date, last // the span in which weekdays are counted, and where day is in it
	if r.Freq == Yearly && len(r.Months) == 0 {
		first = time.Date(day.Year, day.Month, day.Date, 0, 0, 0, 0, time.UTC).YearDay()
		end = time.Date(day.Year, 12, 31, 0, 0, 0, 0, time.UTC).YearDay()
	}
	onWeekday := len(r.Weekdays) == 0 || slices.ContainsFunc(r.Weekdays, func(w Weekday) bool {
		return w.Day == day.Weekday() && (w.Nth == 0 || w.Nth == (first-1)/7+1 || w.Nth == -((end-first)/7+1))
	})
	inMonth := len(r.Months) == 0 || slices.Contains(r.Months, day.Month)
	return onDate && onWeekday && inMonth && inStep(r, anchor, day)
}

// inStep tells whether a day is in a period that the rule's interval does not skip.
func inStep(r Rule, anchor, day calendar.Day) bool {
	n := 0
	switch r.Freq {
	case Daily:
		n = between(anchor, day)
	case Weekly:
		start := anchor
		for start.Weekday() != r.WeekStart {
			start = start.AddDays(-1)
		}
		n = between(start, day) / 7
	case Monthly:
		n = (day.Year-anchor.Year)*12 + int(day.Month) - int(anchor.Month)
	case Yearly:
		n = day.Year - anchor.Year
	}
	return n%r.Interval == 0
}

func TestOccurrencesAreTheDaysThatMatch(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rule := drawn(t)
		if len(rule.Positions) > 0 {
			return
		}
		rule.Count = 0
		begin := someDay(t, "begin")
		c, err := rule.In(Frame{From: begin})
		if err != nil {
			thirtieth(t, rule, begin, err)
			return
		}
		from := begin.AddDays(rapid.IntRange(-50, 2000).Draw(t, "later"))
		to := from.AddDays(rapid.IntRange(0, 800).Draw(t, "long"))
		var want []calendar.Day
		for day := later(from, c.First()); day.Compare(to) <= 0; day = day.AddDays(1) {
			if matches(c.Rule(), c.First(), day) {
				want = append(want, day)
			}
		}
		var got []calendar.Day
		for _, o := range c.Occurrences(from, to) {
			got = append(got, o.Day)
		}
		if !slices.Equal(got, want) {
			t.Fatalf("%s from %s: got %v, want %v", rule, begin, got, want)
		}
		for day := begin; day.Compare(c.First()) < 0 && day.Compare(begin.AddDays(400)) < 0; day = day.AddDays(1) {
			one := c.Rule()
			one.Interval = 1
			if matches(one, day, day) {
				t.Fatalf("%s begins on %s, but %s is earlier", rule, c.First(), day)
			}
		}
	})
}

// thirtieth allows of a rule that can be read to come never only where its day is that of
// its beginning, and its month has no such day.
func thirtieth(t *rapid.T, r Rule, begin calendar.Day, err error) {
	if len(r.Weekdays) > 0 || len(r.MonthDays) > 0 || len(r.Months) == 0 || begin.Date < 29 {
		t.Fatalf("%s from %s: %v", r, begin, err)
	}
}

// A window cuts what there is, and adds nothing: rules with positions and counts included.
func TestAWindowShowsWhatIsThere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rule := drawn(t)
		begin := someDay(t, "begin")
		c, err := rule.In(Frame{From: begin})
		if err != nil {
			thirtieth(t, rule, begin, err)
			return
		}
		from := begin.AddDays(rapid.IntRange(0, 3000).Draw(t, "later"))
		to := from.AddDays(400)
		var want []Occurrence
		for _, o := range c.Occurrences(begin, to) {
			if o.Day.Compare(from) >= 0 {
				want = append(want, o)
			}
		}
		got := c.Occurrences(from, to)
		if !slices.Equal(got, want) {
			t.Fatalf("%s from %s, %s to %s:\ngot  %v\nwant %v", rule, begin, from, to, got, want)
		}
		if len(got) > 1 {
			if next, ok := c.Next(got[0].Start); !ok || next != got[1] {
				t.Fatalf("%s: after %v follows %v", rule, got[0], next)
			}
		}
	})
}

// What rrule-go is asked for is never far: whatever the day, it has at most two cycles of
// years to look through, and the calendar there is the same.
func TestTheWorkHasAnEndThatIsNear(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := calendar.Day{Year: 1, Month: time.January, Date: 1}.AddDays(rapid.IntRange(0, 3_652_000).Draw(t, "day"))
		there, years := late(day)
		if there.Year <= 9999-2*cycle || there.Weekday() != day.Weekday() || there.AddDays(60).Weekday() != day.AddDays(60).Weekday() || there.Year != day.Year+years {
			t.Fatalf("%s becomes %s", day, there)
		}
		rule := drawn(t)
		c, err := rule.In(Frame{From: day})
		if err != nil {
			return // no such day is left before the year 9999
		}
		if all := c.Occurrences(day, calendar.Day{Year: 9999, Month: 12, Date: 31}); len(all) > maxListed || len(all) == 0 {
			t.Fatalf("%s has %d occurrences", rule, len(all))
		}
		c.pauses = []calendar.Days{{From: day, To: calendar.Day{Year: 9999, Month: 12, Date: 31}}}
		if next, ok := c.Next(day.In(time.UTC)); ok {
			t.Fatalf("%s comes on %v in a pause without end", rule, next)
		}
	})
}
