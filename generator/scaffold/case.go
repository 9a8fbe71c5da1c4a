package scaffold

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// likewise writes a new id as an old one was written: "Ada" for "ada" becomes "Grace"
// for "grace".
func likewise(written, old, now string) string {
	switch written {
	case old:
		return now
	case capital(old):
		return capital(now)
	case strings.ToUpper(old):
		return strings.ToUpper(now)
	}
	return now
}

// capital is a word with a large first letter.
func capital(word string) string {
	first, size := utf8.DecodeRuneInString(word)
	return string(unicode.ToUpper(first)) + word[size:]
}
