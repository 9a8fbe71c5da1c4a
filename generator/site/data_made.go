package site

import (
	"kith/generator/hub"
	"kith/generator/site/api"
)

func (m *maker) askData(a *hub.Ask) api.Ask {
	d := api.Ask{
		ID: a.ID, URL: m.fully(a.Address()), Markdown: m.copyOf(a.Address()), Title: a.Title,
		Date: dated(a.Date), Topics: m.termRefs(a.Topics), Also: m.refsTo(a.Wanting), Status: string(a.Standing()),
		AnsweredBy: m.refsTo(a.Answering), Became: m.refsToEntries(becoming(a)),
	}
	if a.Asker != nil {
		d.By = m.refTo(&a.Asker.Entry)
	}
	return d
}

func (m *maker) projectData(p *hub.Project) api.Project {
	return api.Project{
		ID: p.ID, URL: m.fully(p.Address()), Markdown: m.copyOf(p.Address()), Title: p.Title, Status: string(p.Status),
		Leads: m.refsTo(p.Leading), Contributors: m.refsTo(p.Contributing), Needs: m.termRefs(p.Needs), Topics: m.termRefs(p.Topics),
		Started: dated(p.Started), Link: p.Link,
	}
}

func (m *maker) resourceData(r *hub.Resource) api.Resource {
	d := api.Resource{
		ID: r.ID, URL: m.fully(r.Address()), Markdown: m.copyOf(r.Address()), Title: r.Title, Date: dated(r.Date),
		By: m.refsTo(r.Makers), Kind: r.Sort, Link: m.kept(r.Link), Topics: m.termRefs(r.Topics),
	}
	if r.Occasion != nil {
		d.Session = m.refTo(&r.Occasion.Entry)
	}
	return d
}
