package hub

import "kith/generator/calendar"

// A Shoutout is one thank-you.
type Shoutout struct {
	Entry
	From    Ref
	To      []Ref
	Date    calendar.Day
	For     []Term // a value or a topic
	Session Ref
	Project Ref

	// Found by Of.
	By       *Member   // nil where unknown or hidden
	Thanked  []*Member // visible people only
	Occasion *Session
	Work     *Project
}
