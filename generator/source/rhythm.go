package source

import (
	"errors"
	"strings"
	"unicode/utf8"

	"kith/generator/calendar/rhythm"
	"kith/generator/diag"
	"kith/generator/source/front"
)

// rule reads what a series' rhythm means. One that cannot be read is shown as it is
// written, and nothing can be told from it: that is odd, and not wrong.
func (r *reader) rule(text string) rhythm.Rule {
	if text == "" {
		return rhythm.Rule{}
	}
	rule, err := rhythm.Parse(text)
	if err == nil {
		return rule
	}
	v := r.page.Fields.Get("rhythm")
	var m *rhythm.Mistake
	if errors.As(err, &m) {
		problem := r.problems.Warnf(within(v, m.From, m.To), m.Rule, m.Hint, "%s", m.Message)
		if m.Nearest != "" {
			problem.Fix = instead(v, m.Nearest)
		}
	}
	return rule
}

// within is the place of some characters of a value, or of the whole where the file
// writes it in another way: with an escape, over several lines, with blanks around.
func within(v front.Value, from, to int) diag.Pos {
	quotes, ok := plainly(v)
	if !ok || to <= from {
		return v.At
	}
	at := v.At
	at.Col += quotes + from
	at.Width = to - from
	return at
}

// instead is the fix that writes another value in the same way.
func instead(v front.Value, text string) diag.Fix {
	quotes, ok := plainly(v)
	switch {
	case !ok:
		return diag.Fix{}
	case quotes == 1:
		text = `"` + text + `"`
	}
	return v.At.Maybe(text)
}

// plainly tells that a value stands in the file letter by letter, between quotes or
// without.
func plainly(v front.Value) (quotes int, ok bool) {
	letters := utf8.RuneCountInString(v.Text)
	if v.Text != strings.TrimSpace(clean(v.Text)) || v.At.Line == 0 {
		return 0, false
	}
	quotes = (v.At.Width - letters) / 2
	return quotes, v.At.Width == letters+2*quotes && (quotes == 0 || quotes == 1)
}
