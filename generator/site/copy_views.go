package site

import "html/template"

// view writes a view: its title and address, what is known, the text, and what follows.
func (c *copyist) view(view any, address string) {
	switch v := view.(type) {
	case Member:
		c.begin(&v.Frame, address)
		c.member(&v)
	case Session:
		c.begin(&v.Frame, address)
		c.session(&v)
	case Series:
		c.begin(&v.Frame, address)
		c.series(&v)
	case Topic:
		c.begin(&v.Frame, address)
		c.topic(&v)
	case PurposePage:
		c.begin(&v.Frame, address)
		c.fact("", worded(v.Frame.Summary))
		c.fact("", worded(v.People))
		c.fact("", worded(v.Sessions))
		c.text(v.Body)
		c.links(v.Mentions)
	case PlainPage:
		c.begin(&v.Frame, address)
		c.fact("", worded(v.Summary))
		c.text(v.Body)
		c.links(v.Mentions)
	case Join:
		c.begin(&v.Frame, address)
		c.fact("", worded(v.Summary))
		c.text(v.Body)
		c.links(v.Mentions)
	}
}

func (c *copyist) begin(f *Frame, address string) {
	c.WriteString("<h1>" + template.HTMLEscapeString(f.Title) + "</h1><p>" + string(link(address, address).Anchor) + "</p>")
}

func (c *copyist) text(body template.HTML) {
	c.told()
	c.WriteString(string(body))
}

func (c *copyist) member(v *Member) {
	c.fact("", worded(v.Standing))
	c.fact("", worded(v.Pronouns))
	c.fact(c.words("place.where"), worded(v.Location))
	c.fact("", worded(v.Clock))
	languages := make([]template.HTML, len(v.Languages))
	for i, l := range v.Languages {
		languages[i] = worded(l)
	}
	c.fact(c.words("member.languages"), c.listed(languages))
	c.fact(c.words("member.skills"), c.topics(v.Skills))
	c.fact(c.words("member.offers"), c.topics(v.Offers))
	c.fact(c.words("member.wants"), c.topics(v.Wants))
	c.fact(c.words("member.links"), c.listed(anchors(v.Links)))
	c.text(v.Body)
	c.sessions(v.Meet)
	c.thanks(v.Thanked)
	c.thanks(v.Thanks)
	c.sessions(v.Hosted)
	c.sessions(v.Spoke)
	c.sessions(v.Attended)
	c.links(v.Mentions)
}

func (c *copyist) session(v *Session) {
	t := v.Ticket
	c.fact("", worded(t.When))
	c.fact("", v.Status)
	c.fact("", t.Series.Anchor)
	c.fact(c.words("place.where"), worded(t.Location))
	if v.Coming {
		c.fact("", to(t.Join, c.words("ticket.room")))
	}
	hosts, speakers := "session.hosts", "session.spoke"
	switch {
	case v.Cancelled:
		hosts, speakers = "session.was-to-host", "session.was-to-speak"
	case v.Coming:
		speakers = "session.speakers"
	}
	c.fact(c.words(hosts), t.Hosts)
	c.fact(c.words(speakers), v.Speakers)
	c.fact(v.There.Title, joined(worded(v.Count), v.There.Names, v.There.More.Anchor))
	c.fact(c.words("topics.title"), c.topics(v.Topics))
	c.fact("", to(v.Recording, c.words("session.recording")))
	c.fact("", to(v.Slides, c.words("session.slides")))
	c.text(v.Body)
	c.sessions(v.NextDate)
	c.notes(v.Notes)
	c.thanks(v.Thanks)
	c.links(v.Mentions)
}

func (c *copyist) series(v *Series) {
	c.fact("", worded(v.When))
	c.fact(c.words("series.length"), worded(v.Length))
	c.fact(c.words("place.where"), worded(v.Location))
	c.fact("", to(v.Join, c.words("ticket.room")))
	c.fact(c.words("session.hosts"), v.Hosts)
	c.fact(c.words("topics.title"), c.listed(anchors(v.Topics)))
	for _, p := range v.Pauses {
		c.fact(c.words("series.pauses"), worded(p))
	}
	if t := v.Next.Ticket; t != nil {
		c.fact("", worded(c.words("next.label"))+" "+joined(link(t.Title, t.Href).Anchor, worded(t.When)))
	}
	c.text(v.Body)
	c.sessions(v.Coming)
	c.sessions(v.Past)
	c.links(v.Mentions)
}

func (c *copyist) topic(v *Topic) {
	c.fact("", worded(v.Summary))
	aliases := make([]template.HTML, len(v.Aliases))
	for i, a := range v.Aliases {
		aliases[i] = worded(a)
	}
	c.fact(c.words("topic.aliases"), c.listed(aliases))
	c.people(v.Offered)
	c.people(v.Wanted)
	c.people(v.Skilled)
	c.text(v.Body)
	c.sessions(v.Sessions)
	c.thanks(v.Thanks)
	c.links(v.Mentions)
}
