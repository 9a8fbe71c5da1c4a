package hub

import (
	"cmp"
	"slices"
	"strings"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"kith/generator/markdown"
)

// connect tells people, series and sessions of each other, in order of time.
func (h *Hub) connect() {
	slices.SortStableFunc(h.Sessions, func(a, b *Session) int {
		return cmp.Or(a.Start.Compare(b.Start), strings.Compare(a.ID, b.ID))
	})
	slices.SortStableFunc(h.Shoutouts, func(a, b *Shoutout) int {
		return cmp.Or(a.Date.Compare(b.Date), strings.Compare(a.ID, b.ID))
	})
	for _, s := range h.Sessions {
		h.meet(s)
	}
	for _, t := range h.Shoutouts {
		t.By.Thanks = append(t.By.Thanks, t)
		t.By.Shoutouts = append(t.By.Shoutouts, t)
		for _, m := range t.Thanked {
			if m != t.By { // to thank oneself is to have given thanks
				m.Thanked = append(m.Thanked, t)
				m.Shoutouts = append(m.Shoutouts, t)
			}
		}
		if t.Occasion != nil {
			t.Occasion.Thanks = append(t.Occasion.Thanks, t)
		}
		if t.Work != nil {
			t.Work.Thanks = append(t.Work.Thanks, t)
		}
	}
	h.grow()
	h.neighbours()
}

// meet tells people and series of a session. What was called off was neither held
// nor attended.
func (h *Hub) meet(s *Session) {
	if of := h.series[Fold(s.Series.ID)]; of != nil {
		of.Held = append(of.Held, s)
	}
	if s.Status == Cancelled {
		return
	}
	for _, m := range s.Hosting {
		m.Hosted = append(m.Hosted, s)
		m.Sessions = append(m.Sessions, s)
	}
	for _, m := range s.Speaking {
		m.Spoke = append(m.Spoke, s)
		if !among(s.Hosting, m) {
			m.Sessions = append(m.Sessions, s)
		}
	}
	for _, m := range s.There {
		if !among(s.Hosting, m) && !among(s.Speaking, m) {
			m.Attended = append(m.Attended, s)
			m.Sessions = append(m.Sessions, s)
		}
	}
}

func (h *Hub) neighbours() {
	last := map[string]*Session{}
	for _, s := range h.Sessions {
		series := Fold(s.Series.ID)
		if before := last[series]; before != nil {
			s.Before, before.After = before, s
		}
		last[series] = s
	}
}

// follow gives every reference in a text its way back.
func (h *Hub) follow() {
	for _, e := range h.all {
		h.mention(e)
	}
}

// mention follows an entry's references, and keeps those that lead to no entry. The words
// of a link may name somebody from elsewhere, and lead where the link does.
func (h *Hub) mention(e *Entry) {
	var seen []*Entry
	for i := range e.Body.Refs {
		ref := &e.Body.Refs[i]
		to, found := h.resolve(ref)
		switch {
		case ref.Within:
		case !found:
			h.Dangling = append(h.Dangling, Dangling{e, *ref})
		case to != e && !slices.Contains(seen, to):
			seen = append(seen, to)
			to.mentions = append(to.mentions, e)
		}
	}
}

// order sorts what people look for by name, as the hub's language sorts.
func (h *Hub) order() {
	c := h.collator()
	byName(c, h.Members, func(m *Member) (string, string) { return m.Name, m.ID })
	byName(c, h.Topics, func(t *Topic) (string, string) { return t.Title, t.ID })
	byName(c, h.Series, func(s *Series) (string, string) { return s.Title, s.ID })
	for _, t := range h.Topics {
		slices.SortStableFunc(t.Sessions, func(a, b *Session) int { return a.Start.Compare(b.Start) })
	}
}

func (h *Hub) collator() *collate.Collator {
	return collate.New(language.Make(cmp.Or(h.Purpose.Language, "en")), collate.IgnoreCase)
}

func byName[E any](c *collate.Collator, entries []E, name func(E) (name, id string)) {
	type keyed struct {
		key   []byte
		id    string
		entry E
	}
	var buffer collate.Buffer
	sorted := make([]keyed, len(entries))
	for i, e := range entries {
		n, id := name(e)
		sorted[i] = keyed{c.KeyFromString(&buffer, n), id, e}
	}
	slices.SortStableFunc(sorted, func(a, b keyed) int {
		return cmp.Or(slices.Compare(a.key, b.key), strings.Compare(a.id, b.id))
	})
	for i := range sorted {
		entries[i] = sorted[i].entry
	}
}

// Resolve finds what a reference in a body means; found is false where it leads to
// no entry the hub knows. A hidden person is found.
func (h *Hub) Resolve(ref markdown.Ref) (e *Entry, found bool) { return h.resolve(&ref) }

func (h *Hub) resolve(ref *markdown.Ref) (e *Entry, found bool) {
	switch ref.Form {
	case markdown.Mention:
		if m := h.members[Fold(ref.ID)]; m != nil {
			return &m.Entry, true
		}
	case markdown.Wiki:
		return h.wiki(Kind(ref.Kind), ref.ID)
	case markdown.Link:
		if ref.Path != "" {
			e = h.paths[Fold(ref.Path)]
			return e, e != nil
		}
		return h.byAddress(ref.Address)
	}
	return nil, false
}

// wiki finds [[kind/id]], or [[id]] in the first kind that has it.
func (h *Hub) wiki(kind Kind, id string) (*Entry, bool) {
	if kind == "" {
		for _, kind := range h.named {
			if e, ok := h.wiki(kind, id); ok {
				return e, true
			}
		}
		return nil, false
	}
	switch kind {
	case Members:
		if m := h.members[Fold(id)]; m != nil {
			return &m.Entry, true
		}
		return nil, false
	case Topics:
		if t := h.topics[Slug(id)]; t != nil {
			return &t.Entry, true
		}
		return nil, false
	}
	e := h.entries[KeyOf(kind, id)]
	if e == nil { // a page's id is a path, and may begin with any folder
		e = h.entries[KeyOf(Pages, string(kind)+"/"+id)]
	}
	return e, e != nil
}
