package site

import (
	"sync"

	"kith/generator/hub"
	"kith/generator/site/search"
)

// Search is the page to look for something: by words where a browser runs scripts, by
// first letters everywhere.
type Search struct {
	Frame
	Index   string // address of what it searches
	Words   string // what it says, as JSON
	Total   string // "3,214 pages"
	Letters []Count
	Groups  []LetterGroup // all there is, where one page can hold it; else empty
}

// A LetterGroup is what begins with one letter.
type LetterGroup struct {
	ID     string // its anchor
	Letter string
	Links  []Link
}

// Letter is one page of what begins with one letter.
type Letter struct {
	Frame
	Letter  string
	Total   string
	Letters []Count
	Links   []Link
	Pager   Pager
}

// spokenBySearch are the words of the script.
var spokenBySearch = []string{
	"kind.asks", "kind.members", "kind.pages", "kind.projects", "kind.resources", "kind.series", "kind.sessions", "kind.shoutouts", "kind.topics",
	"search.failed", "search.fewer", "search.less", "search.meant", "search.more", "search.none", "search.results",
}

// onLetter is how many entries a page of the register holds.
const onLetter = 200

func (m *maker) search() {
	m.searchFiles()
	r := m.makeRegister()
	small := r.size <= onLetter
	m.page("/search/", "", "search.html", func() any {
		v := Search{
			Frame:   m.frame(m.words.Say("search.title"), "/search/", "/search/", ""),
			Index:   m.href("/search/" + search.Manifest),
			Words:   m.words.Script(spokenBySearch...),
			Total:   m.words.Count("pages.count", r.size),
			Letters: m.letters(r, small, ""),
		}
		if small {
			for _, l := range r.letters {
				v.Groups = append(v.Groups, LetterGroup{anchorOf(l), l.letter, m.registerLinks(l.sorted())})
			}
		}
		return v
	})
	if small {
		return
	}
	for _, l := range r.letters {
		m.letterPages(r, l)
	}
}

// searchFiles plans what the browser searches. It is made when the first of the files
// is drawn, and once for all of them.
func (m *maker) searchFiles() {
	size := m.findableSize()
	index := sync.OnceValue(func() *search.Index { return search.Of(m.findable(), size, m.memory.searched()) })
	for i, name := range size.Files() {
		m.bytes("search/"+name, "", func() ([]byte, error) { return index().File(i), nil })
	}
}

func (m *maker) letterPages(r register, l *registered) {
	paged(len(l.entries), onLetter, l.address, func(number int, at string, from, to int) {
		m.page(at, "", "letter.html", func() any {
			title := m.numbered(m.words.Say("search.letter", "letter", l.letter), number)
			return Letter{
				Frame:   m.frame(title, at, "/search/", "", link(m.words.Say("search.title"), m.href("/search/"))),
				Letter:  l.letter,
				Total:   m.words.Count("pages.count", len(l.entries)),
				Letters: m.letters(r, false, l.letter),
				Links:   m.registerLinks(l.sorted()[from:to]),
				Pager:   m.pager(len(l.entries), onLetter, l.address, number),
			}
		})
	})
}

// letters lead to each letter's page, or to its place on the one page there is.
func (m *maker) letters(r register, small bool, here string) []Count {
	counts := make([]Count, len(r.letters))
	for i, l := range r.letters {
		href := m.href(l.address)
		if small {
			href = "#" + anchorOf(l)
		}
		counts[i] = Count{Label: l.letter, Text: m.words.Number(len(l.entries)), Href: href, Here: l.letter == here}
	}
	return counts
}

// anchorOf begins with a capital, as no heading's id does.
func anchorOf(l *registered) string { return "Letter-" + placeOf(l.letter) }

// registerLinks lead to entries; a session's link tells its day, for many have one title.
func (m *maker) registerLinks(entries []*hub.Entry) []Link {
	links := make([]Link, len(entries))
	for i, e := range entries {
		links[i] = m.entryLink(e)
		if e.Kind == hub.Sessions {
			s := m.hub.Session(e.ID)
			links[i] = link(inLine(s.Title, m.words.ShortDayOfYear(s.Day())), links[i].Href)
		}
	}
	return links
}

// asset is the address of a file of the theme; empty where it has none.
func (m *maker) asset(name string) string {
	if m.theme.Address == nil || m.theme.Address(name) == "" {
		return ""
	}
	return m.href(m.theme.Address(name))
}
