package site

import (
	"html/template"
	"strings"
	"sync"

	"kith/generator/markdown/prose"
)

// copyFile is a page's copy in Markdown, beside the page.
const copyFile = "index.md"

// entry plans the page of an entry and, where the hub wants them, its copy in Markdown.
// The copy says what the page's view says: so what a page keeps back, its copy does.
func (m *maker) entry(address, from, template string, view func() any) {
	if !m.makes(Copies) {
		m.page(address, from, template, view)
		return
	}
	both := &shared{make: view}
	if !m.page(address, from, template, both.take) {
		return
	}
	if m.copies == nil {
		m.copies = map[string]bool{}
	}
	m.copies[address] = true
	m.bytes(address[1:]+copyFile, from, func() ([]byte, error) { return []byte(m.copy(address, both.take())), nil })
}

// copyOf is the address of a page's copy; empty where it has none.
func (m *maker) copyOf(address string) string {
	if !m.copies[address] {
		return ""
	}
	return m.fully(address + copyFile)
}

// A shared view is made once for the two files that show it, which are drawn one after
// the other. Whoever asks a third time gets it made again.
type shared struct {
	make  func() any
	mu    sync.Mutex
	view  any
	taken int
}

func (s *shared) take() any {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.view == nil {
		s.view = s.make()
	}
	view := s.view
	if s.taken++; s.taken == 2 {
		s.view, s.taken = nil, 0
	}
	return view
}

// copy writes a view as Markdown.
func (m *maker) copy(address string, view any) string {
	c := copyist{words: m.words.Say}
	c.view(view, m.fully(address))
	return prose.Of(c.String(), m.elsewhere(address)) + "\n"
}

// elsewhere writes addresses of a page for somebody who reads it elsewhere.
func (m *maker) elsewhere(page string) func(string) string {
	return func(address string) string {
		switch {
		case strings.HasPrefix(address, "//"):
		case strings.HasPrefix(address, "/"):
			return m.base.Root + address
		case strings.HasPrefix(address, "#"):
			return m.fully(page) + address
		}
		return address
	}
}

// A copyist writes a view in the few elements that Markdown has marks for.
type copyist struct {
	strings.Builder
	words func(key string, pairs ...string) string
	facts bool // a list of them is open
}

// fact writes a line of what is known, where it is known.
func (c *copyist) fact(label string, said template.HTML) {
	if said == "" {
		return
	}
	if !c.facts {
		c.WriteString("<ul>")
		c.facts = true
	}
	c.WriteString("<li>")
	if label != "" {
		c.WriteString(template.HTMLEscapeString(label) + ": ")
	}
	c.WriteString(string(said) + "</li>")
}

// told ends the facts.
func (c *copyist) told() {
	if c.facts {
		c.WriteString("</ul>")
		c.facts = false
	}
}

func (c *copyist) heading(text string) {
	c.told()
	c.WriteString("<h2>" + template.HTMLEscapeString(text) + "</h2>")
}

// listed writes several in one line.
func (c *copyist) listed(all []template.HTML) template.HTML {
	var b strings.Builder
	for i, one := range all {
		if i > 0 {
			b.WriteString(c.words("list.comma"))
		}
		b.WriteString(string(one))
	}
	return template.HTML(b.String())
}

func worded(text string) template.HTML { return template.HTML(template.HTMLEscapeString(text)) }

// to is a link whose words are said elsewhere.
func to(href, words string) template.HTML {
	if href == "" {
		return ""
	}
	return link(words, href).Anchor
}
