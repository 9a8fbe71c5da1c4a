package site

import (
	"html/template"

	"kith/generator/hub"
)

// PlainPage is any other page: a code of conduct, how to join.
type PlainPage struct {
	Frame
	Summary  string
	Body     template.HTML
	Mentions LinkShelf
}

func (m *maker) plainPages() {
	for _, p := range hub.All[*hub.Page](m.hub) {
		if !isJoin(p) && !isPrivacy(p) {
			m.plainPage(p)
		}
	}
}

func (m *maker) plainPage(p *hub.Page) {
	at := p.Address()
	m.entry(at, p.File, "page.html", func() any {
		return PlainPage{
			Frame:    m.frame(p.Title, at, at, p.Summary).edits(m.edit(&p.Entry)),
			Summary:  p.Summary,
			Body:     m.body(p.Body),
			Mentions: m.mentioned(&p.Entry),
		}
	})
	m.mentionPages(&p.Entry, at)
}

// NotFound is what a server shows for an address that leads nowhere.
type NotFound struct {
	Frame
}

func (m *maker) notFound() {
	m.page("/404.html", "", "404.html", func() any {
		f := m.frame(m.words.Say("404.title"), "/404.html", "", "")
		f.Canonical, f.Noindex = "", true
		return NotFound{f}
	})
}
