package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// A quote is a block quote, or an alert as GitHub writes it: a quote whose first line
// is [!NOTE] and no more.
type quote struct {
	ast.BaseBlock
	alert string // "note", "tip" …; "" for a plain quote
}

var kindQuote = ast.NewNodeKind("Quote")

func (q *quote) Kind() ast.NodeKind { return kindQuote }

func (q *quote) Dump(source []byte, level int) { ast.DumpHelper(q, source, level, nil, nil) }

// alertTitle tells how an alert is titled in English; "" where there is no such alert.
func alertTitle(kind string) string {
	switch kind {
	case "note":
		return "Note"
	case "tip":
		return "Tip"
	case "important":
		return "Important"
	case "warning":
		return "Warning"
	case "caution":
		return "Caution"
	}
	return ""
}

// quoteParser reads quotes as goldmark does, and looks for the alert's line before
// its words are read.
type quoteParser struct{ parser.BlockParser }

func (q quoteParser) Open(parent ast.Node, r text.Reader, pc parser.Context) (ast.Node, parser.State) {
	n, state := q.BlockParser.Open(parent, r, pc)
	if n == nil {
		return nil, state
	}
	return &quote{}, state
}

func (q quoteParser) Close(n ast.Node, r text.Reader, _ parser.Context) {
	first, ok := n.FirstChild().(*ast.Paragraph)
	if !ok {
		return
	}
	lines := first.Lines()
	head := lines.At(0)
	line := bytes.TrimSpace(head.Value(r.Source()))
	if !bytes.HasPrefix(line, []byte("[!")) || !bytes.HasSuffix(line, []byte("]")) {
		return
	}
	kind := string(bytes.ToLower(line[2 : len(line)-1]))
	if alertTitle(kind) == "" || lines.Len() == 1 && n.ChildCount() == 1 {
		return
	}
	n.(*quote).alert = kind
	if lines.Len() == 1 {
		n.RemoveChild(n, first)
		return
	}
	lines.SetSliced(1, lines.Len())
}

func drawQuote(p *page, n ast.Node, entering bool) ast.WalkStatus {
	kind := n.(*quote).alert
	switch {
	case kind == "" && entering:
		p.WriteString("<blockquote>\n")
	case kind == "":
		p.WriteString("</blockquote>\n")
	case entering:
		p.WriteString(`<div class="alert alert-` + kind + `" role="note"><p class="alert-title">`)
		p.hole(0, saying, kind)
		p.WriteString("</p>\n")
	default:
		p.WriteString("</div>\n")
	}
	return ast.WalkContinue
}
