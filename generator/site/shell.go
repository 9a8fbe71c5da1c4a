package site

import (
	"cmp"
	"html/template"
	"slices"
	"strings"

	"kith/generator/hub"
)

// A Shell is what every page shares: the hub's name, menu and footer.
type Shell struct {
	Lang       string // "en"
	Dir        string // "ltr" or "rtl"
	Name       string // the hub's title
	Home       string // address of the home page
	Summary    string // the purpose in a sentence
	Since      string // "March 2025", or empty
	Contact    Link   // whom to write to; no Href where it is not an address
	Stylesheet string
	Feed       string // address of the Atom feed, or empty
	Purpose    Link
	Join       Link // the page on how to join; no Href where there is none
	Conduct    Link
	Repository string
	Menu       []MenuLink
	AsOf       Moment // an example hub's own moment; empty for a real one
}

// A Frame is one page's part of what stands around it.
type Frame struct {
	*Shell
	Around      *Around
	Title       string // the page's own, for its h1
	FullTitle   string // for the browser's tab
	Description string
	Canonical   string // absolute, or empty
	Crumbs      []Link // the way back, without the home page
	Noindex     bool   // not for search engines
}

// Around is what stands above and below every page of a section.
type Around struct {
	*Shell
	Section string // the address of the menu item that is current; empty for none
}

// A Link is a text that leads somewhere.
type Link struct {
	Text   string
	Href   string        // empty where it leads nowhere
	Anchor template.HTML // the text as a link; alone where it leads nowhere
}

func link(text, href string) Link {
	shown := template.HTMLEscapeString(text)
	if href != "" {
		shown = `<a href="` + template.HTMLEscapeString(href) + `">` + shown + `</a>`
	}
	return Link{text, href, template.HTML(shown)}
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

func (m *maker) makeShell() Shell {
	p := m.hub.Purpose
	s := Shell{
		Lang:       cmp.Or(p.Language, "en"),
		Dir:        direction(p.Language),
		Name:       cmp.Or(p.Title, "Community hub"),
		Home:       m.href("/"),
		Summary:    p.Summary,
		Contact:    contact(p.Contact),
		Stylesheet: m.href(m.theme.Stylesheet),
		Purpose:    link("Purpose", m.href("/purpose/")),
		Repository: p.Repository.Web,
		Menu:       m.menu(),
	}
	if !p.Since.IsZero() {
		s.Since = m.words.Month(p.Since)
	}
	if m.base.Root != "" {
		s.Feed = m.href("/feed.xml")
	}
	if page := m.hub.Page("join"); page != nil {
		s.Join = link(page.Title, m.href(page.Address()))
	}
	if page := m.hub.Page(p.Conduct.ID); page != nil {
		s.Conduct = link(page.Title, m.href(page.Address()))
	}
	if !p.AsOf.IsZero() {
		s.AsOf = m.dayMoment(m.hub.Today())
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

// rightToLeft are the languages whose scripts run that way.
var rightToLeft = []string{"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"}

func direction(language string) string {
	base, _, _ := strings.Cut(strings.ToLower(language), "-")
	if slices.Contains(rightToLeft, base) {
		return "rtl"
	}
	return "ltr"
}

// menu is the hub's own where it has one, else the sections that have something to
// show and the pages that ask for a place.
func (m *maker) menu() []MenuLink {
	if items := m.hub.Purpose.Menu; len(items) > 0 {
		return m.ownMenu(items)
	}
	var menu []MenuLink
	add := func(text, address string, wanted bool) {
		if wanted {
			menu = append(menu, MenuLink{link(text, m.href(address)), address})
		}
	}
	add("Sessions", "/sessions/", len(m.hub.Sessions)+len(m.hub.Series) > 0)
	add("Members", "/members/", len(m.hub.Members) > 0)
	add("Topics", "/topics/", len(m.hub.Topics) > 0)
	add("Thanks", "/shoutouts/", len(m.hub.Shoutouts) > 0)
	pages := slices.Clone(m.hub.Pages)
	slices.SortStableFunc(pages, func(a, b *hub.Page) int { return cmp.Compare(a.Menu, b.Menu) })
	for _, p := range pages {
		add(p.Title, p.Address(), p.Menu > 0 && p.ID != "join")
	}
	return menu
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

// frame begins a page's view.
func (m *maker) frame(title, address, section, description string, crumbs ...Link) Frame {
	f := Frame{Shell: m.shell, Title: title, FullTitle: title, Description: description, Crumbs: crumbs}
	f.Around = m.known.around.Get(section, func() *Around { return &Around{m.shell, section} })
	if title != m.shell.Name {
		f.FullTitle = title + " · " + m.shell.Name
	}
	f.Canonical = m.absolute(address)
	return f
}
