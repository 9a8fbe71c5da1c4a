package insight

import (
	"cmp"
	"slices"

	"kith/generator/calendar"
	"kith/generator/hub"
)

// Return is within how many days of the first time a second one counts.
const Return = 90

// Newcomers is whether those who came once came again. Its basis counts those of whom
// that is known; its days are those on which they came first.
type Newcomers struct {
	Basis
	Back    Share      // of those whose time is over, and of whom it is known
	Early   Share      // of those whose time is not over, those who are back already
	Unknown int        // nothing was held within their time, or it is mostly unknown who was there
	People  []Newcomer // all of these, by first session
}

// A Newcomer is somebody who came for the first time.
type Newcomer struct {
	Member *hub.Member
	First  *hub.Session
	Second *hub.Session // the next on another day, however late; nil where there was none
	State  Returning
}

// Returning is what is known of somebody's second time.
type Returning int

const (
	Gone    Returning = iota // did not come again within the time
	Back                     // came again within the time
	Open                     // may still come
	Unknown                  // nobody could come again, or it is mostly not known who did
)

// NewcomersOf finds who came again after a first time.
//
//	first time = the first session held that names somebody as there, hosting or speaking
//	back       = a session on a later day, at most [Return] days after the first
//	figure     = back / all whose [Return] days ran out within the last [Stretch] days
//
// Those whose time is not over are not counted with the others, not even those who are
// back: who comes again soon would be known before who does not, and the figure would
// flatter. For the same reason nobody counts in whose time nothing was held, or mostly
// nothing of which it is recorded who was there. Whoever was here by the first day of
// which it is recorded who was there is no newcomer.
//
// Kith's own. It speaks from three people on.
func NewcomersOf(h *hub.Hub) Newcomers {
	today := h.Today()
	judged := today.AddDays(-Return - 1) // whoever came later may still come again
	n := Newcomers{Basis: Basis{Days: calendar.Days{From: judged.AddDays(1 - Stretch), To: judged}, Least: Fewest}}
	f, r := firstsOf(h), recordsOf(lately(h.Sessions, n.Days.From))
	for _, m := range h.Members {
		visits := f.visits(m)
		if len(visits) == 0 || visits[0].Day().Compare(n.Days.From) < 0 {
			continue
		}
		p := Newcomer{Member: m, First: visits[0], Second: second(visits)}
		p.State = p.returning(judged, r)
		n.People = append(n.People, p)
		n.count(p)
	}
	n.Count = n.Back.All
	slices.SortStableFunc(n.People, func(a, b Newcomer) int {
		return cmp.Or(a.First.Start.Compare(b.First.Start), cmp.Compare(a.Member.ID, b.Member.ID))
	})
	return n
}

func (n *Newcomers) count(p Newcomer) {
	switch p.State {
	case Back:
		n.Back.Some++
		n.Back.All++
	case Gone:
		n.Back.All++
	case Unknown:
		n.Unknown++
	case Open:
		n.Early.All++
		if p.Second != nil {
			n.Early.Some++
		}
	}
}

// returning judges those who came first up to a day: their time is over.
func (p Newcomer) returning(judged calendar.Day, r records) Returning {
	first := p.First.Day()
	last := first.AddDays(Return)
	switch {
	case first.Compare(judged) > 0:
		return Open
	case !r.tell(first.AddDays(1), last):
		return Unknown
	case p.Second != nil && p.Second.Day().Compare(last) <= 0:
		return Back
	}
	return Gone
}

// records are the days of sessions held, in order, and of those of them of which it is
// recorded who was there.
type records struct{ held, recorded []calendar.Day }

func recordsOf(sessions []*hub.Session) (r records) {
	r.held = daysOf(sessions, (*hub.Session).TookPlace)
	r.recorded = daysOf(sessions, func(s *hub.Session) bool { return s.TookPlace() && recorded(s) })
	return r
}

// tell tells that who was not named from one day to another was hardly there: of at least
// half of the days with a session, one is recorded.
func (r records) tell(from, to calendar.Day) bool {
	known := countIn(r.recorded, from, to)
	return known > 0 && 2*known >= countIn(r.held, from, to)
}

// countIn is how many of some days, in order, lie between two, both included.
func countIn(days []calendar.Day, from, to calendar.Day) int {
	first, _ := slices.BinarySearchFunc(days, from, calendar.Day.Compare)
	last, _ := slices.BinarySearchFunc(days, to.AddDays(1), calendar.Day.Compare)
	return last - first
}
