package insight

import (
	"kith/generator/calendar"
	"kith/generator/hub"
)

// Kith are the people whom somebody knows from here.
type Kith struct {
	Ties []Tie // the first of them
	More int   // the others
}

// A Tie is what somebody has had to do with another person.
type Tie struct {
	With      *hub.Member
	Bond      Bond
	Sessions  int             // at which they met
	Projects  []*hub.Project  // that both make
	Resources []*hub.Resource // that both made, by date
	Answers   int             // asks of one that the other answered
	Thanks    int             // shout-outs from one to the other
	Last      calendar.Day    // when they last had to do with each other; zero where nothing says
}

// A Bond is the closest that two people have done together.
type Bond int

const (
	Met    Bond = iota
	Helped      // or thanked
	Made        // something together
)

const (
	// Circle is how many people there may be for each to have met the others.
	Circle = 24
	// Recently is of how many sessions, the latest at which somebody can have met others,
	// it is asked whom. It bounds what a person costs.
	Recently = 12
)

// KithOf finds whom somebody met, made something with, helped and thanked, and who helped
// and thanked them. Of these the first are told, at most so many.
//
// Two people met who were both at a session held, as hosts, speakers or among those who
// came, if it had at most [Circle] people; at a larger one only those met who led it. With
// projects and resources it is the same: among more people, those who lead them made them
// together. Whoever shows their name only is left out, for that they were there stands
// where it is written.
//
// The order is no ranking. First come those with whom the person made something, then those
// with whom there was help or thanks, then those who met; of each the latest first, and of
// one day those whom the person met more often. Kith's own.
func KithOf(h *hub.Hub, m *hub.Member, most int) Kith {
	c := circlesAround(h, m)
	c.meet()
	c.make()
	c.help()
	k := Kith{More: max(0, len(c.ties)-most)}
	for _, t := range c.first(most) {
		k.Ties = append(k.Ties, c.tell(t))
	}
	return k
}
