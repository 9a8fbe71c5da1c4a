package markdown

import (
	"bytes"
	"strings"
	"sync"
	"unicode"

	"github.com/alecthomas/chroma/v2"
	"github.com/alecthomas/chroma/v2/lexers"
	"github.com/yuin/goldmark/ast"
)

// What is larger stays plain. A lexer's regular expressions take time that grows with
// the square of a block's length, or of a run of white space, where the block was made
// to make them: within these bounds the worst block known takes half a second.
const (
	maxCode      = 4 << 10  // bytes of a block
	maxCodes     = 16 << 10 // bytes of all coloured blocks of a body
	maxCodeLine  = 400      // bytes of a line
	maxCodeSpace = 200      // bytes of white space in a row
	maxKept      = 16 << 20 // bytes of blocks that are remembered
)

// languages are those whose lexers were tried with hostile blocks, by chroma's names.
// Others stay plain; so does Markdown, whose lexer calls on any other.
var languages = []string{
	"ABNF", "Awk", "Bash", "Bash Session", "C", "C#", "C++", "CMake", "CSS", "Clojure", "Common Lisp", "Dart", "Diff",
	"Docker", "EBNF", "Elixir", "Elm", "Erlang", "FSharp", "Fish", "Fortran", "Go", "GraphQL", "Groovy", "HCL", "HTML",
	"HTTP", "Haskell", "INI", "JSON", "Java", "JavaScript", "Julia", "Kotlin", "Lua", "Makefile", "Matlab", "MySQL",
	"Nginx configuration file", "Nix", "OCaml", "Objective-C", "PHP", "Perl", "PostgreSQL SQL dialect", "PowerShell",
	"Prolog", "Protocol Buffer", "Python", "R", "Ruby", "Rust", "SCSS", "SQL", "Scala", "Scheme", "Swift", "TOML", "TeX",
	"TypeScript", "VimL", "XML", "YAML", "Zig",
}

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
	if len(language) > 0 && p.coloured+len(text) <= maxCodes {
		coloured, ok = p.parser.code.of(string(language), string(text))
	}
	if ok {
		p.coloured += len(text)
		p.limit += len(coloured) // bounded by maxCodes
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
	lexers func() map[string]chroma.Lexer // by name and alias in lower case

	mu   sync.Mutex
	kept map[snippet]string
	size int
}

func newHighlighter() *highlighter {
	return &highlighter{lexers: sync.OnceValue(knownLexers)}
}

// knownLexers finds the lexers of our languages once: chroma's own search tries every
// file name pattern that it has for each word that it does not know.
func knownLexers() map[string]chroma.Lexer {
	known := make(map[string]chroma.Lexer)
	for _, name := range languages {
		lexer := chroma.Coalesce(lexers.Get(name))
		known[strings.ToLower(name)] = lexer
		for _, alias := range lexer.Config().Aliases {
			known[strings.ToLower(alias)] = lexer
		}
	}
	return known
}

type snippet struct{ language, text string }

// of is the block's HTML, or false where it is to stay plain.
func (h *highlighter) of(language, text string) (string, bool) {
	lexer := h.lexers()[strings.ToLower(language)]
	if lexer == nil || len(text) > maxCode || !wellSpaced(text) {
		return "", false
	}
	key := snippet{language, text}
	h.mu.Lock()
	coloured, ok := h.kept[key]
	h.mu.Unlock()
	if !ok {
		coloured = highlight(lexer, text)
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

// wellSpaced reports whether lines and gaps have the length that code has.
func wellSpaced(text string) bool {
	line, space := 0, 0
	for i := range len(text) {
		line++
		space++
		switch text[i] {
		case '\n':
			line = 0
		case ' ', '\t', '\r', '\v', '\f':
		default:
			space = 0
		}
		if line > maxCodeLine || space > maxCodeSpace {
			return false
		}
	}
	return true
}

// highlight is "" where a lexer loses something of what it was given.
func highlight(lexer chroma.Lexer, text string) (coloured string) {
	defer func() {
		if recover() != nil { // chroma panics where a lexer's own rules do not fit
			coloured = ""
		}
	}()
	tokens, err := lexer.Tokenise(nil, text)
	if err != nil {
		return ""
	}
	var out strings.Builder
	out.Grow(4 * len(text))
	rest, kept := text, true
	for t := tokens(); t != chroma.EOF && kept; t = tokens() {
		rest, kept = strings.CutPrefix(rest, t.Value)
		span(&out, classOf(t.Type), t.Value)
	}
	if !kept || rest != "" {
		return ""
	}
	return out.String()
}

func span(out *strings.Builder, class, text string) {
	if class == "" {
		escape(out, text)
		return
	}
	out.WriteString(`<span class="` + class + `">`)
	escape(out, text)
	out.WriteString("</span>")
}

// classOf is the class that chroma's style sheets give a token, or its parent's. White
// space has no colour to give.
func classOf(t chroma.TokenType) string {
	for ; t != 0 && t != chroma.TextWhitespace; t = t.Parent() {
		if class, ok := chroma.StandardTypes[t]; ok {
			return class
		}
	}
	return ""
}
