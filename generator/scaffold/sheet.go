package scaffold

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/source/front"
)

// A sheet is one file on the desk: its text, and what is to stand elsewhere in it.
type sheet struct {
	entry  *hub.Entry
	text   string // without a byte order mark
	bom    string // that, where there is one
	fields front.Value
	body   int   // the byte at which the body begins
	rows   []int // the byte at which each line begins; found when first asked for
	cuts   []cut
}

// A cut is a text in place of bytes.
type cut struct {
	from, to int
	text     string
}

func sheetOf(e *hub.Entry, text string) *sheet {
	s := &sheet{entry: e}
	if s.text = strings.TrimPrefix(text, "\uFEFF"); len(s.text) < len(text) {
		s.bom = "\uFEFF"
	}
	page, _ := front.Read(e.File, text)
	s.fields, s.body = page.Fields, len(s.text)-len(page.Body)
	return s
}

// whole is the file as it was read.
func (s *sheet) whole() string { return s.bom + s.text }

// line is the byte at which a line begins, counted from 1.
func (s *sheet) line(n int) int {
	if s.rows == nil {
		s.rows = []int{0}
		for i := range len(s.text) {
			if s.text[i] == '\n' {
				s.rows = append(s.rows, i+1)
			}
		}
	}
	return s.rows[min(max(n, 1), len(s.rows))-1]
}

// span is where a place begins and ends, in bytes.
func (s *sheet) span(at diag.Pos) (from, to int) {
	from = s.skip(s.line(at.Line), at.Col-1)
	return from, s.skip(from, at.Width)
}

// skip is the byte that so many characters further on, on the same line, begins.
func (s *sheet) skip(from, characters int) int {
	for ; characters > 0 && from < len(s.text) && s.text[from] != '\n'; characters-- {
		_, size := utf8.DecodeRuneInString(s.text[from:])
		from += size
	}
	return from
}

// written is what stands at a place.
func (s *sheet) written(at diag.Pos) string {
	from, to := s.span(at)
	return s.text[from:to]
}

// put sets a text in place of bytes. Of two that overlap the first stays.
func (s *sheet) put(from, to int, text string) bool {
	c := cut{from, to, text}
	if s.text[from:to] == text || slices.ContainsFunc(s.cuts, c.touches) {
		return false
	}
	s.cuts = append(s.cuts, c)
	return true
}

func (c cut) touches(d cut) bool { return c.from < d.to && d.from < c.to || c == d }

// mended is the file with everything in its new place.
func (s *sheet) mended() string {
	slices.SortFunc(s.cuts, func(a, b cut) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to)) })
	var out strings.Builder
	out.WriteString(s.bom)
	done := 0
	for _, c := range s.cuts {
		out.WriteString(s.text[done:c.from])
		out.WriteString(c.text)
		done = c.to
	}
	out.WriteString(s.text[done:])
	return out.String()
}

// end is the line end that a file uses.
func (s *sheet) end() string {
	if strings.Contains(s.text, "\r\n") {
		return "\r\n"
	}
	return "\n"
}

// row is the whole line that a byte stands on, its end included.
func (s *sheet) row(at int) (from, to int) {
	from = strings.LastIndexByte(s.text[:at], '\n') + 1
	if end := strings.IndexByte(s.text[at:], '\n'); end >= 0 {
		return from, at + end + 1
	}
	return from, len(s.text)
}

// at is the place of a byte, for people.
func (s *sheet) at(offset int) diag.Pos {
	from, _ := s.row(offset)
	return diag.Pos{File: s.entry.File, Line: 1 + strings.Count(s.text[:offset], "\n"), Col: 1 + utf8.RuneCountInString(s.text[from:offset]), Width: 1}
}
