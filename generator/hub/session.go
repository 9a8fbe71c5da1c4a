package hub

import (
	"time"

	"kith/generator/calendar"
)

// A Status is how firm a session is.
type Status string

const (
	Planned   Status = "planned"
	Confirmed Status = "confirmed"
	Cancelled Status = "cancelled"
	Moved     Status = "moved"
)

// Statuses are all a session may have.
var Statuses = []Status{Planned, Confirmed, Cancelled, Moved}

// A Session is one meeting, coming or held.
type Session struct {
	Entry
	Title     string
	Date      calendar.Stamp
	Duration  time.Duration // zero where neither it nor an end is written
	End       calendar.Stamp
	Timezone  string
	Status    Status
	Series    Ref
	Replaces  calendar.Stamp // the day of the occurrence it stands for
	Hosts     []Ref
	Speakers  []Ref
	Attendees []Ref
	Headcount int // people counted without names; −1 where nobody counted
	Topics    []Term
	Location  string
	Join      string
	Recording string
	Slides    string
	From      Ref // the ask or project it grew from

	// Found by Of.
	Start, Finish time.Time // instants in Zone; equal where no length is known; zero if the date is a mistake
	Zone          *time.Location
	Coming        bool // not over at the as-of moment, and not cancelled
	Foreseen      bool // its series' rhythm says so, and it has no file yet
	Hosting       []*Member
	Speaking      []*Member
	There         []*Member // who attended, or who says they will come; visible people only
	Unseen        int       // people who attended and are not shown
	Thanks        []*Shoutout
	Origin        *Entry      // the ask or project it grew from; nil where nobody said, or may know
	Asks          []*Ask      // that it answers: they say it became of them, or it says it grew from them
	Resources     []*Resource // that come from it, by date
	Before, After *Session    // its neighbours in time: in its series, or else among those without one

	unseen []*Member // the Unseen, each once
}

// AllDay tells that no time of day is written.
func (s *Session) AllDay() bool { return !s.Date.HasTime() }

// Counted tells whether anybody recorded who came. Unrecorded is not the same as nobody.
func (s *Session) Counted() bool { return s.Headcount >= 0 || len(s.There)+s.Unseen > 0 }

// People is how many were there, or say they will come; 0 if nobody recorded it.
func (s *Session) People() int { return max(s.Headcount, len(s.There)+s.Unseen, 0) }

// Day is the day on which a session begins, as the clocks of its zone show it.
func (s *Session) Day() calendar.Day {
	if s.Start.IsZero() || s.AllDay() {
		return s.Date.Day()
	}
	return calendar.DayOf(s.Start)
}

// LastDay is the last day of a session that takes several whole days.
func (s *Session) LastDay() (last calendar.Day, several bool) {
	if s.Start.IsZero() || !s.AllDay() {
		return last, false
	}
	last = calendar.DayOf(s.Finish).AddDays(-1)
	return last, last.Compare(s.Day()) > 0
}

// assumed is how long a session is taken to go on of which nobody says how long it takes.
const assumed = 2 * time.Hour

// Over is when a session is over: with its end or, where no length is known, a while
// after it began. What begins is not over at once.
func (s *Session) Over() time.Time {
	if s.Start.IsZero() || !s.Finish.Equal(s.Start) {
		return s.Finish
	}
	return s.Start.Add(assumed)
}

// TookPlace tells that a session was held: it is over, and nobody called it off.
func (s *Session) TookPlace() bool {
	return s.Status != Cancelled && !s.Coming && !s.Start.IsZero()
}

// Left is what a session left behind for those who were not there.
type Left struct{ Notes, Recording, Slides bool }

// Left tells what a session left behind. Any text counts as notes: a file does not say
// which of it is an invitation.
func (s *Session) Left() Left {
	return Left{Notes: !s.Body.Empty(), Recording: s.Recording != "", Slides: s.Slides != ""}
}

// Any tells that there is something.
func (l Left) Any() bool { return l.Notes || l.Recording || l.Slides }
