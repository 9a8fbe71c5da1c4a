package markdown

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"golang.org/x/net/html"
)

// paragraphGuard sees every paragraph before link definitions and tables are made of it.
type paragraphGuard struct{}

func (paragraphGuard) Transform(n *ast.Paragraph, r text.Reader, pc parser.Context) {
	g := guarding(pc)
	defined := 0
	for i := range n.Lines().Len() {
		segment := n.Lines().At(i)
		line := bytes.TrimLeft(segment.Value(r.Source()), " \t")
		if len(line) > 0 && line[0] == '[' {
			if defined++; defined > maxDefined {
				g.refuse(segment.Start, "too-many-marks", "add a blank line now and then", "there are more than %d link definitions in a row", maxDefined)
			}
		}
	}
	if n.Lines().Len() > 1 {
		g.table(n.Lines(), r.Source())
	}
	if g.failed {
		n.Lines().Clear()
		n.Parent().RemoveChild(n.Parent(), n)
	}
}

// table counts the cells of the table that a paragraph may become: columns as in its
// delimiter row, which fills up rows that have fewer. The first line that may be one
// is taken for it; where there are several, the widest.
func (g *guard) table(lines *text.Segments, source []byte) {
	columns, cells, pipes, at := 0, 0, 0, 0
	for i := range lines.Len() {
		segment := lines.At(i)
		line := segment.Value(source)
		pipes += bytes.Count(line, []byte(`\|`))
		if i > 0 && delimiterRow(line) {
			if c := bytes.Count(line, []byte{'|'}) + 1; c > columns {
				columns, cells, at = c, max(cells, c*(lines.Len()-i)), segment.Start
			}
		}
	}
	if columns == 0 {
		return
	}
	g.cells += cells
	g.pipes += pipes
	switch {
	case columns > maxColumns:
		g.refuse(at, "table-too-large", "split it into smaller tables", "this table has %d columns, more than %d", columns, maxColumns)
	case g.cells > maxCells:
		g.refuse(at, "table-too-large", "split it over several pages", "the tables have more than %d cells up to here", maxCells)
	case g.pipes > maxPipes:
		g.refuse(at, "table-too-large", "split it over several pages", `the tables have more than %d bars written as "\|" up to here`, maxPipes)
	}
}

// delimiterRow reports whether a line may part a table's head from its rows: | --- |.
func delimiterRow(line []byte) bool {
	dash := false
	for _, c := range line {
		switch c {
		case '-':
			dash = true
		case '|', ':', ' ', '\t', '\n', '\r', '\v', '\f':
		default:
			return false
		}
	}
	return dash
}

// drawTable puts a table where it scrolls by itself, by keyboard too, however wide it is.
// It is a group, named by its columns, and no region: two tables of one page may well
// have the same.
func drawTable(p *page, n ast.Node, entering bool) ast.WalkStatus {
	if !entering {
		p.WriteString("</table></div>\n")
		return ast.WalkContinue
	}
	p.WriteString(`<div class="table"`)
	var columns []string
	for cell := n.FirstChild().FirstChild(); cell != nil; cell = cell.NextSibling() {
		if words := p.wordsOf(cell); words != "" {
			columns = append(columns, words)
		}
	}
	if len(columns) > 0 {
		p.WriteString(` role="group" aria-label="`)
		p.writeEscaped(strings.Join(columns, ", "))
		p.WriteByte('"')
	}
	p.WriteString(` tabindex="0"><table>` + "\n")
	return ast.WalkContinue
}

// rawTable is the same for one that an author has written as HTML.
func (p *page) rawTable(t html.Token) {
	if t.Type == html.EndTagToken {
		p.WriteString("</table></div>")
		return
	}
	p.WriteString(`<div class="table" tabindex="0"><table` + attributes(t) + ">")
}

// drawCell aligns by class, not by goldmark's style attribute: a page's security
// policy need not allow styles written into it. A cell of the head without words heads
// nothing.
func drawCell(p *page, n ast.Node, entering bool) ast.WalkStatus {
	tag := "td"
	if n.Parent().Kind() == east.KindTableHeader && n.HasChildren() {
		tag = "th"
	}
	if !entering {
		p.WriteString("</" + tag + ">\n")
		p.endBlock()
		return ast.WalkContinue
	}
	p.WriteString("<" + tag)
	if a := n.(*east.TableCell).Alignment; a != east.AlignNone {
		p.WriteString(` class="align-` + a.String() + `"`)
	}
	p.WriteByte('>')
	return ast.WalkContinue
}
