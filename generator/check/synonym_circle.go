package check

import (
	"strconv"
	"strings"

	"kith/generator/diag"
	"kith/generator/hub"
)

// A round follows topics to those that their aliases name.
type round struct {
	claimed map[string]*hub.Topic
	stands  map[*hub.Topic]int // where on the way a topic stands, from 1; −1 once all behind it is known
	way     []step
	circles [][]step // each with the first file first
}

// A step is an alias of a topic that is the id or the title of another.
type step struct {
	from  *hub.Topic
	alias hub.Term
}

// sayCircles tells of topics that call each other synonyms, once for each circle, and gives
// the places of the aliases that make them. claimed are the topics by id and title.
func sayCircles(topics []*hub.Topic, claimed map[string]*hub.Topic, problems *diag.List) map[diag.Pos]bool {
	r := round{claimed: claimed, stands: map[*hub.Topic]int{}}
	for _, t := range topics {
		if r.stands[t] == 0 {
			r.follow(t)
		}
	}
	inCircle := map[diag.Pos]bool{}
	for _, circle := range r.circles {
		for _, s := range circle {
			inCircle[s.alias.At] = true
		}
		first := circle[0]
		problems.Warnf(first.alias.At, "synonym-circle", mergeInto(circle), "%q is a topic of its own, and its aliases lead back here: %s", first.alias.Text, wayAround(circle))
	}
	return inCircle
}

// follow goes on from a topic. Each is visited once, and of several circles through one
// topic the first found is enough: the others are found when it is mended.
func (r *round) follow(t *hub.Topic) {
	r.way = append(r.way, step{from: t})
	at := len(r.way)
	r.stands[t] = at
	for _, alias := range t.Aliases {
		other := r.claimed[alias.Slug]
		if other == nil || other == t {
			continue
		}
		r.way[at-1].alias = alias
		switch stands := r.stands[other]; {
		case stands == 0:
			r.follow(other)
		case stands > 0:
			r.circles = append(r.circles, append([]step(nil), r.way[stands-1:]...))
		}
	}
	r.way = r.way[:at-1]
	r.stands[t] = -1
}

// namedOfCircle is how many topics of a circle are named.
const namedOfCircle = 6

func wayAround(circle []step) string {
	var names []string
	for _, s := range circle[:min(namedOfCircle, len(circle))] {
		names = append(names, s.from.ID)
	}
	if more := len(circle) - len(names); more > 0 {
		names = append(names, "…"+strconv.Itoa(more)+" more")
	}
	return strings.Join(append(names, circle[0].from.ID), " → ")
}

// mergeInto says how to mend a circle.
func mergeInto(circle []step) string {
	var others []string
	for _, s := range circle[1:min(namedOfCircle, len(circle))] {
		others = append(others, "topics/"+s.from.ID+".md")
	}
	return "if they are one topic, keep " + "topics/" + circle[0].from.ID + ".md with all the words, and remove " + strings.Join(others, ", ") + "; if not, let each go without the other's word"
}
