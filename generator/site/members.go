package site

import (
	"cmp"
	"slices"

	"kith/generator/hub"
)

// Members is one page of the directory: by role, then by name.
type Members struct {
	Frame
	Counts []Count
	Groups []MemberGroup
	Pager  Pager
}

// A MemberGroup is people of one role.
type MemberGroup struct {
	ID      string // its anchor
	Title   string
	Members []MemberLine
}

// A MemberLine is somebody in the directory.
type MemberLine struct {
	Person
	Location string
	Skills   []Link
}

// groups are the directory's parts: the roles from the middle outwards, those who
// have declared none, and those who have moved on.
var groups = []struct{ id, title, count string }{
	{"Core", "Core", "core"},
	{"Active", "Active", "active"},
	{"Occasional", "Occasional", "occasional"},
	{"Peripheral", "Peripheral", "peripheral"},
	{"Here", "Also here", "also here"},
	{"Alumni", "Alumni", "moved on"},
}

func group(p *hub.Member) int {
	if p.Alumnus() {
		return 5
	}
	if i := slices.Index(hub.Roles, p.Role); i >= 0 {
		return i
	}
	return 4
}

const membersOnPage = 100

// A directory is everybody in order of their groups.
type directory struct {
	people []*hub.Member
	counts []Count // of each group that has people; a count leads to where its group begins
}

func (m *maker) makeDirectory() directory {
	d := directory{people: slices.Clone(m.hub.Members)}
	slices.SortStableFunc(d.people, func(a, b *hub.Member) int { return cmp.Compare(group(a), group(b)) })
	for from := 0; from < len(d.people); {
		g, to := group(d.people[from]), from
		for to < len(d.people) && group(d.people[to]) == g {
			to++
		}
		at := pageAt("/members/", 1+from/membersOnPage) + "#" + groups[g].id
		d.counts = append(d.counts, Count{Label: groups[g].count, Text: thousands(to - from), Href: m.href(at)})
		from = to
	}
	return d
}

func (m *maker) members() {
	people := m.directory.people
	paged(len(people), membersOnPage, "/members/", func(number int, at string, from, to int) {
		m.page(at, "", "members.html", func() any {
			v := Members{
				Frame:  m.frame(numbered("Members", number), at, "/members/", ""),
				Counts: m.directory.counts,
				Pager:  m.pager(len(people), membersOnPage, "/members/", number),
			}
			if len(people) > 0 {
				v.Patterns = m.patterns
			}
			for _, p := range people[from:to] {
				v.seat(group(p), MemberLine{m.person(p), p.Location, m.termLinks(p.Skills[:min(4, len(p.Skills))])})
			}
			return v
		})
	})
	for _, p := range m.hub.Members {
		m.member(p)
	}
}

func (v *Members) seat(g int, line MemberLine) {
	if n := len(v.Groups); n == 0 || v.Groups[n-1].ID != groups[g].id {
		v.Groups = append(v.Groups, MemberGroup{ID: groups[g].id, Title: groups[g].title})
	}
	last := &v.Groups[len(v.Groups)-1]
	last.Members = append(last.Members, line)
}
