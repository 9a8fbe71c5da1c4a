package markdown

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// A wiki is [[id]] or [[kind/id]], with #part where a part of the page is meant, and with
// |label.
type wiki struct {
	ast.BaseInline
	ref   Ref
	width int // in bytes
}

var kindWiki = ast.NewNodeKind("Wiki")

func (w *wiki) Kind() ast.NodeKind { return kindWiki }

func (w *wiki) Dump(source []byte, level int) { ast.DumpHelper(w, source, level, nil, nil) }

type wikiParser struct{}

func (wikiParser) Trigger() []byte { return []byte{'['} }

func (wikiParser) Parse(_ ast.Node, r text.Reader, _ parser.Context) ast.Node {
	line, at := r.PeekLine()
	if len(line) < 5 || line[1] != '[' {
		return nil
	}
	end := bytes.IndexByte(line, ']')
	if end < 0 || end+1 >= len(line) || line[end+1] != ']' {
		return nil
	}
	if end+2 < len(line) && line[end+2] == '(' {
		return nil // [[text]](address) is a link whose text is "[text]"
	}
	ref, ok := wikiRef(string(line[2:end]))
	if !ok {
		return nil
	}
	w := &wiki{ref: ref, width: end + 2}
	w.SetPos(at.Start)
	r.Advance(w.width)
	return w
}

// wikiRef reads what stands between the brackets. In a table the bar has to be
// written \| and is meant all the same.
func wikiRef(inner string) (Ref, bool) {
	name, label, labelled := strings.Cut(inner, "|")
	if labelled {
		name = strings.TrimSuffix(name, `\`)
	}
	label = strings.TrimSpace(label)
	if label == "" {
		label = "[[" + name + "]]"
	}
	r := Ref{Form: Wiki, ID: name, Label: label}
	if kind, id, ok := strings.Cut(name, "/"); ok {
		r.Kind, r.ID = kind, id
	}
	r.ID, r.Fragment = partOf(r.ID)
	first, _ := utf8.DecodeRuneInString(name)
	ok := inWord(first) && r.ID != "" && !strings.ContainsAny(name, "[<>*`\"") && strings.TrimSpace(name) == name
	return r, ok
}

// partOf cuts [[page#part]] in two. The part may be written as in a link or as the heading
// itself. A topic may be called C#, and then no word follows.
func partOf(id string) (page, part string) {
	page, part, _ = strings.Cut(id, "#")
	first, _ := utf8.DecodeRuneInString(part)
	if page == "" || !inWord(first) {
		return id, ""
	}
	return page, slug(part)
}

func drawWiki(p *page, n ast.Node, entering bool) ast.WalkStatus {
	if entering {
		w := n.(*wiki)
		p.name(w.ref, spot{w.Pos(), w.width})
	}
	return ast.WalkContinue
}
