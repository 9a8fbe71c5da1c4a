package markdown

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"kith/generator/diag"
)

// times repeats a unit; %d in it becomes the number of the repetition.
func times(n int, unit string) string {
	if !strings.Contains(unit, "%d") {
		return strings.Repeat(unit, n)
	}
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, unit, i)
	}
	return b.String()
}

// TestBounds promises that a text at a bound is read and a text just above it is an
// error at its line.
func TestBounds(t *testing.T) {
	for _, c := range []struct {
		name  string
		text  func(n int) string
		bound int
		rule  string
		line  int // where the text above the bound breaks it
	}{
		{"bytes", func(n int) string { return times(n, "a") }, maxBytes, "body-too-large", 1},
		{"quotes", func(n int) string { return "a\n\n" + times(n, ">") + "b" }, maxDepth, "too-deep", 3},
		{"lists in one line", func(n int) string { return "a\n\n" + times(n, "- ") + "b" }, maxDepth / 2, "too-deep", 3},
		{"lists by indentation", func(n int) string {
			var b strings.Builder
			for i := range n {
				b.WriteString(times(i, "  ") + "- a\n")
			}
			return b.String()
		}, maxDepth / 2, "too-deep", maxDepth/2 + 1},
		{"deep lines", func(n int) string { return times(25, "- ") + "a\n" + times(n, "\n") }, maxSteps / 50, "too-deep", maxSteps/50 + 2},
		{"stars in a paragraph", func(n int) string { return "a\n\n" + times(n, "*a ") }, maxMarks, "too-many-marks", 3},
		{"stars in a heading", func(n int) string { return "# " + times(n, "*a ") }, maxMarks, "too-many-marks", 1},
		{"stars in a cell", func(n int) string { return "| a |\n|---|\n| " + times(n, "*a ") + "|" }, maxMarks, "too-many-marks", 3},
		{"stars in a term", func(n int) string { return "a\n: b\n\n" + times(n, "*a ") + "\n: c" }, maxMarks, "too-many-marks", 4},
		{"brackets", func(n int) string { return times(n, "[") }, maxMarks, "too-many-marks", 1},
		{"pictures", func(n int) string { return times(n, "![") }, maxMarks, "too-many-marks", 1},
		{"tags", func(n int) string { return "a" + times(n, "<b ") }, maxMarks, "too-many-marks", 1},
		{"footnotes", func(n int) string { return times(n, "[^%d]: a\n\n") }, maxNotes, "too-many-marks", 2*maxNotes + 1},
		{"link definitions", func(n int) string { return times(n, "[%d]: a\n") }, maxDefined, "too-many-marks", maxDefined + 1},
		{"columns", func(n int) string { return "a\n\n" + times(n-1, "a|") + "a\n" + times(n-1, "-|") + "-\n" }, maxColumns, "table-too-large", 4},
		{"cells", func(n int) string {
			return times(99, "a|") + "a\n" + times(99, "-|") + "-\n" + times(n/100-1, times(99, "a|")+"a\n")
		}, maxCells, "table-too-large", 2},
		{"cells of many tables", func(n int) string { return times(n/4, "a|b\n-|-\nc|d\n\n") }, maxCells, "table-too-large", maxCells + 2},
		{"escaped pipes", func(n int) string { return "a|b\n-|-\n" + times(n, "`\\|`|c\n") }, maxPipes, "table-too-large", 2},
		{"emphasis", func(n int) string { return times(n, "*a **b ")[:n*7/2] + times(n, "b** a*")[n*6-n*6/2:] }, maxEmphasis, "too-deep", 1},
		{"raw elements", func(n int) string { return times(n, "<div>\n") }, maxTags, "too-deep", 1},
	} {
		step := 1
		if c.bound == maxCells {
			step = 100
		}
		if _, problems := New().Read(Input{File: "content/x.md", Text: c.text(c.bound)}); problems.Errors() > 0 {
			t.Errorf("%s: at the bound: %v", c.name, problems)
		}
		body, problems := New().Read(Input{File: "content/x.md", Text: c.text(c.bound + step)})
		if !body.Empty() || len(body.Refs)+len(body.Headings)+len(body.Text) > 0 {
			t.Errorf("%s: above the bound the body is not empty", c.name)
		}
		if problems.Errors() != 1 || problems[0].Rule != c.rule || problems[0].Line != c.line {
			t.Errorf("%s: above the bound: got %v, want %s at line %d", c.name, problems, c.rule, c.line)
		}
	}
}

// TestCodeIsNotCounted promises that a block of code may hold what Markdown may not.
func TestCodeIsNotCounted(t *testing.T) {
	for name, text := range map[string]string{
		"fenced":          "~~~\n" + times(5000, "*a_ [ <b `\n") + "~~~",
		"indented":        times(5000, "    *a_ [ <b `\n"),
		"tables":          "~~~\n" + times(3000, "a|b|c|d\n-|-|-|-\n") + "~~~",
		"depth":           "~~~\n" + times(200, "> - ") + "\n~~~",
		"many paragraphs": times(600, "a *few* [marks](x.md) in `each` of <b>many</b>\n\n"),
	} {
		if _, problems := New().Read(Input{File: "content/x.md", Text: text}); len(problems) > 0 {
			t.Errorf("%s: %v", name, problems)
		}
	}
}

// TestHostileTextsAreBounded promises of texts that once took seconds or gigabytes:
// each is refused, or becomes HTML within its bound at a counted cost. How long each
// takes is logged, not judged.
func TestHostileTextsAreBounded(t *testing.T) {
	for _, a := range attacks() {
		p := New()
		pg := newPage(p, Input{File: "content/x.md", Text: a.text})
		start := time.Now()
		body, problems := pg.read()
		took := time.Since(start).Round(time.Millisecond)
		if limit := max(smallestLimit, 20*len(a.text)); len(body.html) > limit+len(a.text) {
			t.Errorf("%s: %d bytes of HTML from %d", a.name, len(body.html), len(a.text))
		}
		if g := pg.guard; g.marks > maxMarks+1 || g.work > maxWork+maxBytes || g.steps > maxSteps+maxDepth+1 || g.notes > maxNotes+1 {
			t.Errorf("%s: cost %+v", a.name, g)
		}
		if problems.Errors() > 0 && !body.Empty() && problems[0].Rule != "not-utf8" {
			t.Errorf("%s: refused and yet drawn: %v", a.name, problems)
		}
		t.Logf("%-22s %7d bytes → %8d in %5v %v", a.name, len(a.text), len(body.html), took, rules(problems))
	}
}

func rules(problems diag.List) []string {
	var all []string
	for _, p := range problems {
		all = append(all, p.Rule)
	}
	return slices.Compact(all)
}

func TestNotUTF8IsReadAllTheSame(t *testing.T) {
	for text, want := range map[string]string{
		"a\nb\x00c":             "5:2",
		"a\n\xff\xfeb":          "5:1",
		"\uFFFD\nb \uFFFD \xff": "5:5",
		"a\r\n\r\n\x00":         "6:1",
	} {
		body, problems := New().Read(Input{File: "content/x.md", Line: 4, Text: text})
		if len(problems) != 1 || problems[0].Rule != "not-utf8" || problems[0].String()[:len("content/x.md:"+want)] != "content/x.md:"+want {
			t.Errorf("%q: got %v, want %s", text, problems, want)
		}
		if !strings.Contains(body.Text, "\uFFFD") {
			t.Errorf("%q: read as %q", text, body.Text)
		}
	}
}
