package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
)

var filesAreThere = Rule{
	Name: "missing-file",
	Doc:  `A file that a member's avatar or a session's slides or recording name must be in the hub.`,
	Run: func(h *hub.Hub, p hub.Parts, problems *diag.List) {
		for _, m := range p.Members {
			if m.Avatar.Path != "" && !h.HasFile(m.Avatar.Path) {
				problems.Errorf(m.Avatar.At, "missing-file", diag.DidYouMean(m.Avatar.Path, h.Files), "there is no file %q", m.Avatar.Path)
			}
		}
		for _, s := range p.Sessions {
			for key, path := range map[string]string{"recording": s.Recording, "slides": s.Slides} {
				if len(path) > 0 && path[0] == '/' && !h.HasFile(path[1:]) {
					problems.Errorf(s.At(key), "missing-file", diag.DidYouMean(path[1:], h.Files), "there is no file %q", path[1:])
				}
			}
		}
	},
}
