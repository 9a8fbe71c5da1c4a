package site

import (
	"cmp"

	"kith/generator/calendar"
	"kith/generator/calendar/rhythm"
	"kith/generator/hub"
)

// sentence says a rhythm in the hub's language: "Every two weeks on Thursday at 18:00".
// What no plain sentence says, or what nobody can read, stays in the author's words.
func (m *maker) sentence(s *hub.Series) string {
	return m.known.phrases.Get(s, func() string { return m.inWords(s, "") })
}

// inWords is the sentence with the name of a zone behind the hour, if it has one.
func (m *maker) inWords(s *hub.Series, zone string) string {
	if !s.Rule.IsZero() && !s.Rule.HasTime {
		zone = ""
	}
	return cmp.Or(m.words.Rhythm(m.asTold(s), zone), m.words.Listed(capital(s.Rhythm), zone))
}

// asTold is a rhythm as readers are told of it. That it began is no news when it has; that
// it ends is, whether its own words say so or the series'.
func (m *maker) asTold(s *hub.Series) rhythm.Rule {
	course, err := s.Course()
	if err != nil {
		rule := s.Rule
		rule.From = calendar.Day{}
		return rule // where nobody knows from when it counts, or it is none
	}
	rule := course.Rule()
	switch ends := rule.Count > 0 || !rule.Until.IsZero(); {
	case !s.Until.IsZero() && !ends:
		rule.Until = s.Until.At(0, 0).Bare()
	case !s.Until.IsZero() || rule.Until.HasTime(): // whichever comes first, and by the series' clocks
		if last, ok := course.Last(); ok {
			rule.Count, rule.Until = 0, last.Day.At(0, 0).Bare()
		}
	}
	if rule.From = course.First(); rule.Count == 0 && rule.From.Compare(m.hub.Today()) <= 0 {
		rule.From = calendar.Day{}
	}
	return rule
}
