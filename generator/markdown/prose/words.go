package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Words writes plain text so that no sign in it is a mark, wherever it stands in a line.
func Words(text string) string {
	if strings.IndexFunc(text, func(r rune) bool { return r < 0x80 && (marks[r] || r < ' ') }) < 0 && !leads(text) {
		return text
	}
	w := writer{sheet: sheet{fresh: true}}
	w.words(strings.Join(strings.Fields(text), " "))
	return string(w.out)
}

// Link writes words that lead somewhere.
func Link(text, address string) string {
	return "[" + Words(text) + "](" + destination(address, "") + ")"
}

// leads tells that a text begins as a list, a heading or a quote does.
func leads(text string) bool {
	return text != "" && (strings.IndexByte(">-+:#=", text[0]) >= 0 || '0' <= text[0] && text[0] <= '9')
}

// marks are the signs that mean something in Markdown, wherever they stand or in some
// place.
var marks = [128]bool{'\\': true, '`': true, '*': true, '[': true, ']': true, '<': true, '~': true, '_': true, '|': true, '#': true, '&': true}

// words writes text so that no sign in it is a mark.
func (w *writer) words(s string) {
	if w.fresh {
		s = w.leading(s)
	}
	from := 0
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < 0x80 && marks[c] && w.means(c, s, i) {
			w.out = append(append(w.out, s[from:i]...), '\\')
			from = i
		}
	}
	w.out = append(w.out, s[from:]...)
}

// means tells that a sign would be a mark where it stands.
func (w *writer) means(c byte, s string, i int) bool {
	switch c {
	case '_':
		return !wordBefore(s[:i]) || !wordAfter(s[i+1:])
	case '|':
		return w.table != nil
	case '#':
		return w.flat > 0
	case '&':
		return i+1 < len(s) && (s[i+1] == '#' || letter(s[i+1]))
	}
	return true
}

// leading writes what would be a mark at the beginning of a line, and gives the rest.
func (w *writer) leading(s string) string {
	n := 0
	for n < len(s) && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	marked := n > 0 && n < 10 && n < len(s) && (s[n] == '.' || s[n] == ')') && (n+1 == len(s) || s[n+1] == ' ')
	if n == 0 && s != "" {
		switch c := s[0]; c {
		case '>':
			marked = true
		case '-', '+', ':', '#', '=':
			marked = len(s) == 1 || s[1] == ' ' || s[1] == c
		}
	}
	if !marked {
		return s
	}
	w.out = append(w.out, s[:n]...)
	w.out = append(w.out, '\\', s[n])
	return s[n+1:]
}

func letter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func wordBefore(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

func wordAfter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r)
}
