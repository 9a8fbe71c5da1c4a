package insight

import (
	"kith/generator/calendar"
	"kith/generator/calendar/rhythm"
	"kith/generator/hub"
)

// Kept is what became of the occurrences that a rhythm promised. One is promised where
// the rhythm comes, the series does not rest, and the day is over. It is kept where a
// session was held that stands for it, be it on another day.
type Kept struct {
	Promised  int
	Held      int
	Moved     int // of those held, on another day than promised
	CalledOff int
	Unwritten int // nobody wrote what became of it
}

// Share is the part of the promise that was kept.
func (k Kept) Share() Share { return Share{k.Held, k.Promised} }

func (k Kept) and(o Kept) Kept {
	return Kept{k.Promised + o.Promised, k.Held + o.Held, k.Moved + o.Moved, k.CalledOff + o.CalledOff, k.Unwritten + o.Unwritten}
}

// Overdue is whether people wait for a session that should have been.
//
// A series with a rhythm is overdue where the first occurrence after the last session
// held is past by more than a quarter of the gap between the two, rounded up, at most
// two weeks: so much time has whoever writes the notes. To call off what was due puts
// nothing in its place. Without a rhythm, a session is due after the median of the last
// twelve gaps, and overdue after twice that time. Nothing is said before three were held,
// nor of a series that pauses or has ended.
type Overdue struct {
	Due  calendar.Day // when the next was to be held; zero where nothing says
	Late int          // days since then, where it is overdue; else 0
}

// Is tells that something is overdue.
func (o Overdue) Is() bool { return o.Late > 0 }

const (
	mostSlack  = 14 // days
	recentGaps = 12
)

// unpromised is what is due where only habit says so.
func unpromised(held []calendar.Day, today calendar.Day) Overdue {
	if len(held) < Fewest {
		return Overdue{}
	}
	last, usual := held[len(held)-1], usualGap(held)
	o := Overdue{Due: last.AddDays(int(usual + 0.5))}
	if float64(last.DaysTo(today)) > 2*usual {
		o.Late = o.Due.DaysTo(today)
	}
	return o
}

// usualGap is the median of the last gaps.
func usualGap(held []calendar.Day) float64 {
	return median(daysBetween(held[max(0, len(held)-recentGaps-1):]))
}

// A promise is a series' rhythm up to today.
type promise struct {
	hub    *hub.Hub
	series *hub.Series
	course rhythm.Course
	made   bool                // the rhythm can be read, and it is known since when it counts
	last   []rhythm.Occurrence // of the last Stretch days, today's among them
	next   rhythm.Occurrence   // the first from tomorrow on
	goesOn bool                // there is one
}

func promiseOf(h *hub.Hub, s *hub.Series) promise {
	p := promise{hub: h, series: s}
	if s.From.IsZero() && s.Rule.From.IsZero() && len(s.Held) == 0 {
		return p
	}
	course, err := s.Course()
	if err != nil {
		return p // said where the hub is checked
	}
	days := stretch(h)
	p.course, p.made = course, true
	p.last = course.Occurrences(days.From, days.To)
	p.next, p.goesOn = course.Next(days.To.AddDays(1).In(s.Zone).Add(-1))
	return p
}

// kept compares what was promised with what was held.
func (p promise) kept() (k Kept) {
	if !p.made {
		return k
	}
	written := p.written()
	for i, o := range p.last {
		s := written[o.Day]
		switch {
		case p.series.Over(o).After(p.hub.AsOf), s != nil && s.Coming:
			continue // it is not over, or it was moved to a day ahead
		case s != nil && s.Status == hub.Cancelled:
			k.CalledOff++
		case s != nil:
			k.Held++
			if s.Day() != o.Day {
				k.Moved++
			}
		case o.Day.DaysTo(p.hub.Today()) <= p.slack(i):
			continue // there is still time to write of it
		default:
			k.Unwritten++
		}
		k.Promised++
	}
	return k
}

// slack is how many days may pass after an occurrence before anybody is asked for it.
func (p promise) slack(i int) int {
	if i == 0 {
		return mostSlack
	}
	return slack(p.last[i-1].Day, p.last[i].Day)
}

func slack(last, due calendar.Day) int { return min((last.DaysTo(due)+3)/4, mostSlack) }

// written is what stands for each occurrence: what was held rather than what is to be,
// and that rather than what was called off.
func (p promise) written() map[calendar.Day]*hub.Session {
	written := make(map[calendar.Day]*hub.Session, len(p.series.Held))
	for _, s := range p.series.Held {
		if s.Start.IsZero() {
			continue
		}
		day := s.Occurrence()
		if before := written[day]; before == nil || before.Status == hub.Cancelled || before.Coming && s.TookPlace() {
			written[day] = s
		}
	}
	return written
}

// overdue finds whether what is due is late.
func (p promise) overdue() (o Overdue) {
	due, wait := p.due()
	o.Due = due
	if late := due.DaysTo(p.hub.Today()); wait > 0 && late > wait {
		o.Late = late
	}
	return o
}

// rests tells that nobody waits for a session: the series pauses today, or has ended.
func (p promise) rests() bool {
	s, today := p.series, p.hub.Today()
	return s.Paused(today) || !s.Until.IsZero() && s.Until.Compare(today) < 0 || p.made && !p.goesOn
}

// due is when the first occurrence after the last session held was promised, and how many
// days one waits for it: none where it was moved ahead.
func (p promise) due() (due calendar.Day, wait int) {
	held := held(p.series.Held)
	if !p.made || len(held) < Fewest {
		return due, 0
	}
	last := held[len(held)-1]
	stands := last.Occurrence()
	if day := last.Day(); day.Compare(stands) > 0 {
		stands = day
	}
	next, more := p.course.Next(stands.AddDays(1).In(p.series.Zone).Add(-1))
	if !more {
		return due, 0
	}
	if s := p.written()[next.Day]; s != nil && s.Coming {
		return s.Day(), 0
	}
	return next.Day, slack(stands, next.Day)
}
