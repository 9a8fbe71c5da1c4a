package site

import "kith/generator/markdown/prose"

// view writes a view: its title and address, what is known, the text, and what follows.
func (c *copyist) view(view any) {
	switch v := view.(type) {
	case Member:
		c.begin(&v.Frame)
		c.member(&v)
	case Session:
		c.begin(&v.Frame)
		c.session(&v)
	case Series:
		c.begin(&v.Frame)
		c.series(&v)
	case Topic:
		c.begin(&v.Frame)
		c.topic(&v)
	case Ask:
		c.begin(&v.Frame)
		c.ask(&v)
	case Project:
		c.begin(&v.Frame)
		c.project(&v)
	case Resource:
		c.begin(&v.Frame)
		c.resource(&v)
	case Pulse:
		c.begin(&v.Frame)
		c.pulse(&v)
	case PurposePage:
		c.begin(&v.Frame)
		c.fact("", prose.Words(v.Frame.Summary))
		c.fact("", prose.Words(v.People))
		c.fact("", prose.Words(v.Sessions))
		c.text(v.Body)
		c.mentions(v.Mentions)
	case PlainPage:
		c.begin(&v.Frame)
		c.fact("", prose.Words(v.Summary))
		c.text(v.Body)
		c.mentions(v.Mentions)
	case Privacy:
		c.privacy(&v)
	case Join:
		c.begin(&v.Frame)
		c.fact("", prose.Words(v.Summary))
		c.text(v.Body)
		c.mentions(v.Mentions)
	}
}

func (c *copyist) member(v *Member) {
	c.fact("", prose.Words(v.Standing))
	c.fact("", prose.Words(v.Pronouns))
	c.fact(c.say("place.where"), joined(prose.Words(v.Location), prose.Words(v.Clock)))
	c.fact(c.say("member.languages"), c.listed(wordsOf(v.Languages)))
	c.fact(c.say("member.skills"), c.topics(v.Skills))
	c.fact(c.say("member.offers"), c.matches(v.Offers))
	c.fact(c.say("member.wants"), c.matches(v.Wants))
	c.fact(c.say("member.links"), c.links(v.Links))
	c.text(v.Body)
	c.sessions(v.Meet)
	c.pairs(v.BothWays)
	c.thanks(v.Thanked)
	c.thanks(v.Thanks)
	c.kith(v.Together)
	c.sessions(v.Hosted)
	c.sessions(v.Spoke)
	c.sessions(v.Attended)
	c.asks(v.Asks)
	c.asks(v.Answered)
	c.fact(c.say("member.leads"), c.links(v.Leads))
	c.fact(c.say("member.works"), c.links(v.Working))
	c.resources(v.Shared)
	c.mentions(v.Mentions)
}

func (c *copyist) session(v *Session) {
	t := v.Ticket
	c.fact("", prose.Words(t.When))
	c.fact("", c.drawn(v.Status))
	c.fact("", c.link(t.Series.Text, t.Series.Href))
	c.fact(c.say("place.where"), prose.Words(t.Location))
	if v.Coming {
		c.fact("", c.link(c.say("ticket.room"), t.Join))
	}
	hosts, speakers := "session.hosts", "session.spoke"
	switch {
	case v.Cancelled:
		hosts, speakers = "session.was-to-host", "session.was-to-speak"
	case v.Coming:
		speakers = "session.speakers"
	}
	c.fact(c.say(hosts), c.drawn(t.Hosts))
	c.fact(c.say(speakers), c.drawn(v.Speakers))
	c.fact(v.There.Title, joined(prose.Words(v.Count), c.drawn(v.There.Names), c.link(v.There.More.Text, v.There.More.Href)))
	c.fact(c.say("topics.title"), c.topics(v.Topics))
	c.fact(c.say("session.from"), c.link(v.From.Text, v.From.Href))
	c.fact("", c.link(c.say("session.recording"), v.Recording))
	c.fact("", c.link(c.say("session.slides"), v.Slides))
	c.text(v.Body)
	c.sessions(v.NextDate)
	c.notes(v.Notes)
	c.outcome(v.Outcome)
	c.thanks(v.Thanks)
	c.mentions(v.Mentions)
}

func (c *copyist) series(v *Series) {
	c.fact("", prose.Words(v.When))
	c.fact(c.say("series.length"), prose.Words(v.Length))
	c.fact(c.say("place.where"), prose.Words(v.Location))
	c.fact("", c.link(c.say("ticket.room"), v.Join))
	c.fact(c.say("session.hosts"), c.drawn(v.Hosts))
	c.fact(c.say("topics.title"), c.links(v.Topics))
	for _, p := range v.Pauses {
		c.fact(c.say("series.pauses"), prose.Words(p))
	}
	if t := v.Next.Ticket; t != nil {
		c.fact("", prose.Words(c.say("next.label"))+" "+joined(c.link(t.Title, t.Href), prose.Words(t.When)))
	}
	c.text(v.Body)
	c.sessions(v.Coming)
	c.sessions(v.Past)
	c.mentions(v.Mentions)
}

func (c *copyist) topic(v *Topic) {
	c.fact("", prose.Words(v.Summary))
	c.fact(c.say("topic.aliases"), c.listed(wordsOf(v.Aliases)))
	c.gap(v.Gap)
	c.people(v.Offered)
	c.people(v.Wanted)
	c.people(v.Skilled)
	c.text(v.Body)
	c.sessions(v.Sessions)
	c.asks(v.Asks)
	c.projects(v.Projects)
	c.projects(v.Needing)
	c.resources(v.Resources)
	c.thanks(v.Thanks)
	c.mentions(v.Mentions)
}
