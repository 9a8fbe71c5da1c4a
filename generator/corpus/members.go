package corpus

import (
	"slices"
	"sort"
	"strconv"
	"time"
)

// A member knows what a profile says and how often its owner comes.
type member struct {
	id, name, role string
	joined         time.Time
}

func (m member) path() string { return "members/" + m.id + ".md" }

// founders are there before the first session, so that it can be well attended.
const founders = 40

// gather lets n people join, founders first and the others evenly until now.
func (c *community) gather(n int) {
	roll := register{taken: map[string]bool{}, latin: latin(), others: others()}
	early := min(founders, n)
	days := daysBetween(firstDay(), AsOf())
	for i := range n {
		joined := begun().AddDate(0, 0, i)
		if i >= early {
			joined = firstDay().AddDate(0, 0, (i-early)*days/(n-early))
		}
		who := roll.enter(c.dice)
		role, weight := c.role()
		c.members = append(c.members, member{id: who.id, name: who.text, role: role, joined: joined})
		if i > 0 {
			weight += c.weights[i-1]
		}
		c.weights = append(c.weights, weight)
	}
}

// role is how near to the heart of the community somebody is, and how many times
// more often than a peripheral member they come.
func (c *community) role() (role string, weight int) {
	switch n := c.dice.below(100); {
	case n < 5:
		return "core", 48
	case n < 25:
		return "active", 16
	case n < 70:
		return "occasional", 4
	}
	return "peripheral", 1
}

// register keeps names apart: no two people share one, nor an id.
type register struct {
	taken  map[string]bool
	latin  tongue
	others []tongue
}

// enter finds a free name; where chance finds none for long, a number tells two apart.
func (r register) enter(d dice) name {
	var who name
	for range 20 {
		if d.percent(85) {
			who = r.latin.person(d, d.percent(8))
		} else {
			who = pick(d, r.others).person(d, false)
		}
		if !r.taken[who.id] {
			r.taken[who.id] = true
			return who
		}
	}
	for n := 2; ; n++ {
		numbered := name{who.text + " " + strconv.Itoa(n), who.id + "-" + strconv.Itoa(n)}
		if !r.taken[numbered.id] {
			r.taken[numbered.id] = true
			return numbered
		}
	}
}

// draw is k different people who had joined by a day (fewer where there were fewer),
// as indices into members; those who come often are likely to be drawn, and early.
func (c *community) draw(k int, by time.Time) []int {
	here := sort.Search(len(c.members), func(i int) bool { return c.members[i].joined.After(by) })
	var drawn []int
	for try := 0; len(drawn) < min(k, here); try++ {
		who := c.dice.below(here)
		if try < 20*k {
			who, _ = slices.BinarySearch(c.weights, c.dice.below(c.weights[here-1])+1)
		}
		if !slices.Contains(drawn, who) {
			drawn = append(drawn, who)
		}
	}
	return drawn
}

// ids are the refs of people.
func (c *community) ids(people []int) []string {
	ids := make([]string, len(people))
	for i, p := range people {
		ids[i] = c.members[p].id
	}
	return ids
}

func (c *community) writeMembers() {
	p := pen{c, "../"}
	for _, m := range c.members {
		c.write(m.path(), c.profile(m), p.body(c.dice.between(100, 480)))
	}
}
