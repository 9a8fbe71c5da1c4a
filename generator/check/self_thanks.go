package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
)

var thanksToOthers = Rule{
	Name:     "self-thanks",
	Severity: diag.Warning,
	Doc: `A shout-out thanks somebody else. Whoever thanks a group they belong to names the
others.

Wrong:

    from: ada
    to: [ada, grace]

Right:

    from: ada
    to: grace`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		for _, t := range h.Shoutouts {
			for _, ref := range t.To {
				if h.Member(ref.ID) == t.By {
					problems.Warnf(ref.At, "self-thanks", "name somebody else", "%q gives these thanks and receives them", ref.ID)
				}
			}
		}
	},
}
