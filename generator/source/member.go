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
	written := r.words(Links, key)
	kept := written[:0]
	for _, l := range written {
		if l.URL = r.address(l.At, l.Label, l.URL); l.URL != "" {
			kept = append(kept, l)
		}
	}
	return kept
}

var memberSays = map[string]string{
	"name":       "The person's name as it is to be shown.",
	"role":       "How close to the middle the person sits; if absent, it is observed.",
	"joined":     "The day on which the person came to the community.",
	"left":       "The day on which the person moved on, which makes an alumnus.",
	"pronouns":   "How to speak of the person, such as she/her.",
	"languages":  "The languages in which one can talk with the person.",
	"location":   "Where the person lives or works, as widely as they like.",
	"timezone":   "The time zone the person lives in.",
	"avatar":     "The file name of a picture that lies in the hub.",
	"skills":     "What the person knows how to do.",
	"offers":     "What the person would gladly help others with.",
	"wants":      "What the person would like to learn.",
	"links":      "Labels with web addresses, such as the person's own page.",
	"aliases":    "Earlier ids of the person, which still find them.",
	"visibility": "How much of the person is published: all, the name only, or nothing.",
}
