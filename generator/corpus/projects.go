package corpus

import (
	"strconv"
	"time"
)

// A project is something that people make together.
type project struct {
	id, title, status   string
	leads, contributors []int
	topics, needs       []string
	started             time.Time // zero for an idea
}

// project draws what is made, who makes it, and what is missing.
func (c *community) project(taken map[string]bool) project {
	d := c.dice
	p := project{status: pick(d, []string{"idea", "idea", "active", "active", "active", "active", "paused", "done", "done", "done"})}
	p.topics = some(d, c.words.topics, d.between(1, 2))
	p.title = c.named(pick(d, c.words.works), p.topics[0])
	p.id = free(taken, slug(p.title))
	on := firstDay().AddDate(0, 0, d.below(daysBetween(firstDay(), AsOf())))
	leads := d.between(1, 2)
	if p.status == "idea" {
		leads = d.between(0, 1)
	} else {
		p.started = on
	}
	p.leads, p.contributors = split(c.draw(leads+d.between(0, 5), on), leads)
	if p.status != "done" {
		p.needs = some(d, c.words.skills, d.between(0, 3))
	}
	return p
}

// grow lets some sessions come of projects that go on.
func (c *community) grow() {
	for i := range c.sessions {
		s := &c.sessions[i]
		if s.from != "" || len(c.projects) == 0 || !c.dice.percent(4) {
			continue
		}
		if p := pick(c.dice, c.projects); !p.started.IsZero() && p.started.Before(s.on) {
			s.from = "projects/" + p.id
		}
	}
}

func (c *community) writeProjects() {
	pen := pen{c, "../"}
	for _, p := range c.projects {
		front := []string{"title: " + strconv.Quote(p.title), "status: " + p.status}
		front = c.people(front, "leads", p.leads)
		front = c.people(front, "contributors", p.contributors)
		if len(p.needs) > 0 {
			front = append(front, "needs: "+list(p.needs))
		}
		front = append(front, "topics: "+list(p.topics))
		if !p.started.IsZero() {
			front = append(front, "started: "+iso(p.started))
		}
		if c.dice.percent(50) {
			front = append(front, "link: https://work.example.org/"+p.id)
		}
		c.write("projects/"+p.id+".md", front, pen.body(c.dice.between(60, 200)))
	}
}
