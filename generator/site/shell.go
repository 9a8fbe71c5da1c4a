package site

import (
	"cmp"
	"html/template"
	"slices"
	"strings"
	"time"

	"kith/generator/hub"
	"kith/generator/site/host"
)

// A Shell is what every page shares: the hub's name, menu and footer.
type Shell struct {
	Lang       string // "en"
	Dir        string // "ltr" or "rtl"
	Name       string // the hub's title
	Home       string // address of the home page
	Summary    string // the purpose in a sentence
	Since      string // "March 2025", or empty
	Founded    string // "A community of practice since March 2025.", or empty
	Contact    Link   // whom to write to; no Href where it is not an address
	Feed       string // address of the Atom feed, or empty
	Purpose    Link
	Search     Link // the page to look for something
	Join       Link // the page on how to come in
	Conduct    Link
	Privacy    Link // what is published about whom
	Repository string
	Add        Link // to add oneself; no Href where there is no way to, as with the next six
	Thank      Link // to thank somebody
	Propose    Link // to propose a session
	Asks       Link // to what is asked for, and there to ask; no Href where neither is
	Ask        Link // to ask for something
	Begin      Link // to propose a project
	Share      Link // to share a resource
	Menu       []MenuLink
	Further    []Link        // sections and pages that stand in no menu, the first few
	AsOf       string        // the moment at which an example stands still, for machines; empty for a real hub
	Yours      string        // "{time} your time": how a script says a reader's own time
	Still      template.HTML // "This example stands still at …"; empty for a real hub
}

// A Frame is one page's part of what stands around it.
type Frame struct {
	*Shell
	Around      *Around
	Title       string // the page's own, for its h1
	FullTitle   string // for the browser's tab
	Description string
	Canonical   string        // absolute, or empty
	Crumbs      []Link        // the way back, without the home page
	Edit        Link          // to change the page's file; no Href where it has none, or nobody can
	Card        *Card         // what stands for the page where its address is shared; nil where nothing does
	Linked      template.HTML // what the page shows, as JSON-LD; empty where the hub's address is not known
	Kind        string        // what it is to those who show links to it: "website", "profile" or "article"
	Others      []Other       // other forms of the page, and its feeds
	Follow      Link          // its feed; no Href where it has none of its own
	Leave       Link          // of somebody's page: what is published about them; no Href elsewhere
	Patterns    []*Pattern    // those of the tiles on this page
	Noindex     bool          // not for search engines
}

// An Other is a file beside a page, for whoever wants no page: a feed, a copy in Markdown.
type Other struct {
	Type  template.HTML // "application/feed+json"
	Title string        // empty where the page's own serves
	Href  string
}

// Around is what stands above and below every page of a section.
type Around struct {
	*Shell
	Section string // the address of the menu item that is current; empty for none
}

// A MenuLink is one line of the menu.
type MenuLink struct {
	Link
	Address string // from the hub's root, without base path
}

// Current tells whether a menu item is the section a page belongs to.
func (l MenuLink) Current(section string) bool { return l.Address != "" && l.Address == section }

// A Moment is a point in time, for people and for machines.
type Moment struct {
	Machine string // as in <time datetime>
	Text    string
}

// tag is a moment within a sentence.
func (t Moment) tag() template.HTML {
	return template.HTML(`<time datetime="` + template.HTMLEscapeString(t.Machine) + `">` + template.HTMLEscapeString(t.Text) + `</time>`)
}

func (m *maker) makeShell() Shell {
	p := m.hub.Purpose
	s := Shell{
		Lang:       m.words.Lang(),
		Dir:        m.words.Dir(),
		Name:       cmp.Or(p.Title, m.words.Say("hub.title")),
		Home:       m.href("/"),
		Summary:    p.Summary,
		Contact:    contact(p.Contact),
		Purpose:    link(m.words.Say("purpose.title"), m.href("/purpose/")),
		Search:     link(m.words.Say("search.title"), m.href("/search/")),
		Repository: host.Public(p.Repository.Web),
		Add:        m.fill(m.words.Say("do.add"), m.memberForm()),
		Thank:      m.fill(m.words.Say("do.thank"), m.thankForm(nil, nil, nil)),
		Propose:    m.fill(m.words.Say("do.propose"), m.sessionForm()),
		Ask:        m.fill(m.words.Say("do.ask"), m.askForm()),
		Begin:      m.fill(m.words.Say("do.begin"), m.projectForm()),
		Share:      m.fill(m.words.Say("do.share"), m.resourceForm()),
		Menu:       m.menu(),
		Yours:      m.words.Say("clock.yours", "time", "{time}"),
	}
	if !p.Since.IsZero() {
		s.Since = m.words.Month(p.Since)
		s.Founded = m.words.Say("foot.since", "since", s.Since)
	}
	if m.base.Root != "" && m.makes(Feeds) {
		s.Feed = m.href("/" + atomFile)
	}
	if s.Ask.Href != "" || len(m.hub.Asks) > 0 {
		s.Asks = link(m.words.Say("do.ask"), m.href(asking))
	}
	s.Join, s.Privacy = m.joinLink(), m.privacyLink()
	if page := m.hub.Page(p.Conduct.ID); page != nil {
		s.Conduct = link(page.Title, m.href(page.Address()))
	}
	m.further = m.beyond(s.Menu)
	s.Further = m.further[:min(furtherShown, len(m.further))]
	if !p.AsOf.IsZero() {
		s.AsOf = m.hub.AsOf.Format(time.RFC3339)
		s.Still = m.words.Markup("foot.example", "day", m.dayMoment(m.hub.Today()).tag())
	}
	return s
}

// contact leads to an e-mail or web address; anything else stays words.
func contact(written string) Link {
	switch {
	case strings.HasPrefix(written, "https://"), strings.HasPrefix(written, "http://"), strings.HasPrefix(written, "mailto:"):
		return link(strings.TrimPrefix(written, "mailto:"), written)
	case strings.Contains(written, "@") && !strings.ContainsAny(written, " <>/?&%"):
		return link(written, "mailto:"+written)
	}
	return link(written, "")
}

// menu is the hub's own where it has one, else the sections that have something to
// show and the pages that ask for a place.
func (m *maker) menu() []MenuLink {
	if items := m.hub.Purpose.Menu; len(items) > 0 {
		return m.ownMenu(items)
	}
	menu := first(sectionsInMenu, m.filled())
	pages := hub.All[*hub.Page](m.hub)
	slices.SortStableFunc(pages, func(a, b *hub.Page) int { return cmp.Compare(a.Menu, b.Menu) })
	asked := 0
	for _, p := range pages {
		if p.Menu > 0 && !isJoin(p) && asked < inMenu {
			menu = append(menu, m.menuLink(p.Title, p.Address()))
			asked++
		}
	}
	return menu
}

// inMenu is how many pages of their own asking the menu has room for.
const inMenu = 8

func one(is bool) int {
	if is {
		return 1
	}
	return 0
}

// sectionsInMenu is how many sections the menu has room for beside the search and the way
// in, on a window of 64rem; the foot leads to the others.
const sectionsInMenu = 6

// filled are the sections that have something to show, those that most look for first.
func (m *maker) filled() []MenuLink {
	var filled []MenuLink
	for _, section := range []struct {
		title, address string // a key of words
		size           int
	}{
		{"sessions.title", "/sessions/", len(m.hub.Sessions) + len(m.hub.Series)},
		{"members.title", "/members/", len(m.hub.Members)},
		{"topics.title", "/topics/", len(m.hub.Topics)},
		{"projects.title", making, len(m.hub.Projects)},
		{"resources.title", keeping, len(m.hub.Resources)},
		{"pulse.title", pulsePage, one(m.hasPulse())},
		{"thanks.menu", "/shoutouts/", len(m.hub.Shoutouts)},
		{"asks.title", asking, len(m.hub.Asks)},
	} {
		if section.size > 0 {
			filled = append(filled, m.menuLink(m.words.Say(section.title), section.address))
		}
	}
	return filled
}

func (m *maker) menuLink(text, address string) MenuLink {
	return MenuLink{link(text, m.href(address)), address}
}

// furtherShown is how many links a footer holds of those that the menu leaves out; the
// page of the purpose has the rest.
const furtherShown = 8

// beyond are the sections and pages that neither the menu nor a place of their own
// leads to.
func (m *maker) beyond(menu []MenuLink) []Link {
	linked := map[string]bool{"/purpose/": true, asking: true}
	if page := m.hub.Page(m.hub.Purpose.Conduct.ID); page != nil {
		linked[page.Address()] = true
	}
	for _, item := range menu {
		linked[item.Address] = true
	}
	all := m.filled()
	for _, p := range hub.All[*hub.Page](m.hub) {
		if !isJoin(p) && !isPrivacy(p) {
			all = append(all, m.menuLink(p.Title, p.Address()))
		}
	}
	var beyond []Link
	for _, item := range all {
		if !linked[item.Address] {
			beyond = append(beyond, item.Link)
		}
	}
	return beyond
}

func (m *maker) ownMenu(items []hub.MenuItem) []MenuLink {
	var menu []MenuLink
	for _, item := range items {
		text, address := item.Label, item.Target
		if page := m.hub.Page(address); page != nil {
			text, address = cmp.Or(text, page.Title), page.Address()
		}
		href := address
		if strings.HasPrefix(address, "/") {
			href = m.href(address)
		}
		menu = append(menu, MenuLink{link(cmp.Or(text, address), href), address})
	}
	return menu
}

// frame begins a page's view. A page that says nothing of itself is described by what the
// hub is for.
func (m *maker) frame(title, address, section, description string, crumbs ...Link) Frame {
	f := Frame{Shell: m.shell, Title: title, FullTitle: title, Description: cmp.Or(description, m.shell.Summary, m.shell.Name), Crumbs: crumbs, Kind: "website"}
	f.Around = m.known.around.Get(section, func() *Around { return &Around{m.shell, section} })
	if title != m.shell.Name {
		f.FullTitle = title + " · " + m.shell.Name
	}
	f.Canonical = m.absolute(address)
	f.Card = m.cardOf(address)
	m.offer(&f, address)
	m.trail(&f)
	return f
}
