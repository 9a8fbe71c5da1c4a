package markdown

import (
	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/util"
)

// drawing is how this package draws what goldmark's own renderers would draw
// otherwise. Each syntax draws itself in its own file.
type drawing struct{}

// A drawer draws one node: once before its children and once after.
type drawer func(p *page, n ast.Node, entering bool) ast.WalkStatus

func (drawing) RegisterFuncs(r renderer.NodeRendererFuncRegisterer) {
	draws := func(kind ast.NodeKind, draw drawer) {
		r.Register(kind, func(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
			p := w.(*page)
			if len(p.html)+p.held > p.limit {
				p.overflow()
			}
			if p.guard.failed {
				return ast.WalkStop, nil
			}
			return draw(p, n, entering), nil
		})
	}
	draws(ast.KindText, drawText)
	draws(ast.KindString, drawString)
	draws(ast.KindCodeSpan, drawCodeSpan)
	draws(ast.KindParagraph, drawParagraph)
	draws(ast.KindTextBlock, drawTextBlock)
	draws(east.KindDefinitionTerm, drawTerm)
	draws(east.KindTable, drawTable)
	draws(east.KindTableCell, drawCell)
	draws(ast.KindEmphasis, drawEmphasis)
	draws(east.KindStrikethrough, drawEmphasis)
	draws(ast.KindHeading, drawHeading)
	draws(east.KindFootnoteLink, drawFootnoteLink)
	draws(ast.KindLink, drawLink)
	draws(ast.KindAutoLink, drawAutoLink)
	draws(ast.KindImage, drawImage)
	draws(ast.KindFencedCodeBlock, drawFencedCode)
	draws(ast.KindCodeBlock, drawIndentedCode)
	draws(ast.KindHTMLBlock, drawRaw)
	draws(ast.KindRawHTML, drawRaw)
	draws(kindEnds, drawEnds)
	draws(kindQuote, drawQuote)
	draws(kindMention, drawMention)
	draws(kindWiki, drawWiki)
}
