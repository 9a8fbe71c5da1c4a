package check

import (
	"time"

	"kith/generator/calendar"
	"kith/generator/diag"
	"kith/generator/hub"
)

var oneLength = Rule{
	Name:     "two-lengths",
	Severity: diag.Warning,
	Doc: `A session has a duration or an end. Where both are written and they disagree, the
end counts, and readers of the file do not know which was meant.

Wrong:

    date: 2026-03-05 18:00
    duration: 2h
    end: 2026-03-05 21:00

Right:

    date: 2026-03-05 18:00
    duration: 3h`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		for _, s := range h.Sessions {
			if s.Duration <= 0 || s.End.IsZero() || s.Finish == s.Start {
				continue
			}
			byDuration, known := finishByDuration(s)
			if known && !byDuration.Equal(s.Finish) {
				problems.Warnf(s.At("duration"), "two-lengths", "remove one of the two: the end counts",
					"by its duration the session ends at %s, and by its end at %s", clock(s, byDuration), clock(s, s.Finish))
			}
		}
	},
}

// finishByDuration is when a session ends if its duration counts. Of a whole day nobody
// knows when in the day it would.
func finishByDuration(s *hub.Session) (time.Time, bool) {
	const day = 24 * time.Hour
	switch {
	case !s.AllDay():
		return s.Start.Add(s.Duration), true
	case s.End.HasTime():
		return time.Time{}, false
	}
	days := max(1, int((s.Duration+day-1)/day))
	return s.Date.Day().AddDays(days).In(s.Zone), true
}

// clock is a moment as the clocks of a session show it, with its day where that is not
// the session's.
func clock(s *hub.Session, t time.Time) string {
	switch t = t.In(s.Zone); {
	case s.AllDay():
		return "the end of " + calendar.DayOf(t).AddDays(-1).String()
	case calendar.DayOf(t) != calendar.DayOf(s.Start):
		return t.Format("2006-01-02 15:04")
	}
	return t.Format("15:04")
}
