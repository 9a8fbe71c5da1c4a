package hub

import (
	"slices"
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
	return slices.ContainsFunc(h.secrets, func(id string) bool { return wordIn(folded, id) >= 0 })
}

// without is a text, folded, without what betrays somebody.
func (h *Hub) without(text string) string {
	text = Fold(text)
	for _, id := range h.secrets {
		for i := wordIn(text, id); i >= 0; i = wordIn(text, id) {
			text = text[:i] + text[i+len(id):]
		}
	}
	return text
}

// wordIn is where a word stands in a text with no letter beside it, or -1.
func wordIn(text, word string) int {
	for from := 0; ; {
		i := strings.Index(text[from:], word)
		if i < 0 {
			return -1
		}
		before, _ := utf8.DecodeLastRuneInString(text[:from+i])
		after, _ := utf8.DecodeRuneInString(text[from+i+len(word):])
		if !unicode.IsLetter(before) && !unicode.IsLetter(after) {
			return from + i
		}
		from += i + len(word)
	}
}
