package source

import "kith/generator/hub"

func readAsk(r *reader) func(*hub.Parts) {
	a := &hub.Ask{
		Title:      r.text(required, "title"),
		By:         r.ref(required, "by"),
		Date:       r.day(required, "date"),
		Topics:     r.terms("topics"),
		Also:       r.refs(optional, "also"),
		Status:     one(r, "status", hub.Standings),
		AnsweredBy: r.refs(optional, "answered-by"),
		Became:     r.places("became", hub.Sessions, hub.Resources, hub.Projects),
	}
	a.Entry = r.entry(hub.Asks)
	return func(p *hub.Parts) { p.Asks = append(p.Asks, a) }
}

var askSays = map[string]string{
	"title":       "What is asked, in a line.",
	"by":          "The id of the person who asks.",
	"date":        "The day on which it was asked.",
	"topics":      "What it is about.",
	"also":        "The ids of others who want it too.",
	"status":      "How far it has come; if absent, answered once an answer is written, else open.",
	"answered-by": "The ids of those who answered.",
	"became":      "The ids of the sessions, resources or projects that came of it.",
}
