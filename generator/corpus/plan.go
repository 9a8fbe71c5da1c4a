package corpus

import (
	"slices"
	"strings"
)

// plan fixes what is asked, made and kept, and which sessions come of it. It has dice of
// its own, so that people, sessions and thanks are the same with it and without.
func (c *community) plan(size Size, seed uint64) {
	planning := *c
	planning.dice = shakeMore(seed)
	planning.makeAll(size)
	c.asks, c.projects, c.resources = planning.asks, planning.projects, planning.resources
}

func (c *community) makeAll(size Size) {
	works, shelf, asked := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for range size.Projects {
		c.projects = append(c.projects, c.project(works))
	}
	for range size.Resources {
		c.resources = append(c.resources, c.resource(shelf))
	}
	slices.SortStableFunc(c.resources, func(a, b resource) int { return a.on.Compare(b.on) })
	for range size.Asks {
		c.asks = append(c.asks, c.ask(asked))
	}
	c.grow()
}

// named is a title about a topic.
func (c *community) named(pattern, topic string) string {
	topic = strings.ReplaceAll(topic, "-", " ")
	title := strings.ReplaceAll(pattern, "{topic}", topic)
	title = strings.ReplaceAll(title, "{tool}", pick(c.dice, c.words.tools))
	return strings.ToUpper(title[:1]) + title[1:]
}
