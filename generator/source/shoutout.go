package source

import "kith/generator/hub"

func readShoutout(r *reader) func(*hub.Parts) {
	s := &hub.Shoutout{
		From:    r.ref(required, "from"),
		To:      r.refs(required, "to"),
		Date:    r.day(required, "date"),
		For:     r.terms("for"),
		Session: r.ref(optional, "session"),
		Project: r.ref(optional, "project"),
	}
	s.Entry = r.entry(hub.Shoutouts)
	return func(p *hub.Parts) { p.Shoutouts = append(p.Shoutouts, s) }
}

var shoutoutSays = map[string]string{
	"from":    "The id of the person who says thank you.",
	"to":      "The ids of those who are thanked.",
	"date":    "The day on which the thanks were said.",
	"for":     "The values or topics that the thanks are for.",
	"session": "The id of the session that the thanks are about.",
	"project": "The id of the project that the thanks are about.",
}
