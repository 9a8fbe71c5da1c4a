package hub

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Betrays tells that a text an author wrote holds an id of somebody hidden, as a word of
// its own. What may be seen must not: neither as a mention nor in the name of a file.
func (h *Hub) Betrays(text string) bool {
	if len(h.secrets) == 0 {
		return false
	}
	folded := Fold(text)
	for _, id := range h.secrets {
		if holdsWord(folded, id) {
			return true
		}
	}
	return false
}

// holdsWord tells that a word stands in a text, and no letter beside it.
func holdsWord(text, word string) bool {
	for from := 0; ; {
		i := strings.Index(text[from:], word)
		if i < 0 {
			return false
		}
		before, _ := utf8.DecodeLastRuneInString(text[:from+i])
		after, _ := utf8.DecodeRuneInString(text[from+i+len(word):])
		if !unicode.IsLetter(before) && !unicode.IsLetter(after) {
			return true
		}
		from += i + len(word)
	}
}
