package hub

import "kith/generator/calendar"

// A Standing is how far somebody's ask has come.
type Standing string

const (
	Open     Standing = "open"
	Answered Standing = "answered"
	Closed   Standing = "closed" // it is over, with no answer
)

// Standings are all an ask may have.
var Standings = []Standing{Open, Answered, Closed}

// An Ask is somebody who wants help, or wants a topic.
type Ask struct {
	Entry
	Title      string
	By         Ref
	Date       calendar.Day
	Topics     []Term
	Also       []Ref    // others who want it
	Status     Standing // empty where nobody wrote one; see Standing
	AnsweredBy []Ref
	Became     []Ref // sessions, resources or projects: "id" or "kind/id"

	// Found by Of.
	Asker     *Member
	Wanting   []*Member   // visible people among Also, the asker aside
	Answering []*Member   // visible people among AnsweredBy
	Sessions  []*Session  // it became, and that say they are from it; in order of time
	Resources []*Resource // it became
	Projects  []*Project  // it became
}

// Standing is how far the ask has come: as written, else what its answers show.
func (a *Ask) Standing() Standing {
	switch {
	case a.Status != "":
		return a.Status
	case len(a.AnsweredBy)+len(a.Became)+len(a.Sessions) > 0:
		return Answered
	}
	return Open
}
