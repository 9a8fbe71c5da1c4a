package front

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// quotes looks at a value that begins with a quote.
func (p *proof) quotes(from int) state {
	v := p.line[from:]
	n := quoted(v)
	if closed(v[:n]) {
		p.behindQuotes(from, n)
		return enclosed
	}
	if until, ok := p.closing(v[:1]); ok {
		p.until = until
		return enclosed
	}
	p.unclosedQuote(from)
	return enclosed
}

// closed tells that a text in quotes has its second one.
func closed(s string) bool {
	return len(s) > 1 && s[len(s)-1] == s[0] && (s[0] == '\'' || !strings.HasSuffix(s, `\"`) || strings.HasSuffix(s, `\\"`))
}

// closing is the line on which a quote is closed that stays open in this one. A line that
// looks like the next key says that it is not.
func (p *proof) closing(mark string) (line int, ok bool) {
	own := indentOf(p.line)
	for i, line := range p.lines[p.n:] {
		indent := indentOf(line)
		if key := keyEnd(line[indent:]); indent <= own && key > 0 && wordy(line[indent:indent+key]) {
			return 0, false
		}
		if strings.Contains(line, mark) {
			return p.n + i + 1, true
		}
	}
	return 0, false
}

// behindQuotes looks at what follows a text in quotes, and within.
func (p *proof) behindQuotes(from, n int) {
	v := strings.TrimRightFunc(p.line[from:], unicode.IsSpace)
	after := v[n:]
	text := strings.TrimLeft(after, " \t")
	s := slip{from: from, to: from + len(v), sure: true, hint: "put quotes around the whole value"}
	switch {
	case text == "" || text[0] == '#' && text != after:
		p.escapes(from, n)
		return
	case text[0] == ',':
		s.text, s.sure = "["+v[:bareEnd(v)]+"]", false
		s.message, s.hint = "several values in one line stand between [ and ]", "write [one, two]"
	default:
		s.text = scalar(v[:bareEnd(v)], false)
		s.message = "the value goes on after its closing quote"
	}
	s.to = from + bareEnd(v)
	s.mark = span{from + n, s.to}
	if trimmed := s.mark.from + blanks(p.line[s.mark.from:]); trimmed < s.mark.to {
		s.mark.from = trimmed
	}
	p.slip(s)
}

// escapes looks for backslashes that mean nothing in double quotes: C:\docs.
func (p *proof) escapes(from, n int) {
	v := p.line[from : from+n]
	if v[0] != '"' {
		return
	}
	for i := 1; i < len(v)-1; i++ {
		if v[i] != '\\' {
			continue
		}
		if i++; strings.IndexByte("0abt\tnvfre \"/\\N_LPxuU", v[i]) < 0 {
			p.slip(slip{from: from, to: from + n, text: scalar(v[1:len(v)-1], false), mark: span{from + i - 1, from + i}, sure: !strings.Contains(v[1:len(v)-1], `"`),
				message: `a backslash in double quotes begins a special character, and there is none called "\` + string([]rune(v[i:])[:1]) + `"`, hint: "use single quotes, or write the backslash twice"})
			return
		}
	}
}

// unclosedQuote closes a quote, or tells an apostrophe from one.
func (p *proof) unclosedQuote(from int) {
	v := strings.TrimRightFunc(p.line[from:], unicode.IsSpace)
	s := slip{from: from, to: from + len(v), mark: span{from, from + 1},
		message: "a quote that is opened here is never closed", hint: "close it, or write the value without quotes"}
	text := v[1:]
	if v[0] == '\'' && !strings.HasPrefix(text, `"`) {
		s.hint = "close it; if it is an apostrophe, put double quotes around the value"
	}
	s.text = scalar(text, true)
	if v[0] == '\'' && startsSmall(text) {
		s.text = quote(v)
	}
	p.slip(s)
}

// startsSmall tells what an apostrophe stands before: 'tis, '90s.
func startsSmall(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(c) || unicode.IsDigit(c)
}

// curled are typographic quotes as they open and close a text, of any language.
const (
	curledOpen  = "“”„‟«»‘‚’‹›「『"
	curledClose = "”“‟»«’‘›‹」』"
)

// Uncurled is a text without the typographic quotes that stand around all of it.
func Uncurled(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	last, end := utf8.DecodeLastRuneInString(s)
	if len(s) <= size+end || !strings.ContainsRune(curledOpen, first) || !strings.ContainsRune(curledClose, last) {
		return s
	}
	if inner := s[size : len(s)-end]; !strings.ContainsAny(inner, string(first)+string(last)) {
		return inner
	}
	return s
}
