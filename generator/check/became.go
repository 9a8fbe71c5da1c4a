package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
)

var becameThere = Rule{
	Name:     "became-nothing",
	Severity: diag.Error,
	Doc: `What an ask became is a session, a resource or a project, and has a file. The name to
write is the file's name without .md. Where two of these have one name, the kind stands
before it.

Wrong:

    became: An evening about looms

Right:

    became: [2026-03-05-looms, resources/looms]`,
	Run: func(h *hub.Hub, p hub.Parts, problems *diag.List) {
		search := search{hub: h, parts: p}
		for _, a := range p.Asks {
			for _, ref := range a.Became {
				if message, hint := search.missed(ref, "what an ask becomes", hub.Sessions, hub.Resources, hub.Projects); message != "" {
					problems.Errorf(ref.At, "became-nothing", hint, "%s", message).Fix = search.mend(ref.At, ref.ID)
				}
			}
		}
	},
}
