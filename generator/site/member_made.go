package site

import (
	"slices"

	"kith/generator/hub"
)

// projectsBeside is how many projects of each sort stand beside a person.
const projectsBeside = 8

// made shows what somebody asks for, answered, makes with others and shares.
func (m *maker) made(v *Member, p *hub.Member, at string) {
	v.Asks = m.askShelf(m.words.Say("member.asks"), at+"asks/", openOf(p.Asked), onMember)
	v.Answered = m.askShelf(m.words.Say("member.answered"), at+"answered/", p.Answered, onMember)
	v.Leads = m.projectLinks(first(projectsBeside, p.Leads))
	v.Working = m.projectLinks(first(projectsBeside, p.Contributes))
	if projects := projectsOf(p); len(projects) > len(v.Leads)+len(v.Working) {
		v.Projects = link(m.words.Count("projects.all", len(projects)), m.href(at+"projects/"))
	}
	v.Shared = m.resourceShelf(m.words.Say("member.shared"), at+"resources/", p.Shared, onMember)
}

// madeLists plan the whole lists, where a shelf cannot hold them.
func (m *maker) madeLists(p *hub.Member, at string) {
	name := p.Name
	m.askList(m.words.Say("member.all-asks", "name", name), at+"asks/", "/members/", openOf(p.Asked), onMember, &p.Entry)
	m.askList(m.words.Say("member.all-answered", "name", name), at+"answered/", "/members/", p.Answered, onMember, &p.Entry)
	if max(len(p.Leads), len(p.Contributes)) > projectsBeside {
		m.projectList(m.words.Say("member.projects", "name", name), at+"projects/", "/members/", projectsOf(p), 0, &p.Entry)
	}
	m.resourceList(m.words.Say("member.all-shared", "name", name), at+"resources/", "/members/", p.Shared, onMember, &p.Entry)
}

// projectsOf are the projects somebody makes, those that they lead first.
func projectsOf(p *hub.Member) []*hub.Project { return slices.Concat(p.Leads, p.Contributes) }

func (m *maker) projectLinks(projects []*hub.Project) []Link {
	links := make([]Link, len(projects))
	for i, p := range projects {
		links[i] = m.entryLink(&p.Entry)
	}
	return links
}
