package insight

import "kith/generator/hub"

// Fewest is how many sessions must have recorded who was there before anything is said
// of how people take part.
const Fewest = 3

// A Participation is how close to the middle people sit, observed from what they did in
// a window of time.
type Participation struct {
	Basis           // its sessions of which it is recorded who was there; where these are too few nobody has a role
	People []Taking // whoever was a member then and shows more than a name, in order of name

	roles map[*hub.Member]hub.Role
	by    *observer
}

// A Taking is how one person took part.
type Taking struct {
	Member   *hub.Member
	Role     hub.Role // observed; empty where too little is known
	Led      int      // sessions hosted or spoken at
	Attended int      // other sessions
	Shared   int      // what the person made or wrote for others
	Thanked  int      // thanks given
	Took, Of int      // the share of sessions: taken part in, of those of which this is known
}

// Acts are all the ways in which somebody took part.
func (t Taking) Acts() int { return t.Led + t.Attended + t.Shared + t.Thanked }

// ParticipationOf observes the window that ends at the hub's as-of moment.
func ParticipationOf(h *hub.Hub) *Participation {
	o := observe(h)
	p := o.at(o.now())[0]
	p.roles = make(map[*hub.Member]hub.Role, len(p.People))
	for _, t := range p.People {
		p.roles[t.Member] = t.Role
	}
	return p
}

// Role is somebody's observed role; empty where none is observed.
func (p *Participation) Role(m *hub.Member) hub.Role { return p.roles[m] }

// at observes windows. One person after the other is looked at in all of them, for what
// they did is then at hand.
func (o *observer) at(windows ...window) []*Participation {
	all := make([]*Participation, len(windows))
	for i, w := range windows {
		all[i] = &Participation{Basis: Basis{w.days, len(w.recorded), Fewest}, People: make([]Taking, 0, len(o.hub.Members)), by: o}
	}
	for _, m := range o.hub.Members {
		since := m.Since()
		for i := range windows {
			if w, p := &windows[i], all[i]; w.here(m, since) {
				t := o.taking(m, w)
				if p.Enough() {
					t.Role = roleOf(t, o.thresholds)
				}
				p.People = append(p.People, t)
			}
		}
	}
	return all
}

// roleOf is the role of somebody who took part in such a way. A share is not judged
// before there were a few sessions to come to: of somebody new who has done nothing yet,
// nothing is said.
func roleOf(t Taking, from hub.Thresholds) hub.Role {
	told := t.Of >= Fewest
	switch {
	case t.Led >= from.CoreLed, told && t.Of >= from.CoreSessions && from.CoreShare.Within(t.Took, t.Of):
		return hub.Core
	case told && from.ActiveShare.Within(t.Took, t.Of):
		return hub.Active
	case t.Acts() > 0:
		return hub.Occasional
	case told:
		return hub.Peripheral
	}
	return ""
}
