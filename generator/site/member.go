package site

import (
	"html/template"
	"slices"

	"kith/generator/hub"
)

// Member is a person's page. Somebody who shows their name only has a name and a tile.
type Member struct {
	Frame
	Tile      *Tile
	NameOnly  bool
	NoMore    string // that this is fine, where NameOnly
	Standing  string // "Core member since March 2025"
	Seated    bool   // it is known how close to the middle the person sits
	Row       int    // there: 0 in front to 3 at the back
	Pronouns  string
	Location  string
	Clock     string // "1 hour behind Berlin"
	Languages []string
	Photo     Photo
	Links     []Link
	Skills    []*TopicLine
	Offers    []*Match
	Wants     []*Match
	BothWays  PairShelf // with whom the person could exchange what each knows
	Body      template.HTML
	Meet      SessionShelf // where the person will be
	Take      TakeHome     // the same in one's own calendar
	Thanked   ThankShelf
	Thanks    ThankShelf
	Together  KithShelf // the people whom the person knows from here
	Hosted    SessionShelf
	Spoke     SessionShelf
	Attended  SessionShelf
	Asks      AskShelf // their own that are open
	Answered  AskShelf
	Leads     []Link // projects
	Working   []Link // projects that others lead
	Projects  Link   // to all of both; no Href where these are all
	Shared    ResourceShelf
	Mentions  LinkShelf
	Thank     Link // to thank the person; no Href where there is no way to
}

const (
	onMember   = 5  // thanks, and sessions led, on a person's page
	attendedOn = 18 // sessions attended there
)

func (m *maker) member(p *hub.Member) {
	at := p.Address()
	if p.Visibility == hub.NameOnly {
		m.unlisted(at, p.File, "member.html", func() any { return m.nameOnly(p) })
		return
	}
	m.entry(at, p.File, "member.html", func() any {
		v := m.name(p)
		m.introduce(&v, p)
		v.Kind = "profile"
		m.describe(&v.Frame, m.somebody(p, &v))
		m.remember(&v, p, at)
		v.Thank = m.fill(m.words.Say("do.thank-them"), m.thankForm(p, nil, nil))
		v.Patterns = m.used(quilt{}.matches(v.Offers).matches(v.Wants).pairs(v.BothWays.Lines).thanks(v.Thanked.Thanks).thanks(v.Thanks.Thanks).asks(v.Asks.Lines).asks(v.Answered.Lines).kith(v.Together.Lines))
		return v
	})
	m.memberLists(p, at)
	m.madeLists(p, at)
	m.mentionPages(&p.Entry, "/members/")
}

func (m *maker) name(p *hub.Member) Member {
	back := link(m.words.Say("members.title"), m.href("/members/"))
	v := Member{Frame: m.frame(p.Name, p.Address(), "/members/", "", back).edits(m.change(m.words.Say("edit.member"), &p.Entry)), Tile: m.tile(p.ID)}
	v.Leave = m.leave()
	return v
}

func (m *maker) nameOnly(p *hub.Member) Member {
	v := m.name(p)
	v.NameOnly, v.Noindex = true, true
	v.NoMore = m.words.Say("member.name-only", "name", p.Name)
	return v
}

// introduce shows what somebody says of themselves.
func (m *maker) introduce(v *Member, p *hub.Member) {
	v.Standing = m.standing(p)
	v.Row = m.groupOf(p)
	v.Seated = v.Row < len(rows)
	v.Pronouns, v.Location, v.Clock = p.Pronouns, p.Location, m.clock(p.Timezone)
	v.Languages = m.languages(p.Languages)
	m.knowledge(v, p)
	v.Body = m.body(p.Body)
	if said := beginning(p.Body.Plain(m.naming)); said != "" {
		v.Description = said
	}
	v.Photo = m.photo(p)
	for _, l := range p.Links {
		v.Links = append(v.Links, link(l.Label, l.URL))
	}
}

// knowledge shows what somebody knows, offers and wants, and whom that brings them to. Who
// has moved on is nobody to ask: what they offered, they know.
func (m *maker) knowledge(v *Member, p *hub.Member) {
	if p.Alumnus() {
		v.Skills = m.topicLines(slices.Concat(p.Skills, slices.DeleteFunc(slices.Clone(p.Offers), func(offer hub.Term) bool {
			return slices.ContainsFunc(p.Skills, func(skill hub.Term) bool { return m.hub.Topic(skill.Slug) == m.hub.Topic(offer.Slug) })
		})))
		return
	}
	v.Skills, v.Offers, v.Wants = m.topicLines(p.Skills), m.wantedFrom(p), m.offeredTo(p)
	v.BothWays = m.bothWays(p)
}

// remember shows what the hub's other files say of somebody.
func (m *maker) remember(v *Member, p *hub.Member, at string) {
	sessions := func(title string, of []*hub.Session, shown int) SessionShelf {
		past, _ := m.part(of)
		shelf := m.sessionShelf(title, at+"sessions/", past, shown)
		if shelf.More.Href != "" {
			shelf.More = link(m.words.Count("sessions.all-count", len(p.Sessions)), shelf.More.Href)
		}
		return shelf
	}
	_, ahead := m.part(p.Sessions)
	v.Meet = m.aheadShelf(m.words.Say("member.meet", "name", p.Name), ahead, onMember)
	if len(ahead) > 0 {
		v.Take = m.takeAll(at, p.Name)
	}
	v.Hosted = sessions(m.words.Say("member.hosted"), p.Hosted, onMember)
	v.Spoke = sessions(m.words.Say("member.spoke"), p.Spoke, onMember)
	v.Attended = sessions(m.words.Say("member.attended"), p.Attended, attendedOn)
	v.Thanked = m.thankShelf(m.words.Say("member.thanked"), at+"thanks/", p.Thanked, onMember)
	v.Thanks = m.thankShelf(m.words.Say("member.thanks"), at+"thanks/", p.Thanks, onMember)
	for _, shelf := range []*ThankShelf{&v.Thanked, &v.Thanks} {
		if shelf.More.Href != "" {
			shelf.More = link(m.words.Count("thanks.all", len(p.Shoutouts)), shelf.More.Href)
		}
	}
	m.made(v, p, at)
	v.Together = m.kith(p)
	v.Mentions = m.mentioned(&p.Entry)
}

// memberLists plan the whole lists of a person's sessions and thanks, where a shelf
// cannot hold them.
func (m *maker) memberLists(p *hub.Member, at string) {
	if max(m.countPast(p.Hosted), m.countPast(p.Spoke)) > onMember || m.countPast(p.Attended) > attendedOn {
		m.sessionList(m.words.Say("member.sessions", "name", p.Name), at+"sessions/", "/members/", p.Sessions, &p.Entry)
	}
	if max(len(p.Thanked), len(p.Thanks)) > onMember {
		m.thankList(m.words.Say("member.all-thanks", "name", p.Name), at+"thanks/", "/members/", p.Shoutouts, onMember, &p.Entry)
	}
}

// standing says how and since when somebody belongs.
func (m *maker) standing(p *hub.Member) string {
	since, left := m.words.Month(p.Since()), m.words.Month(p.Left)
	role := m.words.Say(groups[m.groupOf(p)].member)
	switch {
	case p.Alumnus() && since != "":
		return m.words.Say("member.was-with-us", "from", since, "to", left)
	case p.Alumnus():
		return m.words.Say("member.was-with-us-until", "to", left)
	case since != "":
		return m.words.Say("member.since", "role", role, "since", since)
	}
	return role
}
