package hub

import "kith/generator/calendar"

// A Stage is how far a project has come.
type Stage string

const (
	Idea     Stage = "idea"
	Underway Stage = "active"
	Paused   Stage = "paused"
	Done     Stage = "done"
)

// Stages are all a project may be at, from idea to done.
var Stages = []Stage{Idea, Underway, Paused, Done}

// A Project is something that people make together.
type Project struct {
	Entry
	Title        string
	Status       Stage
	Leads        []Ref
	Contributors []Ref
	Needs        []Term // skills
	Topics       []Term
	Started      calendar.Day
	Link         string

	// Found by Of.
	Leading      []*Member  // visible people only
	Contributing []*Member  // the same, those who lead aside
	Asks         []*Ask     // that became it, by date
	Sessions     []*Session // that grew from it, in order of time
	Thanks       []*Shoutout
}
