package insight

import (
	"cmp"
	"slices"

	"kith/generator/hub"
)

// A Pair is two people who could meet: one offers what the other would like to learn.
type Pair struct {
	Topic    *hub.Topic
	Offering *hub.Member
	Wanting  *hub.Member
	Back     *hub.Topic // what the other way round they could give each other; nil for nothing
}

// pairsAmong is how many may offer a topic, and how many want it, for two of them to be
// named: among more, nothing speaks for these two. It bounds what a topic costs, too.
const pairsAmong = 8

// PairsOf are two people each, who are named once: first those who could help each other
// both ways, then those of whom one could help the other. What two or more want and nobody
// has held calls for a session, and pairs nobody by itself.
func PairsOf(h *hub.Hub) []Pair {
	chances := chancesOf(h)
	slices.SortStableFunc(chances, func(a, b Pair) int {
		return cmp.Or(cmp.Compare(ways(b), ways(a)), cmp.Compare(len(a.Topic.Wanted), len(b.Topic.Wanted)), cmp.Compare(len(a.Topic.Offered), len(b.Topic.Offered)))
	})
	gap := map[*hub.Topic]bool{}
	for _, n := range GapsOf(h) {
		gap[n.Topic] = true
	}
	named := map[*hub.Member]bool{}
	return slices.DeleteFunc(chances, func(c Pair) bool {
		if named[c.Offering] || named[c.Wanting] || c.Back == nil && gap[c.Topic] {
			return true
		}
		named[c.Offering], named[c.Wanting] = true, true
		return false
	})
}

// BackOf are the people who offer something that somebody wants, and want something that
// they offer: one pair for each, with the person as the one who learns.
func BackOf(h *hub.Hub, p *hub.Member) []Pair {
	back := map[*hub.Member]*hub.Topic{}
	for _, m := range WantedFrom(h, p) {
		if !few(m.Topic) {
			continue
		}
		for _, other := range m.Wanting {
			if back[other] == nil {
				back[other] = m.Topic
			}
		}
	}
	var pairs []Pair
	for _, m := range OfferedTo(h, p) {
		if !few(m.Topic) {
			continue
		}
		for _, other := range m.Offering {
			if t := back[other]; t != nil && t != m.Topic {
				pairs = append(pairs, Pair{m.Topic, other, p, t})
				delete(back, other)
			}
		}
	}
	return pairs
}

func ways(p Pair) int {
	if p.Back != nil {
		return 2
	}
	return 1
}

func few(t *hub.Topic) bool { return len(t.Offered) <= pairsAmong && len(t.Wanted) <= pairsAmong }

// chancesOf are all pairs of people who could meet over a topic that few offer and few
// want, with what the way back would be.
func chancesOf(h *hub.Hub) []Pair {
	type two struct{ gives, gets *hub.Member }
	over := map[two]*hub.Topic{}
	var chances []Pair
	for _, t := range h.Topics {
		if !few(t) {
			continue
		}
		for _, gets := range t.Wanted {
			for _, gives := range t.Offered {
				if gives == gets {
					continue
				}
				chances = append(chances, Pair{Topic: t, Offering: gives, Wanting: gets})
				if key := (two{gives, gets}); over[key] == nil {
					over[key] = t
				}
			}
		}
	}
	for i, c := range chances {
		if back := over[two{c.Wanting, c.Offering}]; back != c.Topic {
			chances[i].Back = back
		}
	}
	return chances
}
