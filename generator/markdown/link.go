package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"
)

// An openLink is a link whose words are being drawn.
type openLink struct {
	ref  int  // index in refs, or -1
	hole bool // its tags depend on where it leads
	tags bool // it has tags of its own
	text int  // where its words begin in the plain text
	at   spot
	refs int // references so far: a picture among its words is one
}

func drawLink(p *page, n ast.Node, entering bool) ast.WalkStatus {
	if !entering {
		p.closeLink()
		return ast.WalkContinue
	}
	l := n.(*ast.Link)
	if l.Reference != nil {
		p.held += len(l.Destination) + len(l.Title)
	}
	at := p.written(l.Destination, l.Pos(), l.Reference)
	p.openLink(p.addressOf(l.Destination), p.tail(l.Title, ">"), at)
	return ast.WalkContinue
}

// openLink draws a start tag, or none: links hold no links, and what is unsafe is
// only words.
func (p *page) openLink(to address, tail string, at spot) {
	open := openLink{ref: -1, text: len(p.text)}
	flat := p.inLink > 0
	p.inLink++
	switch {
	case flat:
	case to.way == unsafe:
		p.warnUnsafe(to.url, at)
	case to.way == inHub:
		to.ref.Form = Link
		open.ref, open.hole = p.refer(to.ref, at), true
		p.hole(open.ref, opening, tail)
	default:
		if to.way == inPage {
			to.ref.Form = Link
			open.ref = p.refer(to.ref, at)
			to.url = p.fragment(to.url)
		}
		open.tags = true
		p.WriteString(`<a href="`)
		p.writeEscaped(to.url)
		p.WriteByte('"')
		p.WriteString(tail)
	}
	open.at, open.refs = at, len(p.refs)
	p.links = append(p.links, open)
}

// fragment gives a link within this body the prefix that its ids have.
func (p *page) fragment(url string) string {
	if url == "#" || p.in.Prefix == "" {
		return url
	}
	return "#" + p.in.Prefix + url[1:]
}

func (p *page) closeLink() {
	last := len(p.links) - 1
	open := p.links[last]
	p.links = p.links[:last]
	p.inLink--
	if (open.hole || open.tags) && open.at.width > 0 && len(p.refs) == open.refs && len(bytes.TrimSpace(p.text[open.text:])) == 0 {
		p.problems.Warnf(p.place(open.at), "empty-link", "put words between [ and ] before the address", "this link has no words, so nobody sees it")
	}
	if open.ref >= 0 {
		p.refs[open.ref].Label = string(p.text[open.text:])
	}
	if open.hole {
		p.hole(open.ref, closing, "")
	} else if open.tags {
		p.WriteString("</a>")
	}
}

// written is where a destination stands, or where the link stands if the destination
// is written elsewhere (a link definition) or cannot be told from a copy.
func (p *page) written(destination []byte, link int, reference *ast.ReferenceLink) spot {
	if reference != nil {
		return spot{max(link, 0), len(reference.Value) + len("[]")}
	}
	if offset, ok := p.within(destination); ok {
		return spot{offset, len(destination)}
	}
	return spot{max(link, 0), 1}
}

// tail is the end of a start tag, from its title on.
func (p *page) tail(title []byte, rest string) string {
	if title == nil {
		return rest
	}
	start := len(p.html)
	p.WriteString(` title="`)
	html.DefaultWriter.Write(p, title)
	p.WriteByte('"')
	p.WriteString(rest)
	tail := string(p.html[start:])
	p.html = p.html[:start]
	return tail
}

// drawAutoLink draws <https://example.org>, a bare address or an e-mail address.
func drawAutoLink(p *page, n ast.Node, entering bool) ast.WalkStatus {
	if !entering {
		return ast.WalkContinue
	}
	l := n.(*ast.AutoLink)
	label := l.Label(p.source)
	url := string(util.URLEscape(l.URL(p.source), false))
	if scheme, ok := schemeOf(url); l.AutoLinkType == ast.AutoLinkEmail && !(ok && scheme == "mailto") {
		url = "mailto:" + url
	}
	offset, _ := p.within(label)
	p.openLink(p.lead(url), ">", spot{offset, len(label)})
	p.words(label, true)
	p.closeLink()
	return ast.WalkContinue
}

// writeEscaped writes text between double quotes.
func (p *page) writeEscaped(s string) {
	p.Write(util.EscapeHTML([]byte(s)))
}
