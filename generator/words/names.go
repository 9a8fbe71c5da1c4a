package words

import (
	"html/template"
)

// Names puts names into a sentence: "Ada, Ben and Chen".
func (w *Words) Names(names []string) string {
	return joined(names, func(key string, pairs ...string) string {
		return w.Say(key, pairs...)
	})
}

// NamesMarkup is Names of names that are links.
func (w *Words) NamesMarkup(names []template.HTML) template.HTML {
	return joined(names, func(key string, pairs ...template.HTML) template.HTML { return w.Markup(key, pairs...) })
}

func joined[S ~string](names []S, say func(key string, pairs ...S) S) S {
	n := len(names)
	switch n {
	case 0:
		return ""
	case 1:
		return names[0]
	case 2:
		return say("list.pair", "first", names[0], "last", names[1])
	}
	all := names[0]
	for _, name := range names[1 : n-1] {
		all = say("list.more", "first", all, "next", name)
	}
	return say("list.last", "first", all, "last", names[n-1])
}

// Listed puts short labels in a row without saying that it ends: "notes, recording".
func (w *Words) Listed(labels []string) string {
	all := ""
	for i, label := range labels {
		if i == 0 {
			all = label
			continue
		}
		all += w.Say("list.comma") + label
	}
	return all
}
