package hub

import (
	"cmp"
	"slices"
	"strings"
)

// make brings people to what is asked, made and kept. What somebody asks who hides is
// not shown, and to name it is no mistake.
func (h *Hub) make(p Parts) {
	var f found
	h.asks = make(map[string]*Ask, len(p.Asks))
	for _, written := range p.Asks {
		h.ask(written, &f)
	}
	slices.SortStableFunc(h.Asks, func(a, b *Ask) int { return cmp.Or(a.Date.Compare(b.Date), strings.Compare(a.ID, b.ID)) })
	h.projects = make(map[string]*Project, len(p.Projects))
	for _, written := range p.Projects {
		h.project(written, &f)
	}
	if len(h.Projects) > 1 {
		byName(h.collator(), h.Projects, func(p *Project) (string, string) { return p.Title, p.ID })
	}
	h.kept = make(map[string]*Resource, len(p.Resources))
	for _, written := range p.Resources {
		h.keep(written, &f)
	}
	slices.SortStableFunc(h.Resources, func(a, b *Resource) int { return cmp.Or(a.Date.Compare(b.Date), strings.Compare(a.ID, b.ID)) })
	h.note(f)
}

func (h *Hub) ask(written *Ask, f *found) {
	a := *written
	if !a.By.IsZero() && !h.Knows(a.By.ID) {
		f.unknown = append(f.unknown, a.By)
	}
	a.Asker = h.Member(a.By.ID)
	a.Wanting, _ = h.visible(a.Also, f)
	a.Wanting = slices.DeleteFunc(a.Wanting, func(m *Member) bool { return m == a.Asker })
	a.Answering, _ = h.visible(a.AnsweredBy, f)
	if _, taken := h.asks[Fold(a.ID)]; !taken {
		h.asks[Fold(a.ID)] = &a
	}
	if m := h.members[Fold(a.By.ID)]; m == nil || m.Visibility != Hidden {
		h.Asks = append(h.Asks, &a)
	}
}

func (h *Hub) project(written *Project, f *found) {
	p := *written
	p.Leading, _ = h.visible(p.Leads, f)
	p.Contributing, _ = h.visible(p.Contributors, f)
	p.Contributing = slices.DeleteFunc(p.Contributing, func(m *Member) bool { return among(p.Leading, m) })
	if _, taken := h.projects[Fold(p.ID)]; !taken {
		h.projects[Fold(p.ID)] = &p
	}
	h.Projects = append(h.Projects, &p)
}

func (h *Hub) keep(written *Resource, f *found) {
	r := *written
	r.Makers, _ = h.visible(r.By, f)
	r.Occasion = h.sessions[Fold(r.Session.ID)]
	if _, taken := h.kept[Fold(r.ID)]; !taken {
		h.kept[Fold(r.ID)] = &r
	}
	h.Resources = append(h.Resources, &r)
}

// grow tells people, sessions and each other of what is asked, made and kept.
func (h *Hub) grow() {
	for _, a := range h.Asks {
		h.tellOf(a)
		for _, ref := range a.Became {
			h.became(a, h.Find(ref.ID, Sessions, Resources, Projects))
		}
	}
	for _, s := range h.Sessions {
		s.Origin = h.Find(s.From.ID, Asks, Projects)
		switch {
		case s.Origin == nil:
		case s.Origin.Kind == Projects:
			p := h.Project(s.Origin.ID)
			p.Sessions = append(p.Sessions, s)
		default:
			h.became(h.Ask(s.Origin.ID), &s.Entry)
		}
	}
	for _, a := range h.Asks {
		slices.SortStableFunc(a.Sessions, func(a, b *Session) int { return a.Start.Compare(b.Start) })
	}
	for _, p := range h.Projects {
		for _, m := range p.Leading {
			m.Leads = append(m.Leads, p)
		}
		for _, m := range p.Contributing {
			m.Contributes = append(m.Contributes, p)
		}
	}
	for _, r := range h.Resources {
		for _, m := range r.Makers {
			m.Shared = append(m.Shared, r)
		}
		if r.Occasion != nil {
			r.Occasion.Resources = append(r.Occasion.Resources, r)
		}
	}
}

func (h *Hub) tellOf(a *Ask) {
	if a.Asker != nil {
		a.Asker.Asked = append(a.Asker.Asked, a)
	}
	for _, m := range a.Answering {
		m.Answered = append(m.Answered, a)
	}
}

// became tells an ask and what it became of each other, once.
func (h *Hub) became(a *Ask, e *Entry) {
	if e == nil {
		return
	}
	switch e.Kind {
	case Sessions:
		if s := h.Session(e.ID); !slices.Contains(a.Sessions, s) {
			a.Sessions, s.Asks = append(a.Sessions, s), append(s.Asks, a)
		}
	case Resources:
		if r := h.Resource(e.ID); !slices.Contains(a.Resources, r) {
			a.Resources, r.Asks = append(a.Resources, r), append(r.Asks, a)
		}
	case Projects:
		if p := h.Project(e.ID); !slices.Contains(a.Projects, p) {
			a.Projects, p.Asks = append(a.Projects, p), append(p.Asks, a)
		}
	}
}

// Find is the visible entry that a text means, "id" or "kind/id", in the first of some
// kinds that has it; nil where none has.
func (h *Hub) Find(text string, kinds ...Kind) *Entry {
	kind, id, told := strings.Cut(text, "/")
	if !told {
		kind, id = "", text
	}
	for _, k := range kinds {
		if id == "" || told && Kind(kind) != k {
			continue
		}
		if e := h.entries[KeyOf(k, id)]; e != nil && !h.Hidden(e) {
			return e
		}
	}
	return nil
}
