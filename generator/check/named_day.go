package check

import (
	"fmt"
	"strings"

	"kith/generator/calendar"
	"kith/generator/diag"
	"kith/generator/hub"
)

var namedDay = Rule{
	Name:     "date-unlike-name",
	Severity: diag.Warning,
	Doc: `The name of a session's file may begin with a day, and then it is the session's:
people look for a session by it, and its address holds it. So may an ask's. The two part
where somebody copies last time's file and changes one of them.

Wrong, in sessions/2026-03-19-proofs.md:

    date: 2026-03-05 18:00

Right:

    date: 2026-03-19 18:00

A session that was moved (status: moved, or replaces: with the day in the name) keeps
the name it had.`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		for _, s := range h.Sessions {
			named, ok := dayIn(s.ID)
			if !ok || s.Date.IsZero() || s.Status == hub.Moved || standsOn(s, named) {
				continue
			}
			unlikeName(&s.Entry, s.Date.Day(), named, problems)
		}
		for _, a := range h.Asks {
			if named, ok := dayIn(a.ID); ok && !a.Date.IsZero() && a.Date != named {
				unlikeName(&a.Entry, a.Date, named, problems)
			}
		}
	},
}

func unlikeName(e *hub.Entry, day, named calendar.Day, problems *diag.List) {
	problems.Warnf(e.At("date"), "date-unlike-name", "mend the date, or rename the file to "+day.String()+e.ID[len("2006-01-02"):]+".md",
		"the file's name says %s, and the date says %s", named, day).Fix = redated(e, "date", day, named)
}

// dayIn is the day that an id begins with.
func dayIn(id string) (calendar.Day, bool) {
	const length = len("2006-01-02")
	if len(id) < length || len(id) > length && !strings.ContainsRune("-_.", rune(id[length])) {
		return calendar.Day{}, false
	}
	day, err := calendar.ParseDay(id[:length])
	return day, err == nil
}

// standsOn tells that a session has to do with a day: it is held then, in its own zone or
// as written, or would have been.
func standsOn(s *hub.Session, day calendar.Day) bool {
	written := calendar.Days{From: s.Date.Day(), To: s.Date.Day()}
	if !s.End.IsZero() {
		written.To = s.End.Day()
	}
	held := calendar.Days{From: calendar.DayOf(s.Start), To: calendar.DayOf(s.Finish)}
	return written.Has(day) || held.Has(day) || s.Replaces.Day() == day
}

// redated is the fix that puts one day in another's place in the value of a key.
func redated(e *hub.Entry, key string, was, is calendar.Day) diag.Fix {
	at := e.At(key)
	before := strings.Index(e.Written(at), was.String())
	if before < 0 {
		return diag.Fix{}
	}
	at.Col, at.Width = at.Col+before, len(was.String())
	return at.Maybe(is.String())
}

// spoken is a day as people say it: "5 March 2026".
func spoken(d calendar.Day) string { return fmt.Sprintf("%d %s %d", d.Date, d.Month, d.Year) }
