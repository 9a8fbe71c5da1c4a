package markdown

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"kith/generator/diag"
)

// The bounds of a body. Each keeps some text of a few kilobytes from costing seconds
// or gigabytes: goldmark's work grows with the square of the marks in a paragraph, of
// the definitions in a row and of the depth of lists, and a table's HTML grows with
// rows × columns, whatever its rows hold. They stand far above what people write.
const (
	maxBytes    = 256 << 10
	maxDepth    = 50        // containers within each other: a list and its item count as two
	maxSteps    = 1_000_000 // containers that lines continue, summed over all lines
	maxMarks    = 2_000     // marks in a paragraph: * _ ~ ` [ ] ! <
	maxWork     = 8_000_000 // of each mark: the marks before it in its paragraph, and a 16th of the bytes after it on its line
	maxNotes    = 500       // footnotes
	maxDefined  = 500       // link definitions in a row
	maxColumns  = 200       // of a table
	maxCells    = 20_000    // of all tables
	maxPipes    = 1_000     // escaped pipes in tables
	maxEmphasis = 50        // emphasis within emphasis
	maxTags     = 50        // raw HTML elements within each other
)

// A guard counts what one body costs while goldmark reads it. Its first refusal
// stands; from then on goldmark is given nothing more to do.
type guard struct {
	failed  bool
	offset  int // in source, where the bound was broken
	rule    string
	message string
	hint    string

	block ast.Node // the block whose marks are counted
	marks int
	work  int
	steps int
	notes int
	cells int
	pipes int
}

var guardKey = parser.NewContextKey()

func guarding(pc parser.Context) *guard { return pc.Get(guardKey).(*guard) }

func (g *guard) refuse(offset int, rule, hint, format string, args ...any) {
	if !g.failed {
		g.failed, g.offset, g.rule, g.hint, g.message = true, offset, rule, hint, fmt.Sprintf(format, args...)
	}
}

// refused reports whether a bound was broken, and says so once.
func (p *page) refused() bool {
	if p.guard.failed && p.guard.message != "" {
		p.problems.Errorf(p.place(spot{p.guard.offset, 1}), p.guard.rule, p.guard.hint, "%s", p.guard.message)
		p.guard.message = ""
	}
	return p.guard.failed
}

// admit checks what can be checked before reading, and prepares the source.
func (p *page) admit() bool {
	limit := p.in.Limit
	if limit <= 0 {
		limit = maxBytes
	}
	if len(p.in.Text) > limit {
		p.problems.Errorf(diag.Pos{File: p.in.File, Line: p.in.Line, Col: 1, Width: 1}, "body-too-large",
			"split it into several pages", "this text has %d bytes, more than the %d that are read", len(p.in.Text), limit)
		return false
	}
	// Columns are counted in the source, so only what ends a line may change its length.
	source := strings.ReplaceAll(p.in.Text, "\r\n", "\n")
	if !utf8.ValidString(source) || strings.IndexByte(source, 0) >= 0 {
		source = p.readable(source)
	}
	p.source = []byte(source)
	return true
}

// readable replaces what is not text, as CommonMark section 2.3 asks for NUL.
func (p *page) readable(source string) string {
	bad := strings.IndexFunc(source, func(r rune) bool { return r == 0 || r == utf8.RuneError })
	for bad >= 0 && strings.HasPrefix(source[bad:], "\uFFFD") { // written as such: nothing wrong
		next := strings.IndexFunc(source[bad+3:], func(r rune) bool { return r == 0 || r == utf8.RuneError })
		if next < 0 {
			break
		}
		bad += 3 + next
	}
	fixed := strings.ReplaceAll(strings.ToValidUTF8(source, "\uFFFD"), "\x00", "\uFFFD")
	p.source = []byte(source)
	p.problems.Errorf(p.place(spot{bad, 1}), "not-utf8", "save the file as UTF-8", "this line holds bytes that are not text")
	p.cursor = cursor{}
	return fixed
}

func (p *page) overflow() {
	p.guard.refuse(0, "output-too-large", "split it into several pages, or say it with less markup",
		"this text becomes more than %d KiB of HTML", p.limit>>10)
}

// markGuard sees every mark before the parsers of inline syntax do.
type markGuard struct{}

func (markGuard) Trigger() []byte { return []byte("*_~`[]!<") }

func (markGuard) Parse(parent ast.Node, r text.Reader, pc parser.Context) ast.Node {
	g := guarding(pc)
	if g.block != parent {
		g.block, g.marks = parent, 0
	}
	line, at := r.PeekLine()
	g.marks++
	g.work += g.marks + len(line)/16
	if g.marks <= maxMarks && g.work <= maxWork && !g.failed {
		return nil
	}
	g.refuse(at.Start, "too-many-marks", `put it between lines of "~~~" if it is not meant as Markdown, or add blank lines`,
		"there are too many marks like * _ [ < in one paragraph")
	for ; line != nil; line, _ = r.PeekLine() {
		r.AdvanceLine()
	}
	return ast.NewTextSegment(text.NewSegment(at.Start, at.Start))
}
