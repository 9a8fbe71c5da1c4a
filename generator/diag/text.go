package diag

import (
	"fmt"
	"io"
	"strings"
	"unicode"

	"golang.org/x/text/width"
)

// Text writes problems for a person at a terminal: the place and the message, the
// line at fault, a mark under it, and the hint. With colour, ANSI sequences make
// the severity and the mark stand out; the words are the same.
type Text struct {
	Color bool
}

// Write writes each problem in turn.
func (t Text) Write(w io.Writer, problems List) error {
	for _, p := range problems {
		if _, err := io.WriteString(w, t.problem(p)); err != nil {
			return err
		}
	}
	return nil
}

func (t Text) problem(p Problem) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s: %s [%s]\n", t.paint(bold, Visible(p.Pos.String())), t.paint(tone(p.Severity), p.Severity.String()), Visible(p.Message), p.Rule)
	hint := Visible(p.Hint)
	if p.Excerpt == "" {
		if hint != "" {
			fmt.Fprintf(&b, "      = %s\n", hint)
		}
		return b.String()
	}
	before, marked, shown := window(p)
	fmt.Fprintf(&b, "%5d | %s\n", p.Line, shown)
	if p.Col > 0 {
		mark := "^" + strings.Repeat("~", max(0, Columns(marked)-1))
		fmt.Fprintf(&b, "      | %s%s%s\n", strings.Repeat(" ", Columns(before)), t.paint(tone(p.Severity), mark), prefixed(" ", hint))
	} else if hint != "" {
		fmt.Fprintf(&b, "      = %s\n", hint)
	}
	for line := range strings.SplitSeq(p.Mended, "\n") {
		if line != "" {
			fmt.Fprintf(&b, "      + %s\n", t.paint(green, Visible(cutShort(line))))
		}
	}
	return b.String()
}

// cutShort keeps the beginning of a long line.
func cutShort(line string) string {
	if letters := []rune(line); len(letters) > excerptLength {
		return string(letters[:excerptLength]) + "…"
	}
	return line
}

const excerptLength = 100 // characters of a long line that are shown around the mark

// window cuts a long line so that the marked words are in view, and returns what
// stands before the mark, the marked words and the whole cut line, made visible.
func window(p Problem) (before, marked, shown string) {
	line := []rune(p.Excerpt)
	from := min(max(p.Col-1-p.Cut, 0), len(line))
	to := min(from+max(p.Width, 1), len(line))
	start, end := 0, len(line)
	if len(line) > excerptLength {
		start = max(0, min(from-excerptLength/3, len(line)-excerptLength))
		end = min(len(line), start+excerptLength)
		to = min(to, end)
	}
	head, tail := "", ""
	if start > 0 || p.Cut > 0 {
		head = "…"
	}
	if end < len(line) {
		tail = "…"
	}
	before = head + Visible(string(line[start:from]))
	marked = Visible(string(line[from:to]))
	return before, marked, before + marked + Visible(string(line[to:end])) + tail
}

// Visible replaces control characters, so that a file from a stranger cannot steer
// the reader's terminal.
func Visible(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t':
			return ' '
		case r < ' ', r == 0x7f, r >= 0x80 && r < 0xa0, r >= 0x2028 && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == 0x200e, r == 0x200f, r == 0x61c:
			return '\uFFFD'
		}
		return r
	}, s)
}

// Columns is how many terminal cells a text takes: East Asian wide letters take two,
// marks that stand on the letter before them none.
func Columns(s string) int {
	n := 0
	for _, r := range s {
		switch kind := width.LookupRune(r).Kind(); {
		case unicode.In(r, unicode.Mn, unicode.Me):
		case kind == width.EastAsianWide, kind == width.EastAsianFullwidth:
			n += 2
		default:
			n++
		}
	}
	return n
}

func prefixed(prefix, s string) string {
	if s == "" {
		return ""
	}
	return prefix + s
}

const bold, red, yellow, green = "1", "1;31", "1;33", "32"

func tone(s Severity) string {
	if s == Error {
		return red
	}
	return yellow
}

func (t Text) paint(code, s string) string {
	if !t.Color {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}
