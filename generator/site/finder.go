package site

import (
	"cmp"
	"slices"
)

// A Finder leads to people by what they have in common. A script that finds them in
// place takes all it needs from it.
type Finder struct {
	Facets []FacetShelf
	Script string        // the script's address; empty where the look has none
	Roster string        // address of the file in which it finds everybody
	Home   string        // address of the directory
	Counts string        // the script's words for how many it has found, as JSON
	Blanks []*MemberLine // lines with marks, such as __name__, for the script to put words in: with a tile, with a photo
}

// A FacetShelf is the commonest values of a facet.
type FacetShelf struct {
	Title  string
	Seats  bool // its values are rows
	Values []FacetValue
	More   Link // to all values; no Href where these are all
}

// A FacetValue leads to those who have something in common.
type FacetValue struct {
	Link
	Count string // how many they are
	Row   int    // where they sit: 0 in front to 3 at the back, 4 and more in no row
}

// FacetPage is one page of all values of a facet.
type FacetPage struct {
	Frame
	Values []FacetValue
	Pager  Pager
}

const (
	onFacetShelf = 12
	onFacetPage  = 200
)

// finder is the same on every page of the directory.
func (m *maker) finder() *Finder {
	if len(m.directory.facets) == 0 {
		return nil
	}
	return m.known.finder.Get(struct{}{}, m.makeFinder)
}

func (m *maker) makeFinder() *Finder {
	f := &Finder{
		Home:   m.href("/members/"),
		Counts: m.words.Script("members.count"),
		Blanks: []*MemberLine{blankLine(&Tile{Pattern: &Pattern{ID: "__pattern__"}, Colours: -1}), blankLine(&Tile{Photo: "__photo__"})},
	}
	if f.Script = m.asset("members.js"); f.Script != "" {
		f.Roster = m.href(roster)
	}
	for _, facet := range m.directory.facets {
		if len(facet.values) > 0 {
			f.Facets = append(f.Facets, m.facetShelf(facet))
		}
	}
	return f
}

func blankLine(t *Tile) *MemberLine {
	return &MemberLine{
		Person: Person{Name: "__name__", Href: "__href__", Tile: t},
		Role:   "__role__", Location: "__place__", Skills: []Link{{Anchor: "__skills__"}},
	}
}

func (m *maker) facetShelf(f *facet) FacetShelf {
	shelf := FacetShelf{Title: f.title, Seats: f.name == "role"}
	commonest := slices.Clone(f.values)
	if !shelf.Seats {
		slices.SortStableFunc(commonest, func(a, b *facetValue) int { return cmp.Compare(len(b.people), len(a.people)) })
	}
	shelf.Values = m.facetValues(f, first(onFacetShelf, commonest))
	shelf.More = m.more(len(f.values), onFacetShelf, f.address())
	return shelf
}

func (m *maker) facetValues(f *facet, values []*facetValue) []FacetValue {
	shown := make([]FacetValue, len(values))
	for i, v := range values {
		shown[i] = FacetValue{link(v.text, m.href(f.addressOf(v))), m.words.Number(len(v.people)), justHere}
		if f.name == "role" {
			shown[i].Row = groupNamed(v.slug)
		}
	}
	return shown
}

// address is where all values of a facet stand. Nobody's own pages are there, whatever
// their id: of somebody called "by" there may be "by/sessions" and "by/thanks".
func (f *facet) address() string { return "/members/by/" + f.name + "/" }

func (f *facet) addressOf(v *facetValue) string { return f.address() + v.slug + "/" }

// facetPages plan a page of all values, and the people of each.
func (m *maker) facetPages(f *facet) {
	back := link(m.words.Say("members.title"), m.href("/members/"))
	paged(len(f.values), onFacetPage, f.address(), func(number int, at string, from, to int) {
		m.unlisted(at, "", "facet.html", func() any {
			return FacetPage{
				Frame:  m.frame(m.numbered(f.title, number), at, "/members/", "", back),
				Values: m.facetValues(f, f.values[from:to]),
				Pager:  m.pager(len(f.values), onFacetPage, f.address(), number),
			}
		})
	})
	up := link(f.title, m.href(f.address()))
	for _, v := range f.values {
		r := roll{title: v.text, address: f.addressOf(v), people: v.people, of: f, crumbs: []Link{back, up}}
		if f.name == "skill" {
			r.about = link(m.words.Say("facet.topic", "topic", v.text), m.href("/topics/"+v.slug+"/"))
		}
		m.roll(r)
	}
}
