package words

import (
	"slices"
	"strings"
)

// A message is what is said under one key in one language.
type message struct {
	text
	plural map[string]text // by form; nil where nothing is counted
	forms  forms           // of the language it is in
}

// A text is what stands between and within the braces: "Meet {name}". Its pieces are
// words and placeholders in turn, beginning with words.
type text struct {
	pieces []string
	at     int // where it stands in its file, in bytes
}

// parse cuts a text at its placeholders. A brace that no other closes stays a word.
func parse(s string, at int) text {
	t := text{at: at}
	for {
		before, rest, open := strings.Cut(s, "{")
		name, after, closed := strings.Cut(rest, "}")
		if !open || !closed {
			t.pieces = append(t.pieces, s)
			return t
		}
		t.pieces = append(t.pieces, before, name)
		s = after
	}
}

// placeholders are the names in braces, sorted, each once.
func (t text) placeholders() []string {
	var names []string
	for i := 1; i < len(t.pieces); i += 2 {
		names = append(names, t.pieces[i])
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func (t text) empty() bool { return len(t.pieces) == 0 || len(t.pieces) == 1 && t.pieces[0] == "" }

// placeholders of a message are those of all its forms.
func (m *message) placeholders() []string {
	if m.plural == nil {
		return m.text.placeholders()
	}
	var names []string
	for _, form := range allForms {
		names = append(names, m.plural[form].placeholders()...)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// of is the text for a number. Where a language has not been given the form it needs,
// the one for "other" is nearest.
func (m *message) of(n int) text {
	if m.plural == nil {
		return m.text
	}
	if t, given := m.plural[m.forms.of(n)]; given {
		return t
	}
	return m.plural[other]
}
