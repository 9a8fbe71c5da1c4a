package words

import (
	"slices"
	"strings"
	"unicode/utf8"

	"kith/generator/diag"
)

// fits tells whether a message can be said in place of the reference's, and what is
// wrong with it.
func (r *reader) fits(key string, at int, m *message) bool {
	if r.reference == nil {
		return true
	}
	reference := r.reference[key]
	if reference == nil {
		reference = r.also[key]
	}
	var spare []string
	if general := generalOf(key); reference == nil && general != "" {
		reference, spare = r.reference[general], inKey
	}
	switch {
	case reference == nil:
		r.problems.Warnf(r.place(at), "unknown-word", diag.DidYouMean(key, r.keys()), "nothing is called %q, and nobody says it", short(key))
		return false
	case reference.plural == nil && m.plural != nil:
		r.problems.Errorf(r.place(at), "wrong-words", `write it as one text: "`+key+`": "…"`, "%q counts nothing, so it has no plural forms", short(key))
		return false
	case reference.plural != nil && m.plural == nil && m.text.empty():
		r.problems.Warnf(r.place(m.at), "empty-word", "write something, or remove the line", "%q is empty, so the word beneath it is said", short(key))
		return false
	case reference.plural != nil && m.plural == nil && len(r.forms.all) > 1:
		r.problems.Errorf(r.place(m.at), "wrong-words", "write a text for each of these forms: "+strings.Join(r.forms.all, ", "), "%q counts something, so it needs its plural forms", short(key))
		return false
	case m.plural == nil:
		return r.says(key, m.text, reference.placeholders(), spare)
	}
	return r.counts(key, at, m, reference)
}

// counts checks every form.
func (r *reader) counts(key string, at int, m, reference *message) bool {
	good := true
	for _, form := range allForms {
		t, given := m.plural[form]
		switch {
		case given:
			var spare []string
			if r.forms.single[form] {
				spare = []string{"n"}
			}
			good = r.says(key, t, reference.placeholders(), spare) && good
		case slices.Contains(r.forms.all, form):
			if _, has := m.plural[other]; !has {
				good = false
			}
			r.problems.Warnf(r.place(at), "missing-form", "add it: "+r.forms.like(form), "%q lacks the plural form %q", short(key), form)
		}
	}
	return good
}

// says checks that a text has the placeholders it should have; it may do without spare.
func (r *reader) says(key string, t text, wanted, spare []string) bool {
	if t.empty() {
		r.problems.Warnf(r.place(t.at), "empty-word", "write something, or remove the line", "%q is empty, so the word beneath it is said", short(key))
		return false
	}
	good := true
	has := t.placeholders()
	for _, name := range has {
		if good && !slices.Contains(wanted, name) {
			r.problems.Errorf(r.place(t.at), "unknown-placeholder", placeholderHint(name, wanted), "%q does not know {%s}", short(key), short(name))
			good = false
		}
	}
	for _, name := range wanted {
		if !slices.Contains(has, name) && !slices.Contains(spare, name) {
			r.problems.Errorf(r.place(t.at), "missing-placeholder", "put it where it belongs in the sentence", "%q does not say {%s}", short(key), short(name))
			good = false
		}
	}
	return good
}

func placeholderHint(name string, wanted []string) string {
	switch near, ok := diag.Near(name, wanted); {
	case ok:
		return "did you mean {" + near + "}?"
	case len(wanted) == 0:
		return "it has no placeholders"
	}
	return "it knows {" + strings.Join(wanted, "}, {") + "}"
}

// short cuts what a stranger may have made long.
func short(s string) string {
	const enough = 60
	s = strings.ToValidUTF8(s, "\uFFFD")
	if utf8.RuneCountInString(s) <= enough {
		return s
	}
	return string([]rune(s)[:enough]) + "…"
}
