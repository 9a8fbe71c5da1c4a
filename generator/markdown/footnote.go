package markdown

import (
	"strconv"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/util"
)

// prefixKey is where a document keeps Input.Prefix for goldmark's footnotes.
const prefixKey = "prefix"

func prefixOf(n ast.Node) []byte {
	prefix, _ := n.OwnerDocument().Meta()[prefixKey].([]byte)
	return util.EscapeHTML(prefix)
}

// drawFootnoteLink draws as goldmark does, but within a link only the number: links
// hold no links.
func drawFootnoteLink(p *page, n ast.Node, entering bool) ast.WalkStatus {
	if !entering {
		return ast.WalkContinue
	}
	l := n.(*east.FootnoteLink)
	number, again := strconv.Itoa(l.Index), ""
	if l.RefIndex > 0 {
		again = strconv.Itoa(l.RefIndex)
	}
	p.WriteString(`<sup id="`)
	p.writeEscaped(p.in.Prefix)
	p.WriteString("fnref" + again + ":" + number + `">`)
	if p.inLink > 0 {
		p.WriteString(number + "</sup>")
		return ast.WalkContinue
	}
	p.WriteString(`<a href="#`)
	p.writeEscaped(p.in.Prefix)
	p.WriteString("fn:" + number + `" class="footnote-ref" role="doc-noteref">` + number + "</a></sup>")
	return ast.WalkContinue
}
