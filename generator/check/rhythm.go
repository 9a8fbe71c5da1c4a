package check

import (
	"errors"

	"kith/generator/calendar"
	"kith/generator/calendar/rhythm"
	"kith/generator/diag"
	"kith/generator/hub"
)

var rhythmComes = Rule{
	Name: "rhythm",
	Doc: `A series' rhythm leads to days. One that counts ("every 2nd Thursday") needs a
day to count from: the series' "from", or its first session (no-beginning). Between its
"from" and its "until", and outside its "pauses", it comes at least once (no-occurrence).
The rule of a calendar that brings its own beginning or time zone agrees with the series.`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		for _, s := range h.Series {
			if s.Rule.IsZero() {
				continue // said where it is read
			}
			agrees(s, problems)
			comes(s, problems)
		}
	},
}

// comes warns of a rhythm that leads to no day.
func comes(s *hub.Series, problems *diag.List) {
	course, err := s.Course()
	var m *rhythm.Mistake
	if errors.As(err, &m) {
		problems.Warnf(s.At("rhythm"), m.Rule, m.Hint, "%s", m.Message)
		return
	}
	first := course.First()
	switch _, ok := course.Next(first.AddDays(-1).In(s.Zone)); {
	case ok || !s.From.IsZero() && !s.Until.IsZero() && s.Until.Compare(s.From) < 0: // until-before-from says so
	case !s.Until.IsZero() && s.Until.Compare(first) < 0:
		problems.Warnf(s.At("until"), "no-occurrence", `write a later day, or leave "until" out`, "the series ends on %s, and its rhythm first comes on %s", s.Until, first)
	default:
		problems.Warnf(s.At("rhythm"), "no-occurrence", `change "pauses" or "until"`, "from %s on the series rests on each of its days", first)
	}
}

// agrees warns where the rule of a calendar says something else than the series.
func agrees(s *hub.Series, problems *diag.List) {
	if from := s.Rule.From; !from.IsZero() && !s.From.IsZero() && from != s.From {
		problems.Warnf(s.At("rhythm"), "rhythm", "leave one of the two", "the rhythm begins on %s and the series on %s", from, s.From)
	}
	zone := s.Rule.Zone
	if zone == "" || zone == s.Zone.String() {
		return
	}
	hint := `write "timezone: ` + zone + `" on a line of its own`
	var zones calendar.Zones
	if _, err := zones.Load(zone); err != nil {
		hint = `write the time zone on a line of its own, like "timezone: Europe/Berlin"`
	}
	problems.Warnf(s.At("rhythm"), "rhythm", hint, "the rule is in the time zone %q, and the series in %q", zone, s.Zone)
}
