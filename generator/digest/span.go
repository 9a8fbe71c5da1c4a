package digest

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"kith/generator/calendar"
	"kith/generator/hub"
)

// A Span is the days that a digest tells of, both ends included. The hub's today lies
// between them.
type Span struct{ Since, Until calendar.Day }

// Asked is a span as somebody asked for it: a day, "2026-03-05", or how far it lies from
// today, "3 weeks". Since may be Last.
type Asked struct {
	Since string // empty means two weeks
	Until string // empty means four weeks
}

// Last asks for what happened since the last session, itself included.
const Last = "last"

// A Mistake is a span that cannot be.
type Mistake struct {
	Asked   string // "since" or "until"
	Message string
}

// Error is the message.
func (m *Mistake) Error() string { return m.Message }

const (
	usualSince = "2 weeks"
	usualUntil = "4 weeks"
)

// SpanOf reads what somebody asked for. Its errors are *Mistake.
func SpanOf(asked Asked, h *hub.Hub) (s Span, err error) {
	if s.Since, err = sinceOf(strings.ToLower(strings.TrimSpace(asked.Since)), h); err != nil {
		return s, &Mistake{"since", err.Error()}
	}
	if s.Since.Compare(h.Today()) > 0 {
		return s, &Mistake{"since", fmt.Sprintf("%s is not here yet: today is %s", s.Since, h.Today())}
	}
	if s.Until, err = dayOf(strings.ToLower(strings.TrimSpace(asked.Until)), usualUntil, h.Today(), 1); err != nil {
		return s, &Mistake{"until", err.Error()}
	}
	if s.Until.Compare(h.Today()) < 0 {
		return s, &Mistake{"until", fmt.Sprintf("%s is over: today is %s", s.Until, h.Today())}
	}
	return s, nil
}

// sinceOf is the day from which to tell. Before the first session nothing was the last.
func sinceOf(asked string, h *hub.Hub) (calendar.Day, error) {
	if asked != Last {
		return dayOf(asked, usualSince, h.Today(), -1)
	}
	for i := len(h.Sessions) - 1; i >= 0; i-- {
		if s := h.Sessions[i]; s.TookPlace() {
			return s.Day(), nil
		}
	}
	return dayOf("", usualSince, h.Today(), -1)
}

// dayOf is a day as written, or so far from today in a direction, 1 or -1.
func dayOf(asked, usual string, today calendar.Day, direction int) (calendar.Day, error) {
	if asked == "" {
		asked = usual
	}
	if found := length.FindStringSubmatch(asked); found != nil {
		n, _ := strconv.Atoi(found[1]) // three digits at most
		return away(today, direction*n, found[2]), nil
	}
	if date.MatchString(asked) {
		return calendar.ParseDay(asked)
	}
	return calendar.Day{}, fmt.Errorf(`%q is neither a day like "%s" nor a length like "%s"`, asked, today, usual)
}

var (
	length = regexp.MustCompile(`^(\d{1,3}) ?(day|week|month|year|d|w)s?$`)
	date   = regexp.MustCompile(`^\d.*[-./]`)
)

// away is the day so many units from another. A month ends where it ends: a month after
// 31 January is the last day of February.
func away(day calendar.Day, n int, unit string) calendar.Day {
	switch unit[0] {
	case 'd':
		return day.AddDays(n)
	case 'w':
		return day.AddDays(7 * n)
	case 'y':
		n *= 12
	}
	first := calendar.DayOf(time.Date(day.Year, day.Month+time.Month(n), 1, 0, 0, 0, 0, time.UTC))
	last := calendar.DayOf(time.Date(first.Year, first.Month+1, 0, 0, 0, 0, 0, time.UTC))
	first.Date = min(day.Date, last.Date)
	return first
}
