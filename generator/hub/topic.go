package hub

// A Topic is a word the community uses for what it does and knows. It need not have
// a file: a word in use is a topic.
type Topic struct {
	Entry
	Title   string
	Aliases []Term // other words for the same
	Summary string

	// Found by Of.
	Written   bool       // there is a file for it
	Sessions  []*Session // in order of time
	Offered   []*Member  // who is here; those who have moved on may be Skilled
	Wanted    []*Member
	Skilled   []*Member
	Thanks    []*Shoutout
	Asks      []*Ask      // by date
	Projects  []*Project  // about it
	Needing   []*Project  // that need it as a skill
	Resources []*Resource // by date
}

// Uses counts how often the topic is used.
func (t *Topic) Uses() int {
	return len(t.Sessions) + len(t.Offered) + len(t.Wanted) + len(t.Skilled) + len(t.Thanks) +
		len(t.Asks) + len(t.Projects) + len(t.Needing) + len(t.Resources)
}
