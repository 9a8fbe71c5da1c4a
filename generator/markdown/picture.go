package markdown

import (
	"bytes"
	"slices"
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"
)

func drawImage(p *page, n ast.Node, entering bool) ast.WalkStatus {
	if !entering {
		return ast.WalkContinue
	}
	i := n.(*ast.Image)
	if i.Reference != nil {
		p.held += len(i.Destination) + len(i.Title)
	}
	at := p.written(i.Destination, i.Pos(), i.Reference)
	from, alt := p.addressOf(i.Destination), p.wordsOf(i)
	if alt == "" && from.way == inHub {
		p.wordless(i, at)
	}
	p.picture(from, alt, p.tail(i.Title, ""), at)
	return ast.WalkSkipChildren
}

// wordless tells of a picture that says nothing to who cannot see it (WCAG 2.2, 1.1.1).
func (p *page) wordless(i *ast.Image, at spot) {
	if i.HasChildren() && i.FirstChild().Kind() != ast.KindText {
		return // a mention says something once it is drawn
	}
	if begin := bytes.LastIndex(p.source[:at.offset], []byte("![")); begin >= 0 && i.Reference == nil {
		at = spot{begin, bytes.IndexByte(p.source[begin:], ']') + 1}
	}
	p.problems.Warnf(p.place(at), "no-alternative", `say what it shows between [ and ]; a mere ornament is written as <img src="…" alt="">`,
		"who cannot see this picture learns nothing of it")
}

// nearBeginning is how many bytes of HTML stand on a first screen.
const nearBeginning = 1500

// early tells that the next picture is one that a reader sees at once. A text that shares
// its page with others never knows.
func (p *page) early() bool {
	return p.in.Prefix == "" && len(p.html) < nearBeginning && !slices.ContainsFunc(p.refs, func(r Ref) bool { return r.Form == Picture })
}

// imageRoom is how many bytes the tag of a picture takes beside what differs.
const imageRoom = 120

// picture draws a picture of the hub. Browsers fetch it when it comes near, but the one
// that is seen first at once.
func (h hole) picture(out *strings.Builder, r *Ref, t *Target) {
	attribute(out, `<img src="`, t.Address)
	if t.Srcset != "" {
		attribute(out, ` srcset="`, t.Srcset)
		attribute(out, ` sizes="`, t.Sizes)
	}
	if t.Width > 0 {
		attribute(out, ` width="`, strconv.Itoa(t.Width))
		attribute(out, ` height="`, strconv.Itoa(t.Height))
	}
	out.WriteString(h.tail)
	if !r.Early {
		out.WriteString(` loading="lazy"`)
	}
	out.WriteString(` decoding="async">`)
}

// picture draws a picture of the hub, or a link to one elsewhere: to show that one
// would make each reader's browser ask a third party for it.
func (p *page) picture(from address, alt, attributes string, at spot) {
	switch from.way {
	case inHub:
		from.ref.Form, from.ref.Label = Picture, alt
		var tail strings.Builder
		attribute(&tail, ` alt="`, alt)
		tail.WriteString(attributes)
		from.ref.Early = p.early()
		p.hole(p.refer(from.ref, at), image, tail.String())
		p.text = append(p.text, alt...)
		return
	case abroad:
		p.problems.Warnf(p.place(at), "remote-picture", "put the picture beside this file and name it here",
			"pictures from elsewhere are shown as links, so that readers are not made to ask another site")
		if alt == "" {
			alt = from.url
		}
		p.openLink(from, ">", at)
		p.words([]byte(alt), true)
		p.closeLink()
		return
	case unsafe:
		p.warnUnsafe(from.url, at)
	default:
		p.problems.Warnf(p.place(at), "no-picture", "put the picture beside this file and name it here", "this picture names no file")
	}
	p.words([]byte(alt), true)
}
