package markdown

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// A nest places the raw tags that stand side by side below one Markdown node so that
// each start tag has its end tag before that node ends, and each element stands where
// it may (see elements). What Markdown itself draws between them is balanced already.
type nest struct {
	base   content // what the node holds
	inLink bool    // the node stands in a link
	open   []placed
	out    []html.Token
	drop   func(tag string) // told of each tag that has no place
	deep   func()           // told where elements stand too deep
}

// placed is an element that waits for its end tag.
type placed struct {
	tag   string
	holds content
}

// top is what holds whatever comes next.
func (n *nest) top(depth int) (tag string, holds content) {
	if depth == 0 {
		return "", n.base
	}
	return n.open[depth-1].tag, n.open[depth-1].holds
}

// closeTo ends all elements but the outermost depth ones.
func (n *nest) closeTo(depth int) {
	for i := len(n.open) - 1; i >= depth; i-- {
		n.out = append(n.out, html.Token{Type: html.EndTagToken, Data: n.open[i].tag})
	}
	n.open = n.open[:depth]
}

// accepts reports whether an element may stand directly in the element at depth.
func (n *nest) accepts(depth int, e element) bool {
	parent, holds := n.top(depth)
	switch {
	case e.only != nil:
		return slices.Contains(e.only, parent)
	case e.block:
		return holds == flow
	default:
		return holds != parts
	}
}

func (n *nest) place(t html.Token) {
	switch t.Type {
	case html.StartTagToken, html.SelfClosingTagToken:
		n.start(t)
	case html.EndTagToken:
		n.end(t)
	case html.TextToken:
		n.words(t)
	}
}

func (n *nest) start(t html.Token) {
	e, known := elements[t.Data]
	if !known || t.Data == "a" && n.inLink {
		n.drop(t.Data)
		return
	}
	limit := len(n.open)
	if t.Data == "a" { // a link ends the one before it
		if i := slices.IndexFunc(n.open, func(o placed) bool { return o.tag == "a" }); i >= 0 {
			limit = i
		}
	}
	depth := limit
	for depth >= 0 && !n.accepts(depth, e) {
		depth--
	}
	if depth < 0 {
		n.drop(t.Data)
		return
	}
	n.closeTo(depth)
	if parent, _ := n.top(depth); parent == "table" && t.Data == "tr" {
		n.push(html.Token{Type: html.StartTagToken, Data: "tbody"}, elements["tbody"])
	}
	n.push(t, e)
}

func (n *nest) push(t html.Token, e element) {
	n.out = append(n.out, t)
	if e.holds == nothing {
		return
	}
	if e.holds == same {
		_, e.holds = n.top(len(n.open))
	}
	n.open = append(n.open, placed{t.Data, e.holds})
	if len(n.open) > maxTags {
		n.deep()
	}
}

// end drops an end tag that ends nothing begun here: it would end what holds the body.
func (n *nest) end(t html.Token) {
	for i := len(n.open) - 1; i >= 0; i-- {
		if n.open[i].tag == t.Data {
			n.closeTo(i)
			return
		}
	}
}

// words makes room for text, which tables and lists do not hold directly.
func (n *nest) words(t html.Token) {
	if strings.TrimSpace(t.Data) != "" {
		n.room(false)
	}
	n.out = append(n.out, t)
}

// room ends what does not hold words or, if asked for, blocks.
func (n *nest) room(forBlock bool) {
	depth := len(n.open)
	for ; depth > 0; depth-- {
		if holds := n.open[depth-1].holds; holds == flow || holds == phrasing && !forBlock {
			break
		}
	}
	n.closeTo(depth)
}

// take hands over what was placed since it was last asked.
func (n *nest) take() []html.Token {
	out := n.out
	n.out = nil
	return out
}
