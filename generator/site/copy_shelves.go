package site

import (
	"strings"

	"kith/generator/markdown/prose"
)

func (c *copyist) topics(topics []*TopicLine) string {
	links := make([]string, len(topics))
	for i, t := range topics {
		links[i] = c.link(t.Text, t.Href)
	}
	return c.listed(links)
}

func (c *copyist) people(shelf PeopleShelf) {
	people := make([]string, 0, len(shelf.People)+1)
	for _, p := range shelf.People {
		people = append(people, c.link(p.Name, p.Href))
	}
	if more := c.link(shelf.More.Text, shelf.More.Href); more != "" {
		people = append(people, more)
	}
	c.fact(shelf.Title, c.listed(people))
}

func (c *copyist) sessions(shelf SessionShelf) {
	if len(shelf.Lines) == 0 {
		return
	}
	c.heading(shelf.Title)
	for _, l := range shelf.Lines {
		c.item(c.m.known.copied.Get(l, func() string {
			return joined(c.link(l.Title, l.Href), prose.Words(l.Status), prose.Words(l.Day.Text), prose.Words(l.Hours))
		}))
	}
	c.fact("", c.link(shelf.More.Text, shelf.More.Href))
}

func (c *copyist) thanks(shelf ThankShelf) {
	if len(shelf.Thanks) == 0 {
		return
	}
	c.heading(shelf.Title)
	for _, t := range shelf.Thanks {
		c.item(c.drawn(t.Said))
		if body := c.drawn(t.Body); body != "" {
			c.out = append(append(c.out, "\n  > "...), strings.ReplaceAll(body, "\n", "\n  > ")...)
			c.out = append(c.out, '\n')
			c.listing = false
		}
	}
	c.fact("", c.link(shelf.More.Text, shelf.More.Href))
}

func (c *copyist) notes(notes []Note) {
	if len(notes) == 0 {
		return
	}
	c.heading(c.say("session.notes"))
	for _, n := range notes {
		c.item(joined(c.link(n.Name, n.Href), prose.Words(n.Text)))
	}
}

func (c *copyist) mentions(shelf LinkShelf) {
	if len(shelf.Links) == 0 {
		return
	}
	c.heading(shelf.Title)
	for _, l := range shelf.Links {
		c.item(c.link(l.Text, l.Href))
	}
	c.fact("", c.link(shelf.More.Text, shelf.More.Href))
}
