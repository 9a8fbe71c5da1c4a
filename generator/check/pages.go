package check

import (
	"strings"

	"kith/generator/diag"
	"kith/generator/hub"
)

var knownPages = Rule{
	Name:     "unknown-page",
	Severity: diag.Error,
	Doc:      `The page that purpose.md names as the code of conduct must be there.`,
	Run: func(h *hub.Hub, p hub.Parts, problems *diag.List) {
		if p.Purpose == nil || p.Purpose.Conduct.IsZero() {
			return
		}
		if ref := p.Purpose.Conduct; h.Page(ref.ID) == nil {
			search := search{hub: h, parts: p}
			hint := search.id(hub.Pages, strings.TrimSuffix(ref.ID, ".md"))
			problems.Errorf(ref.At, "unknown-page", hint, "there is no page %q", ref.ID).Fix = search.mend(ref.At, ref.ID)
		}
	},
}
