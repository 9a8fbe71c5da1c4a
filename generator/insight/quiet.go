package insight

import (
	"kith/generator/calendar"
	"kith/generator/hub"
)

const (
	quietFrom   = 3   // sessions after which somebody is missed
	quietBefore = 365 // days before the window in which these were
)

// Silence is who has not been seen for a while. Its basis counts the sessions of the
// window of which it is recorded who was there.
type Silence struct {
	Basis
	People []Quiet // in order of the day on which they were last seen, the latest first
}

// A Quiet is somebody who took part for a while, and has not been seen since.
type Quiet struct {
	Member *hub.Member
	Last   calendar.Day // on which anything is known of them
	Times  int          // sessions they took part in, in the year before the window
}

// QuietOf finds whom the community could miss.
//
//	quiet = at least 3 sessions in the 365 days before the window, and no act in the window
//
// The window is that of the participation; an act is what counts there, and to ask. Who has
// left, and who says they will come, is not quiet. Where nobody recorded who came, nobody
// is known to be missing; so it speaks from three recorded sessions on, for each person
// from three since they joined. Kith's own.
func QuietOf(h *hub.Hub, p *Participation) Silence {
	s := Silence{Basis: p.Basis}
	if !s.Enough() {
		return s
	}
	before := calendar.Days{From: p.Days.From.AddDays(-quietBefore), To: p.Days.From.AddDays(-1)}
	for _, t := range p.People {
		if t.Acts() > 0 || t.Of < Fewest || coming(t.Member) {
			continue
		}
		last := lastSeen(h, t.Member)
		if times := len(heldIn(t.Member.Sessions, before)); times >= quietFrom && last.Compare(p.Days.From) < 0 {
			s.People = append(s.People, Quiet{t.Member, last, times})
		}
	}
	latestFirst(s.People, func(q Quiet) calendar.Day { return q.Last })
	return s
}

// coming tells that somebody leads a session to come, or says they will be there.
func coming(m *hub.Member) bool {
	return len(m.Sessions) > 0 && m.Sessions[len(m.Sessions)-1].Coming
}

// lastSeen is the last day up to today of which a file says that somebody did something.
func lastSeen(h *hub.Hub, m *hub.Member) (last calendar.Day) {
	see := func(day calendar.Day) {
		if day.Compare(last) > 0 && day.Compare(h.Today()) <= 0 {
			last = day
		}
	}
	for _, s := range m.Sessions {
		see(heldOn(s))
	}
	for _, t := range m.Thanks {
		see(t.Date)
	}
	for _, r := range m.Shared {
		see(r.Date)
	}
	for _, a := range m.Asked {
		see(a.Date)
	}
	return last
}
