package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
)

var duplicateID = Rule{
	Name:     "duplicate-id",
	Severity: diag.Error,
	Doc: `An id is a file's name without .md, and unique among its kind, in whatever
subfolder the file lies. Upper and lower case are one: on many computers "Ada.md"
and "ada.md" are the same file. A member's alias is an id, too.`,
	Run: func(h *hub.Hub, p hub.Parts, problems *diag.List) {
		seen := map[hub.Key]*hub.Entry{}
		claim := func(kind hub.Kind, id string, e *hub.Entry, at diag.Pos) {
			key := hub.KeyOf(kind, id)
			first, taken := seen[key]
			switch {
			case !taken:
				seen[key] = e
				return
			case first == e: // an alias of one's own, and told as such
				return
			}
			problems.Errorf(at, "duplicate-id", "rename one of the two", "the %s %q is in %s already", kind.One(), id, first.File)
		}
		for e := range p.Entries() {
			if e.Kind == hub.Pages { // a page's id is its address, and two on one address are told there
				continue
			}
			claim(e.Kind, e.ID, e, diag.Whole(e.File))
		}
		for _, m := range p.Members {
			for _, alias := range m.Aliases {
				claim(hub.Members, alias.ID, &m.Entry, alias.At)
			}
		}
	},
}
