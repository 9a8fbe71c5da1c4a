package hub

import (
	"time"

	"kith/generator/calendar"
	"kith/generator/calendar/rhythm"
	"kith/generator/diag"
)

// A Series is a rhythm: sessions that come again.
type Series struct {
	Entry
	Title    string
	Rhythm   string      // as written: "every 2nd Thursday 18:00"
	Rule     rhythm.Rule // what that means; zero where it cannot be read
	Duration time.Duration
	From     calendar.Day
	Until    calendar.Day
	Pauses   []Pause
	Timezone string
	Hosts    []Ref
	Location string
	Join     string // where to meet online
	Topics   []Term

	// Found by Of.
	Zone  *time.Location // whose clocks its rhythm goes by: its own or the hub's
	Held  []*Session     // its sessions that have a file, in order of time
	Ahead []*Session     // what its rhythm foresees, and has no file yet
	Joins time.Time      // when a further occurrence will stand among those ahead; zero where one does as soon as another is over
}

// A Pause is a time in which a series rests.
type Pause struct {
	calendar.Days
	At diag.Pos
}

// Paused tells that a series rests on a day.
func (s *Series) Paused(day calendar.Day) bool {
	for _, p := range s.Pauses {
		if p.From.Compare(day) <= 0 && day.Compare(p.To) <= 0 {
			return true
		}
	}
	return false
}
