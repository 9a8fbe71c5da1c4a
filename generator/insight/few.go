package insight

import (
	"slices"

	"kith/generator/hub"
)

// askedAtMost is how many people are found for one thing: among more nothing speaks for
// these, and a topic that half the community offers costs no more than another.
const askedAtMost = 8

// fewFor are some people to ask for one of some topics, each once, but for those set
// aside: who offers a topic, then who knows it and does not want to learn it.
func fewFor(h *hub.Hub, terms []hub.Term, aside []*hub.Member) (few []*hub.Member) {
	add := func(m *hub.Member) {
		if !slices.Contains(aside, m) && !slices.Contains(few, m) && len(few) < askedAtMost {
			few = append(few, m)
		}
	}
	for _, term := range terms {
		t := h.Topic(term.Slug)
		if t == nil {
			continue
		}
		for _, m := range t.Offered {
			if add(m); len(few) == askedAtMost {
				return few
			}
		}
		for _, m := range t.Skilled {
			if m.Alumnus() || says(h, m.Wants, t) {
				continue
			}
			if add(m); len(few) == askedAtMost {
				return few
			}
		}
	}
	return few
}

// says tells that a topic is among terms.
func says(h *hub.Hub, terms []hub.Term, t *hub.Topic) bool {
	return slices.ContainsFunc(terms, func(term hub.Term) bool { return h.Topic(term.Slug) == t })
}
