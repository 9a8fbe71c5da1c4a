package card

import (
	"strings"
	"unicode"
)

// A piece of a text stays on one line.
type piece struct {
	text  string
	space bool // before it, unless it begins a line
	width int  // in the face's units
}

// piecesOf a text are its words, and the parts of them that a line may end after.
func (s style) piecesOf(w *writer, text string) (all []piece) {
	for word := range strings.FieldsSeq(text) {
		begin, last, first := 0, rune(0), true
		add := func(end int) {
			part := word[begin:end]
			all = append(all, piece{part, first && len(all) > 0, w.width(s, part)})
			begin, first = end, false
		}
		for i, r := range word {
			if i > 0 && mayPart(last, r) {
				add(i)
			}
			last = r
		}
		add(len(word))
	}
	return all
}

// Signs that end no line and that begin none, of scripts written without spaces.
const (
	opening  = "（「『【〈《〔［｛"
	clinging = "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮー々"
)

// mayPart tells that a line may end between two characters of one word: after a hyphen
// or a slash, and where no spaces are written.
func mayPart(a, b rune) bool {
	switch {
	case strings.ContainsRune("-/–—_", a):
		return unicode.IsLetter(b)
	case strings.ContainsRune(opening, a), strings.ContainsRune(clinging, b):
		return false
	}
	return dense(b) || dense(a) && unicode.IsLetter(b)
}

// dense are the letters of scripts that are written without spaces.
func dense(r rune) bool { return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) }
