package check

import (
	"fmt"
	"strconv"

	"kith/generator/calendar"
	"kith/generator/diag"
	"kith/generator/hub"
)

var notFar = Rule{
	Name:     "far-date",
	Severity: diag.Warning,
	Doc: `A session, shout-out, ask or project stands near the life of its community. A date
more than five years ahead, or long before the community began ("since" in purpose.md; 1970
where it is not written), has most likely a digit wrong. A resource may be older.

Wrong:

    date: 2062-03-05 18:00

Right:

    date: 2026-03-05 18:00`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		life := lifeOf(h)
		for _, s := range h.Sessions {
			life.judge(&s.Entry, "date", s.Date.Day(), problems)
		}
		for _, t := range h.Shoutouts {
			life.judge(&t.Entry, "date", t.Date, problems)
		}
		for _, a := range h.Asks {
			life.judge(&a.Entry, "date", a.Date, problems)
		}
		for _, p := range h.Projects {
			life.judge(&p.Entry, "started", p.Started, problems)
		}
		for _, r := range h.Resources {
			if r.Date.Compare(life.last) > 0 {
				life.judge(&r.Entry, "date", r.Date, problems)
			}
		}
	},
}

const (
	yearsAhead  = 5 // how far people plan
	yearsBefore = 2 // how long people meet before they call themselves a community
)

// A life is the time in which something of a community may happen.
type life struct {
	first, last, today, since calendar.Day
}

func lifeOf(h *hub.Hub) life {
	l := life{today: h.Today(), since: h.Purpose.Since, first: calendar.Day{Year: 1970, Month: 1, Date: 1}}
	l.last = yearsLater(l.today, yearsAhead)
	if !l.since.IsZero() {
		l.first = yearsLater(l.since, -yearsBefore)
	}
	return l
}

func yearsLater(d calendar.Day, years int) calendar.Day {
	return calendar.Day{Year: d.Year + years, Month: d.Month, Date: d.Date}.AddDays(0)
}

func (l life) judge(e *hub.Entry, key string, day calendar.Day, problems *diag.List) {
	var what string
	switch {
	case day.IsZero():
		return
	case day.Compare(l.last) > 0:
		what = fmt.Sprintf("%s is more than %d years ahead", spoken(day), yearsAhead)
	case day.Compare(l.first) >= 0:
		return
	case l.since.IsZero():
		what = spoken(day) + " is before any hub"
	default:
		what = fmt.Sprintf("%s is more than %d years before the community began, which was on %s", spoken(day), yearsBefore, spoken(l.since))
	}
	problems.Warnf(e.At(key), "far-date", "look at the year again", "%s", what).Fix = l.fix(e, key, day)
}

// fix puts the year that was most likely meant: this one or one beside it, of which one
// digit is wrong or two have changed places.
func (l life) fix(e *hub.Entry, key string, day calendar.Day) diag.Fix {
	for _, year := range []int{l.today.Year, l.today.Year - 1, l.today.Year + 1} {
		if slip(strconv.Itoa(year), fmt.Sprintf("%04d", day.Year)) {
			return redated(e, key, day, yearsLater(day, year-day.Year))
		}
	}
	return diag.Fix{}
}

// slip tells that two years of four digits differ as by a slip of the finger.
func slip(meant, written string) bool {
	if len(meant) != 4 || len(written) != 4 {
		return false
	}
	var differ []int
	for i := range meant {
		if meant[i] != written[i] {
			differ = append(differ, i)
		}
	}
	switch len(differ) {
	case 1:
		return true
	case 2:
		i, j := differ[0], differ[1]
		return meant[i] == written[j] && meant[j] == written[i]
	}
	return false
}

// past is fix for what has been: no day that is still to come is offered.
func (l life) past(e *hub.Entry, key string, day calendar.Day) diag.Fix {
	f := l.fix(e, key, day)
	if meant, err := calendar.ParseDay(f.Text); err != nil || meant.Compare(l.today) > 0 {
		return diag.Fix{}
	}
	return f
}

// slipped is past for days that people announce: of those within a year nothing is
// offered.
func (l life) slipped(e *hub.Entry, key string, day calendar.Day) diag.Fix {
	if day.Compare(yearsLater(l.today, 1)) <= 0 {
		return diag.Fix{}
	}
	return l.past(e, key, day)
}

// has tells a day that is not far.
func (l life) has(day calendar.Day) bool {
	return day.Compare(l.first) >= 0 && day.Compare(l.last) <= 0
}
