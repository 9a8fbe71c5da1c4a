package words

import (
	"html/template"
	"strings"
)

// Say says a message: w.Say("person.meet", "name", "Ada"). What runs against the
// direction of the language is set apart, so that it does not jumble the sentence.
func (w *Words) Say(key string, pairs ...string) string {
	m := w.said[key]
	if m == nil {
		return key
	}
	return w.fill(m.text, pairs)
}

// Plain is Say for what a machine reads, the name of a file: nothing is set apart in it.
func (w *Words) Plain(key string, pairs ...string) string {
	m := w.said[key]
	if m == nil {
		return key
	}
	var b strings.Builder
	for i, piece := range m.text.pieces {
		if i%2 == 1 {
			piece = value(piece, pairs)
		}
		b.WriteString(piece)
	}
	return b.String()
}

// Count says how many there are of something: w.Count("people", 1204) is "1,204 people".
func (w *Words) Count(key string, n int, pairs ...string) string {
	m := w.said[key]
	if m == nil {
		return w.Number(n) + " " + key
	}
	return w.fill(m.of(n), append(pairs[:len(pairs):len(pairs)], "n", w.Number(n)))
}

// CountOrNone is Count, or nothing where there is nothing to count.
func (w *Words) CountOrNone(key string, n int, pairs ...string) string {
	if n == 0 {
		return ""
	}
	return w.Count(key, n, pairs...)
}

// Markup says a message into which HTML is put: links, mostly. The message's own words
// are escaped; whoever hands over a value answers for it.
func (w *Words) Markup(key string, pairs ...template.HTML) template.HTML {
	m := w.said[key]
	if m == nil {
		return template.HTML(template.HTMLEscapeString(key))
	}
	return fillMarkup(m.text, pairs)
}

// CountMarkup is Count as Markup.
func (w *Words) CountMarkup(key string, n int, pairs ...template.HTML) template.HTML {
	m := w.said[key]
	if m == nil {
		return template.HTML(template.HTMLEscapeString(w.Number(n) + " " + key))
	}
	return fillMarkup(m.of(n), append(pairs[:len(pairs):len(pairs)], "n", template.HTML(w.Number(n))))
}

// Constant is a message that says the same whatever the page: what {{say "key"}} in a
// template becomes.
func (w *Words) Constant(key string) (said string, known, constant bool) {
	m := w.said[key]
	if m == nil {
		return "", false, false
	}
	if m.plural != nil || len(m.text.pieces) != 1 {
		return "", true, false
	}
	return m.text.pieces[0], true, true
}

func (w *Words) fill(t text, pairs []string) string {
	if len(t.pieces) == 1 {
		return t.pieces[0]
	}
	var b strings.Builder
	for i, piece := range t.pieces {
		if i%2 == 1 {
			piece = w.apart(value(piece, pairs))
		}
		b.WriteString(piece)
	}
	return b.String()
}

func fillMarkup(t text, pairs []template.HTML) template.HTML {
	var b strings.Builder
	for i, piece := range t.pieces {
		if i%2 == 1 {
			b.WriteString(string(value(template.HTML(piece), pairs)))
		} else {
			b.WriteString(template.HTMLEscapeString(piece))
		}
	}
	return template.HTML(b.String())
}

// value finds a placeholder's value among pairs of name and value.
func value[S ~string](name S, pairs []S) S {
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i] == name {
			return pairs[i+1]
		}
	}
	return "{" + name + "}"
}
