package words

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// Language names a language as the readers call it: "Portugiesisch" for "pt" on a German
// page. What is no language tag, or has no name among them, stays as it is written.
func (w *Words) Language(written string) string {
	tag, err := language.Parse(written)
	if err != nil {
		return written
	}
	if w.languages == nil {
		return written
	}
	if name := w.languages.Name(tag); name != "" {
		return capital(name)
	}
	return written
}

// namesOf names languages in a language; in themselves where nobody knows their names.
func namesOf(lang string) display.Namer {
	if namer := display.Languages(language.Make(lang)); namer != nil {
		return namer
	}
	return display.Self
}

func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
