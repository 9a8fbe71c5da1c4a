package site

import (
	"html/template"

	"kith/generator/hub"
)

// A Link is a text that leads somewhere.
type Link struct {
	Text   string
	Href   string        // empty where it leads nowhere
	Anchor template.HTML // the text as a link; alone where it leads nowhere
}

func link(text, href string) Link {
	return anchored(text, href, template.HTML(template.HTMLEscapeString(text)))
}

// named is a link in an author's words, somebody's name perhaps: it is set apart from
// a sentence that runs the other way.
func (m *maker) named(text, href string) Link { return anchored(text, href, m.words.Text(text)) }

func anchored(text, href string, shown template.HTML) Link {
	if href != "" {
		shown = `<a href="` + template.HTML(template.HTMLEscapeString(href)) + `">` + shown + `</a>`
	}
	return Link{text, href, shown}
}

func anchors(links []Link) []template.HTML {
	anchors := make([]template.HTML, len(links))
	for i, l := range links {
		anchors[i] = l.Anchor
	}
	return anchors
}

// termLink leads to a topic's page, where the word is a topic.
func (m *maker) termLink(term hub.Term) Link {
	if t := m.hub.Topic(term.Slug); t != nil {
		return m.entryLink(&t.Entry)
	}
	return m.named(term.Text, "")
}

func (m *maker) termLinks(terms []hub.Term) []Link {
	links := make([]Link, len(terms))
	for i, t := range terms {
		links[i] = m.termLink(t)
	}
	return links
}

// entryLink leads to any entry.
func (m *maker) entryLink(e *hub.Entry) Link {
	return m.known.links.Get(e, func() Link {
		return m.named(m.called(e), m.href(m.address(e)))
	})
}

func (m *maker) entryLinks(entries []*hub.Entry) []Link {
	links := make([]Link, len(entries))
	for i, e := range entries {
		links[i] = m.entryLink(e)
	}
	return links
}

// title is what an entry is called. A shout-out is called by its people.
func (m *maker) title(e *hub.Entry) string {
	if e.Kind == hub.Shoutouts {
		if t := m.hub.Shoutout(e.ID); t != nil {
			return m.thanksTitle(t)
		}
	}
	return m.hub.Title(e)
}

// address is where an entry is shown; a shout-out has its place on the wall.
func (m *maker) address(e *hub.Entry) string {
	if e.Kind == hub.Shoutouts {
		return m.wall.addresses[e.ID]
	}
	return e.Address()
}
