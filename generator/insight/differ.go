package insight

import "kith/generator/hub"

// A Differing is somebody whose declared role is not the observed one.
type Differing struct {
	Taking   // how they took part; its Role is the observed one
	Declared hub.Role
}

// DifferingOf are the people who declare a role and are observed in another, in order of
// name. It is for organisers only: what is published is what people say of themselves.
func DifferingOf(p *Participation) []Differing {
	var people []Differing
	for _, t := range p.People {
		if declared := t.Member.Role; declared != "" && t.Role != "" && declared != t.Role {
			people = append(people, Differing{t, declared})
		}
	}
	return people
}
