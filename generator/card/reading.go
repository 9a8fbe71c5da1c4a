package card

import (
	"strings"
	"unicode"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/text/unicode/norm"
)

// longest is how many bytes of a text are looked at. What is longer is cut off anyway.
const longest = 2000

// reading is a text as a face can show it, on one line: without what only says how to
// show something, and without pictographs that the face has none of. It is false where
// a letter is missing, or nothing is left.
func (f *Face) reading(text string) (string, bool) {
	var b sfnt.Buffer
	var tidy strings.Builder
	gap := false
	for _, r := range norm.NFC.String(cut(text, longest)) {
		signs, known := f.signs(&b, r)
		switch {
		case !known:
			return "", false
		case signs == "":
			gap = gap || !silent(r)
			continue
		case gap && tidy.Len() > 0:
			tidy.WriteByte(' ')
		}
		gap = false
		tidy.WriteString(signs)
	}
	return tidy.String(), tidy.Len() > 0
}

// signs are how a face shows a character: by itself, or by what Unicode says may stand
// for it, or not at all. It is not known where that would leave out what is said.
func (f *Face) signs(b *sfnt.Buffer, r rune) (string, bool) {
	switch {
	case unicode.IsSpace(r), unicode.IsControl(r), silent(r):
		return "", true
	case unicode.IsMark(r), !unicode.In(r, written...):
		return "", false
	case f.has(b, r):
		return string(r), true
	}
	instead := norm.NFKC.String(string(r))
	for _, other := range instead {
		if !f.has(b, other) || unicode.IsSpace(other) || unicode.IsMark(other) {
			return "", unicode.In(r, unicode.So, unicode.Sk)
		}
	}
	return instead, true
}

// silent are characters that only say how others are to be shown.
func silent(r rune) bool {
	return unicode.In(r, unicode.Cf, unicode.Me, unicode.Variation_Selector)
}

// cut shortens a text to so many bytes, between two characters.
func cut(text string, most int) string {
	if len(text) <= most {
		return text
	}
	for most > 0 && text[most]&0xC0 == 0x80 {
		most--
	}
	return text[:most]
}
