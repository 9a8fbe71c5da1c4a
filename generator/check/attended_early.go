package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
)

var attendedThen = Rule{
	Name:     "attended-early",
	Severity: diag.Warning,
	Doc: `Nobody has attended a session that has not begun. Whoever wants to say that they
will come writes so.

Wrong, before the session:

    role: attended

Right:

    role: coming`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		for _, a := range h.Attendance {
			s := h.Session(a.Session.ID)
			if a.Role != hub.Attended || s == nil || !s.Coming || !s.Start.After(h.AsOf) {
				continue
			}
			at := a.At("role")
			problems.Warnf(at, "attended-early", `write "coming", or mend the date of the session`, "this session has not begun: it is on %s", spoken(s.Date.Day())).Fix = at.Maybe(string(hub.Coming))
		}
	},
}
