package markdown

import (
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
	p.picture(p.addressOf(i.Destination), p.wordsOf(i), p.tail(i.Title, ""), at)
	return ast.WalkSkipChildren
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
		tail.WriteString(` loading="lazy">`)
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
