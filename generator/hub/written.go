package hub

import (
	"strings"

	"kith/generator/diag"
)

// Written is what an author wrote at a place of the entry's file, quotes and all; empty
// where the place names no line.
func (e *Entry) Written(at diag.Pos) string {
	if at.Line < 1 || at.File != e.File {
		return ""
	}
	rest := strings.TrimPrefix(e.Source, "\uFEFF")
	for range at.Line - 1 {
		_, after, more := strings.Cut(rest, "\n")
		if !more {
			return ""
		}
		rest = after
	}
	line, _, _ := strings.Cut(rest, "\n")
	line = strings.TrimSuffix(line, "\r")
	return line[after(line, at.Col-1):after(line, at.Col-1+at.Width)]
}

// after is where a line goes on behind some characters, in bytes.
func after(line string, characters int) int {
	for i := range line {
		if characters <= 0 {
			return i
		}
		characters--
	}
	return len(line)
}

// Lines yields the lines of an entry's body as written, each with its number in the file.
func (e *Entry) Lines(yield func(number int, line string) bool) {
	n := 0
	for line := range strings.Lines(e.Source) {
		if n++; n >= e.Below && !yield(n, strings.TrimRight(line, "\r\n")) {
			return
		}
	}
}
