package corpus

import (
	"sort"
	"strconv"
	"strings"
	"time"
)

// An ask is what somebody wants help with, or wants to hear about.
type ask struct {
	id, title      string
	by             int // index into members
	also, answered []int
	on             time.Time
	topics, became []string
	status         string // "" where the answers say it
}

// ask draws who asks what, and what becomes of it: of every second ask something does.
func (c *community) ask(taken map[string]bool) ask {
	d := c.dice
	a := ask{on: firstDay().AddDate(0, 0, d.below(daysBetween(firstDay(), AsOf())))}
	a.topics = some(d, c.words.topics, d.between(1, 2))
	a.title = c.named(pick(d, c.words.questions), a.topics[0])
	a.id = free(taken, iso(a.on)+"-"+slug(strings.TrimSuffix(a.title, "?")))
	people := c.draw(1+d.between(0, 4)+2, a.on)
	last := len(people) - 1 // those drawn first come often, and are asked often
	a.by = people[last]
	answering, also := split(people[:last], d.between(1, 2))
	a.also = also
	switch n := d.below(100); {
	case n < 50 && len(answering) > 0:
		a.answered = answering
		c.become(&a)
		if d.percent(60) {
			a.status = "answered"
		}
	case n < 62:
		a.status = "closed"
	case n < 80:
		a.status = "open"
	}
	return a
}

// become lets something come of an ask: a session that follows, which may say so itself, a
// resource or a project that was made later.
func (c *community) become(a *ask) {
	d := c.dice
	next := sort.Search(len(c.sessions), func(i int) bool { return c.sessions[i].on.After(a.on) })
	switch n := d.below(100); {
	case n < 40 && next < len(c.sessions):
		s := &c.sessions[min(next+d.below(6), len(c.sessions)-1)]
		if s.from == "" && d.percent(50) {
			s.from = a.id
			return
		}
		a.became = []string{s.id}
	case n < 75:
		if r := sort.Search(len(c.resources), func(i int) bool { return c.resources[i].on.After(a.on) }); r < len(c.resources) {
			a.became = []string{"resources/" + c.resources[r].id}
		}
	case n < 85:
		for _, p := range c.projects {
			if p.started.After(a.on) {
				a.became = []string{p.id}
				return
			}
		}
	}
}

func (c *community) writeAsks() {
	p := pen{c, "../"}
	for _, a := range c.asks {
		front := []string{"title: " + strconv.Quote(a.title), "by: " + c.members[a.by].id, "date: " + iso(a.on), "topics: " + list(a.topics)}
		front = c.people(front, "also", a.also)
		if a.status != "" {
			front = append(front, "status: "+a.status)
		}
		front = c.people(front, "answered-by", a.answered)
		if len(a.became) > 0 {
			front = append(front, "became: "+list(a.became))
		}
		c.write("asks/"+a.id+".md", front, p.paragraph())
	}
}

// people adds a line with people, where there are any.
func (c *community) people(front []string, key string, people []int) []string {
	switch len(people) {
	case 0:
		return front
	case 1:
		return append(front, key+": "+c.members[people[0]].id)
	}
	return append(front, key+": "+list(c.ids(people)))
}
