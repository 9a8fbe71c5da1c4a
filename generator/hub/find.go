package hub

import (
	"iter"
	"strings"

	"kith/generator/media"
)

// Entries yields everything with a page or an anchor of its own, kind by kind.
func (h *Hub) Entries() iter.Seq[*Entry] {
	return func(yield func(*Entry) bool) {
		_ = yield(&h.Purpose.Entry) &&
			each(h.Members, yield) && each(h.Series, yield) && each(h.Sessions, yield) &&
			each(h.Shoutouts, yield) && each(h.Asks, yield) && each(h.Projects, yield) && each(h.Resources, yield) && each(h.Topics, yield) && each(h.Things, yield)
	}
}

func each[E interface{ entry() *Entry }](entries []E, yield func(*Entry) bool) bool {
	for _, e := range entries {
		if !yield(e.entry()) {
			return false
		}
	}
	return true
}

func (e *Entry) entry() *Entry { return e }

// Member is the visible person with an id or alias, or nil.
func (h *Hub) Member(id string) *Member {
	if m := h.members[Fold(id)]; m != nil && m.Visibility != Hidden {
		return m
	}
	return nil
}

// Knows tells that somebody has this id, hidden or not.
func (h *Hub) Knows(id string) bool { return h.members[Fold(id)] != nil }

// IDs lists what may be named: the ids of one kind, in order.
func (h *Hub) IDs(kind Kind) []string {
	var ids []string
	for e := range h.Entries() {
		if e.Kind == kind {
			ids = append(ids, e.ID)
		}
	}
	return ids
}

// Session is the session with an id, or nil.
func (h *Hub) Session(id string) *Session { return h.sessions[Fold(id)] }

// OneSeries is the series with an id, or nil.
func (h *Hub) OneSeries(id string) *Series { return h.series[Fold(id)] }

// Ask is the ask with an id, or nil.
func (h *Hub) Ask(id string) *Ask {
	if a := h.asks[Fold(id)]; a != nil && !h.Hidden(&a.Entry) {
		return a
	}
	return nil
}

// Project is the project with an id, or nil.
func (h *Hub) Project(id string) *Project { return h.projects[Fold(id)] }

// Resource is the resource with an id, or nil.
func (h *Hub) Resource(id string) *Resource { return h.kept[Fold(id)] }

// Page is the page with an id, or nil.
func (h *Hub) Page(id string) *Page {
	page, _ := h.things[KeyOf(Pages, strings.TrimSuffix(id, ".md"))].(*Page)
	return page
}

// Topic is the topic a term belongs to, or nil.
func (h *Hub) Topic(slug string) *Topic { return h.topics[slug] }

// HasFile tells that a file of the hub is published; path is within content/.
func (h *Hub) HasFile(path string) bool { return h.assets[path] }

// Picture is the picture in a file that is published.
func (h *Hub) Picture(path string) (media.Picture, bool) {
	p, known := h.pictures[path]
	return p, known && h.assets[path]
}

// Unreadable tells that a file is there and should be a picture, and cannot be shown.
func (h *Hub) Unreadable(path string) bool {
	p, known := h.pictures[path]
	return known && p == media.Picture{}
}

// Mentions are the entries whose text refers to one, in order of kind.
func (e *Entry) Mentions() []*Entry { return e.mentions }

// Hidden tells that nothing of an entry may be seen: it is somebody who hides, or what
// they ask for.
func (h *Hub) Hidden(e *Entry) bool {
	id := Fold(e.ID)
	if e.Kind == Asks {
		a := h.asks[id]
		if a == nil {
			return false
		}
		id = Fold(a.By.ID)
	} else if e.Kind != Members {
		return e.Kind == Shoutouts && h.unspoken[id] != nil
	}
	m := h.members[id]
	return m != nil && m.Visibility == Hidden
}

// Next is the coming session that begins first, or nil.
func (h *Hub) Next() *Session {
	for _, s := range h.Ahead {
		if s.Coming {
			return s
		}
	}
	return nil
}

// Shoutout is the shout-out with an id, or nil.
func (h *Hub) Shoutout(id string) *Shoutout { return h.thanks[Fold(id)] }

// Title is what an entry is called. A shout-out has no name of its own.
func (h *Hub) Title(e *Entry) string {
	switch e.Kind {
	case Members:
		if m := h.members[Fold(e.ID)]; m != nil {
			return m.Name
		}
	case Sessions:
		if s := h.sessions[Fold(e.ID)]; s != nil {
			return s.Title
		}
	case AllSeries:
		if s := h.series[Fold(e.ID)]; s != nil {
			return s.Title
		}
	case Asks:
		if a := h.asks[Fold(e.ID)]; a != nil {
			return a.Title
		}
	case Projects:
		if p := h.projects[Fold(e.ID)]; p != nil {
			return p.Title
		}
	case Resources:
		if r := h.kept[Fold(e.ID)]; r != nil {
			return r.Title
		}
	case Topics:
		if t := h.topics[e.ID]; t != nil {
			return t.Title
		}
	case Purposes:
		return h.Purpose.Title
	default:
		if t := h.things[e.Key()]; t != nil {
			return t.called()
		}
	}
	return e.ID
}

// NotesOn are the attendances of a session that carry a note, by file. Those of people
// who show only their name, or nothing, are not among them.
func (h *Hub) NotesOn(s *Session) []*Attendance {
	return h.notes[Fold(s.ID)]
}

// SameID tells that two files claim one id within a kind other than pages.
func (h *Hub) SameID(file, other string) bool {
	a, b := h.paths[pathOf(file)], h.paths[pathOf(other)]
	return a != nil && b != nil && a.Kind != Pages && a.Key() == b.Key()
}
