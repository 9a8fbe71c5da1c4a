package markdown

import (
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// A mention is @id: letters and digits of any script, with hyphens, underscores and
// dots between them.
type mention struct {
	ast.BaseInline
	label string // "@ada"
}

var kindMention = ast.NewNodeKind("Mention")

func (m *mention) Kind() ast.NodeKind { return kindMention }

func (m *mention) Dump(source []byte, level int) { ast.DumpHelper(m, source, level, nil, nil) }

type mentionParser struct{}

func (mentionParser) Trigger() []byte { return []byte{'@'} }

func (mentionParser) Parse(_ ast.Node, r text.Reader, _ parser.Context) ast.Node {
	if before := r.PrecendingCharacter(); inWord(before) || before == '/' || before == '.' || before == '@' {
		return nil // an e-mail or a web address
	}
	line, at := r.PeekLine()
	end := idLength(line[1:]) + 1
	if end == 1 || end < len(line) && followsHandle(line[end:]) {
		return nil // @org/team, @ada@example.social
	}
	r.Advance(end)
	m := &mention{label: string(line[:end])}
	m.SetPos(at.Start)
	return m
}

// idLength is how many bytes at the start of a text make an id.
func idLength(text []byte) int {
	end := 0
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRune(text[i:])
		i += size
		switch {
		case inWord(r):
			end = i
		case r != '-' && r != '_' && r != '.' || end == 0:
			return end
		}
	}
	return end
}

// followsHandle reports whether what looked like an id goes on as another thing.
func followsHandle(rest []byte) bool {
	for len(rest) > 0 && (rest[0] == '-' || rest[0] == '_' || rest[0] == '.') {
		rest = rest[1:]
	}
	return len(rest) > 0 && (rest[0] == '/' || rest[0] == '@')
}

func inWord(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r))
}

func drawMention(p *page, n ast.Node, entering bool) ast.WalkStatus {
	if !entering {
		return ast.WalkContinue
	}
	m := n.(*mention)
	p.name(Ref{Form: Mention, ID: m.label[1:], Label: m.label}, spot{m.Pos(), len(m.label)})
	return ast.WalkContinue
}

// name draws a Mention or Wiki. Within a link it is only words: links hold no links.
func (p *page) name(r Ref, at spot) {
	r.Within = p.inLink > 0
	p.hole(p.refer(r, at), whole, "")
	p.text = append(p.text, r.Label...)
}
