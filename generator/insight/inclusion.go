package insight

import (
	"slices"
	"time"

	"kith/generator/calendar"
	"kith/generator/hub"
)

// Inclusion is for whom sessions are at a time of day to be awake. Its basis counts the
// starts it looks at.
type Inclusion struct {
	Basis
	Starts  []*hub.Session // the last four with a time of day, by start
	Reached Share          // of the current members whose time zone is known
	Unknown int            // current members of whom no zone is known
	Beyond  []*hub.Member  // for whom none of the starts was in waking hours
}

const (
	startsSeen = 4
	wakes      = 8 * time.Hour // local time, included
	rests      = 22 * time.Hour
)

// InclusionOf finds for whom at least one of the last four starts was between 8:00 and
// 22:00, both included, on the clocks of their own zone on that day.
//
//	reached = current members with a start in waking hours / current members with a known zone
//
// A session without a time of day has no start. Kith's own. It speaks from three starts
// on, of those whose zone is known.
func InclusionOf(h *hub.Hub) Inclusion {
	r := Inclusion{Starts: lastStarts(h), Basis: Basis{Least: Fewest}}
	r.Count = len(r.Starts)
	if r.Count > 0 {
		r.Days = calendar.Days{From: r.Starts[0].Day(), To: r.Starts[r.Count-1].Day()}
	}
	c := clocks{starts: r.Starts, zones: map[string]hours{}}
	for _, m := range current(h) {
		switch c.at(m.Timezone) {
		case unknown:
			r.Unknown++
			continue
		case waking:
			r.Reached.Some++
		case sleeping:
			r.Beyond = append(r.Beyond, m)
		}
		r.Reached.All++
	}
	if r.Count == 0 {
		r.Reached, r.Beyond = Share{}, nil
	}
	return r
}

// hours are what the clocks of a zone showed at the starts.
type hours int

const (
	unknown hours = iota
	sleeping
	waking
)

// clocks are asked for many people, and know each zone once.
type clocks struct {
	starts []*hub.Session
	loaded calendar.Zones
	zones  map[string]hours
}

func (c *clocks) at(name string) hours {
	if name == "" {
		return unknown
	}
	shown, asked := c.zones[name]
	if asked {
		return shown
	}
	if zone, err := c.loaded.Load(name); err == nil {
		shown = sleeping
		if slices.ContainsFunc(c.starts, func(s *hub.Session) bool { return isAwake(s.Start.In(zone)) }) {
			shown = waking
		}
	}
	c.zones[name] = shown
	return shown
}

func lastStarts(h *hub.Hub) (starts []*hub.Session) {
	for _, s := range slices.Backward(h.Sessions) {
		if len(starts) == startsSeen {
			break
		}
		if s.TookPlace() && !s.AllDay() {
			starts = append(starts, s)
		}
	}
	slices.Reverse(starts)
	return starts
}

// isAwake tells that a clock shows waking hours.
func isAwake(t time.Time) bool {
	hour, minute, second := t.Clock()
	clock := time.Duration(hour)*time.Hour + time.Duration(minute)*time.Minute + time.Duration(second)*time.Second
	return wakes <= clock && clock <= rests
}
