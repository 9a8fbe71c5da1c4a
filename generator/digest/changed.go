package digest

import (
	"slices"

	"kith/generator/hub"
)

// changed is what somebody might go to in vain: sessions that were called off, and those
// that were moved to beyond the span.
func (m *maker) changed() section {
	told := func(s *hub.Session) bool {
		away := s.Status == hub.Moved && s.Coming && !m.within(s.Day()) && m.within(s.Replaces.Day())
		return away || s.Status == hub.Cancelled && m.within(s.Day())
	}
	return m.section("digest.changed", some(m.hub.Sessions, told, m.change), true)
}

func (m *maker) change(s *hub.Session) item {
	i := item{title: m.entry(&s.Entry, s.Title), lines: []Phrase{own(m.when(s))}}
	switch {
	case s.Status != hub.Cancelled:
		i.say(m.moved(s))
	case s.Over().After(m.hub.AsOf):
		i.say(own(m.Words.Say("session.will-not")))
	default:
		i.say(own(m.Words.Say("session.did-not")))
	}
	return i
}

// pauses are those of a rhythm that begin, and are not over.
func (m *maker) pauses() section {
	var items []item
	for _, s := range m.hub.Series {
		var rests []hub.Pause
		for _, p := range s.Pauses {
			if m.within(p.From) && p.To.Compare(m.hub.Today()) >= 0 {
				rests = append(rests, p)
			}
		}
		slices.SortStableFunc(rests, func(a, b hub.Pause) int { return a.From.Compare(b.From) })
		if len(rests) == 0 {
			continue
		}
		i := item{title: m.entry(&s.Entry, s.Title)}
		for _, p := range rests {
			i.say(own(m.days(p.Days)))
		}
		items = append(items, i)
	}
	return m.section("digest.pauses", items, false)
}
