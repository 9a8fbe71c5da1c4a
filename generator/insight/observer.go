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
	from     calendar.Day
	to       calendar.Day // the last one
	start    time.Time    // when from begins
	until    time.Time    // what is over by then counts
	now      bool         // it does not end before the hub's as-of moment
	recorded []time.Time  // when sessions of which it is recorded who was there began
}

// window ends at a moment, of which the last day is given: a day that is over at midnight
// is not the one that begins then.
func (o *observer) window(to calendar.Day, until time.Time) window {
	w := window{from: to.AddDays(1 - o.thresholds.Window), to: to, until: until, now: !until.Before(o.hub.AsOf)}
	w.start = w.from.In(o.hub.Zone)
	for _, s := range w.sessions(o.hub.Sessions) {
		if w.held(s) && recorded(s) {
			w.recorded = append(w.recorded, s.Start)
		}
	}
	return w
}

// sessions are those of some, in order of time, that began in the window.
func (w window) sessions(of []*hub.Session) []*hub.Session {
	first, _ := slices.BinarySearchFunc(of, w.start, func(s *hub.Session, t time.Time) int { return s.Start.Compare(t) })
	last, _ := slices.BinarySearchFunc(of[first:], w.until, func(s *hub.Session, t time.Time) int { return s.Start.Compare(t) })
	return of[first : first+last]
}

// held tells that a session was over by the window's end.
func (w window) held(s *hub.Session) bool {
	return s.Status != hub.Cancelled && !s.Over().After(w.until)
}

// recorded tells that whoever is not named was not there. A mere number names nobody,
// and fewer names than a number tell of some only.
func recorded(s *hub.Session) bool {
	named := len(s.There) + s.Unseen
	return named > 0 && named >= s.Headcount
}

// here tells that somebody was a member by the window's end. Whoever nothing is known of
// has been here all along.
func (o *observer) here(m *hub.Member, w window) bool {
	if m.Visibility == hub.NameOnly {
		return false
	}
	if w.now {
		return !m.Alumnus() && m.Joined.Compare(w.to) <= 0
	}
	return m.Since().Compare(w.to) <= 0 && (!m.Alumnus() || m.Left.Compare(w.to) > 0)
}

// taking counts what somebody did. Of sessions held before they joined it is no matter
// whether they were there.
func (o *observer) taking(m *hub.Member, w window) Taking {
	t := Taking{Member: m, Of: len(w.recorded)}
	joined := m.Joined.Compare(w.from) > 0
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
	t.Thanked = w.thanks(m.Thanks)
	return t
}

// thanks is how many of some, in order of their days, fall into the window.
func (w window) thanks(of []*hub.Shoutout) int {
	day := func(t *hub.Shoutout, d calendar.Day) int { return t.Date.Compare(d) }
	first, _ := slices.BinarySearchFunc(of, w.from, day)
	last, _ := slices.BinarySearchFunc(of[first:], w.to.AddDays(1), day)
	return last
}
