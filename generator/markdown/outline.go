package markdown

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"

	"kith/generator/diag"
)

// outlined looks at a heading's level beside the one before. Who listens to a page, or
// leaps from heading to heading, takes a level left out for a part that is missing.
func (p *page) outlined(n *ast.Heading) {
	if n.Parent() == nil || n.Parent().Kind() != ast.KindDocument {
		return
	}
	before := p.level
	p.level = n.Level
	if before == 0 || n.Level <= before+1 || n.Lines().Len() == 0 {
		return
	}
	line := bytes.LastIndexByte(p.source[:n.Lines().At(0).Start], '\n') + 1
	from := line + len(p.source[line:]) - len(bytes.TrimLeft(p.source[line:], " "))
	said := p.problems.Warnf(p.place(spot{from, n.Level}), "skipped-heading", "use "+strings.Repeat("#", before+1)+", one more than the heading above",
		"this heading has %d marks of #, and the one above it %d: a level is left out", n.Level, before)
	said.Fix = said.Pos.Maybe(strings.Repeat("#", before+1))
}

// fenced looks for a block of code that is never closed, and so takes in the rest of the
// text.
func (p *page) fenced(doc ast.Node) {
	last := doc.LastChild()
	for last != nil && last.Kind() != ast.KindFencedCodeBlock && last.Kind() != ast.KindParagraph && last.Kind() != ast.KindHeading {
		last = last.PreviousSibling() // footnotes stand behind everything
	}
	if last == nil || last.Kind() != ast.KindFencedCodeBlock || last.Lines().Len() == 0 {
		return
	}
	lines := last.Lines()
	rest := bytes.TrimSpace(p.source[lines.At(lines.Len()-1).Stop:])
	if len(rest) > 0 {
		return
	}
	inner := bytes.LastIndexByte(p.source[:lines.At(0).Start], '\n') + 1
	begin := bytes.LastIndexByte(p.source[:max(0, inner-1)], '\n') + 1
	line := p.source[begin:max(begin, inner-1)]
	mark := bytes.TrimLeft(line, " ")
	if len(mark) < 3 {
		return
	}
	width := len(mark) - len(bytes.TrimLeft(mark, string(mark[:1])))
	said := p.problems.Warnf(p.place(spot{begin + len(line) - len(mark), width}), "unclosed-code", "put a line of "+string(mark[:width])+" where it ends",
		"the block of code that begins here has no end, so the rest of the text is shown as code")
	end := p.place(spot{len(bytes.TrimRight(p.source, " \n")), 0})
	said.Fix = diag.Fix{Line: end.Line, Col: end.Col, ToLine: end.Line, ToCol: end.Col, Text: "\n" + string(mark[:width])}
}
