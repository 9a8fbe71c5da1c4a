package insight

import (
	"slices"

	"kith/generator/hub"
)

// Attendance is how many came. Its basis counts the sessions of which it is known.
type Attendance struct {
	Basis
	Sessions []Heads // held, by start; those that nobody counted among them
	Recorded Share   // of these, those that somebody counted
	Median   float64 // heads, of those counted
	Trend    Trend
}

// Heads are those who came to one session.
type Heads struct {
	Session *hub.Session
	Counted bool // nobody counted is not nobody came
	People  int
	Named   int // of the people, those whose names are known and shown
	First   int // of the named, those who came for the first time
}

// A Trend compares the later half of what was counted with the earlier one.
type Trend struct {
	Known           bool // at least eight were counted
	Before, Now     float64
	Rising, Falling bool // by at least a fifth, and one head
}

const (
	countedShown = 10 // sessions of which somebody counted
	heldShown    = 20 // sessions at most
	trendLeast   = 8
)

// AttendanceOf finds how many came to the last sessions: the last ten that somebody
// counted, and what was held since the first of these; twenty sessions at most.
//
//	heads  = what the session's file says, or those it and the attendance files name, whichever is more
//	median = of the sessions that were counted
//	trend  = median of the later half / median of the earlier half, the middle one left out
//
// People who are hidden are heads, and not named. Kith's own. It speaks from three
// counted sessions on, and of a trend from eight.
func AttendanceOf(h *hub.Hub) Attendance {
	a := Attendance{Basis: Basis{Least: Fewest}, Sessions: lastHeads(h)}
	f := firstsOf(h)
	var heads []int
	for i := range a.Sessions {
		s := &a.Sessions[i]
		if a.Recorded.All++; !s.Counted {
			continue
		}
		a.Recorded.Some++
		s.People, s.Named = s.Session.People(), len(s.Session.There)
		for _, m := range s.Session.There {
			if f.came(m) == s.Session {
				s.First++
			}
		}
		heads = append(heads, s.People)
	}
	if len(a.Sessions) > 0 {
		a.Days.From, a.Days.To = a.Sessions[0].Session.Day(), h.Today()
	}
	a.Count = len(heads)
	a.Median = median(heads)
	a.Trend = trendOf(heads)
	return a
}

// lastHeads are the sessions to look at, by start; where nobody counted any, the last.
func lastHeads(h *hub.Hub) (list []Heads) {
	counted := 0
	for _, s := range slices.Backward(h.Sessions) {
		if !s.TookPlace() {
			continue
		}
		if len(list) == heldShown || counted == countedShown {
			break
		}
		if s.Counted() {
			counted++
		}
		list = append(list, Heads{Session: s, Counted: s.Counted()})
	}
	for counted > 0 && !list[len(list)-1].Counted { // what was before the first that somebody counted
		list = list[:len(list)-1]
	}
	slices.Reverse(list)
	return list
}

func trendOf(heads []int) Trend {
	if len(heads) < trendLeast {
		return Trend{}
	}
	half := len(heads) / 2
	t := Trend{Known: true, Before: median(heads[:half]), Now: median(heads[len(heads)-half:])}
	t.Rising = t.Now >= t.Before*1.2 && t.Now-t.Before >= 1
	t.Falling = t.Now <= t.Before*0.8 && t.Before-t.Now >= 1
	return t
}
