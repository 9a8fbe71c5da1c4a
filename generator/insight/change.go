package insight

import (
	"time"

	"kith/generator/calendar"
	"kith/generator/hub"
)

// Changes is the first midnight at which a figure may be another, though no file is and
// no session is over: something leaves the days that are looked at, somebody's time to
// come again runs out, notes are due. It is zero where there is none.
//
// Two things change every night and are left out, so who publishes does well not to show
// them: the days that a figure looks at, and for how many of them something is overdue.
// Roles have their own ([Participation.Turns]), and so has a topic's year ([Need.Until]).
func Changes(h *hub.Hub) time.Time {
	n := nights{today: h.Today()}
	f := firstsOf(h)
	for _, s := range lately(h.Sessions, n.today.AddDays(-Stretch)) {
		if s.TookPlace() {
			n.after(s.Day(), notesDays, Stretch)
		}
	}
	for _, t := range h.Shoutouts {
		n.after(t.Date, 0, Stretch)
	}
	for _, a := range h.Asks {
		n.after(a.Date, 0, Stretch)
	}
	for _, r := range h.Resources {
		n.after(r.Date, 0)
	}
	for _, p := range h.Projects {
		n.after(p.Started, 0)
	}
	for _, m := range h.Members {
		n.member(m, f)
	}
	running := false
	for _, s := range h.Series {
		p := promiseOf(h, s)
		running = running || p.goesOn
		if n.promise(p); !p.made {
			n.habit(s.Held)
		}
	}
	if !running {
		n.habit(h.Sessions)
	}
	return n.next(h)
}

// nights counts the nights until something changes.
type nights struct {
	today calendar.Day
	left  int // 0 where nothing does
}

// after notes that something changes so many days after a day.
func (n *nights) after(day calendar.Day, days ...int) {
	if day.IsZero() {
		return
	}
	age := day.DaysTo(n.today)
	for _, days := range days {
		if left := days - age; left > 0 && (n.left == 0 || left < n.left) {
			n.left = left
		}
	}
}

func (n *nights) next(h *hub.Hub) time.Time {
	if n.left == 0 {
		return time.Time{}
	}
	return n.today.AddDays(n.left).In(h.Zone)
}

// member notes when somebody belongs to the community, is new no more, and is judged as a
// newcomer.
func (n *nights) member(m *hub.Member, f firsts) {
	n.after(m.Since(), 0)
	n.after(m.Left, 0)
	n.after(joined(m), Newness+1)
	if first := f.came(m); first != nil {
		n.after(first.Day(), Return+1, Return+1+Stretch)
	}
}

// habit notes when what nobody promised is overdue.
func (n *nights) habit(sessions []*hub.Session) {
	days := daysOf(sessions, (*hub.Session).TookPlace)
	if len(days) >= Fewest {
		n.after(days[len(days)-1], int(2*usualGap(days))+1)
	}
}

// promise notes when somebody is asked for what was promised, when that is long ago, when
// the series rests, and when no more is to come.
func (n *nights) promise(p promise) {
	for i, o := range p.last {
		n.after(o.Day, p.slack(i)+1, Stretch)
	}
	if due, wait := p.due(); wait > 0 {
		n.after(due, wait+1)
	}
	n.after(p.series.Until, 1)
	for _, pause := range p.series.Pauses {
		n.after(pause.From, 0)
		n.after(pause.To, 1)
	}
	if p.goesOn {
		if _, more := p.course.Next(p.next.Start); !more {
			n.after(p.next.Day, 0)
		}
	}
}
