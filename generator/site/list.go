package site

import (
	"kith/generator/hub"
)

// A List is one page of a list that has outgrown its shelf. One of its four is filled.
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
