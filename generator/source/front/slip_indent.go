package front

import (
	"strings"
	"unicode"
)

// indented looks at what a line is indented with: YAML knows spaces only.
func (p *proof) indented(indent, level int) {
	if strings.Trim(p.line[:indent], " ") == "" || p.n == 1 && p.line[:indent] == "\ufeff" { // a byte order mark
		return
	}
	s := slip{to: indent, text: strings.Repeat(" ", level), sure: true, silent: true, hint: "indent with ordinary spaces, two for each step"}
	for i, c := range p.line[:indent] {
		switch {
		case c == ' ' || s.message != "":
			continue
		case c == '\t':
			s.message = "a tab is used to indent"
		case invisible(c):
			s.message = "there is a character here that nobody sees"
			s.hint = "remove it: it comes with text that is copied from elsewhere"
		default:
			s.message = "this line is indented with characters that look like spaces and are none"
		}
		s.mark = span{i, i + len(string(c))}
	}
	p.slip(s)
}

// outdented looks for a first key that alone is indented.
func (p *proof) outdented(level int) {
	switch {
	case p.seen == 1:
		p.first = level
	case p.seen == 2 && level == 0 && p.first > 0 && p.last != nothing:
		for n, line := range p.lines[:p.n-1] {
			if indent := indentOf(line); strings.TrimSpace(line) != "" && line[indent] != '#' {
				p.found = append(p.found, slip{line: n + 1, to: indent, sure: true,
					message: "the first key is indented, and those below it are not", hint: "let all keys begin at the start of their line"})
			}
		}
	}
}

// goesOn looks at a line that is indented further than the words above it: it goes on
// with them. Where it looks like a key or an item it was hardly meant so.
func (p *proof) goesOn(indent, level int) {
	rest := p.line[indent:]
	key := keyEnd(rest)
	switch {
	case p.item && strings.HasPrefix(rest, "- "):
		p.slip(slip{to: indent, text: strings.Repeat(" ", p.col), mark: span{indent, indent + 1}, silent: true,
			message: "this item is indented further than the one above it", hint: "align the items of a list"})
	case !p.item && key > 0 && wordy(rest[:key]):
		p.slip(slip{to: indent, text: strings.Repeat(" ", p.col), mark: span{indent, indent + key},
			message: "this line is indented further than the one above it", hint: "align it with the other keys; a text that goes on here needs quotes around it"})
		p.entry(indent, p.col, p.col, -1)
	}
}

// keyEnd is where the colon of a key stands, or -1.
func keyEnd(rest string) int {
	from := 0
	if rest != "" && (rest[0] == '[' || rest[0] == '{') {
		return -1
	}
	if rest != "" && (rest[0] == '"' || rest[0] == '\'') {
		if from = quoted(rest); from == len(rest) {
			return -1
		}
		if !strings.HasPrefix(strings.TrimLeft(rest[from:], " "), ":") {
			return -1
		}
	}
	for i := from; i < len(rest); i++ {
		switch {
		case rest[i] == '#' && i > 0 && rest[i-1] == ' ':
			return -1
		case rest[i] == ':' && (i+1 == len(rest) || rest[i+1] == ' ' || rest[i+1] == '\t'):
			return i
		}
	}
	return -1
}

// blanks is how many bytes of white space a text begins with.
func blanks(s string) int { return len(s) - len(strings.TrimLeftFunc(s, unicode.IsSpace)) }
