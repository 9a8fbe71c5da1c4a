package hub

import (
	"iter"

	"kith/generator/calendar"
)

// Dated yields the day of each thanks, ask and resource, and the one on which each project
// was begun; those that nobody wrote among them, which are zero.
func (h *Hub) Dated() iter.Seq[calendar.Day] {
	return func(yield func(calendar.Day) bool) {
		_ = on(h.Shoutouts, func(t *Shoutout) calendar.Day { return t.Date }, yield) &&
			on(h.Asks, func(a *Ask) calendar.Day { return a.Date }, yield) &&
			on(h.Resources, func(r *Resource) calendar.Day { return r.Date }, yield) &&
			on(h.Projects, func(p *Project) calendar.Day { return p.Started }, yield)
	}
}

func on[E any](entries []E, day func(E) calendar.Day, yield func(calendar.Day) bool) bool {
	for _, e := range entries {
		if !yield(day(e)) {
			return false
		}
	}
	return true
}
