package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
)

var leadsAreHere = Rule{
	Name:     "lead-has-left",
	Severity: diag.Warning,
	Doc: `Whoever wants to join a project turns to those who lead it. While it is an idea or
goes on, these are people who are here. One that is paused or done may name whom it likes.`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		for _, p := range h.Projects {
			if p.Status != hub.Idea && p.Status != hub.Underway {
				continue
			}
			for _, ref := range p.Leads {
				if m := h.Member(ref.ID); m != nil && passed(m.Left, h.Today(), 0) {
					problems.Warnf(ref.At, "lead-has-left", "name who leads it now, or write \"status: paused\"", "%s left on %s, and this project is for people to join", m.Name, m.Left)
				}
			}
		}
	},
}
