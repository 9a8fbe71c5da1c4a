package insight

import (
	"cmp"
	"slices"
	"time"

	"kith/generator/hub"
)

// A Need is a topic that two or more want, and where it stands.
type Need struct {
	Topic    *hub.Topic
	Wanting  []*hub.Member  // people who would like to learn it, by name
	Projects []*hub.Project // that need it, neither paused nor done
	Helping  []*hub.Member  // whom to ask: who offers it, then who knows it and does not want to learn it
	Held     *hub.Session   // the last on it, if that is less than a year ago; nil for none
	Coming   *hub.Session   // the next on it; nil for none
}

// gapFrom is how many must want a topic before it is called a need: one who wants to learn
// asks somebody, two can meet.
const gapFrom = 2

// year is how long a topic counts as held after a session on it: 365 days to the second, so
// that a site knows when that is over.
const year = 365 * 24 * time.Hour

// Wanted is how many want it: a project that needs it counts as one who does.
func (n Need) Wanted() int { return len(n.Wanting) + len(n.Projects) }

// Gap tells that nobody has held a session on it for a year.
func (n Need) Gap() bool { return n.Held == nil }

// Ready tells that somebody could hold one.
func (n Need) Ready() bool { return len(n.Helping) > 0 }

// Until is when a year will have passed since it was held; zero for a gap.
func (n Need) Until() time.Time {
	if n.Held == nil {
		return time.Time{}
	}
	return n.Held.Over().Add(year)
}

// NeedsOf are the topics that two or more want: those that most want first, of these those
// that fewest can help with, and then by title.
//
// Who has moved on counts neither among those who want nor among those who help; people
// who show no more than their name, or hide, say neither.
func NeedsOf(h *hub.Hub) []Need {
	var needs []Need
	for _, t := range h.Topics {
		n := Need{Topic: t, Wanting: t.Wanted, Projects: Needing(h, t)}
		if n.Wanted() < gapFrom {
			continue
		}
		n.Helping = WhoHelps(t)
		n.Held, n.Coming = lastAndNext(h, t)
		needs = append(needs, n)
	}
	slices.SortStableFunc(needs, func(a, b Need) int {
		return cmp.Or(cmp.Compare(b.Wanted(), a.Wanted()), cmp.Compare(len(a.Helping), len(b.Helping)))
	})
	return needs
}

// GapsOf are the needs on which nobody has held a session for a year.
func GapsOf(h *hub.Hub) []Need {
	return slices.DeleteFunc(NeedsOf(h), func(n Need) bool { return !n.Gap() })
}

// Needing are the projects that need a topic, have begun and are neither paused nor done.
func Needing(h *hub.Hub, t *hub.Topic) []*hub.Project {
	return slices.DeleteFunc(slices.Clone(t.Needing), func(p *hub.Project) bool { return !underWay(h, p) })
}

// WhoHelps are the people to ask for a topic: those who offer it, then those who know it.
// Whoever would like to learn more of it is not asked to teach it, unless they offer to.
func WhoHelps(t *hub.Topic) []*hub.Member {
	people := slices.Clone(t.Offered)
	aside := make(map[*hub.Member]bool, len(t.Offered)+len(t.Wanted))
	for _, p := range slices.Concat(t.Offered, t.Wanted) {
		aside[p] = true
	}
	for _, p := range t.Skilled {
		if !aside[p] && !p.Alumnus() {
			people = append(people, p)
		}
	}
	return people
}

// lastAndNext are the last session on a topic, if that is less than a year ago, and the
// next. What was called off was not held, and is not to come.
func lastAndNext(h *hub.Hub, t *hub.Topic) (last, next *hub.Session) {
	for _, s := range t.Sessions {
		switch {
		case s.Status == hub.Cancelled || s.Start.IsZero():
		case s.Coming:
			if next == nil {
				next = s
			}
		case h.AsOf.Sub(s.Over()) < year && (last == nil || s.Over().After(last.Over())):
			last = s
		}
	}
	return last, next
}
