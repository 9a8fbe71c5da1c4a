package theme

import (
	"errors"
	"fmt"
	"html/template"
	"strings"
	"text/template/parse"
	"unicode/utf8"

	"kith/generator/diag"
)

// say is {{say .Key}}: a word whose key is known only when a page is drawn. What is
// said under a constant key is put in its place when the template is read.
func (t *Theme) say(key string) (string, error) {
	said, known, constant := t.words.Constant(key)
	switch {
	case !known:
		return "", fmt.Errorf("no word is called %q", key)
	case !constant:
		return "", errors.New(notConstant(key))
	}
	return said, nil
}

func notConstant(key string) string {
	return fmt.Sprintf("%q changes with what it is said of, so a view must have it", key)
}

// fold puts the words themselves where the templates of a file say them by constant
// keys, and addresses where they name assets, so that they cost nothing when a page is
// drawn.
func (t *Theme) fold(set *template.Template, name string, problems *diag.List) bool {
	f := folder{t: t, name: name}
	for _, tmpl := range set.Templates() {
		if tmpl.Tree != nil && tmpl.Tree.ParseName == name {
			f.list(tmpl.Tree.Root)
		}
	}
	*problems = append(*problems, f.problems...)
	return len(f.problems) == 0
}

// A folder goes through the templates of one file.
type folder struct {
	t        *Theme
	name     string
	problems diag.List
}

func (f *folder) list(l *parse.ListNode) {
	if l == nil {
		return
	}
	for i, n := range l.Nodes {
		switch n := n.(type) {
		case *parse.ActionNode:
			if said, ok := f.said(n.Pipe); ok {
				l.Nodes[i] = &parse.TextNode{NodeType: parse.NodeText, Pos: n.Pos, Text: []byte(template.HTMLEscapeString(said))}
				continue
			}
			f.pipe(n.Pipe)
		case *parse.IfNode:
			f.branch(&n.BranchNode)
		case *parse.WithNode:
			f.branch(&n.BranchNode)
		case *parse.RangeNode:
			f.branch(&n.BranchNode)
		case *parse.TemplateNode:
			f.pipe(n.Pipe)
		}
	}
}

func (f *folder) branch(b *parse.BranchNode) {
	f.pipe(b.Pipe)
	f.list(b.List)
	f.list(b.ElseList)
}

// pipe folds what is said within an action: {{or .Count (say "session.nobody")}}.
func (f *folder) pipe(p *parse.PipeNode) {
	if p == nil {
		return
	}
	for _, c := range p.Cmds {
		if said, ok := f.command(c); ok {
			c.Args = []parse.Node{text(c.Pos, said)}
		}
		for i, arg := range c.Args {
			inner, ok := arg.(*parse.PipeNode)
			if !ok {
				continue
			}
			if said, ok := f.said(inner); ok {
				c.Args[i] = text(inner.Pos, said)
			} else {
				f.pipe(inner)
			}
		}
	}
}

func text(at parse.Pos, s string) *parse.StringNode {
	return &parse.StringNode{NodeType: parse.NodeString, Pos: at, Quoted: fmt.Sprintf("%q", s), Text: s}
}

// said is the word that a pipe says, where that is all it does.
func (f *folder) said(p *parse.PipeNode) (string, bool) {
	if p == nil || len(p.Cmds) != 1 || len(p.Decl) > 0 {
		return "", false
	}
	return f.command(p.Cmds[0])
}

func (f *folder) command(c *parse.CommandNode) (string, bool) {
	if len(c.Args) != 2 {
		return "", false
	}
	function, _ := c.Args[0].(*parse.IdentifierNode)
	key, _ := c.Args[1].(*parse.StringNode)
	switch {
	case function == nil || key == nil:
		return "", false
	case function.Ident == "say":
		return f.word(key), true
	case function.Ident == "asset":
		return f.place(key), true
	}
	return "", false
}

// word is what is said under a constant key.
func (f *folder) word(key *parse.StringNode) string {
	said, known, constant := f.t.words.Constant(key.Text)
	switch {
	case !known:
		f.problems.Errorf(f.at(key), "unknown-word", diag.DidYouMean(key.Text, f.t.words.Keys()), "no word is called %q", key.Text)
	case !constant:
		f.problems.Errorf(f.at(key), "unknown-word", "say only what has no {placeholder} and counts nothing", "%s", notConstant(key.Text))
	}
	return said
}

// at is the place of a key in its file.
func (f *folder) at(key *parse.StringNode) diag.Pos {
	text := string(f.t.texts[f.name])
	before := text[:min(int(key.Pos), len(text))]
	line := before[strings.LastIndexByte(before, '\n')+1:]
	return diag.Pos{
		File: "templates/" + f.name, Line: 1 + strings.Count(before, "\n"), Col: 1 + utf8.RuneCountInString(line),
		Width: utf8.RuneCountInString(key.Quoted),
	}
}
