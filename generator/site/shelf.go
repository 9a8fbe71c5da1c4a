package site

import (
	"html/template"

	"kith/generator/hub"
)

// A SessionShelf is the first few of a list of sessions and the way to the rest.
type SessionShelf struct {
	Title string
	Lines []*SessionLine
	More  Link // no Href where all are shown

	// Of sessions ahead, of which some will be over when the page is read:
	Shown  int            // how many are shown at a time
	Banded *SessionLine   // the one before them, which stands in the band above; nil where there is no band
	Spare  []*SessionLine // those that follow, for a script to show
	Past   bool           // the list into which those go that are over
}

// A PeopleShelf is the first few of a list of people and the way to the rest.
type PeopleShelf struct {
	Title  string
	People []Person
	More   Link
}

// A NameShelf is the same in a sentence.
type NameShelf struct {
	Title string
	Faces []*Tile       // of the first few
	Names template.HTML // each a link
	More  Link
}

// A ThankShelf is the first few of a list of shout-outs and the way to the rest.
type ThankShelf struct {
	Title  string
	Thanks []*Thank
	More   Link
}

// A TopicShelf is the first few of a list of topics and the way to the rest.
type TopicShelf struct {
	Title string
	Lines []*TopicLine
	More  Link
}

// A LinkShelf is the first few of a list of links and the way to the rest.
type LinkShelf struct {
	Title string
	Links []Link
	More  Link
}

// more leads to the whole list where a shelf cannot hold it.
func (m *maker) more(n, shown int, at string) Link {
	if n <= shown {
		return Link{}
	}
	return link(m.words.Say("shelf.all", "n", m.words.Number(n)), m.href(at))
}

// moreTopics leads to all topics from a shelf that is not only about how many there are.
func (m *maker) moreTopics(shown int) Link {
	if len(m.hub.Topics) <= shown {
		return Link{}
	}
	return link(m.words.Say("topics.all"), m.href("/topics/"))
}

func (m *maker) sessionShelf(title, at string, sessions []*hub.Session, shown int) SessionShelf {
	return SessionShelf{Title: title, Lines: m.lines(newest(sessions, shown)), More: m.more(len(sessions), shown, at)}
}

// sessionPages plan the whole list, newest first, where a shelf cannot hold it.
func (m *maker) sessionPages(title, address, section string, sessions []*hub.Session, shown int, of *hub.Entry) {
	if len(sessions) <= shown {
		return
	}
	m.sessionList(title, address, section, sessions, of)
}

func (m *maker) sessionList(title, address, section string, sessions []*hub.Session, of *hub.Entry) {
	n := len(sessions)
	m.list(longList{title, address, section, of, n, onList, "sessions.count"}, func(v *List, from, to int) {
		v.Sessions = m.lines(newest(sessions[:n-from], to-from))
	})
}

func (m *maker) peopleShelf(title, at string, people []*hub.Member, shown int) PeopleShelf {
	first := people[:min(shown, len(people))]
	return PeopleShelf{title, m.people(first), m.more(len(people), shown, at)}
}

func (m *maker) peopleList(title, address, section string, people []*hub.Member, shown int, of *hub.Entry) {
	if len(people) <= shown {
		return
	}
	m.list(longList{title, address, section, of, len(people), onList, "people.count"}, func(v *List, from, to int) {
		v.People = m.people(people[from:to])
	})
}

func (m *maker) thankShelf(title, at string, thanks []*hub.Shoutout, shown int) ThankShelf {
	return ThankShelf{title, m.thanks(newest(thanks, shown)), m.more(len(thanks), shown, at)}
}

func (m *maker) thankList(title, address, section string, thanks []*hub.Shoutout, shown int, of *hub.Entry) {
	n := len(thanks)
	if n <= shown {
		return
	}
	m.list(longList{title, address, section, of, n, thanksOnPage, "thanks.count"}, func(v *List, from, to int) {
		v.Thanks = m.thanks(newest(thanks[:n-from], to-from))
	})
}

const mentionsShown = 30

// mentioned is the way back from whatever mentions an entry.
func (m *maker) mentioned(e *hub.Entry) LinkShelf {
	by := e.Mentions()
	return LinkShelf{m.words.Say("mentions.title"), m.entryLinks(by[:min(mentionsShown, len(by))]), m.more(len(by), mentionsShown, e.Address()+"mentions/")}
}

func (m *maker) mentionPages(e *hub.Entry, section string) {
	by := e.Mentions()
	if len(by) <= mentionsShown {
		return
	}
	title := m.words.Say("mentions.all", "title", m.title(e))
	m.list(longList{title, e.Address() + "mentions/", section, e, len(by), onList, "pages.count"}, func(v *List, from, to int) {
		v.Links = m.entryLinks(by[from:to])
	})
}

// newest returns the last n of a list, the last first.
func newest[E any](list []E, n int) []E {
	some := make([]E, 0, min(n, len(list)))
	for i := len(list) - 1; i >= 0 && len(some) < n; i-- {
		some = append(some, list[i])
	}
	return some
}
