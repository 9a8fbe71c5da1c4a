package insight

import (
	"slices"

	"kith/generator/calendar"
	"kith/generator/hub"
)

// A Ladder is how many people stood on each rung over time. A rung is a role, the
// lowest is peripheral.
type Ladder struct {
	Ends   []Rungs // at the end of quarters, the latest now; only from when enough is known
	Flow   Flow    // from the window before to the one that ends now
	Lately Flow    // from the end of the last quarter until now
}

// Rungs are how many people were on each rung at the end of a day.
type Rungs struct {
	Day    calendar.Day // the last of a quarter, or the hub's day
	Now    bool         // that day is not over
	Enough bool         // else nobody stands anywhere
	Of     [4]int       // people on each rung, in the order of hub.Roles
	New    int          // people who are here too shortly to be on any
}

// Total is how many people stand on all rungs.
func (s Rungs) Total() int { return s.Of[0] + s.Of[1] + s.Of[2] + s.Of[3] }

// A Flow is who moved between rungs from the end of one window to the end of the next.
type Flow struct {
	From, To calendar.Day // the last day of each window
	Enough   bool         // of both windows enough is known; else there are no moves
	Came     []Move       // onto a rung, from none; each in order of name
	Up, Down []Move
	Left     []Move // from a rung, for they are members no more
	Stayed   int    // people on the rung on which they were
}

// A Move is somebody's, from one rung to another.
type Move struct {
	Member  *hub.Member
	Was, Is hub.Role // empty for none
}

// ends are how many a ladder has at most: two years of quarters, now among them.
const ends = 8

// LadderOf counts the people on each rung at the ends of quarters.
func LadderOf(h *hub.Hub) Ladder {
	o := observe(h)
	now := o.now()
	windows := []window{o.endOf(now.days.From.AddDays(-1)), now}
	for _, day := range quarterEnds(h.Today(), ends-1) {
		windows = append(windows, o.endOf(day))
	}
	all := o.at(windows...)
	l := Ladder{Flow: FlowOf(all[0], all[1]), Lately: FlowOf(all[len(all)-1], all[1])}
	for _, p := range all[2:] {
		if p.Enough() || l.Ends != nil {
			l.Ends = append(l.Ends, p.rungs())
		}
	}
	last := all[1].rungs()
	last.Now = true
	l.Ends = append(l.Ends, last)
	return l
}

// quarterEnds are the last days of the n quarters before a day's own, in order.
func quarterEnds(today calendar.Day, n int) []calendar.Day {
	days := make([]calendar.Day, n)
	for i := n - 1; i >= 0; i-- {
		first := calendar.Day{Year: today.Year, Month: (today.Month-1)/3*3 + 1, Date: 1}
		today = first.AddDays(-1)
		days[i] = today
	}
	return days
}

func (p *Participation) rungs() Rungs {
	s := Rungs{Day: p.Days.To, Enough: p.Enough()}
	for _, t := range p.People {
		if rung := slices.Index(hub.Roles, t.Role); rung >= 0 {
			s.Of[rung]++
		} else {
			s.New++
		}
	}
	return s
}
