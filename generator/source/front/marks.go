package front

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"kith/generator/diag"
)

// A sheet is a file line by line, where the marks around its front matter are not what
// they should be.
type sheet struct {
	file  string
	lines []string // with their line ends
}

func sheetOf(file, text string) sheet { return sheet{file, strings.SplitAfter(text, "\n")} }

// line is a line without white space around it, from 0; behind the last it is empty.
func (s sheet) line(i int) string {
	if i < 0 || i >= len(s.lines) {
		return ""
	}
	return strings.TrimSpace(s.lines[i])
}

// at is the place of what stands in a line.
func (s sheet) at(i int) diag.Pos {
	line := strings.TrimRight(s.lines[i], "\r\n")
	before := len(line) - len(strings.TrimLeftFunc(line, unicode.IsSpace))
	return diag.Pos{File: s.file, Line: i + 1, Col: 1 + utf8.RuneCountInString(line[:before]), Width: max(1, utf8.RuneCountInString(s.line(i)))}
}

// below is a fix that puts a mark below a line.
func (s sheet) below(i int, mark string) diag.Fix {
	end := 1 + utf8.RuneCountInString(strings.TrimRight(s.lines[i], "\r\n"))
	return diag.Fix{Line: i + 1, Col: end, ToLine: i + 1, ToCol: end, Text: "\n" + mark}
}

// cut is the front matter between two lines, and the body from another on.
func (s sheet) cut(from, to, body int) cut {
	body = min(body, len(s.lines))
	return cut{data: strings.Join(s.lines[from:to], ""), line: from + 1, body: strings.Join(s.lines[body:], ""), bodyLine: body + 1, parse: readYAML, yaml: true}
}

// ruled tells a line that was meant as a mark: a row of dashes or the like, or the fence
// of a block of code.
func ruled(line string) bool {
	if line == "..." || line == "+++" {
		return true
	}
	if fence := strings.TrimLeft(line, "`~"); len(line)-len(fence) >= 3 {
		return fence == "" || strings.EqualFold(fence, "yaml") || strings.EqualFold(fence, "yml")
	}
	return utf8.RuneCountInString(line) >= 2 && strings.Trim(line, "-–—−*_=") == "" || line == "—" || line == "- - -"
}

// keyed tells a line that begins with a key that many files have.
func keyed(line string) bool {
	key, _, found := strings.Cut(line, ":")
	if wide := strings.IndexAny(line, colons); wide > 0 && !found {
		key, found = line[:wide], true
	}
	return found && commonKeys[strings.ToLower(key)]
}

// factual tells a line that may stand in front matter.
func factual(line string) bool {
	text := strings.TrimRight(line, "\r\n")
	key := keyEnd(text)
	return text != "" && (text[0] == ' ' || text[0] == '\t' || strings.HasPrefix(text, "- ") || key > 0 && wordy(text[:key]) || keyed(text))
}

// facts is the first line from i on that is not of the front matter. A remark counts
// where it is followed by more, for in a text a # begins a heading.
func (s sheet) facts(i int) int {
	for end := i; end < len(s.lines); end++ {
		switch {
		case factual(s.lines[end]):
			i = end + 1
		case !strings.HasPrefix(s.lines[end], "#"):
			return i
		}
	}
	return i
}

// spaced is the first line from i on that is neither of the front matter nor blank.
func (s sheet) spaced(i int) int {
	for next := s.next(s.facts(i)); next > i; next = s.next(s.facts(i)) {
		i = next
	}
	return i
}

// misled reads front matter that does not begin with its mark: where that is written
// otherwise, is not there, or stands below a text. ok is false where there is none.
func misled(file, text string) (c cut, problems diag.List, ok bool) {
	s := sheetOf(file, text)
	first := 0
	for first < len(s.lines) && s.line(first) == "" {
		first++
	}
	switch {
	case ruled(s.line(first)) && keyed(s.line(first+1)):
		p := problems.Errorf(s.at(first), "front-matter-mark", "write three hyphens, and nothing else in the line", "the front matter begins with a line of ---")
		p.Fix = p.Pos.Sure("---")
		if end := s.same(first); end > 0 {
			p := problems.Errorf(s.at(end), "front-matter-mark", "write three hyphens, and nothing else in the line", "the front matter ends with a line of ---")
			p.Fix = p.Pos.Sure("---")
			return s.cut(first+1, end, end+1), problems, true
		}
		c = s.closed(first+1, &problems)
	case keyed(s.line(first)) && s.lines[first] == strings.TrimLeftFunc(s.lines[first], unicode.IsSpace):
		p := problems.Errorf(s.at(first), "front-matter-mark", "put a line of --- above it", "this looks like front matter, and the line of --- before it is missing")
		p.Fix = diag.Fix{Line: first + 1, Col: 1, ToLine: first + 1, ToCol: 1, Text: "---\n", Sure: true}
		c = s.closed(first, &problems)
	default:
		return s.hidden(first)
	}
	return c, problems, true
}

// hidden finds front matter that stands below a text.
func (s sheet) hidden(first int) (c cut, problems diag.List, ok bool) {
	const near = 20 // lines, beyond which a rule and a colon are most likely just that
	for i, fenced := first, false; i < min(len(s.lines), first+near); i++ {
		if strings.HasPrefix(s.line(i), "```") || strings.HasPrefix(s.line(i), "~~~") {
			fenced = !fenced
		}
		if fenced || s.line(i) != "---" || !keyed(s.line(i+1)) {
			continue
		}
		if end := s.facts(i + 1); s.line(end) == "---" {
			problems.Errorf(s.at(first), "front-matter-mark", "move it below the second line of ---", "this stands before the front matter, which has to be the first thing in the file")
			return s.cut(i+1, end, end+1), problems, true
		}
	}
	return c, nil, false
}

// same is a line further down that is the same as this one, or 0: who begins with four
// hyphens ends with them.
func (s sheet) same(first int) int {
	for i := first + 2; i < len(s.lines); i++ {
		if s.line(i) == s.line(first) {
			return i
		}
		if s.line(i) == "---" {
			return 0
		}
	}
	return 0
}

// closed cuts front matter that begins at a line, and looks for its end: where the mark
// is written otherwise, or where the facts end and the text begins.
func (s sheet) closed(from int, problems *diag.List) cut {
	end := s.facts(from)
	if last := s.spaced(from); ruled(s.line(last)) {
		end = last
	}
	switch line := s.line(end); {
	case line == "---" && strings.HasPrefix(s.lines[end], "---"):
		return s.cut(from, end, end+1)
	case ruled(line):
		p := problems.Errorf(s.at(end), "front-matter-mark", "write three hyphens, and nothing else in the line", "the front matter ends with a line of ---")
		p.Fix = p.Pos.Sure("---")
		return s.cut(from, end, end+1)
	}
	last := max(from, end-1)
	p := problems.Errorf(s.at(last), "front-matter-unclosed", "put a line of --- below the last key", "the front matter ends here, and the line of --- below it is missing")
	p.Fix = s.below(last, "---")
	p.Fix.Sure = s.line(end) != "" || !factual(s.line(s.next(end)))
	return s.cut(from, end, end)
}

// next is the next line that is not blank.
func (s sheet) next(i int) int {
	for i < len(s.lines) && s.line(i) == "" {
		i++
	}
	return i
}
