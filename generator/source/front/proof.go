package front

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A proof goes through YAML line by line, as a person does who looks for slips. It knows
// no more of YAML than where a line begins a key or an item, and where it only goes on.
type proof struct {
	lines []string
	n     int    // the line that is read, from 1
	line  string // without its line end
	found slips
	seen  int // lines with a key or an item so far

	last  state // what the last key or item was followed by
	col   int   // where the last key stands, or the dash of the last item, in characters
	item  bool  // the last was an item without a key
	items int   // where the dash of the last item stands, or -1
	first int   // how far the first key is indented
	until int   // lines up to this one go on with a text, a list or a group
}

// A state is what follows a key or a dash.
type state uint8

const (
	nothing  state = iota // nothing: a list or a group may stand below
	worded                // words, which lines that are indented further go on with
	enclosed              // what is in quotes or brackets, or a text of several lines
)

// slipsIn finds the slips in a block of YAML.
func slipsIn(text string) slips {
	p := proof{lines: strings.Split(text, "\n"), items: -1}
	for i := range p.lines {
		p.n, p.line = i+1, strings.TrimSuffix(p.lines[i], "\r")
		if p.n > p.until {
			p.read()
		}
	}
	return p.found.sorted()
}

// read reads one line.
func (p *proof) read() {
	indent := indentOf(p.line)
	rest := p.line[indent:]
	if rest == "" || rest[0] == '#' || indent == 0 && (strings.HasPrefix(rest, "---") || strings.HasPrefix(rest, "...")) {
		return
	}
	level := p.level(indent)
	if p.last == worded && level > p.col {
		p.goesOn(indent, level)
		return
	}
	p.indented(indent, level)
	at, col, dash := p.dashes(indent, level)
	p.seen++
	if dash >= 0 {
		p.items = dash
	}
	if at == len(p.line) {
		p.last, p.col, p.item = nothing, dash, true
		return
	}
	p.entry(at, level, col, dash)
}

// entry reads what stands behind the indentation and the dashes.
func (p *proof) entry(at, level, col, dash int) {
	below := p.last == nothing && level > p.col && p.seen > 1 // a value may stand on the line below its key
	if end := p.key(at, dash >= 0 || below); end >= 0 {
		p.outdented(level)
		p.col, p.item = col, false
		p.last = p.value(end)
		return
	}
	switch {
	case dash >= 0:
		p.col, p.item = dash, true
		p.last = p.value(at)
	case below:
		p.last = p.value(at)
	default:
		p.keyless(at, level)
	}
}

// indentOf is how many bytes stand before the first letter, seen or unseen.
func indentOf(line string) int {
	for i, c := range line {
		if !unicode.IsSpace(c) && !invisible(c) {
			return i
		}
	}
	return len(line)
}

// invisible tells characters that nobody sees and that no key begins with.
func invisible(c rune) bool {
	return c == '\u200b' || c == '\u2060' || c == '\ufeff' || c == '\u00ad'
}

// level is how far a line is meant to be indented. A tab stands for two spaces.
func (p *proof) level(indent int) (level int) {
	for _, c := range p.line[:indent] {
		switch {
		case c == '\t':
			level += 2
		case !invisible(c):
			level++
		}
	}
	return level
}

// next is the next line that is not blank, and how many bytes of it are indentation.
func (p *proof) next() (line string, indent int, ok bool) {
	for _, line := range p.lines[p.n:] {
		line = strings.TrimSuffix(line, "\r")
		if indent := indentOf(line); indent < len(line) {
			return line, indent, true
		}
	}
	return "", 0, false
}

// slip notes a slip in this line.
func (p *proof) slip(s slip) {
	s.line = p.n
	p.found = append(p.found, s)
}

// wordy tells what looks like a key: letters, digits, hyphens and underscores.
func wordy(s string) bool {
	for i, c := range s {
		if !unicode.IsLetter(c) && !invisible(c) && (i == 0 || !unicode.IsDigit(c) && c != '-' && c != '_') {
			return false
		}
	}
	return s != "" && utf8.RuneCountInString(s) <= 40
}
