package markdown

import (
	"bytes"
	"unicode/utf8"

	"kith/generator/diag"
)

// A cursor remembers the place last asked for, so that places asked for in order cost
// one pass over the source in all, and no pass where none is asked for.
type cursor struct {
	offset int
	line   int // lines before it
	col    int // characters before it on its line
}

// place turns a stretch of source into a place in the file. A stretch over several
// lines counts up to the end of its first.
func (p *page) place(at spot) diag.Pos {
	start := min(max(at.offset, 0), len(p.source))
	if start < p.cursor.offset {
		p.cursor = cursor{}
	}
	p.cursor.advance(p.source[p.cursor.offset:start])
	words := p.source[start:min(start+at.width, len(p.source))]
	if end := bytes.IndexByte(words, '\n'); end >= 0 {
		words = words[:end]
	}
	return diag.Pos{
		File:  p.in.File,
		Line:  p.in.Line + p.cursor.line,
		Col:   p.cursor.col + 1,
		Width: max(1, utf8.RuneCount(words)),
	}
}

func (c *cursor) advance(passed []byte) {
	c.offset += len(passed)
	if last := bytes.LastIndexByte(passed, '\n'); last >= 0 {
		c.line += bytes.Count(passed, []byte{'\n'})
		c.col, passed = 0, passed[last+1:]
	}
	c.col += utf8.RuneCount(passed)
}

// within finds where in source a slice of it lies: goldmark hands out destinations
// as slices of its source wherever it need not copy them. Two slices that end at the
// same place in memory differ in capacity by the distance of their beginnings; a copy
// is told by its bytes.
func (p *page) within(part []byte) (offset int, ok bool) {
	offset = cap(p.source) - cap(part)
	if len(part) == 0 || offset < 0 || offset+len(part) > len(p.source) {
		return 0, false
	}
	return offset, &p.source[offset] == &part[0]
}
