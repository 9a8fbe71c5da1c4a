package check

import (
	"errors"

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
			misplaced(m.Session.At(m.Key), m.Err, problems)
		}
		if _, err := h.Purpose.AsOf.In(h.Zone, h.ZoneStated()); err != nil && !h.Purpose.AsOf.IsZero() {
			misplaced(h.Purpose.At("as-of"), err, problems)
		}
		for _, s := range h.Sessions {
			if s.Finish.Before(s.Start) {
				problems.Errorf(s.At("end"), "ends-before-start", "an end on the next day needs its date, too", "the session ends before it begins").Fix = nextDay(s)
			}
		}
	},
}

// misplaced says what is wrong with a date in its zone.
func misplaced(at diag.Pos, err error, problems *diag.List) {
	var said *calendar.Mistake
	if errors.As(err, &said) {
		problems.Errorf(at, said.Rule, said.Hint, "%s", said.Message)
		return
	}
	problems.Errorf(at, "bad-date", "", "%s", err)
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
