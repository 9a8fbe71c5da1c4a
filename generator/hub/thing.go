package hub

import "slices"

// A Thing is an entry that is joined to nothing: it has a title and a page of its own,
// texts may refer to it, and that is all the hub needs to know. A kind of content
// begins as a thing, in a file of its own beside this one.
type Thing interface {
	entry() *Entry
	called() string // its title
	copied() Thing  // a copy, for what Of finds out must not stand in what was read
}

// All are the things of one kind, in order of their files: All[*Page](h).
func All[T Thing](h *Hub) []T {
	var all []T
	for _, t := range h.Things {
		if t, ok := t.(T); ok {
			all = append(all, t)
		}
	}
	return all
}

// shelve gives each thing its place under its kind and id.
func (h *Hub) shelve(things []Thing) {
	h.things = make(map[Key]Thing, len(things))
	for _, written := range things {
		t := written.copied()
		h.Things = append(h.Things, t)
		h.things[t.entry().Key()] = t
		if kind := t.entry().Kind; !slices.Contains(h.kinds, kind) {
			h.kinds = append(h.kinds, kind)
		}
	}
	h.named = slices.Concat([]Kind{Members, Sessions, AllSeries, Topics, Projects, Resources, Asks}, h.kinds, []Kind{Shoutouts})
}
