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
			var said *calendar.Mistake
			if errors.As(m.Err, &said) {
				problems.Errorf(m.Session.At(m.Key), said.Rule, said.Hint, "%s", said.Message)
				continue
			}
			problems.Errorf(m.Session.At(m.Key), "bad-date", "", "%s", m.Err)
		}
		for _, s := range h.Sessions {
			if s.Finish.Before(s.Start) {
				problems.Errorf(s.At("end"), "ends-before-start", "an end on the next day needs its date, too", "the session ends before it begins")
			}
		}
	},
}
