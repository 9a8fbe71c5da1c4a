package site

import (
	"kith/generator/hub"
)

// List is one page of a list that has outgrown its shelf. One of its four is filled.
type List struct {
	Frame
	Total    string // "143 sessions"
	Sessions []*SessionLine
	People   []Person
	Thanks   []*Thank
	Links    []Link
	Pager    Pager
}

// A longList is what the pages of a list have in common.
type longList struct {
	title, address, section string
	of                      *hub.Entry // whose list it is
	size, onPage            int
	counted                 string // the key of how many there are
}

// list plans the pages of a list; fill puts the entries from one number to another on a page.
func (m *maker) list(l longList, fill func(v *List, from, to int)) {
	paged(l.size, l.onPage, l.address, func(number int, at string, from, to int) {
		m.page(at, "", "list.html", func() any {
			v := List{
				Frame: m.frame(m.numbered(l.title, number), at, l.section, "", m.entryLink(l.of)),
				Total: m.words.Count(l.counted, l.size),
				Pager: m.pager(l.size, l.onPage, l.address, number),
			}
			fill(&v, from, to)
			v.Patterns = m.used(quilt{}.people(v.People).thanks(v.Thanks))
			return v
		})
	})
}

// onList is how many entries a page of a list holds.
const onList = 100

// more leads to the whole list where a shelf cannot hold it.
func (m *maker) more(n, shown int, at string) Link {
	if n <= shown {
		return Link{}
	}
	return link(m.words.Say("shelf.all", "n", m.words.Number(n)), m.href(at))
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
