package insight

import (
	"slices"

	"kith/generator/hub"
)

// A Lack is a skill that a project needs, and who has it.
type Lack struct {
	Project *hub.Project
	Topic   *hub.Topic
	Helping []*hub.Member // a few who offer or know it
}

// LacksOf are the needs for which there is somebody to ask, of projects that have begun and
// are neither paused nor done, by project, each in the order in which they are written.
// What somebody in the project offers or knows is no lack.
func LacksOf(h *hub.Hub) []Lack {
	var lacks []Lack
	for _, p := range h.Projects {
		if !underWay(h, p) {
			continue
		}
		in, _ := hereOf(slices.Concat(p.Leading, p.Contributing))
		knows := func(t *hub.Topic) func(*hub.Member) bool {
			return func(m *hub.Member) bool { return says(h, m.Skills, t) || says(h, m.Offers, t) }
		}
		for _, term := range p.Needs {
			t := h.Topic(term.Slug)
			if t == nil || slices.ContainsFunc(in, knows(t)) {
				continue
			}
			if people := fewFor(h, []hub.Term{term}, in); len(people) > 0 {
				lacks = append(lacks, Lack{p, t, people})
			}
		}
	}
	return lacks
}
