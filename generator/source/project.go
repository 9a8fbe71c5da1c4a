package source

import (
	"cmp"

	"kith/generator/hub"
)

func readProject(r *reader) func(*hub.Parts) {
	p := &hub.Project{
		Title:        r.text(required, "title"),
		Status:       cmp.Or(one(r, "status", hub.Stages), hub.Idea),
		Leads:        r.refs(optional, "leads"),
		Contributors: r.refs(optional, "contributors"),
		Needs:        r.terms("needs"),
		Topics:       r.terms("topics"),
		Started:      r.day(optional, "started"),
		Link:         r.web("link"),
	}
	p.Entry = r.entry(hub.Projects)
	return func(parts *hub.Parts) { parts.Projects = append(parts.Projects, p) }
}

var projectSays = map[string]string{
	"title":        "What the project is called.",
	"status":       "How far it has come; if absent, it is an idea.",
	"leads":        "The ids of those who look after it.",
	"contributors": "The ids of those who make it with them.",
	"needs":        "The skills that it looks for.",
	"topics":       "What it is about.",
	"started":      "The day on which it was begun.",
	"link":         "The web address where it is made, or can be seen.",
}
