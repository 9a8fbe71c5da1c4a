package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
)

var knownPeople = Rule{
	Name:     "unknown-member",
	Severity: diag.Error,
	Doc: `Whoever is named as host, speaker, attendee, giver or receiver of thanks, as asking,
answering, leading or making something must have a file in members/. The name to write is
the file's name without .md, or one of the person's aliases.`,
	Run: func(h *hub.Hub, p hub.Parts, problems *diag.List) {
		search := search{hub: h, parts: p}
		for _, ref := range h.Unknown {
			hint := search.person(ref.ID)
			problems.Errorf(ref.At, "unknown-member", hint, "nobody here is called %q", ref.ID).Fix = search.personMend(ref)
		}
	},
}

// person offers the person somebody may have meant, by full name or by id.
func (s *search) person(id string) string {
	if s.found = ""; s.over() {
		return "write the id of somebody who is there"
	}
	if called := s.called(id); called != nil {
		s.found = called[0].ID
		return `write the id: "` + s.found + `"`
	}
	if near, ok := diag.Near(id, s.hub.IDs(hub.Members)); ok {
		s.found = near
		return `did you mean "` + near + `" (` + s.hub.Member(near).Name + `)?`
	}
	return "add members/" + suggested(id) + ".md, or write the id of somebody who is there"
}

// called are the people of a name.
func (s *search) called(name string) (people []*hub.Member) {
	folded := hub.Fold(name)
	for _, m := range s.hub.Members {
		if hub.Fold(m.Name) == folded {
			people = append(people, m)
		}
	}
	return people
}

// personMend is mend, and needs no asking where exactly one person has the name that was
// written for an id.
func (s *search) personMend(ref hub.Ref) diag.Fix {
	fix := s.mend(ref.At, ref.ID)
	fix.Sure = !fix.IsZero() && len(s.called(ref.ID)) == 1
	return fix
}

func suggested(id string) string {
	if slug := hub.Slug(id); slug != "" {
		return slug
	}
	return "NAME"
}
