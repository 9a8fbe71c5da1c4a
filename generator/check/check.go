// Package check holds the rules that a hub must keep. What can be judged from one
// file alone (a missing field, a date that is none) is said where the file is read;
// a rule here looks at the hub as a whole. To add a rule is to write one file and a
// line in Rules.
package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
)

// A Rule is one thing that must hold of a hub. Its problems carry its name, or one
// that its Doc names and that has a manual of its own in manuals/.
type Rule struct {
	Name     string
	Severity diag.Severity // of most of its problems
	Doc      string        // what it asks for, and why, for authors
	Run      func(*hub.Hub, hub.Parts, *diag.List)
}

// Rules are all rules, in the order in which they are run.
var Rules = []Rule{
	duplicateID,
	knownPeople,
	namedOnce,
	knownSessions,
	knownProjects,
	becameThere,
	knownPages,
	timeIsRight,
	rhythmComes,
	linksLead,
	filesAreThere,
	menuLeads,
	anchorsAreThere,
	filesAreUsed,
	namedDay,
	weekdayFits,
	oneLength,
	notEndless,
	notFar,
	seriesInOrder,
	pausesWithin,
	oneForEach,
	replacesOfSeries,
	hostsAreHere,
	attendedThen,
	stayIsRight,
	stayHasBegun,
	onePersonOnce,
	aliasesAreOthers,
	thanksAreGiven,
	thanksToOthers,
	thankedWhileHere,
	standingFits,
	askedWhileHere,
	othersWantIt,
	madeByNow,
	leadsAreHere,
	doneNeedsNothing,
	resourceHolds,
	oneLinkOnce,
	oneTopic,
	hiddenNotNamed,
	topicsApart,
}

// Of runs every rule.
func Of(h *hub.Hub, parts hub.Parts) (problems diag.List) {
	for _, rule := range Rules {
		rule.Run(h, parts, &problems)
	}
	return problems
}
