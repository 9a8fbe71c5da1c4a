package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
)

var knownProjects = Rule{
	Name:     "unknown-project",
	Severity: diag.Error,
	Doc: `The project that thanks are for, and the ask or project that a session is from
(unknown-origin), must have a file. The name to write is the file's name without .md.`,
	Run: func(h *hub.Hub, p hub.Parts, problems *diag.List) {
		search := search{hub: h, parts: p}
		for _, s := range p.Sessions {
			if message, hint := search.missed(s.From, "what a session is from", hub.Asks, hub.Projects); message != "" {
				problems.Errorf(s.From.At, "unknown-origin", hint, "%s", message).Fix = search.mend(s.From.At, s.From.ID)
			}
		}
		for _, t := range p.Shoutouts {
			if ref := t.Project; !ref.IsZero() && h.Project(ref.ID) == nil {
				hint := search.id(hub.Projects, ref.ID)
				problems.Errorf(ref.At, "unknown-project", hint, "there is no project %q", ref.ID).Fix = search.mend(ref.At, ref.ID)
			}
		}
	},
}
