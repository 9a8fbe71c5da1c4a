package words

import (
	"html/template"
	"strings"
)

// Names puts names into a sentence: "Ada, Ben and Chen".
func (w *Words) Names(names []string) string {
	apart := make([]string, len(names))
	for i, name := range names {
		apart[i] = w.apart(name)
	}
	return joined(apart, w.Say("list.comma"), w.last(len(names)))
}

// days puts days, or other words of one sentence, into a list: "Tuesday and Friday".
func (w *Words) days(some []string) string {
	return joined(some, w.Say("list.days"), w.last(len(some)))
}

// NamesMarkup is Names of names that are links.
func (w *Words) NamesMarkup(names []template.HTML) template.HTML {
	return joined(names, w.Markup("list.comma"), template.HTML(template.HTMLEscapeString(w.last(len(names)))))
}

// Listed puts short labels in a row that need not be whole: "notes, recording". Those
// that are empty are left out.
func (w *Words) Listed(labels ...string) string {
	some := make([]string, 0, len(labels))
	for _, label := range labels {
		if label != "" {
			some = append(some, w.apart(label))
		}
	}
	comma := w.Say("list.comma")
	return joined(some, comma, comma)
}

// ListedMarkup is Listed of labels that are links.
func (w *Words) ListedMarkup(labels []template.HTML) template.HTML {
	comma := w.Markup("list.comma")
	return joined(labels, comma, comma)
}

// last is what stands before the last of some names.
func (w *Words) last(names int) string {
	if names == 2 {
		return w.Say("list.both")
	}
	return w.Say("list.and")
}

func joined[S ~string](some []S, comma, last S) S {
	var b strings.Builder
	for i, s := range some {
		switch {
		case i == 0:
		case i == len(some)-1:
			b.WriteString(string(last))
		default:
			b.WriteString(string(comma))
		}
		b.WriteString(string(s))
	}
	return S(b.String())
}
