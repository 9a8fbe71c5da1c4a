package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// words writes text so that no sign in it is a mark.
func (w *writer) words(s string) {
	if w.fresh {
		s = w.leading(s)
	}
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case strings.IndexByte("\\`*[]<~", c) >= 0,
			c == '_' && !(wordBefore(s[:i]) && wordAfter(s[i+1:])),
			c == '|' && w.table != nil,
			c == '#' && w.flat > 0,
			c == '&' && i+1 < len(s) && (s[i+1] == '#' || letter(s[i+1])):
			w.out = append(w.out, '\\')
		}
		w.out = append(w.out, c)
	}
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
