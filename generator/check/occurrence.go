package check

import (
	"kith/generator/calendar"
	"kith/generator/diag"
	"kith/generator/hub"
)

var oneForEach = Rule{
	Name:     "same-occurrence",
	Severity: diag.Warning,
	Doc: `Each occurrence of a series has one session. Two at the same time on one day, or two
that replace the same day, are most likely one meeting that two people wrote down. What
was called off or moved may stand beside what takes its place, and two sessions on one
day may follow each other.`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		stands := map[occurrence]*hub.Session{}
		for _, s := range h.Sessions {
			if s.Series.IsZero() || s.Status == hub.Cancelled || s.Status == hub.Moved || s.Date.IsZero() {
				continue
			}
			of := occurrenceOf(s)
			other, taken := stands[of]
			if !taken {
				stands[of] = s
			} else if meet(other, s) {
				key := "date"
				if !s.Replaces.IsZero() {
					key = "replaces"
				}
				problems.Warnf(s.At(key), "same-occurrence", "keep one file, or let one say \"status: cancelled\"", "%s stands for %s in this series already", other.File, spoken(of.day))
			}
		}
	},
}

// An occurrence is a day of a series.
type occurrence struct {
	series string
	day    calendar.Day
}

func occurrenceOf(s *hub.Session) occurrence {
	day := s.Date.Day()
	if !s.Replaces.IsZero() {
		day = s.Replaces.Day()
	}
	return occurrence{hub.Fold(s.Series.ID), day}
}

// meet tells that two sessions of one occurrence cannot follow each other.
func meet(first, second *hub.Session) bool {
	replace := !first.Replaces.IsZero() || !second.Replaces.IsZero()
	return replace || first.AllDay() || second.AllDay() || first.Start.Equal(second.Start) || second.Start.Before(first.Finish)
}
