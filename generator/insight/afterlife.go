package insight

import (
	"slices"

	"kith/generator/hub"
)

// Afterlife is what sessions leave behind. Its basis counts the sessions held.
type Afterlife struct {
	Basis
	Left       Share // of the sessions, those that left notes, a recording, slides or a resource
	Notes      int   // sessions that left notes, and so on
	Recordings int
	Slides     int
	Resources  int
	Thanked    int            // sessions for which somebody thanked somebody
	Answering  int            // sessions that grew from an ask
	Making     int            // sessions that grew from a project
	Recent     int            // held so lately that nobody is asked yet, and not counted
	Bare       []*hub.Session // left nothing, by start
}

// notesDays is how many days after a session nobody is asked for its notes.
const notesDays = 7

// AfterlifeOf finds what the sessions of the last [Stretch] days left behind.
//
//	left = sessions with a text, a recording, slides or a resource / sessions held, but those of the last seven days
//
// A text counts as notes, for a file does not tell an invitation from them. Thanks, asks
// and projects are told beside: they are of a session, and nothing that one who was not
// there could use. Kith's own. It speaks from three sessions on.
func AfterlifeOf(h *hub.Hub) Afterlife {
	a := Afterlife{Basis: Basis{Days: stretch(h), Least: Fewest}}
	for _, s := range heldIn(h.Sessions, a.Days) {
		if s.Day().DaysTo(h.Today()) < notesDays {
			a.Recent++
			continue
		}
		left, kept := s.Left(), slices.ContainsFunc(s.Resources, func(r *hub.Resource) bool { return r.Date.Compare(h.Today()) <= 0 })
		a.Left.All++
		if left.Any() || kept {
			a.Left.Some++
		} else {
			a.Bare = append(a.Bare, s)
		}
		tally(&a.Notes, left.Notes)
		tally(&a.Recordings, left.Recording)
		tally(&a.Slides, left.Slides)
		tally(&a.Resources, kept)
		tally(&a.Thanked, len(s.Thanks) > 0 && s.Thanks[0].Date.Compare(h.Today()) <= 0)
		tally(&a.Answering, len(s.Asks) > 0)
		tally(&a.Making, s.Origin != nil && s.Origin.Kind == hub.Projects)
	}
	a.Count = a.Left.All
	return a
}

func tally(n *int, is bool) {
	if is {
		*n++
	}
}
