package markdown

import (
	"bytes"
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"

	"kith/generator/diag"
)

// A spot is a stretch of source, in bytes.
type spot struct{ offset, width int }

// A page is one body while it is drawn. It is the writer that goldmark's renderer
// draws to, which is how the drawing functions come by what belongs to this body.
type page struct {
	parser   *Parser
	in       Input
	source   []byte // in.Text as goldmark reads it
	guard    guard
	problems diag.List

	html     []byte
	text     []byte
	limit    int // bytes of html and held
	held     int // bytes of addresses and titles that are repeated from link definitions
	holes    []hole
	refs     []Ref
	spots    []spot // where in source each of refs is written
	headings []Heading
	ids      map[string]int
	coloured int        // bytes of highlighted code
	demotion int        // levels by which headings are lowered
	level    int        // of the heading before, as it is written; 0 before the first
	inLink   int        // links around what is being drawn
	depth    int        // emphasis around what is being drawn
	links    []openLink // the links whose words are being drawn
	raw      rawState
	cursor   cursor
}

const smallestLimit = 64 << 10

func newPage(p *Parser, in Input) *page {
	in.Line = max(in.Line, 1)
	pg := &page{parser: p, in: in}
	pg.limit = max(smallestLimit, 20*len(in.Text))
	return pg
}

func (p *page) draw(doc ast.Node) {
	p.html = make([]byte, 0, len(p.source)+len(p.source)/2+64)
	p.text = make([]byte, 0, len(p.source))
	p.demotion = demotion(doc)
	if p.in.Prefix != "" {
		doc.(*ast.Document).SetMeta(map[string]any{prefixKey: []byte(p.in.Prefix)})
	}
	// A page never fails as a writer, so neither does the renderer.
	_ = p.parser.renderer.Render(p, p.source, doc)
}

// body hands over what was drawn.
func (p *page) body() Body {
	p.order()
	if len(p.holes) == 0 && len(bytes.TrimSpace(p.html)) == 0 {
		p.html = nil // comments vanish
	}
	text := strings.TrimLeftFunc(string(p.text), unicode.IsSpace)
	for i := range p.holes {
		p.holes[i].word -= len(p.text) - len(text)
	}
	return Body{
		Refs:     p.refs,
		Headings: p.headings,
		Text:     strings.TrimSpace(text),
		prefix:   p.in.Prefix,
		html:     string(p.html),
		holes:    p.holes,
	}
}

// order sorts the references by place, which is not quite the order of drawing:
// footnotes are drawn last. It then finds each one's line and column.
func (p *page) order() {
	if len(p.refs) == 0 {
		return
	}
	byPlace := func(a, b spot) int { return cmp.Compare(a.offset, b.offset) }
	if !slices.IsSortedFunc(p.spots, byPlace) {
		p.sortRefs(byPlace)
	}
	for i, s := range p.spots {
		p.refs[i].At = p.place(s)
	}
}

func (p *page) sortRefs(byPlace func(a, b spot) int) {
	olds := make([]int, len(p.refs)) // the new order, as old indices
	for i := range olds {
		olds[i] = i
	}
	slices.SortStableFunc(olds, func(a, b int) int { return byPlace(p.spots[a], p.spots[b]) })
	refs, spots, moved := make([]Ref, len(olds)), make([]spot, len(olds)), make([]int, len(olds))
	for i, old := range olds {
		refs[i], spots[i], moved[old] = p.refs[old], p.spots[old], i
	}
	p.refs, p.spots = refs, spots
	for i := range p.holes {
		if p.holes[i].shape == saying {
			continue
		}
		p.holes[i].ref = moved[p.holes[i].ref]
	}
}

// refer adds a reference.
func (p *page) refer(r Ref, at spot) int {
	p.refs = append(p.refs, r)
	p.spots = append(p.spots, at)
	return len(p.refs) - 1
}

func (p *page) hole(ref int, s shape, tail string) {
	p.holes = append(p.holes, hole{at: len(p.html), ref: ref, shape: s, tail: tail, word: len(p.text)})
}

// The methods of a util.BufWriter.

func (p *page) Write(b []byte) (int, error) {
	p.html = append(p.html, b...)
	return len(b), nil
}

func (p *page) WriteString(s string) (int, error) {
	p.html = append(p.html, s...)
	return len(s), nil
}

func (p *page) WriteByte(c byte) error {
	p.html = append(p.html, c)
	return nil
}

func (p *page) WriteRune(r rune) (int, error) { return p.WriteString(string(r)) }
func (p *page) Available() int                { return cap(p.html) - len(p.html) }
func (p *page) Buffered() int                 { return len(p.html) }
func (p *page) Flush() error                  { return nil }

var _ util.BufWriter = (*page)(nil)

// words writes a stretch of source as goldmark would: character references and
// backslash escapes resolved unless raw, then escaped. The plain text keeps up.
func (p *page) words(source []byte, raw bool) {
	if !slices.ContainsFunc(source, special) {
		p.html = append(p.html, source...)
		p.text = append(p.text, source...)
		return
	}
	start := len(p.html)
	if raw {
		html.DefaultWriter.RawWrite(p, source)
	} else {
		html.DefaultWriter.Write(p, source)
	}
	p.text = appendPlain(p.text, p.html[start:])
}

func special(c byte) bool {
	return c == '&' || c == '\\' || c == '<' || c == '>' || c == '"' || c == 0
}

// appendPlain undoes the only escapes that goldmark writes.
func appendPlain(text, html []byte) []byte {
	return append(text, plain.Replace(string(html))...)
}

var plain = strings.NewReplacer("&lt;", "<", "&gt;", ">", "&quot;", `"`, "&amp;", "&")

// endBlock parts this block's plain text from the next one's.
func (p *page) endBlock() {
	if n := len(p.text); n > 0 && p.text[n-1] != '\n' {
		p.text = append(p.text, '\n')
	}
}

// endWord parts two words that only white space stands between.
func (p *page) endWord() {
	if n := len(p.text); n > 0 && p.text[n-1] != '\n' && p.text[n-1] != ' ' {
		p.text = append(p.text, ' ')
	}
}
