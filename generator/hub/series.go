package hub

import (
	"time"

	"kith/generator/calendar"
	"kith/generator/diag"
)

// A Series is a rhythm: sessions that come again.
type Series struct {
	Entry
	Title    string
	Rhythm   string // as written: "every 2nd Thursday 18:00"
	Duration time.Duration
	From     calendar.Day
	Until    calendar.Day
	Pauses   []Pause
	Timezone string
	Hosts    []Ref
	Location string
	Join     string // where to meet online
	Topics   []Term

	Held []*Session // its sessions in order of time, found by Of
}

// A Pause is a time in which a series rests.
type Pause struct {
	calendar.Days
	At diag.Pos
}
