package hub

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"kith/generator/calendar"
	"kith/generator/calendar/rhythm"
)

// How far ahead a rhythm is looked at. A page that is read long after it was made still
// knows what comes next.
const (
	foreseenMost = 12
	foreseenSpan = 400 * 24 * time.Hour
)

// foresee finds what rhythms say will come, and nobody has written down yet. A file takes
// its occurrence's place: the one of its day, or of the day that it says it replaces.
func (h *Hub) foresee() {
	for _, s := range h.Series {
		if !s.Rule.IsZero() {
			h.foreseeOne(s)
		}
	}
	for _, s := range h.Sessions {
		if s.Over().After(h.AsOf) {
			h.Ahead = append(h.Ahead, s)
		}
	}
	for _, s := range h.Series {
		h.Ahead = append(h.Ahead, s.Ahead...)
	}
	slices.SortStableFunc(h.Ahead, func(a, b *Session) int {
		return cmp.Or(a.Start.Compare(b.Start), strings.Compare(a.ID, b.ID))
	})
}

func (h *Hub) foreseeOne(s *Series) {
	written := map[calendar.Day]bool{}
	for _, of := range s.Held {
		written[of.Occurrence()] = true
	}
	course, err := s.Course()
	if err != nil {
		return // said where the hub is checked
	}
	at, until := h.AsOf.Add(-max(s.Duration, 24*time.Hour)), h.AsOf.Add(foreseenSpan)
	for len(s.Ahead) < foreseenMost {
		next, ok := course.Next(at)
		if ok && next.Start.After(until) && len(s.Ahead) > 0 {
			s.Joins = next.Start.Add(-foreseenSpan)
			return
		}
		if !ok {
			return
		}
		at = next.Start
		if f := s.foreseen(next); !written[next.Day] && f.Over().After(h.AsOf) {
			f.Hosting, _ = h.visible(s.Hosts, &found{}) // who is unknown among them is told of the series
			s.Ahead = append(s.Ahead, f)
		}
	}
}

// foreseen is an occurrence as a session. It has no file, and no page but its series'.
func (s *Series) foreseen(o rhythm.Occurrence) *Session {
	return &Session{
		Entry: Entry{Kind: AllSeries, ID: s.ID}, Foreseen: true, Title: s.Title, Date: o.Stamp,
		Duration: s.Duration, Status: Planned, Series: Ref{ID: s.ID}, Headcount: -1, Topics: s.Topics,
		Start: o.Start, Finish: s.Ends(o), Zone: s.Zone, Coming: true,
	}
}

// Over is when an occurrence is over, as of a session.
func (s *Series) Over(o rhythm.Occurrence) time.Time { return s.foreseen(o).Over() }

// Ends is when an occurrence ends; of one without an hour that is a midnight, for a day is
// not always 24 hours.
func (s *Series) Ends(o rhythm.Occurrence) time.Time {
	if !s.Rule.HasTime {
		return o.Day.AddDays(days(s.Duration)).In(s.Zone)
	}
	return o.Start.Add(s.Duration)
}
