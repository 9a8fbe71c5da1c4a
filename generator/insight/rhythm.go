package insight

import (
	"math"

	"kith/generator/calendar"
	"kith/generator/hub"
)

// A Rhythm is how regularly a community meets: all its sessions together, and each
// series.
type Rhythm struct {
	Beat
	Series []SeriesBeat // in the hub's order
}

// A SeriesBeat is the rhythm of one series.
type SeriesBeat struct {
	Series *hub.Series
	Beat
}

// A Beat is how regularly sessions were held. What is held twice a day is held once.
// Its basis counts the days on which something was held.
type Beat struct {
	Basis
	Gaps    Gaps
	Kept    Kept
	Overdue Overdue
	Last    *hub.Session // held last, on any day; nil where nothing was
	Next    *hub.Session // to come and written down, not merely foreseen; may be nil
}

// Gaps are the days from one day on which something was held to the next.
type Gaps struct {
	Days      []int // in order of time
	Quartiles       // of these
	Longest   int
	Broke     calendar.Day // the day with a session after which the longest began
	Regular   Share        // of the gaps, those that are off the median by at most a quarter of it, and one day in any case
}

// RhythmOf finds how regularly the hub's sessions were held in the last [Stretch] days.
//
//	gap      = days from one day with a session to the next such day, both in the stretch
//	regular  = |gap − median gap| ≤ max(1, median gap / 4)
//	kept     = promised occurrences that were held, of all promised: see [Kept]
//	overdue  = today is later than the next was due, and a while more: see [Overdue]
//
// Kith's own. It speaks from three days with sessions on.
func RhythmOf(h *hub.Hub) Rhythm {
	r := Rhythm{Beat: beatOf(h, h.Sessions), Series: make([]SeriesBeat, len(h.Series))}
	running := false
	for i, s := range h.Series {
		beat := SeriesBeat{s, beatOf(h, s.Held)}
		p := promiseOf(h, s)
		beat.Kept = p.kept()
		switch {
		case p.rests():
			beat.Overdue = Overdue{}
		case p.made:
			beat.Overdue = p.overdue()
		}
		running = running || p.goesOn
		r.Kept = r.Kept.and(beat.Kept)
		r.Series[i] = beat
	}
	if running { // what comes when is its series' promise, and nobody else's
		r.Overdue = Overdue{}
	}
	return r
}

// beatOf finds what sessions show that nobody promised.
func beatOf(h *hub.Hub, sessions []*hub.Session) Beat {
	b := Beat{Basis: Basis{Days: stretch(h), Least: Fewest}}
	for _, s := range sessions {
		switch {
		case s.Coming && b.Next == nil:
			b.Next = s
		case s.TookPlace():
			b.Last = s
		}
	}
	days := daysOf(sessions, (*hub.Session).TookPlace)
	within := days
	for len(within) > 0 && within[0].Compare(b.Days.From) < 0 {
		within = within[1:]
	}
	b.Count = len(within)
	b.Gaps = gapsOf(within)
	b.Overdue = unpromised(days, h.Today())
	return b
}

func gapsOf(days []calendar.Day) Gaps {
	g := Gaps{Days: daysBetween(days)}
	g.Quartiles = quartilesOf(g.Days)
	g.Regular.All = len(g.Days)
	for i, gap := range g.Days {
		if gap > g.Longest {
			g.Longest, g.Broke = gap, days[i]
		}
		if math.Abs(float64(gap)-g.Median) <= max(1, g.Median/4) {
			g.Regular.Some++
		}
	}
	return g
}

// daysBetween are the steps from each day to the next.
func daysBetween(days []calendar.Day) []int {
	if len(days) < 2 {
		return nil
	}
	gaps := make([]int, len(days)-1)
	for i := range gaps {
		gaps[i] = days[i].DaysTo(days[i+1])
	}
	return gaps
}
