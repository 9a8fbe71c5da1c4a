package check

import (
	"errors"
	"strings"

	"kith/generator/calendar"
	"kith/generator/diag"
	"kith/generator/hub"
)

var timeIsRight = Rule{
	Name:     "time",
	Severity: diag.Error,
	Doc: `A session's date is wall time in its zone: its own, its series' or the hub's.
Where the clocks jump, some times do not exist (time-gap) and some come twice
(time-fold); then an offset must be written. Where a zone is stated, an offset must be
one it had on that day (wrong-offset). A session does not end before it begins
(ends-before-start).`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		for _, m := range h.Mistakes {
			misplaced(&m.Session.Entry, m.Key, m.Err, problems)
		}
		if _, err := h.Purpose.AsOf.In(h.Zone, h.ZoneStated()); err != nil && !h.Purpose.AsOf.IsZero() {
			misplaced(&h.Purpose.Entry, "as-of", err, problems)
		}
		for _, s := range h.Sessions {
			if endless(s) {
				hint := "mend one of the two days"
				if s.End.HasTime() {
					hint = "an end on the next day needs its date, too"
				}
				problems.Errorf(s.At("end"), "ends-before-start", hint, "the session ends before it begins").Fix = nextDay(s)
			}
		}
	},
}

// misplaced says what is wrong with a date in its zone.
func misplaced(e *hub.Entry, key string, err error, problems *diag.List) {
	at := e.At(key)
	var said *calendar.Mistake
	switch {
	case !errors.As(err, &said):
		problems.Errorf(at, "bad-date", "", "%s", err)
	case said.Rule == calendar.WrongOffset:
		problems.Errorf(at, said.Rule, said.Hint, "%s", said.Message).Fix = withoutOffset(at, e.Written(at))
	default:
		problems.Errorf(at, said.Rule, said.Hint, "%s", said.Message)
	}
}

// withoutOffset is the fix that leaves the time as the clocks of the place show it: that
// is what most people mean who write the offset of another season.
func withoutOffset(at diag.Pos, written string) diag.Fix {
	time := strings.IndexByte(written, ':')
	if time < 0 {
		return diag.Fix{}
	}
	sign := strings.IndexAny(written[time:], "+-")
	if sign < 0 {
		return diag.Fix{}
	}
	behind := strings.TrimLeft(written[time+sign+1:], "0123456789:")
	return at.Maybe(strings.TrimRight(written[:time+sign], " ") + behind)
}

// endless tells that a session ends before it begins. A day ends when it is over.
func endless(s *hub.Session) bool {
	if !s.End.IsZero() && !s.End.HasTime() && !s.Start.IsZero() {
		return !s.Finish.After(s.Start)
	}
	return s.Finish.Before(s.Start)
}

// nextDay is the fix that lets a session end after midnight, where that is what its end
// seems to mean.
func nextDay(s *hub.Session) diag.Fix {
	day := s.End.Day()
	if s.AllDay() || !s.End.HasTime() || day != s.Date.Day() {
		return diag.Fix{}
	}
	return redated(&s.Entry, "end", day, day.AddDays(1))
}
