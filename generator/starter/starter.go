// Package starter is what a new hub begins with: a purpose with questions in it, a
// rhythm and a first session, how to join and how to edit, a code of conduct to talk
// over; and for the host of its repository what a proposal and a message look like, and
// the work that is done with each change.
//
// Texts lie in hub/, a folder for each language, as whole files with a few values to
// fill in; work and forms lie in host/. To change a word is to change one file. English
// is the reference: each language has the same files and the same words of forms. No
// native speaker has read the others yet.
//
// Nothing is invented about the community: there are no people but the one who asks,
// no thanks and nothing held.
package starter

import (
	"embed"
	"fmt"
	"time"

	"kith/generator/calendar"
	"kith/generator/hub"
)

//go:embed hub host
var texts embed.FS

// A Wish is what is known of a hub that is to begin. Its values have been judged: see
// [Language], [Host], [Address] and [SourceOf].
type Wish struct {
	Title      string
	Purpose    string // one sentence; may be empty
	Language   string // one of Languages
	Timezone   string
	Host       string // one of Hosts; empty means none
	Repository string // its web address; empty where there is none yet
	URL        string // where the site will be; empty where nobody knows yet
	Contact    string // a public mail address, or empty
	Name       string // the first member, who asks; empty means nobody
	Kith       Source // where the host's machine gets kith from; zero means nobody said
	Today      calendar.Day

	Say func(key string) string // what the site's pages call their buttons
}

// A File is one of those that are to be written, seen from the hub's folder.
type File struct{ Path, Text string }

// Of are a new hub's files, in the order in which somebody would look at them. An error
// is a mistake in a text of this package.
func Of(w Wish) ([]File, error) {
	p, err := pageOf(w)
	if err != nil {
		return nil, err
	}
	var files []File
	for _, s := range sheets(w, p) {
		text, err := p.fill(s.from)
		if err != nil {
			return nil, fmt.Errorf("begin %s: %w", s.to, err)
		}
		files = append(files, File{s.to, text})
	}
	forms, err := formsOf(w)
	return append(files, forms...), err
}

// A sheet is a text to fill in, and where it goes.
type sheet struct{ from, to string }

func sheets(w Wish, p page) []sheet {
	in := "hub/" + w.Language + "/"
	all := []sheet{
		{in + "purpose.md", "content/purpose.md"},
		{in + "series.md", "content/series/evenings.md"},
		{in + "session.md", "content/sessions/" + p.Session + ".md"},
		{in + "join.md", "content/join.md"},
		{in + "how-to-edit.md", "content/how-to-edit.md"},
		{in + "code-of-conduct.md", "content/code-of-conduct.md"},
		{in + "README.md", "README.md"},
		{"host/ignored", ".gitignore"},
	}
	if p.Me != "" {
		all = append(all, sheet{in + "member.md", "content/members/" + p.Me + ".md"})
	}
	if h, ok := hostOf(w.Host); ok {
		all = append(all, sheet{in + "proposal.md", h.proposal})
		all = append(all, h.work...)
	}
	return all
}

// firstThursday is the day of the first session: a Thursday, with time enough to ask
// people to it.
func firstThursday(today calendar.Day) calendar.Day {
	day := today.AddDays(9)
	for day.Weekday() != time.Thursday {
		day = day.AddDays(1)
	}
	return day
}

// idOf is the id of the first member.
func idOf(name string) string {
	if name == "" {
		return ""
	}
	if id := hub.IDOf(name); id != "" {
		return id
	}
	return "first-member"
}
