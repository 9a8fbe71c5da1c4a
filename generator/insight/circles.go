package insight

import (
	"cmp"
	"slices"
	"strings"

	"kith/generator/calendar"
	"kith/generator/hub"
)

// circles are the people around somebody, while it is found who they are.
type circles struct {
	of    *hub.Member
	today calendar.Day
	ties  []tie
	at    map[*hub.Member]int // where in ties; −1 for those who are left out
	works []work
}

// A tie is one that is being found.
type tie struct {
	with                      *hub.Member
	bond                      Bond
	sessions, answers, thanks int
	last                      calendar.Day
	seen                      *hub.Session // at which they met last
}

// A work is a project or a resource, with those who make it together.
type work struct {
	project  *hub.Project
	resource *hub.Resource
	makers   []*hub.Member
}

func circlesAround(h *hub.Hub, m *hub.Member) *circles {
	many := min(len(m.Sessions), Recently) * Circle / 4 // or less: people meet the same again
	c := &circles{of: m, today: h.Today(), ties: make([]tie, 0, many), at: make(map[*hub.Member]int, many)}
	c.at[m] = -1
	return c
}

// to is the tie to somebody, to which a day adds something; nil for whom there is none.
func (c *circles) to(m *hub.Member, b Bond, day calendar.Day) *tie {
	i, known := c.at[m]
	if !known {
		i = -1
		if m.Visibility != hub.NameOnly {
			i = len(c.ties)
			c.ties = append(c.ties, tie{with: m})
		}
		c.at[m] = i
	}
	if i < 0 {
		return nil
	}
	t := &c.ties[i]
	t.bond = max(t.bond, b)
	if day.Compare(t.last) > 0 {
		t.last = day
	}
	return t
}

// meet goes through the latest sessions. To meet in a crowd says little, but to lead
// something before one.
func (c *circles) meet() {
	left := Recently
	for _, s := range slices.Backward(c.of.Sessions) {
		if !s.TookPlace() {
			continue
		}
		small := company(s) <= Circle
		if !small && !c.led(s) {
			continue
		}
		day := s.Day()
		c.met(s, day, s.Hosting)
		c.met(s, day, s.Speaking)
		if small {
			c.met(s, day, s.There)
		}
		if left--; left == 0 {
			return
		}
	}
}

// led tells that the person led a session, with so few that they met.
func (c *circles) led(s *hub.Session) bool {
	return len(s.Hosting)+len(s.Speaking) <= Circle && (slices.Contains(s.Hosting, c.of) || slices.Contains(s.Speaking, c.of))
}

// company is how many people were at a session, as far as it is known; of a crowd it is
// not counted on.
func company(s *hub.Session) int {
	if least := max(s.People(), len(s.Hosting), len(s.Speaking)); least > Circle {
		return least
	}
	named := len(s.There) + s.Unseen
	for _, m := range s.Hosting {
		tally(&named, !slices.Contains(s.There, m))
	}
	for _, m := range s.Speaking {
		tally(&named, !slices.Contains(s.There, m) && !slices.Contains(s.Hosting, m))
	}
	return max(named, s.Headcount)
}

// met counts a session for some who were at it, for each once.
func (c *circles) met(s *hub.Session, day calendar.Day, people []*hub.Member) {
	for _, m := range people {
		if t := c.to(m, Met, day); t != nil && t.seen != s {
			t.seen = s
			t.sessions++
		}
	}
}

// make goes through what is made together. A project under way is made all the time.
func (c *circles) make() {
	for _, p := range c.of.Leads {
		c.project(p, p.Leading)
	}
	for _, p := range c.of.Contributes {
		c.project(p, nil)
	}
	for _, r := range c.of.Shared {
		if len(r.Makers) <= Circle {
			c.work(work{resource: r, makers: r.Makers}, r.Date)
		}
	}
}

// project is made by all who have a part in it or, where they are too many, by some.
func (c *circles) project(p *hub.Project, some []*hub.Member) {
	makers := some
	if len(p.Leading)+len(p.Contributing) <= Circle {
		makers = slices.Concat(p.Leading, p.Contributing)
	}
	day := p.Started
	if p.Status == hub.Underway && day.Compare(c.today) < 0 {
		day = c.today
	}
	if len(makers) <= Circle {
		c.work(work{project: p, makers: makers}, day)
	}
}

func (c *circles) work(w work, day calendar.Day) {
	if day.Compare(c.today) > 0 {
		return
	}
	c.works = append(c.works, w)
	for _, m := range w.makers {
		c.to(m, Made, day)
	}
}

// help goes through asks that were answered, and thanks.
func (c *circles) help() {
	for _, a := range c.of.Asked {
		for _, m := range a.Answering {
			c.answer(a, m)
		}
	}
	for _, a := range c.of.Answered {
		if a.Asker != nil {
			c.answer(a, a.Asker)
		}
	}
	for _, t := range c.of.Thanked {
		c.thank(t, t.By)
	}
	for _, t := range c.of.Thanks {
		for _, m := range t.Thanked {
			c.thank(t, m)
		}
	}
}

func (c *circles) answer(a *hub.Ask, m *hub.Member) {
	if a.Date.Compare(c.today) > 0 {
		return
	}
	if t := c.to(m, Helped, a.Date); t != nil {
		t.answers++
	}
}

func (c *circles) thank(s *hub.Shoutout, m *hub.Member) {
	if s.Date.Compare(c.today) > 0 {
		return
	}
	if t := c.to(m, Helped, s.Date); t != nil {
		t.thanks++
	}
}

// first are the first of the ties, at most so many. Most people know more than are told of.
func (c *circles) first(most int) []*tie {
	var first []*tie
	for i := range c.ties {
		t := &c.ties[i]
		if full := len(first) == most; full && (most == 0 || t.compare(first[most-1]) > 0) {
			continue
		} else if full {
			first = first[:most-1]
		}
		at, _ := slices.BinarySearchFunc(first, t, (*tie).compare)
		first = slices.Insert(first, at, t)
	}
	return first
}

// compare tells which of two ties comes first.
func (t *tie) compare(o *tie) int {
	return cmp.Or(int(o.bond-t.bond), o.last.Compare(t.last), o.sessions-t.sessions, strings.Compare(t.with.ID, o.with.ID))
}

// tell is a tie with what it is made of.
func (c *circles) tell(t *tie) Tie {
	told := Tie{With: t.with, Bond: t.bond, Sessions: t.sessions, Answers: t.answers, Thanks: t.thanks, Last: t.last}
	if t.bond < Made {
		return told
	}
	for _, w := range c.works {
		switch {
		case !slices.Contains(w.makers, t.with):
		case w.project != nil:
			told.Projects = append(told.Projects, w.project)
		default:
			told.Resources = append(told.Resources, w.resource)
		}
	}
	return told
}
