package markdown

import (
	"strings"

	"github.com/yuin/goldmark/ast"
)

func drawText(p *page, n ast.Node, entering bool) ast.WalkStatus {
	if !entering {
		return ast.WalkContinue
	}
	t := n.(*ast.Text)
	p.words(t.Segment.Value(p.source), t.IsRaw())
	switch {
	case t.IsRaw():
	case t.HardLineBreak():
		p.WriteString("<br>\n")
		p.text = append(p.text, ' ')
	case t.SoftLineBreak():
		p.WriteByte('\n')
		p.text = append(p.text, ' ')
	}
	return ast.WalkContinue
}

func drawString(p *page, n ast.Node, entering bool) ast.WalkStatus {
	if entering {
		p.words(n.(*ast.String).Value, true)
	}
	return ast.WalkContinue
}

func drawCodeSpan(p *page, n ast.Node, entering bool) ast.WalkStatus {
	if !entering {
		p.WriteString("</code>")
		return ast.WalkContinue
	}
	p.WriteString("<code>")
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		value := c.(*ast.Text).Segment.Value(p.source)
		if end := len(value) - 1; end >= 0 && value[end] == '\n' { // CommonMark section 6.1: line endings become spaces
			p.words(value[:end], true)
			p.words([]byte{' '}, true)
			continue
		}
		p.words(value, true)
	}
	return ast.WalkSkipChildren
}

func drawParagraph(p *page, n ast.Node, entering bool) ast.WalkStatus {
	if entering {
		p.WriteString("<p>")
		p.label(n, "<label>")
		return ast.WalkContinue
	}
	p.label(n, "</label>")
	p.WriteString("</p>\n")
	p.endBlock()
	return ast.WalkContinue
}

// drawTextBlock draws a paragraph of a tight list, which has no tags of its own.
func drawTextBlock(p *page, n ast.Node, entering bool) ast.WalkStatus {
	if entering {
		p.label(n, "<label>")
	} else {
		p.label(n, "</label>")
		if n.NextSibling() != nil && n.FirstChild() != nil {
			p.WriteByte('\n')
		}
		p.endBlock()
	}
	return ast.WalkContinue
}

func drawTerm(p *page, _ ast.Node, entering bool) ast.WalkStatus {
	if entering {
		p.WriteString("<dt>")
		return ast.WalkContinue
	}
	p.WriteString("</dt>\n")
	p.endBlock()
	return ast.WalkContinue
}

func drawEmphasis(p *page, n ast.Node, entering bool) ast.WalkStatus {
	tag := "em>"
	if e, ok := n.(*ast.Emphasis); !ok {
		tag = "del>"
	} else if e.Level == 2 {
		tag = "strong>"
	}
	if entering {
		if p.depth++; p.depth > maxEmphasis {
			p.guard.refuse(n.Pos(), "too-deep", "write it with fewer * and _", "emphasis stands more than %d deep here", maxEmphasis)
		}
		p.WriteByte('<')
	} else {
		p.depth--
		p.WriteString("</")
	}
	p.WriteString(tag)
	return ast.WalkContinue
}

// wordsOf are the plain words of what a node holds, drawn and taken back. Names of
// others are not among them: an id or an alternative text is settled before anybody
// knows whether they may be seen.
func (p *page) wordsOf(n ast.Node) string {
	html, text := len(p.html), len(p.text)
	p.plainly(n)
	words := strings.Join(strings.Fields(string(p.text[text:])), " ")
	p.html, p.text = p.html[:html], p.text[:text]
	return words
}

func (p *page) plainly(n ast.Node) {
	about := false // within <a href="../members/…">
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if raw, ok := c.(*ast.RawHTML); ok {
			tag := strings.ToLower(string(raw.Segments.Value(p.source)))
			about = strings.HasPrefix(tag, "<a") && strings.Contains(tag, "members/") || about && !strings.HasPrefix(tag, "</a")
		}
		if about {
			continue
		}
		switch c := c.(type) {
		case *ast.Text:
			drawText(p, c, true)
		case *ast.String:
			drawString(p, c, true)
		case *ast.AutoLink:
			p.words(c.Label(p.source), true)
		case *mention, *wiki:
		case *ast.Link:
			if !p.leadsToMember(c) {
				p.plainly(c)
			}
		default:
			p.plainly(c)
		}
	}
}

func (p *page) leadsToMember(l *ast.Link) bool {
	to := p.addressOf(l.Destination).ref
	return strings.HasPrefix(strings.ToLower(to.Path), "members/") || strings.HasPrefix(strings.ToLower(to.Address), "/members/")
}
