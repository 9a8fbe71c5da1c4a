package diag

import (
	"fmt"
	"unicode/utf8"
)

// enough is how many problems of one rule in one file are told one by one.
const enough = 20

// Brief keeps the first problems of each rule in each file and counts the rest: a
// file from a stranger must not bury everybody else's. The list should be sorted.
func (l List) Brief() List {
	type of struct{ file, rule string }
	told := map[of]int{}
	kept := make(List, 0, len(l))
	last := map[of]int{} // where in kept the last one told stands
	for _, p := range l {
		key := of{p.File, p.Rule}
		if told[key]++; told[key] <= enough {
			last[key] = len(kept)
			kept = append(kept, p)
		}
	}
	for key, i := range last {
		if more := told[key] - enough; more > 0 {
			kept[i].Message += fmt.Sprintf(" (and %d more like this in the file)", more)
		}
	}
	return kept
}

// longLine is how many characters of a line an excerpt may have.
const longLine = 400

// quote keeps as much of a line as is needed to see the place in it.
func (p *Problem) quote(line string) {
	if len(line) <= longLine {
		p.Excerpt, p.Mended = line, p.Fix.within(p.Line, line)
		return
	}
	from := offset(line, max(0, p.Col-1-longLine/2))
	to := from + offset(line[from:], longLine)
	p.Excerpt, p.Cut = line[from:to], utf8.RuneCountInString(line[:from])
	if to < len(line) {
		p.Excerpt += "…"
	}
}

// offset is where a character begins, counted in bytes; the end where there are fewer.
func offset(s string, character int) int {
	for i := range s {
		if character == 0 {
			return i
		}
		character--
	}
	return len(s)
}
