package markdown

import (
	"slices"
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
	"golang.org/x/net/html"
)

// rawState is what a page remembers of its raw HTML.
type rawState struct {
	placed   map[ast.Node][]html.Token
	reported map[string]bool
}

// ends is a node that draws the end tags which an author left out.
type ends struct {
	ast.BaseInline
	tokens []html.Token
}

var kindEnds = ast.NewNodeKind("Ends")

func (e *ends) Kind() ast.NodeKind { return kindEnds }

func (e *ends) Dump(source []byte, level int) { ast.DumpHelper(e, source, level, nil, nil) }

func drawEnds(p *page, n ast.Node, entering bool) ast.WalkStatus {
	if entering {
		p.tokens(n.(*ends).tokens, spot{})
	}
	return ast.WalkContinue
}

// drawRaw draws a piece of raw HTML: a whole block of it, or one tag among words.
func drawRaw(p *page, n ast.Node, entering bool) ast.WalkStatus {
	if !entering {
		return ast.WalkContinue
	}
	tokens, known := p.raw.placed[n]
	if !known {
		p.settle(n.Parent())
		tokens = p.raw.placed[n]
	}
	if lines := segments(n); len(lines) > 0 {
		p.tokens(tokens, spot{lines[0].Start, lines[0].Stop - lines[0].Start})
	}
	if n.Kind() == ast.KindHTMLBlock {
		p.endBlock()
	}
	return ast.WalkSkipChildren
}

func isRaw(n ast.Node) bool { return n.Kind() == ast.KindHTMLBlock || n.Kind() == ast.KindRawHTML }

// segments are the lines of a piece of raw HTML.
func segments(n ast.Node) []text.Segment {
	if inline, ok := n.(*ast.RawHTML); ok {
		return inline.Segments.Sliced(0, inline.Segments.Len())
	}
	block := n.(*ast.HTMLBlock)
	lines := block.Lines().Sliced(0, block.Lines().Len())
	if block.HasClosure() {
		lines = append(lines[:len(lines):len(lines)], block.ClosureLine)
	}
	return lines
}

// settle places all the raw HTML that stands directly below a node.
func (p *page) settle(parent ast.Node) {
	if p.raw.placed == nil {
		p.raw = rawState{placed: make(map[ast.Node][]html.Token), reported: make(map[string]bool)}
	}
	at := 0
	n := nest{base: holds(parent), inLink: p.inLink > 0}
	n.drop = func(tag string) { p.removed(tag, at) }
	n.deep = func() {
		p.guard.refuse(at, "too-deep", "write it with fewer levels", "HTML elements stand more than %d deep here", maxTags)
	}
	for c := parent.FirstChild(); c != nil && !p.guard.failed; c = c.NextSibling() {
		if isRaw(c) {
			if lines := segments(c); len(lines) > 0 {
				at = lines[0].Start
				p.sanitise(&n, lines)
			}
			p.raw.placed[c] = n.take()
			continue
		}
		if t, ok := c.(*ast.Text); ok && util.IsBlank(t.Segment.Value(p.source)) {
			continue
		}
		n.room(c.Type() == ast.TypeBlock)
		if c.Kind() == east.KindFootnoteBacklink {
			n.end(html.Token{Data: "a"})
		}
		if missing := n.take(); len(missing) > 0 {
			parent.InsertBefore(parent, c, &ends{tokens: missing})
		}
	}
	n.closeTo(0)
	if missing := n.take(); len(missing) > 0 {
		parent.AppendChild(parent, &ends{tokens: missing})
	}
}

// holds is what raw HTML may stand for directly below a Markdown node.
func holds(n ast.Node) content {
	switch n.Kind() {
	case ast.KindParagraph, ast.KindHeading, ast.KindEmphasis, ast.KindLink, east.KindStrikethrough, east.KindDefinitionTerm:
		return phrasing
	case ast.KindTextBlock:
		if isTask(n) { // it stands in a label
			return phrasing
		}
	}
	return flow
}

// tokens draws placed tags; at is the line of the piece they come from.
func (p *page) tokens(tokens []html.Token, at spot) {
	for _, t := range tokens {
		if e := elements[t.Data]; t.Type != html.TextToken && (e.block || e.only != nil) {
			p.endBlock()
		}
		switch {
		case t.Type == html.TextToken && strings.TrimSpace(t.Data) == "":
			p.WriteString(t.Data)
			p.endWord()
		case t.Type == html.TextToken:
			p.words([]byte(t.Data), true)
		case t.Data == "table":
			p.rawTable(t)
		case t.Type == html.EndTagToken && t.Data == "a":
			p.closeLink()
		case t.Type == html.EndTagToken:
			p.WriteString("</" + p.lowered(t.Data) + ">")
		case t.Data == "a":
			p.rawLink(t, at)
		case t.Data == "img":
			p.rawPicture(t, at)
		default:
			p.WriteString("<" + p.lowered(t.Data) + attributes(t) + ">")
		}
	}
}

// lowered lowers a raw heading as Markdown's are lowered; h1 is the page's.
func (p *page) lowered(tag string) string {
	if len(tag) != 2 || tag[0] != 'h' || tag[1] < '1' || tag[1] > '6' {
		return tag
	}
	return "h" + string(rune('0'+min(6, max(2, int(tag[1]-'0')+p.demotion))))
}

func (p *page) rawLink(t html.Token, at spot) {
	to, tail := valueOf(t, "href"), attributes(t, "href")+">"
	if to == "" {
		p.WriteString("<a" + tail)
		p.links = append(p.links, openLink{ref: -1, tags: true})
		p.inLink++
		return
	}
	p.openLink(p.lead(string(util.URLEscape([]byte(to), false))), tail, at)
}

func (p *page) rawPicture(t html.Token, at spot) {
	from, alt := valueOf(t, "src"), valueOf(t, "alt")
	if from == "" {
		p.words([]byte(alt), true)
		return
	}
	to := p.lead(string(util.URLEscape([]byte(from), false)))
	to.ref.Width, _ = strconv.Atoi(valueOf(t, "width")) // the sanitiser lets only numbers pass
	to.ref.Height, _ = strconv.Atoi(valueOf(t, "height"))
	if !slices.ContainsFunc(t.Attr, func(a html.Attribute) bool { return a.Key == "alt" }) {
		p.problems.Warnf(p.place(at), "no-alternative", `add alt="what it shows", or alt="" where it is a mere ornament`, "who cannot see this picture learns nothing of it")
	}
	p.picture(to, alt, attributes(t, "src", "alt", "width", "height"), at)
}

func valueOf(t html.Token, name string) string {
	for _, a := range t.Attr {
		if a.Key == name {
			return strings.TrimSpace(a.Val)
		}
	}
	return ""
}

// attributes are a tag's, but those left out and those given twice.
func attributes(t html.Token, without ...string) string {
	var out strings.Builder
	for i, a := range t.Attr {
		twice := slices.ContainsFunc(t.Attr[:i], func(b html.Attribute) bool { return b.Key == a.Key })
		if !twice && !slices.Contains(without, a.Key) {
			attribute(&out, " "+a.Key+`="`, a.Val)
		}
	}
	return out.String()
}
