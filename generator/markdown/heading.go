package markdown

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/yuin/goldmark/ast"
)

// demotion is by how many levels headings are lowered so that the highest becomes h2:
// each page has its own h1. A body without h1 stays as it is.
func demotion(doc ast.Node) int {
	if highest(doc) == 1 {
		return 1
	}
	return 0
}

// highest is the smallest heading level below a block, 7 where there is none.
func highest(n ast.Node) int {
	if h, ok := n.(*ast.Heading); ok {
		return h.Level
	}
	level := 7
	for c := n.FirstChild(); c != nil && c.Type() == ast.TypeBlock; c = c.NextSibling() {
		level = min(level, highest(c))
	}
	return level
}

func drawHeading(p *page, n ast.Node, entering bool) ast.WalkStatus {
	level := min(n.(*ast.Heading).Level+p.demotion, 6)
	if entering {
		p.outlined(n.(*ast.Heading))
		p.headings = append(p.headings, Heading{Level: level})
		p.openHeading(n, level)
		return ast.WalkContinue
	}
	p.WriteString("</h")
	p.WriteByte('0' + byte(level))
	p.WriteString(">\n")
	p.endBlock()
	return ast.WalkContinue
}

// openHeading writes the start tag. The id is made of the plain words, which are known
// only once they are drawn: so they are drawn here, ahead of their turn, and undone.
func (p *page) openHeading(n ast.Node, level int) {
	words := strings.TrimSpace(p.wordsOf(n))
	id := p.in.Prefix + p.id(slug(words))
	h := &p.headings[len(p.headings)-1]
	h.ID, h.Text = id, words
	p.WriteString("<h")
	p.WriteByte('0' + byte(level))
	p.WriteString(` id="`)
	p.writeEscaped(id)
	p.WriteString(`">`)
}

// slug is a heading's words as GitHub makes an id of them: lower case, spaces to
// hyphens, letters and digits of any script kept, other punctuation dropped.
func slug(words string) string {
	var b strings.Builder
	for _, r := range words {
		switch {
		case unicode.IsLetter(r), unicode.IsMark(r), unicode.IsNumber(r), r == '_', r == '-':
			b.WriteRune(unicode.ToLower(r))
		case r == ' ', r == '\n', r == '\t':
			b.WriteByte('-')
		}
	}
	if b.Len() == 0 {
		return "section"
	}
	return b.String()
}

// id makes a slug unique in this body by -1, -2 and so on.
func (p *page) id(slug string) string {
	if p.ids == nil {
		p.ids = make(map[string]int)
	}
	id := slug
	for n, taken := p.ids[slug]; taken; _, taken = p.ids[id] {
		n++
		p.ids[slug] = n
		id = slug + "-" + strconv.Itoa(n)
	}
	p.ids[id] = 0
	return id
}
