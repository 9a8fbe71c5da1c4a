// Package hub is what a community is: its purpose, people, rhythm, sessions,
// thanks and topics, as its files say it, and how these belong together.
//
// It does no input or output and asks no clock. [Parts] are the files as written,
// each read on its own; [Of] joins them to a [Hub]. A part is never changed once
// read, so it can be remembered as long as its file stays the same: what joining
// finds out stands in copies.
package hub

import (
	"strings"

	"golang.org/x/text/unicode/norm"

	"kith/generator/diag"
	"kith/generator/markdown"
)

// A Kind is a kind of content, named as its folder.
type Kind string

const (
	Members    Kind = "members"
	AllSeries  Kind = "series"
	Sessions   Kind = "sessions"
	Attendings Kind = "attendance"
	Shoutouts  Kind = "shoutouts"
	Asks       Kind = "asks"
	Projects   Kind = "projects"
	Resources  Kind = "resources"
	Topics     Kind = "topics"
	Pages      Kind = "pages"   // any other Markdown file; its id is its path without .md
	Purposes   Kind = "purpose" // the one purpose.md
)

// One names a single entry of the kind, as an author would.
func (k Kind) One() string {
	switch k {
	case Members:
		return "member"
	case Sessions:
		return "session"
	case Shoutouts:
		return "shout-out"
	case Attendings:
		return "session's attendance"
	case Asks:
		return "ask"
	case Projects:
		return "project"
	case Resources:
		return "resource"
	case Topics:
		return "topic"
	case Pages:
		return "page"
	}
	return string(k)
}

// A names a single entry with its article: "an ask", "a series".
func (k Kind) A() string {
	if k == Asks {
		return "an " + k.One()
	}
	return "a " + k.One()
}

// An Entry is what every Markdown file of a hub has.
type Entry struct {
	Kind   Kind
	ID     string
	File   string  // "content/members/ada.md"
	Fields []Field // where each front matter value stands
	Body   markdown.Body
	Source string // the whole file as its author wrote it; empty where it could not be read
	Below  int    // the line of the file on which its body begins

	mentions []*Entry // whose text refers to this one, found by Of
}

// At is the place of a front matter value, or the file where it has none.
func (e *Entry) At(key string) diag.Pos {
	for _, f := range e.Fields {
		if f.Name == key {
			return f.At
		}
	}
	return diag.Whole(e.File)
}

// A Field is a key of the front matter and the place of its value.
type Field struct {
	Name string
	At   diag.Pos
}

// Key tells entries of all kinds apart. Letter case does not count: people write
// "@Ada" for "ada".
func (e *Entry) Key() Key { return KeyOf(e.Kind, e.ID) }

// A Key names one entry of a hub.
type Key struct {
	Kind Kind
	ID   string // in lower case
}

// KeyOf makes a key from an id as somebody wrote it.
func KeyOf(kind Kind, id string) Key { return Key{kind, Fold(id)} }

// Fold makes names that look alike equal: letter case and Unicode form (NFC) do not
// count, as they do not on many file systems.
func Fold(s string) string {
	for i := range len(s) {
		if c := s[i]; c >= 0x80 || c >= 'A' && c <= 'Z' {
			return norm.NFC.String(strings.ToLower(norm.NFC.String(s))) // "H̱" is two letters, "ẖ" one
		}
	}
	return s
}

// A Ref is the id of another entry, as an author wrote it.
type Ref struct {
	ID string
	At diag.Pos
}

// IsZero tells that nothing was written.
func (r Ref) IsZero() bool { return r.ID == "" }

// A Term is a word of the community's vocabulary: a skill, an offer, a topic.
type Term struct {
	Text string // as written: "Portfolio review"
	Slug string // the topic's id: "portfolio-review"
	At   diag.Pos
}

// A Link is a labelled address, such as a person's website.
type Link struct {
	Label string
	URL   string
	At    diag.Pos
}
