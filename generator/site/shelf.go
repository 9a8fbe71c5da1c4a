package site

import (
	"kith/generator/hub"
)

// SessionList is one page of a list of sessions that has outgrown its shelf.
type SessionList struct {
	Frame
	Total string
	Lines []*SessionLine
	Pager Pager
}

// PeopleList is one page of a list of people.
type PeopleList struct {
	Frame
	Total  string
	People []Person
	Pager  Pager
}

// ThankList is one page of a list of shout-outs.
type ThankList struct {
	Frame
	Total  string
	Thanks []*Thank
	Pager  Pager
}

// LinkList is one page of a list of links.
type LinkList struct {
	Frame
	Total string
	Links []Link
	Pager Pager
}

// onList is how many entries a page of a list holds.
const onList = 100

// more leads to the whole list where a shelf cannot hold it.
func (m *maker) more(n, shown int, at string) Link {
	if n <= shown {
		return Link{}
	}
	return link("All "+thousands(n), m.href(at))
}

func (m *maker) sessionShelf(title, at string, sessions []*hub.Session, shown int) SessionShelf {
	return SessionShelf{title, m.lines(newest(sessions, shown)), m.more(len(sessions), shown, at)}
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
	paged(n, onList, address, func(number int, at string, from, to int) {
		m.page(at, "", "session-list.html", func() any {
			return SessionList{
				Frame: m.frame(numbered(title, number), at, section, "", m.entryLink(of)),
				Total: count(n, "session", "sessions"),
				Lines: m.lines(newest(sessions[:n-from], to-from)),
				Pager: m.pager(n, onList, address, number),
			}
		})
	})
}

func (m *maker) peopleShelf(title, at string, people []*hub.Member, shown int) PeopleShelf {
	first := people[:min(shown, len(people))]
	return PeopleShelf{title, m.people(first), m.more(len(people), shown, at)}
}

func (m *maker) peopleList(title, address, section string, people []*hub.Member, shown int, of *hub.Entry) {
	n := len(people)
	if n <= shown {
		return
	}
	paged(n, onList, address, func(number int, at string, from, to int) {
		m.page(at, "", "people-list.html", func() any {
			return PeopleList{
				Frame:  m.frame(numbered(title, number), at, section, "", m.entryLink(of)),
				Total:  count(n, "person", "people"),
				People: m.people(people[from:to]),
				Pager:  m.pager(n, onList, address, number),
			}
		})
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
	paged(n, thanksOnPage, address, func(number int, at string, from, to int) {
		m.page(at, "", "thank-list.html", func() any {
			return ThankList{
				Frame:  m.frame(numbered(title, number), at, section, "", m.entryLink(of)),
				Total:  count(n, "shout-out", "shout-outs"),
				Thanks: m.thanks(newest(thanks[:n-from], to-from)),
				Pager:  m.pager(n, thanksOnPage, address, number),
			}
		})
	})
}

const mentionsShown = 30

// mentioned is the way back from whatever mentions an entry.
func (m *maker) mentioned(e *hub.Entry) LinkShelf {
	by := e.Mentions()
	return LinkShelf{"Mentioned in", m.entryLinks(by[:min(mentionsShown, len(by))]), m.more(len(by), mentionsShown, e.Address()+"mentions/")}
}

func (m *maker) mentionPages(e *hub.Entry, section string) {
	by := e.Mentions()
	n := len(by)
	if n <= mentionsShown {
		return
	}
	address := e.Address() + "mentions/"
	paged(n, onList, address, func(number int, at string, from, to int) {
		m.page(at, "", "link-list.html", func() any {
			return LinkList{
				Frame: m.frame(numbered("What mentions "+m.hub.Title(e), number), at, section, "", m.entryLink(e)),
				Total: count(n, "page", "pages"),
				Links: m.entryLinks(by[from:to]),
				Pager: m.pager(n, onList, address, number),
			}
		})
	})
}
