package corpus

import (
	"slices"
	"time"
)

// A shoutout is one thank-you, with whom and what it is for.
type shoutout struct {
	from    int // index into members
	to      []int
	on      time.Time
	session string // id, or "" where it is for no meeting
}

// writeShoutouts writes n thank-yous: most after a session, among those who were there.
func (c *community) writeShoutouts(n int) {
	p := pen{c, "../"}
	taken := map[string]bool{}
	for range n {
		s := c.shoutout()
		front := []string{"from: " + c.members[s.from].id, "to: " + list(c.ids(s.to)), "date: " + iso(s.on)}
		if len(s.to) == 1 {
			front[1] = "to: " + c.members[s.to[0]].id
		}
		if c.dice.percent(40) {
			front = append(front, "for: "+pick(c.dice, c.words.topics))
		}
		if s.session != "" {
			front = append(front, "session: "+s.session)
		}
		if work := c.work(s); work != "" {
			front = append(front, "project: "+work)
		}
		id := free(taken, iso(s.on)+"-to-"+c.members[s.to[0]].id)
		c.write("shoutouts/"+id+".md", front, p.gratitude(c.dice.between(30, 95)))
	}
}

// work is a project that whoever is thanked leads, and that began in the year before.
func (c *community) work(s shoutout) string {
	for _, p := range c.projects {
		if p.started.IsZero() || p.leads[0] != s.to[0] {
			continue
		}
		if since := daysBetween(p.started, s.on); since >= 0 && since <= 365 {
			return p.id
		}
	}
	return ""
}

// shoutout draws who thanks whom: after a session, where one has been held, or just so.
func (c *community) shoutout() shoutout {
	people := 1 + pick(c.dice, []int{1, 1, 1, 2, 3})
	if held := c.held(); held > 0 && c.dice.percent(60) {
		s := c.sessions[c.dice.below(held)]
		there := slices.Concat(s.hosts, s.speakers, s.attended)
		drawn := some(c.dice, there, min(people, len(there)))
		return shoutout{from: drawn[0], to: drawn[1:], on: earlier(dayOf(s.on).AddDate(0, 0, c.dice.below(9)), AsOf()), session: s.id}
	}
	on := firstDay().AddDate(0, 0, c.dice.below(daysBetween(firstDay(), AsOf())))
	drawn := c.draw(people, on)
	from := len(drawn) - 1 // those drawn first come often, and are thanked often
	return shoutout{from: drawn[from], to: drawn[:from], on: on}
}
