package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
)

var knownSessions = Rule{
	Name:     "unknown-session",
	Severity: diag.Error,
	Doc: `The session that a shout-out or an attendance names, and the series that a
session belongs to (unknown-series), must have a file. The name to write is the file's
name without .md.`,
	Run: func(h *hub.Hub, p hub.Parts, problems *diag.List) {
		search := search{hub: h}
		session := func(ref hub.Ref) {
			if !ref.IsZero() && h.Session(ref.ID) == nil {
				problems.Errorf(ref.At, "unknown-session", search.id(hub.Sessions, ref.ID), "there is no session %q", ref.ID)
			}
		}
		for _, s := range p.Sessions {
			if ref := s.Series; !ref.IsZero() && h.OneSeries(ref.ID) == nil {
				problems.Errorf(ref.At, "unknown-series", search.id(hub.AllSeries, ref.ID), "there is no series %q", ref.ID)
			}
		}
		for _, s := range p.Shoutouts {
			session(s.Session)
		}
		for _, a := range p.Attendance {
			session(a.Session)
		}
	},
}
