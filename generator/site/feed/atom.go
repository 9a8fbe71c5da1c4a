// Package feed writes Atom feeds (RFC 4287).
package feed

import (
	"bytes"
	"encoding/xml"
	"time"
)

// A Feed is what happened, the latest first.
type Feed struct {
	ID       string // an address that never changes
	Title    string
	Subtitle string
	Language string
	Home     string // the page the feed belongs to
	Self     string // the feed's own address
	Entries  []Entry
}

// An Entry is one piece of news.
type Entry struct {
	ID      string
	Title   string
	Link    string
	Updated time.Time
	Authors []string
	HTML    string // the whole text
}

type atom struct {
	XMLName  xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	Lang     string      `xml:"xml:lang,attr,omitempty"`
	ID       string      `xml:"id"`
	Title    string      `xml:"title"`
	Subtitle string      `xml:"subtitle,omitempty"`
	Updated  string      `xml:"updated"`
	Links    []atomLink  `xml:"link"`
	Author   *atomPerson `xml:"author"`
	Entries  []atomEntry `xml:"entry"`
}

type atomLink struct {
	Rel  string `xml:"rel,attr"`
	Type string `xml:"type,attr"`
	Href string `xml:"href,attr"`
}

type atomPerson struct {
	Name string `xml:"name"`
}

type atomEntry struct {
	ID      string       `xml:"id"`
	Title   string       `xml:"title"`
	Updated string       `xml:"updated"`
	Link    atomLink     `xml:"link"`
	Authors []atomPerson `xml:"author"`
	Content atomText     `xml:"content"`
}

type atomText struct {
	Type string `xml:"type,attr"`
	Text string `xml:",chardata"`
}

// never is the time of a feed in which nothing has happened; RFC 4287 §4.1.1 asks for
// one all the same.
var never = time.Unix(0, 0).UTC()

// Atom writes a feed. Its time is its latest entry's, for it changes with nothing else.
func (f Feed) Atom() ([]byte, error) {
	doc := atom{
		Lang: f.Language, ID: f.ID, Title: f.Title, Subtitle: f.Subtitle,
		Links: []atomLink{{"alternate", "text/html", f.Home}, {"self", "application/atom+xml", f.Self}},
		// An entry without an author of its own is the community's (RFC 4287 §4.2.1).
		Author: &atomPerson{f.Title},
	}
	latest := never
	for _, e := range f.Entries {
		if e.Updated.After(latest) {
			latest = e.Updated
		}
		doc.Entries = append(doc.Entries, e.atom())
	}
	doc.Updated = latest.Format(time.RFC3339)
	return document(doc)
}

func (e Entry) atom() atomEntry {
	entry := atomEntry{
		ID: e.ID, Title: e.Title, Updated: e.Updated.Format(time.RFC3339),
		Link: atomLink{"alternate", "text/html", e.Link}, Content: atomText{"html", e.HTML},
	}
	for _, name := range e.Authors {
		entry.Authors = append(entry.Authors, atomPerson{name})
	}
	return entry
}

func document(v any) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString(xml.Header)
	enc := xml.NewEncoder(&b)
	enc.Indent("", " ")
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	b.WriteByte('\n')
	return b.Bytes(), nil
}
