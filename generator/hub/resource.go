package hub

import "kith/generator/calendar"

// A Resource is something worth keeping: a guide, a recording, a link.
type Resource struct {
	Entry
	Title   string
	Date    calendar.Day
	By      []Ref
	Sort    string // its "kind": guide, recording, article, tool, template, or another word
	Link    string // a web address, or a file of the hub as an address from its root
	Topics  []Term
	Session Ref

	// Found by Of.
	Makers   []*Member // visible people only
	Occasion *Session  // it comes from
	Asks     []*Ask    // that it answers, by date
}
