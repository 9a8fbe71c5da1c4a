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
	Run: func(h *hub.Hub, p hub.Parts, problems *diag.List) {
		r := people{hub: h, problems: problems}
		for _, s := range p.Series {
			r.check(s.Hosts)
		}
		for _, s := range p.Sessions {
			r.check(s.Hosts)
			r.check(s.Speakers)
			r.check(s.Attendees)
		}
		for _, s := range p.Shoutouts {
			if !s.From.IsZero() {
				r.one(s.From)
			}
			r.check(s.To)
		}
		for _, a := range p.Attendance {
			r.one(a.Member)
		}
	},
}

// people looks up who is named. The list of all ids is made when somebody is unknown.
type people struct {
	hub      *hub.Hub
	problems *diag.List
	ids      []string
}

func (r *people) check(refs []hub.Ref) {
	for i, ref := range refs {
		r.one(ref)
		for _, before := range refs[:i] {
			if before.ID == ref.ID {
				r.problems.Warnf(ref.At, "named-twice", "remove one", "%q is named twice in this list", ref.ID)
				break
			}
		}
	}
}

func (r *people) one(ref hub.Ref) {
	if r.hub.Knows(ref.ID) {
		return
	}
	r.problems.Errorf(ref.At, "unknown-member", r.suggest(ref.ID), "nobody here is called %q", ref.ID)
}

// suggest offers the person somebody may have meant, by id or by full name.
func (r *people) suggest(id string) string {
	if r.ids == nil {
		r.ids = r.hub.IDs(hub.Members)
	}
	for _, m := range r.hub.Members {
		if hub.Fold(m.Name) == hub.Fold(id) {
			return `write the id: "` + m.ID + `"`
		}
	}
	if near, ok := diag.Near(id, r.ids); ok {
		return `did you mean "` + near + `" (` + r.hub.Member(near).Name + `)?`
	}
	return "add members/" + suggested(id) + ".md, or write the id of somebody who is there"
}

func suggested(id string) string {
	if slug := hub.Slug(id); slug != "" {
		return slug
	}
	return "NAME"
}
