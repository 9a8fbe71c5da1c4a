package source

import (
	"cmp"

	"kith/generator/hub"
)

func readMember(r *reader) func(*hub.Parts) {
	m := &hub.Member{
		Name:       r.text(required, "name"),
		Role:       one(r, "role", hub.Roles),
		Joined:     r.day(optional, "joined"),
		Left:       r.day(optional, "left"),
		Pronouns:   r.text(optional, "pronouns"),
		Languages:  r.texts("languages"),
		Location:   r.text(optional, "location"),
		Timezone:   r.zone("timezone"),
		Avatar:     r.asset("avatar"),
		Skills:     r.terms("skills"),
		Offers:     r.terms("offers"),
		Wants:      r.terms("wants"),
		Links:      r.links("links"),
		Aliases:    r.refs(optional, "aliases"),
		Visibility: cmp.Or(one(r, "visibility", hub.Visibilities), hub.Public),
	}
	m.Entry = r.entry(hub.Members)
	return func(p *hub.Parts) { p.Members = append(p.Members, m) }
}

// links reads labelled web addresses.
func (r *reader) links(key string) []hub.Link {
	written := r.words(key)
	kept := written[:0]
	for _, l := range written {
		if l.URL = r.address(l.At, l.URL); l.URL != "" {
			kept = append(kept, l)
		}
	}
	return kept
}
