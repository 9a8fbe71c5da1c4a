package markdown

import (
	"bytes"
	"strings"
	"sync"
	"unicode"

	"github.com/alecthomas/chroma/v2"
	"github.com/alecthomas/chroma/v2/formatters/html"
	"github.com/alecthomas/chroma/v2/lexers"
	"github.com/alecthomas/chroma/v2/styles"
	"github.com/yuin/goldmark/ast"
)

// Larger blocks, or blocks with longer lines, stay plain: a lexer's regular
// expressions may take long over what was made to make them.
const (
	maxCode     = 32 << 10 // bytes
	maxCodeLine = 1_000    // bytes
	maxKept     = 16 << 20 // bytes of highlighted code that are remembered
)

func drawFencedCode(p *page, n ast.Node, entering bool) ast.WalkStatus {
	if entering {
		p.code(n.(*ast.FencedCodeBlock).Language(p.source), n)
	}
	return ast.WalkSkipChildren
}

func drawIndentedCode(p *page, n ast.Node, entering bool) ast.WalkStatus {
	if entering {
		p.code(nil, n)
	}
	return ast.WalkSkipChildren
}

// code draws a block. It scrolls where it is too wide, and tabindex lets a keyboard
// scroll it (WCAG 2.1.1).
func (p *page) code(language []byte, n ast.Node) {
	text := n.Lines().Value(p.source)
	coloured, ok := "", false
	if len(language) > 0 {
		coloured, ok = p.parser.code.of(string(language), string(text))
	}
	if ok {
		p.WriteString(`<pre class="chroma" tabindex="0"><code`)
	} else {
		p.WriteString(`<pre tabindex="0"><code`)
	}
	p.languageClass(language)
	p.WriteByte('>')
	if ok {
		p.WriteString(coloured)
		p.text = append(p.text, text...)
	} else {
		p.words(text, true)
	}
	p.WriteString("</code></pre>\n")
	p.endBlock()
}

// languageClass names the language as CommonMark does, unless white space in it would
// make it a second class, of the author's choice.
func (p *page) languageClass(language []byte) {
	html, text := len(p.html), len(p.text)
	p.WriteString(` class="language-`)
	p.words(language, false)
	if len(language) == 0 || bytes.ContainsFunc(p.text[text:], unicode.IsSpace) {
		p.html = p.html[:html]
	} else {
		p.WriteByte('"')
	}
	p.text = p.text[:text]
}

// A highlighter remembers the blocks it has coloured. It is the one thing here that
// costs more than the rest of a page, and blocks seldom change.
type highlighter struct {
	mu   sync.Mutex
	kept map[snippet]string
	size int
}

type snippet struct{ language, text string }

// of is the block's HTML, or false where it is to stay plain.
func (h *highlighter) of(language, text string) (string, bool) {
	if len(text) > maxCode || longestLine(text) > maxCodeLine {
		return "", false
	}
	key := snippet{language, text}
	h.mu.Lock()
	coloured, ok := h.kept[key]
	h.mu.Unlock()
	if !ok {
		coloured = highlight(language, text)
		h.keep(key, coloured)
	}
	return coloured, coloured != ""
}

func (h *highlighter) keep(key snippet, coloured string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.kept == nil || h.size > maxKept {
		h.kept, h.size = make(map[snippet]string), 0
	}
	h.kept[key] = coloured
	h.size += len(key.text) + len(coloured)
}

func longestLine(text string) int {
	longest := 0
	for len(text) > 0 {
		line, rest, _ := strings.Cut(text, "\n")
		longest, text = max(longest, len(line)), rest
	}
	return longest
}

// highlight is "" where no lexer knows the language.
func highlight(language, text string) string {
	lexer := lexers.Get(language)
	if lexer == nil {
		return ""
	}
	tokens, err := chroma.Coalesce(lexer).Tokenise(nil, text)
	if err != nil {
		return ""
	}
	var out strings.Builder
	out.Grow(4 * len(text))
	for t := tokens(); t != chroma.EOF; t = tokens() {
		class := classOf(t.Type)
		if class != "" {
			out.WriteString(`<span class="` + class + `">`)
		}
		escape(&out, t.Value)
		if class != "" {
			out.WriteString("</span>")
		}
	}
	return out.String()
}

// classOf is the class that chroma's style sheets give a token, or its parent's.
func classOf(t chroma.TokenType) string {
	for ; t != 0; t = t.Parent() {
		if class, ok := chroma.StandardTypes[t]; ok {
			return class
		}
	}
	return ""
}

// CodeCSS is the style sheet of a chroma style for highlighted code, or "" if there
// is no style of that name.
func CodeCSS(style string) string {
	s, ok := styles.Registry[style]
	if !ok {
		return ""
	}
	var css bytes.Buffer
	if err := html.New(html.WithClasses(true)).WriteCSS(&css, s); err != nil {
		return ""
	}
	return css.String()
}
