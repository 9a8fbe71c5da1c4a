package insight

import (
	"kith/generator/calendar"
	"kith/generator/hub"
)

// Asks is what becomes of what people ask for. Its basis counts what was asked.
type Asks struct {
	Basis
	Open     int // of those asked in these days
	Answered int
	Closed   int
	Replied  Share      // of all asked in these days, those that were answered
	Response Response   // how soon
	Waiting  []*hub.Ask // open ones, whenever they were asked, the oldest first
}

// Response is how soon something first came of what was asked.
type Response struct {
	Known  Share   // of the asks that were answered or of which something came, those of which the day is known
	Median float64 // days, of those known
}

// AsksOf finds what became of what people asked for in the last [Stretch] days.
//
//	replied  = answered / asked; an ask that was closed without an answer has none
//	response = days from the ask's date to the first day on which something came of it:
//	           a session held, a resource or a project it became, or the first of these
//	           or of the shout-outs whose text refers to it
//
// What is older than the ask did not come of it, and who answered without anything that
// has a date did so on an unknown day, which is not taken for any. The response is
// CHAOSS's "Time to First Response" with asks for its requests, the rest Kith's own. It
// speaks from three asks on.
func AsksOf(h *hub.Hub) Asks {
	a := Asks{Basis: Basis{Days: stretch(h), Least: Fewest}}
	var days []int
	for _, ask := range h.Asks {
		if ask.Date.Compare(h.Today()) > 0 {
			continue
		}
		standing := ask.Standing()
		if standing == hub.Open {
			a.Waiting = append(a.Waiting, ask)
		}
		if !a.Days.Has(ask.Date) {
			continue
		}
		a.Count++
		tally(&a.Open, standing == hub.Open)
		tally(&a.Answered, standing == hub.Answered)
		tally(&a.Closed, standing == hub.Closed)
		first := responded(h, ask)
		if first.IsZero() {
			tally(&a.Response.Known.All, standing == hub.Answered)
			continue
		}
		a.Response.Known.All++
		a.Response.Known.Some++
		days = append(days, ask.Date.DaysTo(first))
	}
	a.Replied = Share{a.Answered, a.Count}
	a.Response.Median = median(days)
	return a
}

// responded is the first day on which something came of an ask; zero where none is known.
func responded(h *hub.Hub, a *hub.Ask) (first calendar.Day) {
	on := func(day calendar.Day) {
		if day.Compare(a.Date) >= 0 && day.Compare(h.Today()) <= 0 && (first.IsZero() || day.Compare(first) < 0) {
			first = day
		}
	}
	for _, s := range a.Sessions {
		on(heldOn(s))
	}
	for _, r := range a.Resources {
		on(r.Date)
	}
	for _, p := range a.Projects {
		on(p.Started)
	}
	for _, e := range a.Mentions() {
		on(dayOf(h, e))
	}
	return first
}

// heldOn is the day of a session that took place; zero for one that did not, or not yet.
func heldOn(s *hub.Session) calendar.Day {
	if s == nil || !s.TookPlace() {
		return calendar.Day{}
	}
	return s.Day()
}

// dayOf is the day of something that may answer an ask by referring to it; zero where it
// has none.
func dayOf(h *hub.Hub, e *hub.Entry) calendar.Day {
	switch e.Kind {
	case hub.Sessions:
		return heldOn(h.Session(e.ID))
	case hub.Shoutouts:
		if t := h.Shoutout(e.ID); t != nil {
			return t.Date
		}
	case hub.Resources:
		if r := h.Resource(e.ID); r != nil {
			return r.Date
		}
	case hub.Projects:
		if p := h.Project(e.ID); p != nil {
			return p.Started
		}
	}
	return calendar.Day{}
}
