package scaffold

import (
	"regexp"
	"strings"

	"kith/generator/markdown"
)

// extent is a whole reference, its words included: [words](../members/ada.md "title").
// For a link, words are where its words stand.
func (s *sheet) extent(ref markdown.Ref) (whole, words [2]int, ok bool) {
	from, to := s.span(ref.At)
	switch {
	case ref.Form != markdown.Link:
		return [2]int{from, to}, [2]int{from, from}, true
	case s.leads(s.text[from:to], ref):
		return s.inlineLink(from, to)
	case strings.HasPrefix(s.text[from:], "["):
		return s.definedLink(from)
	}
	return whole, words, false
}

// inlineLink finds a link around its destination.
func (s *sheet) inlineLink(from, to int) (whole, words [2]int, ok bool) {
	before := strings.TrimRight(strings.TrimSuffix(s.text[:from], "<"), " \t\r\n")
	close := len(before) - len("](")
	if !strings.HasSuffix(before, "](") {
		return whole, words, false
	}
	open, depth := close-1, 1
	for ; open >= s.body; open-- {
		switch {
		case open > 0 && s.text[open-1] == '\\':
			continue
		case s.text[open] == ']':
			depth++
		case s.text[open] == '[':
			depth--
		}
		if depth == 0 {
			break
		}
	}
	if depth != 0 {
		return whole, words, false
	}
	end, found := s.titleEnd(to)
	return [2]int{open, end}, [2]int{open + 1, close}, found
}

// titleEnd is where a link ends, behind the title it may have.
func (s *sheet) titleEnd(to int) (int, bool) {
	quote := byte(0)
	for i := to; i < len(s.text); i++ {
		switch c := s.text[i]; {
		case c == '\\':
			i++
		case quote != 0 && c == quote:
			quote = 0
		case quote == 0 && (c == '"' || c == '\''):
			quote = c
		case quote == 0 && c == '(':
			quote = ')'
		case quote == 0 && c == ')':
			return i + 1, true
		case quote == 0 && c == '\n' && strings.HasPrefix(strings.TrimLeft(s.text[i+1:], " \t\r"), "\n"):
			return 0, false
		}
	}
	return 0, false
}

// definedLink finds a link whose destination is defined elsewhere: [words][name].
func (s *sheet) definedLink(from int) (whole, words [2]int, ok bool) {
	end, found := s.bracket(from)
	if !found {
		return whole, words, false
	}
	whole, words = [2]int{from, end}, [2]int{from + 1, end - 1}
	if strings.HasPrefix(s.text[end:], "[") {
		if end, found = s.bracket(end); found {
			whole[1] = end
		}
	}
	return whole, words, true
}

// bracket is where what begins with a bracket ends.
func (s *sheet) bracket(from int) (int, bool) {
	depth := 0
	for i := from; i < len(s.text); i++ {
		switch s.text[i] {
		case '\\':
			i++
		case '[':
			depth++
		case ']':
			if depth--; depth == 0 {
				return i + 1, true
			}
		}
	}
	return 0, false
}

var endTag = regexp.MustCompile(`(?i)</a[ \t\r\n]*>`)

// tag finds a link in HTML around its destination.
func (s *sheet) tag(d destination) (whole, words [2]int, ok bool) {
	open := strings.LastIndexByte(s.text[:d.from], '<')
	start := strings.IndexByte(s.text[d.to:], '>')
	if open < 0 || start < 0 || !strings.EqualFold(s.text[open+1:min(open+2, len(s.text))], "a") {
		return whole, words, false
	}
	start += d.to + 1
	end := endTag.FindStringIndex(s.text[start:])
	if end == nil {
		return [2]int{open, start}, [2]int{start, start}, true
	}
	return [2]int{open, start + end[1]}, [2]int{start, start + end[0]}, true
}

// definition is the whole line that defines a link, where a destination stands in one.
func (s *sheet) definition(d destination) (from, to int, ok bool) {
	from, to = s.row(d.from)
	return from, to, strings.HasPrefix(strings.TrimLeft(s.text[from:d.from], " \t>"), "[") && strings.Contains(s.text[from:d.from], "]:")
}
