package pulse

import (
	"slices"

	"kith/generator/hub"
	"kith/generator/insight"
)

// A sort is one sort of suggestion.
type sort struct {
	name string
	of   func(looked) []Suggestion
}

// sorts are all there are, the ones that cannot wait first. To suggest something else is
// to write a function and a line.
var sorts = []sort{
	{"overdue", looked.planOverdue},
	{"host", looked.findHosts},
	{"ask", looked.answerAsks},
	{"gap", looked.closeGaps},
	{"once", looked.writeToNewcomers},
	{"thank", looked.thank},
	{"invite", looked.inviteToHost},
	{"lead", looked.findLeads},
	{"need", looked.fillNeeds},
	{"pair", looked.introduce},
	{"record", looked.record},
	{"notes", looked.askForNotes},
	{"quiet", looked.writeToQuiet},
}

// Kinds are the sorts of suggestions, in their order.
func Kinds() (names []string) {
	for _, s := range sorts {
		names = append(names, s.name)
	}
	return names
}

// suggestions are what an organiser could do today: of each sort the first, then of each
// the second, and so on, so that the first few are of many sorts.
func (l looked) suggestions() []Suggestion {
	var turns [][]Suggestion
	for _, sort := range sorts {
		for i, s := range sort.of(l) {
			if i == len(turns) {
				turns = append(turns, nil)
			}
			s.Kind = sort.name
			turns[i] = append(turns[i], s)
		}
	}
	return slices.Concat(turns...)
}

// proposals are sessions for what is wanted. What is planned for an overdue series anyway
// is none of them.
func (l looked) proposals() []insight.Proposal {
	planned := map[*hub.Session]bool{}
	for _, s := range l.Rhythm.Series {
		if l.plans(s) {
			planned[l.next(s.Series)] = true
		}
	}
	open := slices.DeleteFunc(insight.OpeningsOf(l.hub), func(s *hub.Session) bool { return planned[s] })
	return insight.ProposalsOf(l.Needs, open)
}

// about are the entries of a suggestion.
func (l looked) about(e *hub.Entry, people ...*hub.Member) []Entry {
	return append([]Entry{l.entry(e)}, l.people(people...)...)
}

// file is the file to edit or to look at, or empty where it is not to be named.
func (l looked) file(e *hub.Entry) string { return l.entry(e).File }
