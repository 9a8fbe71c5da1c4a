package check

import (
	"cmp"
	"strings"

	"kith/generator/diag"
	"kith/generator/hub"
)

var filesAreThere = Rule{
	Name:     "missing-file",
	Severity: diag.Error,
	Doc: `A file that a member's avatar or a session's slides or recording name must be in
the hub, and an avatar must be a picture (not-a-picture) that can be shown (unreadable-picture).`,
	Run: func(h *hub.Hub, p hub.Parts, problems *diag.List) {
		search := search{hub: h, parts: p}
		there := func(path string, at diag.Pos) {
			switch {
			case h.HasFile(path), h.Withheld(path):
			case h.Unreadable(path):
				unreadable(path, at, problems)
			default:
				problems.Errorf(at, "missing-file", cmp.Or(search.file(path), "put the file there, or mend its name"), "there is no file %q", path)
			}
		}
		for _, m := range p.Members {
			if m.Avatar.Path != "" {
				there(m.Avatar.Path, m.Avatar.At)
				portrait(h, m, problems)
			}
		}
		left := func(address string, at diag.Pos) {
			if path, here := strings.CutPrefix(address, "/"); here {
				there(path, at)
			}
		}
		for _, s := range p.Sessions {
			left(s.Recording, s.At("recording"))
			left(s.Slides, s.At("slides"))
		}
		for _, r := range p.Resources {
			left(r.Link, r.At("link"))
		}
	},
}

// portrait makes sure that an avatar can be shown.
func portrait(h *hub.Hub, m *hub.Member, problems *diag.List) {
	p, picture := h.Picture(m.Avatar.Path)
	switch {
	case picture && p.Still(), !h.HasFile(m.Avatar.Path):
	case picture:
		problems.Errorf(m.Avatar.At, "moving-picture", "save its first frame", "a WebP picture that moves cannot be shown")
	default:
		problems.Errorf(m.Avatar.At, "not-a-picture", "name a picture: JPEG, PNG or WebP", "%q is no picture that a page can show", m.Avatar.Path)
	}
}
