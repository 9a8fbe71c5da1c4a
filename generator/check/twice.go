package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
)

var namedOnce = Rule{
	Name: "named-twice",
	Doc:  `Nobody needs to stand in one list twice.`,
	Run: func(_ *hub.Hub, p hub.Parts, problems *diag.List) {
		for _, s := range p.Sessions {
			once(s.Hosts, problems)
			once(s.Speakers, problems)
			once(s.Attendees, problems)
		}
		for _, s := range p.Shoutouts {
			once(s.To, problems)
		}
	},
}

func once(refs []hub.Ref, problems *diag.List) {
	for i, ref := range refs {
		for _, before := range refs[:i] {
			if before.ID == ref.ID {
				problems.Warnf(ref.At, "named-twice", "remove one", "%q is named twice in this list", ref.ID)
				break
			}
		}
	}
}
