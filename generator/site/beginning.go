package site

import (
	"strings"
	"unicode/utf8"
)

// described is how many letters search engines show of what a page says of itself.
const described = 155

// beginning is the first line of a plain text, or as many of its words as are shown.
func beginning(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	if utf8.RuneCountInString(line) <= described {
		return line
	}
	cut := string([]rune(line)[:described])
	if space := strings.LastIndexByte(cut, ' '); space > 0 {
		cut = cut[:space]
	}
	return cut + "…"
}
