package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
)

var oneTopic = Rule{
	Name:     "shared-word",
	Severity: diag.Warning,
	Doc: `A word means one topic: its id, its title and its aliases lead there and nowhere
else. Where two topics claim a word, the first by file name has it; an id comes before a
title, and a title before an alias. Topics that call each other a synonym go in a circle
(synonym-circle).`,
	Run: func(_ *hub.Hub, p hub.Parts, problems *diag.List) {
		claimed := map[string]*hub.Topic{}
		for _, t := range p.Topics {
			if slug := hub.Slug(t.ID); claimed[slug] == nil {
				claimed[slug] = t
			}
		}
		for _, t := range p.Topics {
			slug := hub.Slug(t.Title)
			switch other := claimed[slug]; {
			case slug == "" || other == t:
			case other == nil:
				claimed[slug] = t
			case hub.Slug(t.ID) != hub.Slug(other.ID): // else one id twice, which is told as such
				problems.Warnf(t.At("title"), "shared-word", "let one of the two have another title, or make them one file", "%q means %q already, in %s", t.Title, other.Title, other.File)
			}
		}
		inCircle := sayCircles(p.Topics, claimed, problems)
		for _, t := range p.Topics {
			for _, alias := range t.Aliases {
				other := claimed[alias.Slug]
				switch {
				case other == nil:
					claimed[alias.Slug] = t
				case other != t && !inCircle[alias.At]:
					problems.Warnf(alias.At, "shared-word", "let one of the two go without it", "%q means %q already, in %s", alias.Text, other.Title, other.File)
				}
			}
		}
	},
}
