package hub

import (
	"time"

	"kith/generator/calendar"
	"kith/generator/crew"
)

// seat gives every person a place. Hidden people keep their id, so that naming them
// is no mistake, but nothing shows them.
func (h *Hub) seat(p Parts) {
	h.members = make(map[string]*Member, len(p.Members))
	copies := make([]Member, len(p.Members))
	for i, written := range p.Members {
		m := &copies[i]
		*m = *written
		m.gone = !m.Left.IsZero() && m.Left.Compare(h.Today()) <= 0
		if _, taken := h.members[Fold(m.ID)]; !taken {
			h.members[Fold(m.ID)] = m
		}
		switch m.Visibility {
		case Hidden:
			h.secrets = append(h.secrets, Fold(m.ID))
			for _, alias := range m.Aliases {
				h.secrets = append(h.secrets, Fold(alias.ID))
			}
			continue
		case NameOnly:
			*m = Member{Entry: Entry{Kind: m.Kind, ID: m.ID, File: m.File, Fields: m.Fields}, Name: m.Name, Aliases: m.Aliases, Visibility: NameOnly}
		}
		h.Members = append(h.Members, m)
	}
	for i := range copies {
		for _, alias := range copies[i].Aliases {
			if _, taken := h.members[Fold(alias.ID)]; !taken {
				h.members[Fold(alias.ID)] = &copies[i]
			}
		}
	}
}

// found is what goes wrong while sessions are placed, half of them at a time.
type found struct {
	mistakes []Mistake
	unknown  []Ref
	twice    []Ref
}

// note hands on what went wrong.
func (h *Hub) note(f found) {
	h.Mistakes = append(h.Mistakes, f.mistakes...)
	h.Unknown = append(h.Unknown, f.unknown...)
	h.Twice = append(h.Twice, f.twice...)
}

// schedule places series and sessions in time and brings people to them. Sessions do
// not depend on each other here, and there are many people to look up.
func (h *Hub) schedule(p Parts, zones *calendar.Zones) {
	var of found
	h.series = make(map[string]*Series, len(p.Series))
	for _, written := range p.Series {
		s := *written
		s.Zone = zone(zones, s.Timezone, h.Purpose.Timezone)
		_, _ = h.visible(s.Hosts, &of)
		h.Series = append(h.Series, &s)
		h.series[Fold(s.ID)] = &s
	}
	h.note(of)
	copies := make([]Session, len(p.Sessions))
	halves := [2]found{}
	half := func(i int) func() {
		return func() {
			for k := i * len(copies) / 2; k < (i+1)*len(copies)/2; k++ {
				copies[k] = *p.Sessions[k]
				h.place(&copies[k], zones, &halves[i])
				h.gather(&copies[k], &halves[i])
			}
		}
	}
	crew.Together(half(0), half(1))
	for _, f := range halves {
		h.note(f)
	}
	h.sessions = make(map[string]*Session, len(p.Sessions))
	h.Sessions = make([]*Session, len(copies))
	for i := range copies {
		s := &copies[i]
		h.Sessions[i] = s
		if _, taken := h.sessions[Fold(s.ID)]; !taken {
			h.sessions[Fold(s.ID)] = s
		}
	}
	h.notes = map[string][]*Attendance{}
	for _, a := range p.Attendance {
		h.attend(a)
	}
}

// place finds a session's instants: in its own zone, its series' or the hub's.
func (h *Hub) place(s *Session, zones *calendar.Zones, f *found) {
	series := Series{}
	if of := h.series[Fold(s.Series.ID)]; of != nil {
		series = *of
	}
	s.Zone = zone(zones, s.Timezone, series.Timezone, h.Purpose.Timezone)
	stated := s.Timezone != "" || series.Timezone != "" || h.ZoneStated()
	if s.Date.IsZero() {
		return
	}
	start, err := s.Date.In(s.Zone, stated)
	if err != nil {
		f.mistakes = append(f.mistakes, Mistake{s, "date", err})
		return
	}
	s.Start, s.Finish = start, start
	if s.Date.HasOffset() && !stated {
		s.Zone = start.Location()
	}
	switch {
	case !s.End.IsZero():
		end, err := s.End.In(s.Zone, stated)
		if err != nil {
			f.mistakes = append(f.mistakes, Mistake{s, "end", err})
			return
		}
		if !s.End.HasTime() {
			end = s.End.Day().AddDays(1).In(s.Zone)
		}
		s.Finish = end.In(s.Zone)
	case s.AllDay(): // a day is not always 24 hours
		s.Finish = s.Date.Day().AddDays(days(s.Duration)).In(s.Zone)
	case s.Duration > 0:
		s.Finish = start.Add(s.Duration)
	case series.Duration > 0:
		s.Finish = start.Add(series.Duration)
	}
	s.Coming = s.Status != Cancelled && s.Over().After(h.AsOf)
}

// days is how many days a session takes of which no time of day is known.
func days(d time.Duration) int {
	const day = 24 * time.Hour
	return max(1, int((d+day-1)/day))
}

// gather brings the people a session's own file names.
func (h *Hub) gather(s *Session, f *found) {
	hosts := s.Hosts
	if of := h.series[Fold(s.Series.ID)]; of != nil && len(hosts) == 0 {
		hosts = of.Hosts
	}
	s.Hosting, _ = h.visible(hosts, f)
	s.Speaking, _ = h.visible(s.Speakers, f)
	s.There, s.unseen = h.visible(s.Attendees, f)
	s.Unseen = len(s.unseen)
}

// visible returns the known people among refs, each once: those who are seen, and
// those who are hidden.
func (h *Hub) visible(refs []Ref, f *found) (people, unseen []*Member) {
	if len(refs) > 0 {
		people = make([]*Member, 0, len(refs))
	}
	for _, r := range refs {
		m := h.members[Fold(r.ID)]
		switch {
		case m == nil:
			f.unknown = append(f.unknown, r)
		case m.Visibility == Hidden:
			if !among(unseen, m) {
				unseen = append(unseen, m)
			}
		case !among(people, m):
			people = append(people, m)
		default:
			f.twice = append(f.twice, r)
		}
	}
	return people, unseen
}

func among(people []*Member, m *Member) bool {
	for _, p := range people {
		if p == m {
			return true
		}
	}
	return false
}

// attend adds one person's own word to a session. "I'll come" says nothing about a
// session that has been held.
func (h *Hub) attend(a *Attendance) {
	s, m := h.sessions[Fold(a.Session.ID)], h.members[Fold(a.Member.ID)]
	if m == nil {
		h.Unknown = append(h.Unknown, a.Member)
	}
	if s == nil || m == nil {
		return
	}
	if m.Visibility != Hidden {
		h.Attendance = append(h.Attendance, a)
	}
	if a.Note != "" && m.Visibility == Public { // of others nobody sees more than the name
		h.notes[Fold(s.ID)] = append(h.notes[Fold(s.ID)], a)
	}
	if a.Role == Coming && !s.Coming {
		return
	}
	h.count(s, m, a.Role == Hosting)
}

// count takes somebody in among those who were there, once.
func (h *Hub) count(s *Session, m *Member, hosting bool) {
	if m.Visibility == Hidden {
		if !among(s.unseen, m) {
			s.unseen = append(s.unseen, m)
			s.Unseen++
		}
		return
	}
	if !among(s.There, m) {
		s.There = append(s.There, m)
	}
	if hosting && !among(s.Hosting, m) {
		s.Hosting = append(s.Hosting, m)
	}
}

// thank joins shout-outs with people and sessions. One whose giver or every receiver
// is hidden is not shown.
func (h *Hub) thank(p Parts) {
	var f found
	h.thanks = make(map[string]*Shoutout, len(p.Shoutouts))
	copies := make([]Shoutout, len(p.Shoutouts))
	for i, written := range p.Shoutouts {
		t := &copies[i]
		*t = *written
		if t.By = h.Member(t.From.ID); !t.From.IsZero() && !h.Knows(t.From.ID) {
			h.Unknown = append(h.Unknown, t.From)
		}
		t.Thanked, _ = h.visible(t.To, &f)
		t.Occasion, t.Work = h.sessions[Fold(t.Session.ID)], h.projects[Fold(t.Project.ID)]
		if h.unshown(written) {
			if h.unspoken == nil {
				h.unspoken = map[string]*Shoutout{}
			}
			h.unspoken[Fold(t.ID)] = t
		}
		if t.By != nil && len(t.Thanked) > 0 {
			h.anchor(t)
			h.Shoutouts = append(h.Shoutouts, t)
			h.thanks[Fold(t.ID)] = t
		}
	}
	h.note(f)
}

// name gathers the pages, and the index of everything that has a name.
func (h *Hub) name(p Parts) {
	h.shelve(p.Things)
	h.gatherTopics(p)
	for e := range h.Entries() {
		h.all = append(h.all, e)
	}
	h.entries = make(map[Key]*Entry, len(h.all))
	h.paths = make(map[string]*Entry, len(h.all))
	h.assets = make(map[string]bool, len(h.Files))
	for _, f := range h.Files {
		h.assets[f] = true
	}
	for _, m := range h.members {
		if m.Visibility == Hidden { // to link to somebody who hides is no mistake
			h.paths[pathOf(m.File)] = &m.Entry
		}
	}
	for _, t := range h.unspoken { // nor to their thanks
		h.paths[pathOf(t.File)], h.entries[t.Key()] = &t.Entry, &t.Entry
	}
	for _, a := range h.asks {
		if h.Hidden(&a.Entry) { // nor to what they ask for
			h.paths[pathOf(a.File)], h.entries[a.Key()] = &a.Entry, &a.Entry
		}
	}
	for _, e := range h.all {
		if _, taken := h.entries[e.Key()]; !taken {
			h.entries[e.Key()] = e
		}
		h.paths[pathOf(e.File)] = e
	}
}
