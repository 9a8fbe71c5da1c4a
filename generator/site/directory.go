package site

import (
	"slices"

	"kith/generator/hub"
)

// A directory is everybody: those who are here by name, then those who have moved on.
type directory struct {
	people  []*hub.Member
	places  places
	facets  []*facet               // none where all can be seen at a glance
	letters map[*hub.Member]string // that names stand under
}

// atAGlance is how many people need no help to be found.
const atAGlance = 8

// gatherDirectory is called once, before anything asks who is where.
func (m *maker) gatherDirectory() {
	d := &m.directory
	*d = directory{people: slices.Clone(m.hub.Members), letters: make(map[*hub.Member]string, len(m.hub.Members))}
	d.places = placesOf(d.people)
	slices.SortStableFunc(d.people, func(a, b *hub.Member) int {
		switch {
		case a.Alumnus() == b.Alumnus():
			return 0
		case a.Alumnus():
			return 1
		}
		return -1
	})
	abc := newAlphabet(m.hub.Purpose.Language)
	for _, p := range d.people {
		d.letters[p] = abc.letter(p.Name)
	}
	if len(d.people) > atAGlance {
		d.facets = m.facets(d.people, abc.strict)
	}
}
