package check

import (
	"strings"

	"kith/generator/diag"
	"kith/generator/hub"
)

var filesAreThere = Rule{
	Name: "missing-file",
	Doc:  `A file that a member's avatar or a session's slides or recording name must be in the hub.`,
	Run: func(h *hub.Hub, p hub.Parts, problems *diag.List) {
		search := search{hub: h}
		there := func(path string, at diag.Pos) {
			if !h.HasFile(path) && !h.Withheld(path) {
				problems.Errorf(at, "missing-file", search.file(path), "there is no file %q", path)
			}
		}
		for _, m := range p.Members {
			if m.Avatar.Path != "" {
				there(m.Avatar.Path, m.Avatar.At)
			}
		}
		for _, s := range p.Sessions {
			if path, here := strings.CutPrefix(s.Recording, "/"); here {
				there(path, s.At("recording"))
			}
			if path, here := strings.CutPrefix(s.Slides, "/"); here {
				there(path, s.At("slides"))
			}
		}
	},
}
