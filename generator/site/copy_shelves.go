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
			return joined(c.link(l.Title, l.Href), prose.Words(l.Status), prose.Words(l.Day.Text))
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
		said := c.m.known.told.Get(t, func() string { return c.thank(t) })
		c.item(said)
		c.listing = !strings.Contains(said, "\n") // an empty line follows what is quoted
	}
	c.fact("", c.link(shelf.More.Text, shelf.More.Href))
}

// thank is who thanks whom and, below it, in which words. It is the same on all pages:
// what leads to a part of the words leads to the wall.
func (c *copyist) thank(t *Thank) string {
	wall, _, _ := strings.Cut(t.Href, "#")
	body := prose.Of(string(t.Body), func(address string) string {
		if strings.HasPrefix(address, "#") {
			return c.absolute(wall + address)
		}
		return c.absolute(address)
	})
	said := c.drawn(t.Said)
	if body == "" {
		return said
	}
	return said + "\n\n  > " + strings.ReplaceAll(body, "\n", "\n  > ")
}

func (c *copyist) kith(shelf KithShelf) {
	if len(shelf.Lines) == 0 {
		return
	}
	c.heading(shelf.Title)
	for _, l := range shelf.Lines {
		c.item(joined(c.link(l.Name, l.Href), c.drawn(l.From)))
	}
	c.fact("", prose.Words(shelf.More))
}

func (c *copyist) outcome(shelf OutcomeShelf) {
	if len(shelf.Lines) == 0 {
		return
	}
	c.heading(shelf.Title)
	for _, l := range shelf.Lines {
		said := []string{c.link(l.Text, l.Href)}
		for _, s := range l.Said {
			said = append(said, c.drawn(s))
		}
		c.item(joined(said...))
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
