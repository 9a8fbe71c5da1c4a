package markdown

import (
	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// taskParser reads the box of a task, which white space must follow: [x](y.md) is a
// link (GFM section 5.3).
type taskParser struct{ parser.InlineParser }

func (t taskParser) Parse(parent ast.Node, r text.Reader, pc parser.Context) ast.Node {
	line, _ := r.PeekLine()
	if len(line) < 4 || line[2] != ']' || line[3] != ' ' && line[3] != '\t' {
		return nil
	}
	return t.InlineParser.Parse(parent, r, pc)
}

// isTask reports whether a block is a task: a box, and the words that are its label.
func isTask(n ast.Node) bool {
	return n.FirstChild() != nil && n.FirstChild().Kind() == east.KindTaskCheckBox
}

func (p *page) label(n ast.Node, tag string) {
	if isTask(n) {
		p.WriteString(tag)
	}
}
