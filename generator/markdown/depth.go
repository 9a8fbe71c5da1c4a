package markdown

import (
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// bounded is the parser of a container, kept from nesting without end and from
// continuing many containers over many lines.
type bounded struct {
	parser.BlockParser
	footnote bool
}

func (b bounded) Open(parent ast.Node, r text.Reader, pc parser.Context) (ast.Node, parser.State) {
	g := guarding(pc)
	if g.failed {
		return nil, parser.NoChildren
	}
	n, state := b.BlockParser.Open(parent, r, pc)
	if n == nil {
		return n, state
	}
	_, at := r.Position()
	if depthOf(parent) >= maxDepth {
		g.refuse(at.Start, "too-deep", "write it with fewer levels", "lists and quotes stand more than %d deep here", maxDepth)
		state = parser.NoChildren
	}
	if b.footnote {
		if g.notes++; g.notes > maxNotes {
			g.refuse(at.Start, "too-many-marks", "split it into several pages", "this text has more than %d footnotes", maxNotes)
		}
	}
	return n, state
}

// depthOf is in how many containers a node stands, itself included, counting no
// further than matters.
func depthOf(n ast.Node) int {
	depth := 0
	for ; n.Parent() != nil && depth < maxDepth; n = n.Parent() {
		depth++
	}
	return depth
}

func (b bounded) Continue(n ast.Node, r text.Reader, pc parser.Context) parser.State {
	g := guarding(pc)
	if g.steps++; g.steps > maxSteps {
		_, at := r.Position()
		g.refuse(at.Start, "too-deep", "write it with fewer levels", "too many lines stand deep in lists and quotes")
	}
	if g.failed {
		return parser.Close
	}
	return b.BlockParser.Continue(n, r, pc)
}
