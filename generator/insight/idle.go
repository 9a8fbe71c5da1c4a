package insight

import (
	"kith/generator/calendar"
	"kith/generator/hub"
)

// An Idle is a project that waits for somebody.
type Idle struct {
	Project *hub.Project
	Alone   bool          // nobody leads it who is here
	Left    []*hub.Member // who led it and has moved on
	Here    []*hub.Member // who contributes to it, and is here
	Last    calendar.Day  // of the last sign of life; zero where none has a day
	Still   int           // days since then, where they are more than the window of participation; else 0
}

// IdleOf finds the projects with no one: ideas and active ones that nobody leads, or whose
// leads have all moved on; and active ones of which nothing was heard for longer than the
// window of participation. They are in order of title.
//
// A sign of life is that it was started, that it was asked for, that somebody was thanked
// for it, or that a session grew from it, be it one to come. A lead who is hidden leads it.
// Where no sign has a day, nothing is said of how long it has been still. Kith's own.
func IdleOf(h *hub.Hub) []Idle {
	var idle []Idle
	days := h.Purpose.Participation.Filled().Window
	for _, p := range h.Projects {
		if !underWay(h, p) {
			continue
		}
		i := Idle{Project: p, Last: lastSign(h, p)}
		leading, left := hereOf(p.Leading)
		i.Here, _ = hereOf(p.Contributing)
		if len(leading) == 0 && len(p.Leads) == len(p.Leading) {
			i.Alone, i.Left = true, left
		}
		if still := i.Last.DaysTo(h.Today()); p.Status == hub.Underway && !i.Last.IsZero() && still > days {
			i.Still = still
		}
		if i.Alone || i.Still > 0 {
			idle = append(idle, i)
		}
	}
	return idle
}

// underWay tells that a project has begun, be it as an idea, and neither rests nor is done.
func underWay(h *hub.Hub, p *hub.Project) bool {
	return p.Status != hub.Paused && p.Status != hub.Done && p.Started.Compare(h.Today()) <= 0
}

// lastSign is the last day on which something is known of a project, at the latest today:
// what is to come is a sign of today.
func lastSign(h *hub.Hub, p *hub.Project) calendar.Day {
	last := p.Started
	see := func(day calendar.Day) {
		if day.Compare(h.Today()) > 0 {
			day = h.Today()
		}
		if day.Compare(last) > 0 {
			last = day
		}
	}
	for _, s := range p.Sessions {
		if s.Coming || s.TookPlace() {
			see(s.Day())
		}
	}
	for _, t := range p.Thanks {
		see(t.Date)
	}
	for _, a := range p.Asks {
		see(a.Date)
	}
	return last
}

// hereOf parts people into those who are here and those who have moved on.
func hereOf(people []*hub.Member) (here, left []*hub.Member) {
	for _, m := range people {
		if m.Alumnus() {
			left = append(left, m)
		} else {
			here = append(here, m)
		}
	}
	return here, left
}
