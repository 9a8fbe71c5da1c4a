package insight

import (
	"kith/generator/calendar"
	"kith/generator/hub"
)

// Stretch is how many days the signals look back, the as-of day included: as far as
// rhythms are looked ahead. It is a year and five weeks, so that what comes once a year
// on a day that moves ("the first Thursday of June") is always in it.
const Stretch = 400

// A Basis is what a figure stands on.
type Basis struct {
	Days  calendar.Days // looked at, both ends included
	Count int           // of what it was counted: sessions, thanks, people
	Least int           // from how many on it says something
}

// Enough tells that there is enough to say something.
func (b Basis) Enough() bool { return b.Count >= b.Least }

// A Share is some of all, and says nothing where there are none.
type Share struct{ Some, All int }

// Known tells that there is anything to have a share in.
func (s Share) Known() bool { return s.All > 0 }

// Percent is the share in whole percent, rounded half up; but 0 is none of them and 100
// all. It is 0 where nothing is known.
func (s Share) Percent() int {
	switch s.Some {
	case 0:
		return 0
	case s.All:
		return 100
	}
	return min(max((200*s.Some+s.All)/(2*s.All), 1), 99)
}

// stretch are the days that most signals look at.
func stretch(h *hub.Hub) calendar.Days { return lastDays(h, Stretch) }

// lastDays are so many days up to the as-of day, which is one of them.
func lastDays(h *hub.Hub, n int) calendar.Days {
	today := h.Today()
	return calendar.Days{From: today.AddDays(1 - n), To: today}
}
