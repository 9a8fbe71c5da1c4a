package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
)

var oneTopic = Rule{
	Name:     "shared-word",
	Severity: diag.Warning,
	Doc: `A word means one topic: its id, its title and its aliases lead there and nowhere
else. Where two topics claim a word, the first by file name has it, and an id or a title
comes before an alias.`,
	Run: func(_ *hub.Hub, p hub.Parts, problems *diag.List) {
		claimed := map[string]*hub.Topic{}
		for _, t := range p.Topics {
			if slug := hub.Slug(t.ID); claimed[slug] == nil {
				claimed[slug] = t
			}
		}
		for _, t := range p.Topics {
			if slug := hub.Slug(t.Title); slug != "" && claimed[slug] == nil {
				claimed[slug] = t
			}
		}
		for _, t := range p.Topics {
			for _, alias := range t.Aliases {
				other := claimed[alias.Slug]
				if other != nil && other != t {
					problems.Warnf(alias.At, "shared-word", "let one of the two go without it", "%q means %q already, in %s", alias.Text, other.Title, other.File)
				} else {
					claimed[alias.Slug] = t
				}
			}
		}
	},
}
