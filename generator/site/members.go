package site

import (
	"kith/generator/hub"
)

// Members is one page of the directory, or of those in it who have something in common.
type Members struct {
	Frame
	Total    string        // "37 members"
	About    Link          // what they have in common; no Href for everybody
	Everyone bool          // it is the directory, and not a part of it
	Finder   *Finder       // nil where all can be seen at a glance
	Letters  []Link        // where each letter begins, for a long list
	Groups   []MemberGroup // by letter, for a long list
	Pager    Pager
}

// A MemberGroup is people under one heading.
type MemberGroup struct {
	ID      string // its anchor
	Title   string // a letter, or those who have moved on; empty for a short list
	Members []*MemberLine
}

// A MemberLine is somebody in the directory.
type MemberLine struct {
	Person
	Role     string // "Core", or empty where none is declared and none observed
	Location string
	Skills   []Link // the first few; the look sets them apart from each other
}

const (
	membersOnPage = 100
	skillsInLine  = 4
)

func (m *maker) members() {
	m.roll(roll{title: m.words.Say("members.title"), address: "/members/", people: m.directory.people})
	for _, f := range m.directory.facets {
		m.facetPages(f)
	}
	m.rosterFile()
	for _, p := range m.hub.Members {
		m.member(p)
	}
}

// A roll is a list of people: everybody, or those of one facet's value.
type roll struct {
	title, address string
	people         []*hub.Member
	of             *facet // nil for everybody
	about          Link
	crumbs         []Link
}

// roll plans the pages of a list of people.
func (m *maker) roll(r roll) {
	chapters := m.chapters(r.people)
	plan := m.page
	if r.of != nil {
		plan = m.unlisted // each person on them has a page that can be found
	}
	paged(len(r.people), membersOnPage, r.address, func(number int, at string, from, to int) {
		plan(at, "", "members.html", func() any {
			v := Members{
				Frame:    m.frame(m.numbered(r.title, number), at, "/members/", "", r.crumbs...),
				Total:    m.words.CountOrNone("members.count", len(r.people)),
				About:    r.about,
				Everyone: r.of == nil,
				Finder:   m.finder(),
				Letters:  m.letterLinks(r, chapters),
				Groups:   m.memberGroups(r.people, chapters, from, to),
				Pager:    m.pager(len(r.people), membersOnPage, r.address, number),
			}
			if len(r.people) > 0 {
				v.Patterns = m.patterns
			}
			return v
		})
	})
}

// letterLinks lead to where each chapter begins, where there are several.
func (m *maker) letterLinks(r roll, chapters []chapter) []Link {
	if len(chapters) < 3 {
		return nil
	}
	links := make([]Link, len(chapters))
	for i, c := range chapters {
		links[i] = link(c.title, m.href(pageAt(r.address, 1+c.from/membersOnPage)+"#"+c.id))
	}
	return links
}

// memberGroups are the people from one number to another under their headings.
func (m *maker) memberGroups(people []*hub.Member, chapters []chapter, from, to int) []MemberGroup {
	var shown []MemberGroup
	for i, c := range chapters {
		end := len(people)
		if i+1 < len(chapters) {
			end = chapters[i+1].from
		}
		if first, last := max(from, c.from), min(to, end); first < last {
			shown = append(shown, MemberGroup{c.id, c.title, m.memberLines(people[first:last])})
		}
	}
	return shown
}

func (m *maker) memberLines(people []*hub.Member) []*MemberLine {
	lines := make([]*MemberLine, len(people))
	for i, p := range people {
		lines[i] = m.known.members.Get(p, func() *MemberLine { return m.memberLine(p) })
	}
	return lines
}

func (m *maker) memberLine(p *hub.Member) *MemberLine {
	line := &MemberLine{Person: m.person(p), Location: m.whereabouts(p)}
	if g := m.groupOf(p); g != justHere {
		line.Role = m.words.Say(groups[g].title)
	}
	for _, t := range first(skillsInLine, m.skillTopics(p)) {
		line.Skills = append(line.Skills, link(t.Title, m.href(t.Address())))
	}
	return line
}

func first[E any](n int, of []E) []E { return of[:min(n, len(of))] }

// whereabouts is somebody's place, in the words of most who are there.
func (m *maker) whereabouts(p *hub.Member) string {
	if at := m.directory.places.of(p); at != nil {
		return at[0].text
	}
	return p.Location
}
