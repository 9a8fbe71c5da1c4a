package site

import "kith/generator/markdown/prose"

func (c *copyist) ask(v *Ask) {
	c.fact("", prose.Words(v.Standing))
	c.fact("", c.drawn(v.Said))
	c.fact("", prose.Words(v.Wanted))
	c.named(v.Wanting)
	c.named(v.Answering)
	c.fact(c.say("topics.title"), c.topics(v.Topics))
	c.text(v.Body)
	c.needs(c.say("ask.may-help"), v.Helping)
	c.sessions(v.Sessions)
	c.projects(ProjectShelf{Title: c.say("projects.title"), Lines: v.Projects})
	c.resources(ResourceShelf{Title: c.say("resources.title"), Lines: v.Resources})
	c.mentions(v.Mentions)
}

func (c *copyist) project(v *Project) {
	c.fact("", prose.Words(v.Stage))
	c.named(v.Leading)
	c.named(v.Contributing)
	c.fact(c.say("project.started"), prose.Words(v.Started.Text))
	c.fact("", c.link(c.say("project.link"), v.Where))
	c.fact(c.say("topics.title"), c.topics(v.Topics))
	c.text(v.Body)
	c.needs(c.say("project.needs"), v.Needs)
	c.asks(v.Asks)
	c.sessions(v.Sessions)
	c.thanks(v.Thanks)
	c.mentions(v.Mentions)
}

func (c *copyist) resource(v *Resource) {
	c.fact("", prose.Words(v.Sort))
	c.named(v.Makers)
	c.fact(c.say("resource.date"), prose.Words(v.Day.Text))
	c.fact("", c.link(c.say("resource.open"), v.Where))
	c.fact(c.say("resource.session"), c.link(v.Occasion.Text, v.Occasion.Href))
	c.fact(c.say("topics.title"), c.topics(v.Topics))
	c.text(v.Body)
	c.asks(v.Asks)
	c.mentions(v.Mentions)
}

func (c *copyist) named(shelf NameShelf) { c.fact(shelf.Title, c.drawn(shelf.Names)) }

func (c *copyist) needs(title string, needs []*NeedLine) {
	if len(needs) == 0 {
		return
	}
	c.heading(title)
	for _, n := range needs {
		helping := c.drawn(n.Helping)
		if helping == "" {
			helping = c.say("topic.no-one")
		}
		c.item(joined(c.link(n.Text, n.Href), helping))
	}
}

func (c *copyist) asks(shelf AskShelf) {
	if len(shelf.Lines) == 0 {
		return
	}
	c.heading(shelf.Title)
	for _, l := range shelf.Lines {
		c.item(joined(c.link(l.Text, l.Href), c.drawn(l.Said), prose.Words(l.Wanted), c.drawn(l.Answered), c.drawn(l.Became)))
	}
	c.fact("", c.link(shelf.More.Text, shelf.More.Href))
}

func (c *copyist) projects(shelf ProjectShelf) {
	if len(shelf.Lines) == 0 {
		return
	}
	c.heading(shelf.Title)
	for _, l := range shelf.Lines {
		c.item(joined(c.link(l.Text, l.Href), prose.Words(l.Stage), c.drawn(l.Needs)))
	}
	c.fact("", c.link(shelf.More.Text, shelf.More.Href))
}

func (c *copyist) resources(shelf ResourceShelf) {
	if len(shelf.Lines) == 0 {
		return
	}
	c.heading(shelf.Title)
	for _, l := range shelf.Lines {
		c.item(joined(c.link(l.Text, l.Href), prose.Words(l.Sort), c.drawn(l.By), prose.Words(l.Day.Text)))
	}
	c.fact("", c.link(shelf.More.Text, shelf.More.Href))
}
