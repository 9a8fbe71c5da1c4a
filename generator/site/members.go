package site

import (
	"cmp"
	"html/template"
	"slices"

	"kith/generator/hub"
	"kith/generator/words"
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
var groups = []struct {
	id                   string
	title, count, member string // keys of words: of a group, of how many it has, of one of them
}{
	{"Core", "role.core", "role.core.count", "role.core.member"},
	{"Active", "role.active", "role.active.count", "role.active.member"},
	{"Occasional", "role.occasional", "role.occasional.count", "role.occasional.member"},
	{"Peripheral", "role.peripheral", "role.peripheral.count", "role.peripheral.member"},
	{"Here", "role.here", "role.here.count", "role.here.member"},
	{"Alumni", "role.alumni", "role.alumni.count", "role.here.member"},
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
		d.counts = append(d.counts, m.groupCount(g, to-from, m.href(at)))
		from = to
	}
	return d
}

// groupCount says how many are in a group: the number stands out.
func (m *maker) groupCount(g, n int, href string) Count {
	number := m.words.Number(n)
	said := m.words.CountMarkup(groups[g].count, n, "n", template.HTML("<b>"+number+"</b>"))
	return Count{Label: m.words.Count(groups[g].count, n), Text: number, Said: said, Href: href}
}

func (m *maker) members() {
	people := m.directory.people
	paged(len(people), membersOnPage, "/members/", func(number int, at string, from, to int) {
		m.page(at, "", "members.html", func() any {
			v := Members{
				Frame:  m.frame(m.numbered(m.words.Say("members.title"), number), at, "/members/", ""),
				Counts: m.directory.counts,
				Pager:  m.pager(len(people), membersOnPage, "/members/", number),
			}
			if len(people) > 0 {
				v.Patterns = m.patterns
			}
			for _, p := range people[from:to] {
				v.seat(group(p), m.words, MemberLine{m.person(p), p.Location, m.termLinks(p.Skills[:min(4, len(p.Skills))])})
			}
			return v
		})
	})
	for _, p := range m.hub.Members {
		m.member(p)
	}
}

func (v *Members) seat(g int, w *words.Words, line MemberLine) {
	if n := len(v.Groups); n == 0 || v.Groups[n-1].ID != groups[g].id {
		v.Groups = append(v.Groups, MemberGroup{ID: groups[g].id, Title: w.Say(groups[g].title)})
	}
	last := &v.Groups[len(v.Groups)-1]
	last.Members = append(last.Members, line)
}
