// Package feed writes what happened for feed readers: as Atom (RFC 4287) and as JSON
// Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
//
// One piece of news may stand in several feeds, and is written once for all of them.
// Whatever stands in it, a feed is well-formed: what XML cannot hold is left out of both.
package feed

import (
	"strings"
	"time"
	"unicode/utf8"
)

// A Feed is what happened, the latest first.
type Feed struct {
	ID       string // an address that never changes
	Title    string
	Subtitle string
	Author   string // of what has no author of its own: the community
	Language string
	Home     string // the page the feed belongs to
	Atom     string // its own address as Atom
	JSON     string // its own address as JSON Feed
	News     []*News
}

// An Entry is one piece of news. Its addresses are whole.
type Entry struct {
	ID      string // an address that never changes
	Title   string
	Link    string
	At      time.Time // when it became news
	Authors []string
	Topics  []string
	HTML    string // the whole text
}

// News is an entry as feeds hold it.
type News struct {
	ID   string
	At   time.Time
	atom string
	json []byte
}

// Of writes an entry.
func Of(e Entry) *News {
	e.Title, e.HTML = clean(e.Title), strings.TrimSpace(clean(e.HTML))
	e.Authors, e.Topics = cleanAll(e.Authors), cleanAll(e.Topics)
	return &News{ID: e.ID, At: e.At, atom: e.atom(), json: e.json()}
}

func cleanAll(texts []string) []string {
	cleaned := make([]string, len(texts))
	for i, t := range texts {
		cleaned[i] = clean(t)
	}
	return cleaned
}

// clean leaves out what XML cannot hold (XML 1.0, section 2.2): control characters, and
// bytes that are no text.
func clean(s string) string {
	if utf8.ValidString(s) && strings.IndexFunc(s, impossible) < 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		if impossible(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, ""))
}

func impossible(r rune) bool {
	return r < ' ' && r != '\n' && r != '\t' || r >= 0x7F && r < 0xA0 || r == 0xFFFE || r == 0xFFFF
}
