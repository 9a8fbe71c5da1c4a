package site

import (
	"kith/generator/hub"
)

// A List is one page of a list that has outgrown its shelf. One of its seven is filled.
type List struct {
	Frame
	Total     string // "143 sessions"
	Sessions  []*SessionLine
	People    []Person
	Thanks    []*Thank
	Asks      []*AskLine
	Projects  []*ProjectLine
	Resources []*ResourceLine
	Links     []Link
	Pager     Pager
}

// A longList is what the pages of a list have in common.
type longList struct {
	title, address, section string
	of                      *hub.Entry // whose list it is; nil where it is the section's
	size, onPage            int
	counted                 string // the key of how many there are
}

// list plans the pages of a list; fill puts the entries from one number to another on a page.
func (m *maker) list(l longList, fill func(v *List, from, to int)) {
	paged(l.size, l.onPage, l.address, func(number int, at string, from, to int) {
		m.page(at, "", "list.html", func() any {
			v := List{
				Frame: m.frame(m.numbered(l.title, number), at, l.section, "", m.back(l)),
				Total: m.words.Count(l.counted, l.size),
				Pager: m.pager(l.size, l.onPage, l.address, number),
			}
			fill(&v, from, to)
			v.Patterns = m.used(quilt{}.people(v.People).thanks(v.Thanks).asks(v.Asks).projects(v.Projects))
			return v
		})
	})
}

// back is the page on which a list begins.
func (m *maker) back(l longList) Link {
	if l.of != nil {
		return m.entryLink(l.of)
	}
	return m.sectionLink(l.section)
}

// onList is how many entries a page of a list holds.
const onList = 100
