package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
)

var stayIsRight = Rule{
	Name:     "left-before-joined",
	Severity: diag.Error,
	Doc: `Somebody joins first and leaves later. Whoever has come back has not left: remove
the key.

Wrong:

    joined: 2026-02-01
    left: 2025-12-31

Right:

    joined: 2024-02-01
    left: 2025-12-31`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		for _, m := range h.Members {
			if passed(m.Left, m.Joined, 0) {
				problems.Errorf(m.At("left"), "left-before-joined", "mend one of the two days; whoever has come back has not left: remove this line",
					"%s left before joining on %s", m.Name, m.Joined)
			}
		}
	},
}
