package site

import (
	"html/template"

	"kith/generator/hub"
)

// A Person is somebody as a list shows them.
type Person struct {
	Name   string
	Href   string
	Anchor template.HTML // the name as a link
	Tile   *Tile         // its pattern is among the page's Patterns
}

func (m *maker) person(p *hub.Member) Person {
	return m.known.people.Get(p, func() Person {
		l := m.named(p.Name, m.href(p.Address()))
		return Person{l.Text, l.Href, l.Anchor, m.face(p)}
	})
}

// inSentence is how many people a sentence names before it counts the rest.
const inSentence = 60

// names puts people into a sentence.
func (m *maker) names(members []*hub.Member) template.HTML { return m.someNames(members, inSentence) }

// someNames names the first few and counts the others; no more than inSentence are named.
func (m *maker) someNames(members []*hub.Member, n int) template.HTML {
	var few [inSentence]template.HTML
	names := few[:0]
	for _, p := range members[:min(n, len(members))] {
		names = append(names, m.person(p).Anchor)
	}
	if more := len(members) - len(names); more > 0 {
		return m.words.CountMarkup("people.and-more", more, "names", m.words.ListedMarkup(names))
	}
	return m.words.NamesMarkup(names)
}

func (m *maker) people(members []*hub.Member) []Person {
	people := make([]Person, len(members))
	for i, p := range members {
		people[i] = m.person(p)
	}
	return people
}
