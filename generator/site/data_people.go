package site

import (
	"kith/generator/hub"
	"kith/generator/site/api"
)

func (m *maker) memberData(p *hub.Member) api.Member {
	d := api.Member{ID: p.ID, URL: m.fully(p.Address()), Markdown: m.copyOf(p.Address()), Name: p.Name}
	if p.Visibility == hub.NameOnly {
		return d
	}
	d.Role, d.Joined = string(p.Role), dated(p.Joined)
	if p.Alumnus() { // a day that is still to come is nobody's news yet
		d.Left = dated(p.Left)
	}
	d.Pronouns, d.Languages, d.Location, d.Timezone = p.Pronouns, p.Languages, p.Location, p.Timezone
	d.Skills, d.Offers, d.Wants = m.termRefs(p.Skills), m.termRefs(p.Offers), m.termRefs(p.Wants)
	if photo := m.photo(p); photo.Src != "" {
		d.Avatar = m.base.Root + photo.Src
	}
	for _, l := range p.Links {
		if d.Links == nil {
			d.Links = map[string]string{}
		}
		d.Links[l.Label] = l.URL
	}
	for _, a := range p.Aliases {
		d.Aliases = append(d.Aliases, a.ID)
	}
	return d
}

func (m *maker) shoutoutData(t *hub.Shoutout) api.Shoutout {
	d := api.Shoutout{
		ID: t.Anchor, URL: m.fully(m.wall.address(t)), From: *m.refTo(&t.By.Entry), To: m.refsTo(t.Thanked),
		Date: dated(t.Date), For: m.termRefs(t.For), Text: t.Body.Plain(m.naming),
	}
	if t.Occasion != nil {
		d.Session = m.refTo(&t.Occasion.Entry)
	}
	if t.Work != nil {
		d.Project = m.refTo(&t.Work.Entry)
	}
	return d
}

func (m *maker) topicData(t *hub.Topic) api.Topic {
	return api.Topic{
		ID: t.ID, URL: m.fully(t.Address()), Markdown: m.copyOf(t.Address()), Title: t.Title,
		Aliases: texts(t.Aliases), Summary: t.Summary,
		Offered: m.refsTo(t.Offered), Wanted: m.refsTo(t.Wanted), Skilled: m.refsTo(t.Skilled),
		Gap: m.gapData(t),
	}
}

func (m *maker) gapData(t *hub.Topic) *api.Gap {
	n, ok := m.needs[t]
	if !ok || !n.Gap() {
		return nil
	}
	g := &api.Gap{Wanted: n.Wanted(), State: "nobody", Ask: m.refsTo(n.Helping)}
	switch {
	case n.Coming != nil:
		g.State, g.Coming = "coming", m.refTo(&n.Coming.Entry)
	case n.Ready():
		g.State = "ready"
	}
	return g
}

func (m *maker) pageData(p *hub.Page) api.Page {
	return api.Page{ID: p.ID, URL: m.fully(p.Address()), Markdown: m.copyOf(p.Address()), Title: p.Title, Summary: p.Summary}
}
