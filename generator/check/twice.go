package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
)

var namedOnce = Rule{
	Name:     "named-twice",
	Severity: diag.Warning,
	Doc:      `Nobody needs to stand in one list twice, under whatever names.`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		for _, ref := range h.Twice {
			problems.Warnf(ref.At, "named-twice", "remove one", "%q is in this list already", ref.ID)
		}
	},
}
