package diag

import (
	"fmt"
	"strings"
)

// Count is a number of things in words: "1 error", "2 errors".
func Count(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

// And joins words as a sentence does: "a", "a and b", "a, b and c".
func And(words []string) string { return enumerated(words, " and ") }

// Or joins words of which one is meant: "a", "a or b", "a, b or c".
func Or(words []string) string { return enumerated(words, " or ") }

func enumerated(words []string, last string) string {
	n := len(words) - 1
	if n < 1 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:n], ", ") + last + words[n]
}

// Tally counts the problems: "2 errors and 1 warning", or "" where there are none.
func (l List) Tally() string {
	var parts []string
	if n := l.Errors(); n > 0 {
		parts = append(parts, Count(n, "error"))
	}
	if n := l.Warnings(); n > 0 {
		parts = append(parts, Count(n, "warning"))
	}
	return And(parts)
}
