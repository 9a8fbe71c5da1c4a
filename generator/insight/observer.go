package insight

import (
	"slices"
	"time"

	"kith/generator/calendar"
	"kith/generator/hub"
)

// An observer counts what people did in windows of time.
type observer struct {
	hub        *hub.Hub
	thresholds hub.Thresholds
}

func observe(h *hub.Hub) *observer {
	return &observer{hub: h, thresholds: h.Purpose.Participation.Filled()}
}

// A window is some whole days, of which the last may not be over.
type window struct {
	days     calendar.Days
	after    calendar.Day // the last of them
	start    time.Time    // when the first of them begins
	until    time.Time    // what is over by then counts
	now      bool         // it does not end before the hub's as-of moment
	recorded []time.Time  // when sessions of which it is recorded who was there began
}

// now is the window that ends at the hub's as-of moment.
func (o *observer) now() window { return o.window(o.hub.Today(), o.hub.AsOf) }

// endOf is the window whose last day is over.
func (o *observer) endOf(day calendar.Day) window {
	return o.window(day, day.AddDays(1).In(o.hub.Zone))
}

// window ends at a moment, of which the last day is given: a day that is over at midnight
// is not the one that begins then.
func (o *observer) window(to calendar.Day, until time.Time) window {
	w := window{days: calendar.Days{From: to.AddDays(1 - o.thresholds.Window), To: to}, after: to.AddDays(1), until: until, now: !until.Before(o.hub.AsOf)}
	w.start = w.days.From.In(o.hub.Zone)
	for _, s := range w.sessions(o.hub.Sessions) {
		if w.held(s) && recorded(s) {
			w.recorded = append(w.recorded, s.Start)
		}
	}
	return w
}

// sessions are those of some, in order of time, that began in the window.
func (w *window) sessions(of []*hub.Session) []*hub.Session {
	first, _ := slices.BinarySearchFunc(of, w.start, func(s *hub.Session, t time.Time) int { return s.Start.Compare(t) })
	last, _ := slices.BinarySearchFunc(of[first:], w.until, func(s *hub.Session, t time.Time) int { return s.Start.Compare(t) })
	return of[first : first+last]
}

// held tells that a session was over by the window's end.
func (w *window) held(s *hub.Session) bool {
	return s.Status != hub.Cancelled && !s.Over().After(w.until)
}

// recorded tells that whoever is not named was not there. A mere number names nobody,
// and fewer names than a number tell of some only.
func recorded(s *hub.Session) bool {
	return named(s) && len(s.There)+s.Unseen >= s.Headcount
}

// here tells that somebody was a member by the window's end. Whoever nothing is known of
// has been here all along. since is when the hub first knew them.
func (w *window) here(m *hub.Member, since calendar.Day) bool {
	return m.Visibility != hub.NameOnly && since.Compare(w.days.To) <= 0 && (m.Left.IsZero() || m.Left.Compare(w.days.To) > 0)
}

// taking counts what somebody did. Of sessions held before they joined it is no matter
// whether they were there.
func (o *observer) taking(m *hub.Member, w *window) Taking {
	t := Taking{Member: m, Of: len(w.recorded)}
	joined := m.Joined.Compare(w.days.From) > 0
	since := w.start
	if joined {
		since = m.Joined.In(o.hub.Zone)
		before, _ := slices.BinarySearchFunc(w.recorded, since, time.Time.Compare)
		t.Of -= before
	}
	for _, s := range w.sessions(m.Sessions) {
		if !w.held(s) {
			continue
		}
		t.Led++
		if s.Start.Before(since) {
			continue
		}
		t.Took++
		if !recorded(s) {
			t.Of++ // it is known of those who led it, and of whoever is named
		}
	}
	for _, s := range w.sessions(m.Attended) {
		if w.held(s) {
			t.Attended++
		}
	}
	t.Led -= t.Attended
	t.Shared = w.shared(m)
	t.Thanked = within(w, m.Thanks, thankedOn)
	return t
}

// shared is how much of what somebody made for others falls into the window. A project
// that is under way is made all the time; of any other it is known only when it began.
// When an ask was answered nobody writes down: it counts on the day of the ask.
func (w *window) shared(m *hub.Member) int {
	n := within(w, m.Shared, madeOn) + within(w, m.Answered, askedOn)
	for _, of := range [][]*hub.Project{m.Leads, m.Contributes} {
		for _, p := range of {
			begun := p.Started.Compare(w.days.To) <= 0 && (w.now || !p.Started.IsZero())
			if begun && (p.Status == hub.Underway || p.Started.Compare(w.days.From) >= 0) {
				n++
			}
		}
	}
	return n
}

// within is how many of some, in order of their days, fall into a window. What has no
// day falls into none.
func within[E any](w *window, of []E, day func(E) calendar.Day) int {
	compare := func(e E, d calendar.Day) int { return day(e).Compare(d) }
	first, _ := slices.BinarySearchFunc(of, w.days.From, compare)
	last, _ := slices.BinarySearchFunc(of[first:], w.after, compare)
	return last
}

func thankedOn(t *hub.Shoutout) calendar.Day { return t.Date }
func madeOn(r *hub.Resource) calendar.Day    { return r.Date }
func askedOn(a *hub.Ask) calendar.Day        { return a.Date }
