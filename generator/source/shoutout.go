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
