package corpus

import (
	"slices"
	"strconv"
	"time"
)

// A resource is something worth keeping.
type resource struct {
	id, title, kind string
	by              []int
	on              time.Time
	topics          []string
	session         string // id, or "" where it comes from none
}

// resource draws what is kept and who made it: more than half within a week of a session
// that has been, by somebody who was there.
func (c *community) resource(taken map[string]bool) resource {
	d := c.dice
	r := resource{kind: pick(d, []string{"guide", "guide", "recording", "article", "tool", "template"})}
	r.topics = some(d, c.words.topics, d.between(1, 3))
	if held := c.held(); held > 0 && d.percent(60) {
		s := c.sessions[d.below(held)]
		r.session, r.topics = s.id, s.topics
		r.on = earlier(dayOf(s.on).AddDate(0, 0, d.below(8)), AsOf())
		r.by = some(d, slices.Concat(s.hosts, s.speakers, s.attended), 1)
	} else {
		r.on = firstDay().AddDate(0, 0, d.below(daysBetween(firstDay(), AsOf())))
		r.by = c.draw(d.between(1, 2), r.on)
	}
	r.title = c.named(pick(d, c.words.keepsakes), r.topics[0])
	r.id = free(taken, slug(r.title))
	return r
}

func (c *community) writeResources() {
	p := pen{c, "../"}
	for _, r := range c.resources {
		front := []string{"title: " + strconv.Quote(r.title), "date: " + iso(r.on)}
		front = c.people(front, "by", r.by)
		front = append(front, "kind: "+r.kind)
		words := c.dice.between(15, 60)
		if r.kind == "guide" {
			words = c.dice.between(100, 400)
		} else {
			front = append(front, "link: https://shelf.example.org/"+r.id)
		}
		front = append(front, "topics: "+list(r.topics))
		if r.session != "" {
			front = append(front, "session: "+r.session)
		}
		c.write("resources/"+r.id+".md", front, p.body(words))
	}
}
