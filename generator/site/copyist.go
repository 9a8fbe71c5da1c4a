package site

import (
	"html/template"
	"strings"

	"kith/generator/markdown/prose"
)

// A copyist writes a view as Markdown: what is known as a list, then the text, then a
// heading and a list for each shelf.
type copyist struct {
	m        *maker
	address  string // of the page
	absolute func(string) string
	out      []byte
	listing  bool // the last line is one of a list
}

func (m *maker) copyist(address string) *copyist {
	return &copyist{m: m, address: address, absolute: m.elsewhere(address), out: make([]byte, 0, 8<<10)}
}

func (c *copyist) bytes() []byte { return c.out }

func (c *copyist) say(key string) string { return c.m.words.Say(key) }

// begin writes what the page is called and where it is.
func (c *copyist) begin(f *Frame) {
	c.block("# " + prose.Words(f.Title))
	if where := c.m.absolute(c.address); where != "" {
		c.block("<" + where + ">")
	}
}

// block writes a paragraph, a heading or a whole text.
func (c *copyist) block(text string) {
	if text == "" {
		return
	}
	if len(c.out) > 0 {
		c.out = append(c.out, '\n')
	}
	c.out = append(append(c.out, text...), '\n')
	c.listing = false
}

// text writes a text that a page has as HTML.
func (c *copyist) text(html template.HTML) {
	if html == "" {
		return
	}
	c.out = append(prose.Append(append(c.out, '\n'), string(html), c.absolute), '\n')
	c.listing = false
}

// fact writes a line of what is known, where it is known.
func (c *copyist) fact(label, said string) {
	switch {
	case said == "":
	case label != "":
		c.item(prose.Words(label) + ": " + said)
	default:
		c.item(said)
	}
}

func (c *copyist) item(text string) {
	if !c.listing {
		c.out = append(c.out, '\n')
	}
	c.out = append(append(append(c.out, "- "...), text...), '\n')
	c.listing = true
}

func (c *copyist) heading(text string) { c.block("## " + prose.Words(text)) }

// drawn writes a sentence that a page has as HTML.
func (c *copyist) drawn(html template.HTML) string {
	if strings.IndexByte(string(html), '<') < 0 && strings.IndexByte(string(html), '&') < 0 {
		return prose.Words(string(html))
	}
	return prose.Of(string(html), c.absolute)
}

// link is a link of the page; empty where it leads nowhere.
func (c *copyist) link(text, href string) string {
	if href == "" {
		return ""
	}
	return prose.Link(text, c.absolute(href))
}

func (c *copyist) links(all []Link) string {
	links := make([]string, 0, len(all))
	for _, l := range all {
		if l.Href == "" {
			links = append(links, prose.Words(l.Text))
			continue
		}
		links = append(links, c.link(l.Text, l.Href))
	}
	return c.listed(links)
}

// listed writes several in one line.
func (c *copyist) listed(all []string) string { return strings.Join(all, c.say("list.comma")) }

// joined puts what is known behind one another.
func joined(parts ...string) string {
	known := parts[:0]
	for _, p := range parts {
		if p != "" {
			known = append(known, p)
		}
	}
	return strings.Join(known, " · ")
}

func wordsOf(texts []string) []string {
	all := make([]string, len(texts))
	for i, t := range texts {
		all[i] = prose.Words(t)
	}
	return all
}
