package scaffold

import (
	"slices"
	"strings"

	"kith/generator/hub"
	"kith/generator/source/front"
)

// keepOld leaves the old id behind as an alias, where the kind has such, or takes the
// new one out of them.
func (r *renaming) keepOld() {
	if r.entry.Kind != hub.Members && r.entry.Kind != hub.Topics || hub.Fold(r.entry.ID) == hub.Fold(r.now) {
		return
	}
	s := r.desk.sheetOf(r.entry)
	is := func(v front.Value) bool { return r.aliased(v.Text, r.now) }
	title := ""
	if r.entry.Kind == hub.Topics { // its title is a word for the same
		title = hub.Slug(r.desk.called(r.entry))
	}
	p, _ := s.pair("aliases")
	switch {
	case slices.ContainsFunc(scalars(p.Value), is):
		s.drop("aliases", is)
		r.done.Returned = true
		return
	case title == r.now && title != "":
		r.done.Returned = true
		return
	case title == r.entry.ID && title != "":
		r.done.Kept = true
		return
	}
	s.add("aliases", r.entry.ID)
	r.done.Kept = true
}

func (r *renaming) aliased(alias, id string) bool {
	if r.entry.Kind == hub.Topics {
		return hub.Slug(alias) == hub.Slug(id)
	}
	return hub.Fold(strings.TrimSpace(alias)) == hub.Fold(id)
}
