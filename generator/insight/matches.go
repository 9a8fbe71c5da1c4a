package insight

import (
	"cmp"
	"slices"

	"kith/generator/hub"
)

// A Match is a topic that somebody would like to learn and somebody else offers.
type Match struct {
	Topic    *hub.Topic
	Offering []*hub.Member // by name
	Wanting  []*hub.Member // by name
}

// MatchesOf are all of them: the topics that most want first, of these those that fewest
// offer, and then by title.
func MatchesOf(h *hub.Hub) []Match {
	var matches []Match
	for _, t := range h.Topics {
		if meets(t) {
			matches = append(matches, Match{t, t.Offered, t.Wanted})
		}
	}
	slices.SortStableFunc(matches, func(a, b Match) int { return byNeed(a.Topic, b.Topic) })
	return matches
}

// meets tells that of two people one offers a topic and the other wants it.
func meets(t *hub.Topic) bool {
	return len(t.Offered) > 0 && len(t.Wanted) > 0 &&
		(len(t.Offered) > 1 || len(t.Wanted) > 1 || t.Offered[0] != t.Wanted[0])
}

func byNeed(a, b *hub.Topic) int {
	return cmp.Or(cmp.Compare(len(b.Wanted), len(a.Wanted)), cmp.Compare(len(a.Offered), len(b.Offered)))
}

// OfferedTo are the topics somebody would like to learn with the others who offer each, and
// WantedFrom those that they offer with the others who want each: one of no one is no
// match. They are in the order in which the person wrote them.
func OfferedTo(h *hub.Hub, p *hub.Member) []Match {
	return matching(h, p, p.Wants, func(t *hub.Topic) Match { return Match{Topic: t, Offering: without(h, p, p.Offers, t, t.Offered)} })
}

// WantedFrom is the way back of [OfferedTo].
func WantedFrom(h *hub.Hub, p *hub.Member) []Match {
	return matching(h, p, p.Offers, func(t *hub.Topic) Match { return Match{Topic: t, Wanting: without(h, p, p.Wants, t, t.Wanted)} })
}

func matching(h *hub.Hub, p *hub.Member, terms []hub.Term, match func(*hub.Topic) Match) (matches []Match) {
	if p.Alumnus() {
		return nil
	}
	met := make(map[*hub.Topic]bool, len(terms))
	for _, term := range terms {
		t := h.Topic(term.Slug)
		if t == nil || met[t] {
			continue
		}
		met[t] = true
		if m := match(t); len(m.Offering)+len(m.Wanting) > 0 {
			matches = append(matches, m)
		}
	}
	return matches
}

// without are the people of a topic but for one, who is among them where the person's own
// terms say so: that is quicker to see than to look through hundreds.
func without(h *hub.Hub, p *hub.Member, terms []hub.Term, t *hub.Topic, people []*hub.Member) []*hub.Member {
	if !slices.ContainsFunc(terms, func(term hub.Term) bool { return h.Topic(term.Slug) == t }) {
		return people
	}
	others := make([]*hub.Member, 0, len(people))
	for _, other := range people {
		if other != p {
			others = append(others, other)
		}
	}
	return others
}
