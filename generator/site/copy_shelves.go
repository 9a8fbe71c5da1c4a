package site

import "html/template"

func (c *copyist) topics(topics []*TopicLine) template.HTML {
	links := make([]template.HTML, len(topics))
	for i, t := range topics {
		links[i] = t.Anchor
	}
	return c.listed(links)
}

// joined puts what is known behind one another.
func joined(parts ...template.HTML) (all template.HTML) {
	for _, p := range parts {
		if p != "" && all != "" {
			all += " · "
		}
		all += p
	}
	return all
}

func (c *copyist) people(shelf PeopleShelf) {
	people := make([]template.HTML, 0, len(shelf.People)+1)
	for _, p := range shelf.People {
		people = append(people, p.Anchor)
	}
	if shelf.More.Href != "" {
		people = append(people, shelf.More.Anchor)
	}
	c.fact(shelf.Title, c.listed(people))
}

func (c *copyist) sessions(shelf SessionShelf) {
	if len(shelf.Lines) == 0 {
		return
	}
	c.heading(shelf.Title)
	for _, l := range shelf.Lines {
		c.fact("", joined(link(l.Title, l.Href).Anchor, worded(l.Status), worded(l.Day.Text), worded(l.Hours), l.HostedBy))
	}
	c.fact("", shelf.More.Anchor)
	c.told()
}

func (c *copyist) thanks(shelf ThankShelf) {
	if len(shelf.Thanks) == 0 {
		return
	}
	c.heading(shelf.Title)
	for _, t := range shelf.Thanks {
		c.fact("", "<p>"+t.Said+"</p><blockquote>"+t.Body+"</blockquote>")
	}
	c.fact("", shelf.More.Anchor)
	c.told()
}

func (c *copyist) notes(notes []Note) {
	if len(notes) == 0 {
		return
	}
	c.heading(c.words("session.notes"))
	for _, n := range notes {
		c.fact("", joined(n.Anchor, worded(n.Text)))
	}
	c.told()
}

func (c *copyist) links(shelf LinkShelf) {
	if len(shelf.Links) == 0 {
		return
	}
	c.heading(shelf.Title)
	for _, l := range shelf.Links {
		c.fact("", l.Anchor)
	}
	c.fact("", shelf.More.Anchor)
	c.told()
}
