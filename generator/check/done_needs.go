package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
)

var doneNeedsNothing = Rule{
	Name:     "done-and-needs",
	Severity: diag.Warning,
	Doc: `A project that is done needs nobody any more. Its needs would send people to work that
is not there.

Wrong:

    status: done
    needs: [Tapestry]

Right:

    status: done`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		for _, p := range h.Projects {
			if p.Status == hub.Done && len(p.Needs) > 0 {
				problems.Warnf(p.At("needs"), "done-and-needs", "remove what it needed, or write how far it has come", "it is done, and needs %s", quoted(p.Needs))
			}
		}
	},
}

func quoted(terms []hub.Term) string {
	var words []string
	for _, t := range terms {
		words = append(words, `"`+t.Text+`"`)
	}
	return diag.And(words)
}
