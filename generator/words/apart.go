package words

import (
	"html/template"

	"golang.org/x/text/unicode/bidi"
)

// The marks that set a piece of text apart from the direction around it (UAX #9).
const (
	firstStrong = "\u2068"
	popIsolate  = "\u2069"
)

// apart sets a value apart where some of it runs against the language's direction.
func (w *Words) apart(s string) string {
	if !w.against(s) {
		return s
	}
	return firstStrong + s + popIsolate
}

// Text is a text of the hub, somebody's name perhaps, that stands in a sentence:
// escaped, and set apart where it runs against the language's direction.
func (w *Words) Text(s string) template.HTML {
	shown := template.HTMLEscapeString(s)
	if w.against(s) {
		shown = "<bdi>" + shown + "</bdi>"
	}
	return template.HTML(shown)
}

// firstRightToLeft is the first byte of UTF-8 that a letter from right to left, U+05BE
// and above, can begin with.
const firstRightToLeft = 0xD6

// against tells whether a text has a letter that runs against the language's direction.
func (w *Words) against(s string) bool {
	if !w.rtl && !mayRunLeft(s) {
		return false
	}
	for s != "" {
		p, size := bidi.LookupString(s)
		if size == 0 {
			return false
		}
		switch p.Class() {
		case bidi.L:
			if w.rtl {
				return true
			}
		case bidi.R, bidi.AL:
			if !w.rtl {
				return true
			}
		}
		s = s[size:]
	}
	return false
}

func mayRunLeft(s string) bool {
	for i := range len(s) {
		if s[i] >= firstRightToLeft {
			return true
		}
	}
	return false
}
