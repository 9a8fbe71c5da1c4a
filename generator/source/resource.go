package source

import "kith/generator/hub"

func readResource(r *reader) func(*hub.Parts) {
	e := &hub.Resource{
		Title:   r.text(required, "title"),
		Date:    r.day(optional, "date"),
		By:      r.refs(optional, "by"),
		Sort:    r.text(optional, "kind"),
		Link:    r.leftBehind("link"),
		Topics:  r.terms("topics"),
		Session: r.ref(optional, "session"),
	}
	e.Entry = r.entry(hub.Resources)
	return func(p *hub.Parts) { p.Resources = append(p.Resources, e) }
}

var resourceSays = map[string]string{
	"title":   "What the resource is called.",
	"date":    "The day on which it was made or last put right.",
	"by":      "The ids of those who made it.",
	"kind":    "What it is: guide, recording, article, tool, template, or another word.",
	"link":    "Where it is, as a web address or a file of the hub; a guide may be the text itself.",
	"topics":  "What it is about.",
	"session": "The id of the session that it comes from.",
}
