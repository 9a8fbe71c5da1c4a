package site

import "kith/generator/markdown/prose"

// matches are topics with who meets somebody there.
func (c *copyist) matches(matches []*Match) string {
	said := make([]string, len(matches))
	for i, match := range matches {
		said[i] = c.link(match.Text, match.Href)
		if match.Others != "" {
			said[i] += " (" + c.drawn(match.Others) + ")"
		}
	}
	return c.listed(said)
}

func (c *copyist) pairs(shelf PairShelf) {
	if len(shelf.Lines) == 0 {
		return
	}
	c.heading(shelf.Title)
	for _, l := range shelf.Lines {
		c.item(c.drawn(l.Said))
	}
}

// gap says what is wanted and where it stands.
func (c *copyist) gap(g *Gap) {
	if g == nil {
		return
	}
	c.fact("", prose.Words(g.Counts))
	c.fact("", prose.Words(g.Held))
	c.fact("", c.drawn(g.Coming))
	c.fact("", c.drawn(g.Ask))
	if g.Nobody {
		c.fact("", prose.Words(c.say("gap.nobody")))
	}
}
