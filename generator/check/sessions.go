package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
)

var knownSessions = Rule{
	Name:     "unknown-session",
	Severity: diag.Error,
	Doc: `The session that a shout-out, an attendance or a resource names, and the series that
a session belongs to (unknown-series), must have a file. The name to write is the file's
name without .md.`,
	Run: func(h *hub.Hub, p hub.Parts, problems *diag.List) {
		search := search{hub: h, parts: p}
		session := func(ref hub.Ref) {
			if !ref.IsZero() && h.Session(ref.ID) == nil {
				hint := search.id(hub.Sessions, ref.ID)
				problems.Errorf(ref.At, "unknown-session", hint, "there is no session %q", ref.ID).Fix = search.mend(ref.At, ref.ID)
			}
		}
		for _, s := range p.Sessions {
			if ref := s.Series; !ref.IsZero() && h.OneSeries(ref.ID) == nil {
				hint := search.id(hub.AllSeries, ref.ID)
				problems.Errorf(ref.At, "unknown-series", hint, "there is no series %q", ref.ID).Fix = search.mend(ref.At, ref.ID)
			}
		}
		for _, s := range p.Shoutouts {
			session(s.Session)
		}
		for _, a := range p.Attendance {
			session(a.Session)
		}
		for _, r := range p.Resources {
			session(r.Session)
		}
	},
}
