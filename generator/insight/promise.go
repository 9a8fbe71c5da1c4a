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
// twelve gaps, and overdue after twice that time. Nothing is said before three were held.
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
	gaps := daysBetween(held[max(0, len(held)-recentGaps-1):])
	last, usual := held[len(held)-1], median(gaps)
	o := Overdue{Due: last.AddDays(int(usual + 0.5))}
	if float64(last.DaysTo(today)) > 2*usual {
		o.Late = o.Due.DaysTo(today)
	}
	return o
}

// A promise is a series' rhythm up to today.
type promise struct {
	hub    *hub.Hub
	series *hub.Series
	course rhythm.Course
	made   bool // the rhythm can be read, and it is known since when it counts
}

func promiseOf(h *hub.Hub, s *hub.Series) promise {
	p := promise{hub: h, series: s}
	if s.From.IsZero() && s.Rule.From.IsZero() && len(s.Held) == 0 {
		return p
	}
	course, err := s.Course()
	p.course, p.made = course, err == nil
	return p
}

// over tells that nothing more is promised.
func (p promise) over() bool {
	_, more := p.course.Next(p.hub.AsOf)
	return !more
}

// kept compares what was promised on some days with what was held.
func (p promise) kept(days calendar.Days) (k Kept) {
	if !p.made {
		return k
	}
	written := p.written()
	promised := p.course.Occurrences(days.From, days.To)
	for i, o := range promised {
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
		case o.Day.DaysTo(p.hub.Today()) <= p.slack(promised, i):
			continue // there is still time to write of it
		default:
			k.Unwritten++
		}
		k.Promised++
	}
	return k
}

// slack is how many days may pass after an occurrence before anybody is asked for it.
func (p promise) slack(promised []rhythm.Occurrence, i int) int {
	if i == 0 {
		return mostSlack
	}
	return slack(promised[i-1].Day, promised[i].Day)
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
		if before := written[day]; before == nil || before.Status == hub.Cancelled || before.Coming && wasHeld(s) {
			written[day] = s
		}
	}
	return written
}

// overdue finds what is due after the last session held.
func (p promise) overdue(last *hub.Session) Overdue {
	if last == nil || len(held(p.series.Held)) < Fewest {
		return Overdue{}
	}
	stands := last.Occurrence()
	if day := last.Day(); day.Compare(stands) > 0 {
		stands = day
	}
	next, more := p.course.Next(stands.AddDays(1).In(p.series.Zone).Add(-1))
	if !more {
		return Overdue{}
	}
	if s := p.written()[next.Day]; s != nil && s.Coming {
		return Overdue{Due: s.Day()} // it was moved ahead
	}
	o := Overdue{Due: next.Day}
	if late := next.Day.DaysTo(p.hub.Today()); late > slack(stands, next.Day) {
		o.Late = late
	}
	return o
}
