package front

import (
	"strings"
	"unicode"
)

const inQuotes = "put the value in quotes"

// value looks at the value that a line holds from a byte on.
func (p *proof) value(from int) state {
	from += blanks(p.line[from:])
	v := p.line[from:]
	if v == "" {
		return nothing
	}
	switch c := v[0]; c {
	case '#':
		return p.hash(from)
	case '"', '\'':
		return p.quotes(from)
	case '[', '{':
		return p.brackets(from)
	case '|', '>':
		return p.folded(from)
	case '@', '`', '%', '*', '&', '!', ',', ']', '}', '-', '?', ':':
		if p.quoteFirst(from, bareEnd(v)) {
			return enclosed
		}
		if strings.IndexByte("*&!", c) >= 0 {
			return worded
		}
	}
	return p.words(from, from+bareEnd(v))
}

// bareEnd is where a value without quotes ends: before a remark or at the end of the line.
func bareEnd(v string) int {
	if i := strings.Index(v, " #"); i >= 0 {
		v = v[:i]
	}
	return len(strings.TrimRightFunc(v, unicode.IsSpace))
}

// quoteFirst puts a value into quotes whose first letter means something else in YAML.
func (p *proof) quoteFirst(from, length int) bool {
	v := p.line[from : from+length]
	if v == "" || p.continued() {
		return false
	}
	s := slip{from: from, to: from + length, text: scalar(v, false), mark: span{from, from + 1}, sure: true, hint: inQuotes,
		message: `a value cannot begin with "` + v[:1] + `"`}
	switch v[0] {
	case '-', '?', ':':
		if v != v[:1] && v[1] != ' ' {
			return false
		}
		if item := strings.TrimLeft(v[1:], " "); v[0] == '-' && item != "" {
			s.text, s.sure = item, false
			s.message, s.hint = "a list begins on the line below its key", `write each item on a line of its own, beginning with "- "`
		}
	case '*':
		if p.named("&" + v[1:]) {
			return false
		}
	case '&':
		name, rest, _ := strings.Cut(v[1:], " ")
		if name != "" && (p.named("*"+name) || other(rest)) {
			return false
		}
	case '!':
		if _, rest, _ := strings.Cut(v, " "); strings.HasPrefix(v, "!!") || other(rest) {
			return false
		}
		s.silent = true
	}
	p.slip(s)
	return true
}

// other tells what a tag or an anchor stands before.
func other(rest string) bool { return rest != "" && strings.IndexByte("[{\"'", rest[0]) >= 0 }

// named tells that an anchor or alias stands somewhere in the block: then one is meant.
func (p *proof) named(name string) bool {
	for _, line := range p.lines {
		if strings.Contains(line, name) {
			return true
		}
	}
	return false
}

// continued tells that the next line goes on with the value of this one.
func (p *proof) continued() bool {
	line, indent, ok := p.next()
	return ok && line[indent] != '#' && indent > indentOf(p.line) && keyEnd(line[indent:]) < 0 && !strings.HasPrefix(line[indent:], "- ")
}

// words looks at a value without quotes: for a second colon, and for what a # cuts off.
func (p *proof) words(from, to int) state {
	v := p.line[from:to]
	if colon := colonIn(v); colon >= 0 && !p.continued() {
		word := v[strings.LastIndexByte(v[:colon], ' ')+1 : colon]
		p.slip(slip{from: from, to: to, text: scalar(Uncurled(v), false), mark: span{from + colon, from + colon + 1}, sure: !commonKeys[word] && Uncurled(v) == v,
			message: "there is a second colon in this line", hint: inQuotes})
		return enclosed
	}
	if to < len(p.line) {
		p.cut(from, to)
	}
	return worded
}

// colonIn is where a value holds a colon that would end a key, or -1.
func colonIn(v string) int {
	for i := range len(v) {
		if v[i] == ':' && (i+1 == len(v) || v[i+1] == ' ' || v[i+1] == '\t') {
			return i
		}
	}
	return -1
}

// cut looks at a remark behind a value. Most remarks are meant; but in "C # and F #" or
// "room #4" a part of the value is lost without a word.
func (p *proof) cut(from, to int) {
	remark := strings.TrimLeft(p.line[to:], " \t")
	before := p.line[from:to]
	one := strings.HasPrefix(p.line[to:], " #")
	last := before[len(before)-1]
	letter := last >= 'A' && last <= 'Z' && (len(before) == 1 || before[len(before)-2] == ' ')
	tag := len(remark) > 1 && !unicode.IsSpace(rune(remark[1])) && remark[1] != '#'
	if !strings.HasPrefix(remark, "#") || !one || !tag && !letter {
		return
	}
	all := strings.TrimRight(p.line[from:], " ")
	end := from + len(all)
	p.slip(slip{from: from, to: end, text: scalar(all, false), rule: "cut-value", mark: span{to + 1, end},
		message: "a # begins a remark, so this is not part of the value", hint: "if it is, " + inQuotes})
}

// hash looks at a value that begins with a #, and so is none.
func (p *proof) hash(from int) state {
	v := strings.TrimRight(p.line[from:], " ")
	word := bareEnd(v)
	if word > 1 && v[1] != '#' && !strings.ContainsFunc(v[1:word], unicode.IsSpace) && !p.below() {
		p.slip(slip{from: from, to: from + word, text: quote(v[:word]), rule: "cut-value", sure: colourLike(v[1:word]),
			message: "a # begins a remark, so nothing is written for this key", hint: "if it belongs to the value, " + inQuotes})
	}
	return nothing
}

// below tells that the value stands on the lines below.
func (p *proof) below() bool {
	line, indent, ok := p.next()
	return ok && (indent > indentOf(p.line) || strings.HasPrefix(line[indent:], "- "))
}

// colourLike tells three or six hexadecimal digits.
func colourLike(s string) bool {
	return (len(s) == 3 || len(s) == 6) && strings.Trim(strings.ToLower(s), "0123456789abcdef") == ""
}

// folded looks at the mark that begins a text of several lines, and passes over these.
func (p *proof) folded(from int) state {
	v := p.line[from : from+bareEnd(p.line[from:])]
	if strings.Trim(v[1:], "+-123456789") != "" || len(v) > 3 {
		p.slip(slip{from: from, to: from + len(v), text: scalar(v, false), mark: span{from, from + 1}, sure: true, hint: inQuotes,
			message: `a value cannot begin with "` + v[:1] + `"`})
		return enclosed
	}
	own := indentOf(p.line)
	p.until = p.n
	for i, line := range p.lines[p.n:] {
		if indent := indentOf(line); indent < len(strings.TrimRight(line, "\r")) {
			if indent <= own {
				break
			}
			p.until = p.n + i + 1
		}
	}
	return enclosed
}
