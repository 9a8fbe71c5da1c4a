package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
)

var knownPeople = Rule{
	Name: "unknown-member",
	Doc: `Whoever is named as host, speaker, attendee, giver or receiver of thanks must
have a file in members/. The name to write is the file's name without .md, or one of
the person's aliases.`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		var ids []string
		for _, ref := range h.Unknown {
			if ids == nil {
				ids = h.IDs(hub.Members)
			}
			problems.Errorf(ref.At, "unknown-member", suggest(h, ids, ref.ID), "nobody here is called %q", ref.ID)
		}
	},
}

// suggest offers the person somebody may have meant, by full name or by id.
func suggest(h *hub.Hub, ids []string, id string) string {
	for _, m := range h.Members {
		if hub.Fold(m.Name) == hub.Fold(id) {
			return `write the id: "` + m.ID + `"`
		}
	}
	if near, ok := diag.Near(id, ids); ok {
		return `did you mean "` + near + `" (` + h.Member(near).Name + `)?`
	}
	return "add members/" + suggested(id) + ".md, or write the id of somebody who is there"
}

func suggested(id string) string {
	if slug := hub.Slug(id); slug != "" {
		return slug
	}
	return "NAME"
}
