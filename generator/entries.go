package generator

import "kith/generator/hub"

// An Entry is one Markdown file of a hub, and what it is called.
type Entry struct {
	File  string // "content/members/ada.md"
	Kind  string // as an author names one of them: "member", "shout-out"
	Title string // empty for somebody who hides
}

// Entries are the Markdown files of a hub in order of their kinds, whatever is wrong
// with them.
func (b *Builder) Entries(in Input) ([]Entry, error) {
	parts, _, err := b.source.Read(in.Content)
	if err != nil {
		return nil, err
	}
	h := b.join(parts, in)
	var entries []Entry
	for e := range parts.Entries() {
		entry := Entry{File: e.File, Kind: e.Kind.One()}
		if e.Kind == hub.Attendings {
			entry.Title = e.Path()
		} else if !h.Hidden(e) {
			entry.Title = h.Title(e)
		}
		entries = append(entries, entry)
	}
	return entries, nil
}
