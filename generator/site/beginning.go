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
	return shortened(line, described)
}

// shortened is a text, or as many of its words as have room.
func shortened(text string, room int) string {
	if utf8.RuneCountInString(text) <= room {
		return text
	}
	cut := string([]rune(text)[:room])
	if space := strings.LastIndexByte(cut, ' '); space > 0 {
		cut = cut[:space]
	}
	return cut + "…"
}
