package site

import (
	"cmp"
	"html/template"
	"slices"

	"kith/generator/hub"
)

// Members is one page of the directory: by role, then by name.
type Members struct {
	Frame
	Total  string // "48 members"
	Counts []Count
	Groups []MemberGroup
	Pager  Pager
}

// A MemberGroup is people of one role.
type MemberGroup struct {
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
var groups = []string{"Core", "Active", "Occasional", "Peripheral", "Members", "Alumni"}

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

func (m *maker) members() {
	people := slices.Clone(m.hub.Members)
	slices.SortStableFunc(people, func(a, b *hub.Member) int { return cmp.Compare(group(a), group(b)) })
	paged(len(people), membersOnPage, "/members/", func(number int, at string, from, to int) {
		m.page(at, "", "members.html", func() any {
			v := Members{
				Frame:  m.frame(numbered("Members", number), at, "/members/", ""),
				Total:  count(len(people), "member", "members"),
				Counts: m.roles(),
				Pager:  m.pager(len(people), membersOnPage, "/members/", number),
			}
			for _, p := range people[from:to] {
				v.seat(groups[group(p)], MemberLine{m.person(p), p.Location, m.termLinks(p.Skills[:min(4, len(p.Skills))])})
			}
			return v
		})
	})
	for _, p := range m.hub.Members {
		m.member(p)
	}
}

func (v *Members) seat(title string, line MemberLine) {
	if n := len(v.Groups); n == 0 || v.Groups[n-1].Title != title {
		v.Groups = append(v.Groups, MemberGroup{Title: title})
	}
	last := &v.Groups[len(v.Groups)-1]
	last.Members = append(last.Members, line)
}

// roles counts the people of each group.
func (m *maker) roles() []Count {
	counts := make([]int, len(groups))
	for _, p := range m.hub.Members {
		counts[group(p)]++
	}
	var shown []Count
	for i, n := range counts {
		if n > 0 {
			shown = append(shown, Count{Label: groups[i], Text: thousands(n), Href: m.href("/members/")})
		}
	}
	return shown
}

// Member is a person's page.
type Member struct {
	Frame
	Role      string // "Core member", "Member", "Alumnus"
	Since     string // "March 2025", or empty
	Left      string // the month somebody moved on, or empty
	Pronouns  string
	Location  string
	Zone      string
	Languages []string
	Avatar    string // address of a picture, or empty
	Links     []Link
	Skills    []*TopicLine
	Offers    []*TopicLine
	Wants     []*TopicLine
	Body      template.HTML
	Thanked   ThankShelf
	Thanks    ThankShelf
	Hosted    SessionShelf
	Spoke     SessionShelf
	Attended  SessionShelf
	Mentions  LinkShelf
}

const (
	onMember   = 12 // thanks, and sessions led, on a person's page
	attendedOn = 36 // sessions attended there
)

func (m *maker) member(p *hub.Member) {
	at := p.Address()
	m.page(at, p.File, "member.html", func() any {
		v := Member{
			Frame:     m.frame(p.Name, at, "/members/", "", link("Members", m.href("/members/"))),
			Role:      roleWord(p),
			Since:     m.words.Month(p.Since()),
			Left:      m.words.Month(p.Left),
			Pronouns:  p.Pronouns,
			Location:  p.Location,
			Zone:      p.Timezone,
			Languages: m.languages(p.Languages),
			Skills:    m.topicLines(p.Skills),
			Offers:    m.topicLines(p.Offers),
			Wants:     m.topicLines(p.Wants),
			Body:      m.body(p.Body),
			Thanked:   m.thankShelf("Thanked by", at+"thanks/", p.Thanked, onMember),
			Thanks:    m.thankShelf("Thanks given", at+"thanks/", p.Thanks, onMember),
			Hosted:    m.sessionShelf("Hosted", at+"sessions/", p.Hosted, onMember),
			Spoke:     m.sessionShelf("Spoke at", at+"sessions/", p.Spoke, onMember),
			Attended:  m.sessionShelf("Came to", at+"sessions/", p.Attended, attendedOn),
			Mentions:  m.mentioned(&p.Entry),
		}
		v.Noindex = p.Visibility == hub.NameOnly
		if p.Avatar.Path != "" && m.hub.HasFile(p.Avatar.Path) {
			v.Avatar = m.href("/" + p.Avatar.Path)
		}
		for _, l := range p.Links {
			v.Links = append(v.Links, link(l.Label, l.URL))
		}
		return v
	})
	m.memberLists(p, at)
	m.mentionPages(&p.Entry, "/members/")
}

// memberLists plan the whole lists of a person's sessions and thanks, where a shelf
// cannot hold them.
func (m *maker) memberLists(p *hub.Member, at string) {
	if max(len(p.Hosted), len(p.Spoke)) > onMember || len(p.Attended) > attendedOn {
		m.sessionList("Sessions with "+p.Name, at+"sessions/", "/members/", p.Sessions, &p.Entry)
	}
	if max(len(p.Thanked), len(p.Thanks)) > onMember {
		m.thankList("Thanks to and from "+p.Name, at+"thanks/", "/members/", p.Shoutouts, onMember, &p.Entry)
	}
}

func roleWord(p *hub.Member) string {
	switch {
	case p.Alumnus():
		return "Alumni"
	case p.Role == "":
		return "Member"
	}
	return groups[group(p)] + " member"
}
