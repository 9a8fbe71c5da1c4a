package site

import (
	"strings"

	"kith/generator/hub"
	"kith/generator/site/linked"
)

// somebody is a person who shows more than a name.
func (m *maker) somebody(p *hub.Member, v *Member) linked.Person {
	l := linked.Person{Name: p.Name, URL: m.absolute(p.Address()), Languages: p.Languages, MemberOf: m.us()}
	if v.Description != m.shell.Summary {
		l.About = v.Description
	}
	if v.Photo.Src != "" {
		l.Image = m.base.Root + v.Photo.Src
	}
	if p.Location != "" {
		l.Home = &linked.Place{Name: p.Location}
	}
	for _, t := range v.Skills {
		l.Skills = append(l.Skills, t.Text)
	}
	for _, elsewhere := range p.Links {
		if strings.HasPrefix(elsewhere.URL, "http") {
			l.Elsewhere = append(l.Elsewhere, elsewhere.URL)
		}
	}
	if p.Alumnus() {
		l.MemberOf = nil
	}
	return l
}
