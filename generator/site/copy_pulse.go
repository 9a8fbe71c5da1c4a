package site

import (
	"strings"

	"kith/generator/markdown/prose"
)

// pulse writes what the page says, and its numbers as tables.
func (c *copyist) pulse(v *Pulse) {
	c.block(prose.Words(v.Headline))
	c.block(prose.Words(v.Day) + "\n" + c.say("pulse.lede"))
	for _, s := range v.Signals {
		c.item(joined(prose.Words(s.Name), prose.Words(s.Evidence)))
	}
	for _, s := range v.Sections {
		c.heading(s.Finding)
		c.block(prose.Words(s.Evidence))
		c.block(c.drawn(s.How))
		c.block(c.drawn(s.Missing))
		c.block(c.link(s.Act.Text, s.Act.Href))
		for _, fact := range s.Facts {
			c.block(prose.Words(fact))
		}
		for _, t := range s.Tables {
			c.table(t)
		}
	}
}

// table writes a table as GitHub reads it, below what it tells.
func (c *copyist) table(t NumberTable) {
	c.block(prose.Words(t.Caption))
	lines := []string{cells(t.Head...), "|" + strings.Repeat(" --- |", len(t.Head))}
	for _, r := range t.Rows {
		lines = append(lines, cells(append([]string{r.Name}, r.Cells...)...))
	}
	c.block(strings.Join(lines, "\n"))
}

func cells(texts ...string) string {
	safe := make([]string, len(texts))
	for i, t := range texts {
		safe[i] = strings.ReplaceAll(prose.Words(t), "|", `\|`)
	}
	return "| " + strings.Join(safe, " | ") + " |"
}
