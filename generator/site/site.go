// Package site decides which pages exist and what each of them shows. A [Plan] is
// every address with the means to make its view: a view is made when its page is
// drawn, never before, from a hub that nobody changes any more.
//
// Views are plain: bools, ints, strings, template.HTML, and structs and slices of
// these. Dates arrive worded, next and previous arrive chosen; a template only
// places them. The view types are the reference for whoever writes a template.
package site

import (
	"cmp"
	"net/url"
	"slices"
	"strings"
	"time"

	"kith/generator/calendar"
	"kith/generator/card"
	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/insight"
	"kith/generator/media"
	"kith/generator/site/host"
	"kith/generator/words"
)

// A Plan is the whole site: its pages in order of their paths.
type Plan struct {
	Pages   []Page
	Changes time.Time // when the site will next be another, though no file is; zero for never
}

// A Page is one file of the site. A Template draws its View, or Write does, which depends
// on nothing but the view and the look; or else Bytes makes it.
type Page struct {
	Path     string // where it is written: "members/ada/index.html"
	Template string // "member.html"
	View     func() any
	Write    func(view any) []byte
	Bytes    func() ([]byte, error)
	Settled  bool // its path tells all that its bytes are made of
	AsItIs   bool // its bytes are a file of the hub or of the look
}

// A Base is where the site is published.
type Base struct {
	Path string // "/" or "/hub/"
	Root string // "https://example.org", without the path; empty where nobody said
}

// BaseOf reads the address of the home page; an empty one is a site at "/".
func BaseOf(address string) Base {
	u, err := url.Parse(address)
	if err != nil || address == "" {
		return Base{Path: "/"}
	}
	base := Base{Path: "/" + strings.Trim(u.Path, "/") + "/"}
	if base.Path == "//" {
		base.Path = "/"
	}
	if u.Host != "" {
		base.Root = u.Scheme + "://" + u.Host
	}
	return base
}

// Href is the home page's address as a page writes it.
func (b Base) Href() string {
	if strings.IndexFunc(b.Path, unsafe) < 0 {
		return b.Path
	}
	return (&url.URL{Path: b.Path}).EscapedPath()
}

// To is an address of the hub as a page writes it.
func (b Base) To(address string) string { return b.Href() + escape(strings.TrimPrefix(address, "/")) }

// Absolute is an address with the site's name in front; empty where nobody named it.
func (b Base) Absolute(address string) string {
	if b.Root == "" {
		return ""
	}
	return b.Root + b.To(address)
}

// Theme is what the plan must know of the look: the files its pages load, and the words
// they are in.
type Theme struct {
	Assets  []string // their paths on the site
	Asset   func(path string) ([]byte, error)
	Address func(name string) string // that of an asset; empty for what is none
	Words   *words.Words
	Press   *card.Press // draws cards; nil where the look has no typefaces for them
}

// Of plans a hub's site. memory may be nil.
func Of(h *hub.Hub, base Base, theme Theme, files Files, memory *Memory) (Plan, diag.List) {
	m := makerOf(h, base, theme, memory)
	for _, section := range sections {
		section(m)
	}
	for _, p := range theme.Assets {
		m.asItIs(p, "", func() ([]byte, error) { return theme.Asset(p) })
	}
	m.files(files)
	m.drawCards(files)
	m.moved()
	m.feeds()
	m.data()
	m.llms()
	m.calendars()
	m.sitemap()
	m.overlaps()
	slices.SortFunc(m.pages, func(a, b Page) int { return strings.Compare(a.Path, b.Path) })
	return Plan{m.pages, m.changes()}, m.problems
}

// makerOf is ready to plan: it knows what all pages share.
func makerOf(h *hub.Hub, base Base, theme Theme, memory *Memory) *maker {
	m := &maker{hub: h, base: base, theme: theme, memory: memory, taken: make(map[string]string, 3*len(h.Sessions)), printed: map[string]bool{}}
	m.words, m.zones = cmp.Or(theme.Words, &words.Words{}), &calendar.Zones{}
	m.desk = host.Of(h.Purpose.Repository)
	m.figures = counting(h)
	m.speak()
	m.choose()
	m.shown = m.uses()
	m.patterns = makePatterns()
	m.wall = m.makeWall()
	m.participation = insight.ParticipationOf(h)
	m.gatherNeeds()
	m.gatherDirectory()
	shell := m.makeShell()
	m.shell = &shell
	m.tune()
	m.makeCards()
	return m
}

// sections plan the pages of one kind each. To add a kind is to add a line.
var sections = []func(*maker){
	(*maker).home,
	(*maker).purpose,
	(*maker).join,
	(*maker).privacy,
	(*maker).members,
	(*maker).sessions,
	(*maker).series,
	(*maker).shoutouts,
	(*maker).asks,
	(*maker).projects,
	(*maker).resources,
	(*maker).topics,
	(*maker).pulse,
	(*maker).plainPages,
	(*maker).search,
	(*maker).notFound,
}

// A maker plans pages and makes their views.
type maker struct {
	hub           *hub.Hub
	base          Base
	theme         Theme
	memory        *Memory
	words         *words.Words
	zones         *calendar.Zones
	desk          host.Desk
	shell         *Shell
	channels      map[string]channel // by the address of the page they belong to
	copies        map[string]bool    // addresses of pages that have a copy in Markdown
	dates         map[string]bool    // addresses of pages that have a calendar
	further       []Link             // sections and pages that the menu leaves out
	known         known
	wall          wall
	participation *insight.Participation
	figures       func() *figures // counted when they are first asked for
	needed        []insight.Need  // most wanted first
	needs         map[*hub.Topic]insight.Need
	directory     directory
	patterns      []*Pattern
	cards         cards
	pages         []Page
	problems      diag.List
	shown         map[string]media.Use // pictures, by file
	printed       map[string]bool      // prints, by path
	taken         map[string]string    // folded path → the author's file, or "" for a page Kith makes
	listed        []string             // addresses for the sitemap
}

// page plans a page at an address ("/members/ada/"). from is the author's file that
// it shows, or "" for one that Kith makes of many.
func (m *maker) page(address, from, template string, view func() any) (added bool) {
	if strings.HasSuffix(address, "/") {
		m.listed = append(m.listed, address)
	}
	return m.unlisted(address, from, template, view)
}

// unlisted plans a page that search engines are not told of.
func (m *maker) unlisted(address, from, template string, view func() any) (added bool) {
	p := strings.TrimPrefix(address, "/")
	if p == "" || strings.HasSuffix(p, "/") {
		p += "index.html"
	}
	return m.add(Page{Path: p, Template: template, View: view}, from)
}

// bytes plans a file that no template draws.
func (m *maker) bytes(path, from string, draw func() ([]byte, error)) {
	m.add(Page{Path: path, Bytes: draw}, from)
}

// asItIs plans a file that is published as somebody wrote it.
func (m *maker) asItIs(path, from string, read func() ([]byte, error)) {
	m.add(Page{Path: path, Bytes: read, AsItIs: true}, from)
}

// add refuses a second page on one address. Letter case and Unicode form do not tell
// addresses apart, for they do not on every file system.
func (m *maker) add(p Page, from string) (added bool) {
	key := hub.Fold(p.Path)
	if other, taken := m.taken[key]; taken {
		m.clash(p.Path, from, other)
		return false
	}
	m.taken[key] = from
	m.pages = append(m.pages, p)
	return true
}

func (m *maker) clash(path, from, other string) {
	if from != "" && other != "" && m.hub.SameID(from, other) {
		return // a duplicate id, and told as such
	}
	if from == "" {
		from, other = other, from
	}
	at, address := diag.Whole(from), strings.TrimSuffix(path, "index.html")
	if other == "" {
		m.problems.Errorf(at, "address-taken", "rename the file", "it would be published at \"/%s\", where a page that Kith makes stands already", address)
		return
	}
	m.problems.Errorf(at, "address-taken", "rename the file", "it would be published at \"/%s\", where %s stands already", address, other)
}

// overlaps finds files that stand where a folder must be.
func (m *maker) overlaps() {
	files := map[string]string{} // folded paths of what is no page of its own folder
	for _, p := range m.pages {
		if !strings.HasSuffix(p.Path, "index.html") {
			key := hub.Fold(p.Path)
			files[key] = m.taken[key]
		}
	}
	for _, p := range m.pages {
		dir := hub.Fold(p.Path)
		for slash := strings.LastIndexByte(dir, '/'); slash > 0; slash = strings.LastIndexByte(dir, '/') {
			dir = dir[:slash]
			if from, taken := files[dir]; taken {
				m.clash(dir, from, m.taken[hub.Fold(p.Path)])
			}
		}
	}
}

// href is an address of the hub as a page writes it.
func (m *maker) href(address string) string { return m.base.To(address) }

// absolute is an address with the site's name in front; empty where nobody named it.
func (m *maker) absolute(address string) string { return m.base.Absolute(address) }

// escape writes a path as RFC 3986 wants it; a fragment stays one.
func escape(address string) string {
	if strings.IndexFunc(address, unsafe) < 0 {
		return address
	}
	p, fragment, found := strings.Cut(address, "#")
	escaped := (&url.URL{Path: p}).EscapedPath()
	if found {
		escaped += "#" + (&url.URL{Fragment: fragment}).EscapedFragment()
	}
	return escaped
}

func unsafe(r rune) bool {
	return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '-' || r > '9') && r != '_'
}
