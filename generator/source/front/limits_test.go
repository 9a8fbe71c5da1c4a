package front

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
)

// hostile are short texts of the kind that, written long, cost a parser much.
var hostile = []string{
	"---\na: [[[[x]]]]\n---\n", "---\n- - - - x\n---\n", "---\na: {b: {c: {d: e}}}\n---\n", "---\n? ? ? x\n---\n",
	"---\na: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n", "---\na: *a\n---\n", "---\n!a !b !c x\n---\n",
	"---\na: \"\\u0041\\\n  b\"\n---\n", "---\n%TAG ! !\n--- x\n---\n", "+++\na.b.c.d = 1\n[e.f]\n[[g]]\n[g.h]\n+++\n",
	"+++\na = [[[[1]]]]\nb = {c = {d = 1}}\n+++\n", "{\"a\": [[[[1]]]], \"b\": {\"c\": {}}}", "{\"a\":\"\\ud800\"}", "{{{{", "{[[[",
}

// TestLimitsHold gives every reader more than it takes. The place of the problem shows
// that reading ended there.
func TestLimitsHold(t *testing.T) {
	deep := MaxDepth + 1
	many := strings.Repeat("a", MaxBytes)
	tests := []struct {
		name, text, want string // "" where nothing is wrong
	}{
		{"YAML as deep as may be", "---\na: " + strings.Repeat("[", MaxDepth-1) + strings.Repeat("]", MaxDepth-1) + "\n---\n", ""},
		{"YAML lists too deep", "---\na: " + strings.Repeat("[", deep) + strings.Repeat("]", deep) + "\n---\n", "front-matter-unreadable"},
		{"YAML groups too deep", "---\na: " + strings.Repeat("{b: ", deep) + strings.Repeat("}", deep) + "\n---\n", "front-matter-unreadable"},
		{"YAML items too deep", "---\na:\n " + strings.Repeat("- ", deep) + "b\n---\n", "front-matter-unreadable"},
		{"YAML brackets without end", "---\na: " + strings.Repeat("[", 60_000) + "\n---\n", "front-matter-unreadable"},
		{"YAML keys without end", "---\n" + strings.Repeat("? ", 30_000) + "\n---\n", "front-matter-unreadable"},
		{"YAML braces without end", "---\na: " + strings.Repeat("{", 60_000) + "\n---\n", "front-matter-unreadable"},
		{"TOML as deep as may be", "+++\na = " + strings.Repeat("[", MaxDepth) + strings.Repeat("]", MaxDepth) + "\n+++\n", ""},
		{"TOML lists too deep", "+++\na = " + strings.Repeat("[", deep) + strings.Repeat("]", deep) + "\n+++\n", "too-deep"},
		{"TOML groups too deep", "+++\na = " + strings.Repeat("{b = ", deep) + "1" + strings.Repeat("}", deep) + "\n+++\n", "too-deep"},
		{"TOML brackets without end", "+++\na = " + strings.Repeat("[", 60_000) + "\n+++\n", "too-deep"},
		{"TOML keys as long as may be", "+++\na" + strings.Repeat(".b", MaxDepth-1) + " = 1\n+++\n", ""},
		{"TOML keys too long", "+++\na" + strings.Repeat(".b", MaxDepth) + " = 1\n+++\n", "too-deep"},
		{"TOML keys without end", "+++\na" + strings.Repeat(".b", 30_000) + " = 1\n+++\n", "too-deep"},
		{"TOML tables without end", "+++\n[a" + strings.Repeat(".b", 30_000) + "]\n+++\n", "too-deep"},
		{"TOML lists of tables without end", "+++\n[[a" + strings.Repeat(".b", 30_000) + "]]\n+++\n", "too-deep"},
		{"JSON as deep as may be", `{"a": ` + strings.Repeat("[", MaxDepth) + strings.Repeat("]", MaxDepth) + "}", ""},
		{"JSON too deep", `{"a": ` + strings.Repeat("[", deep) + strings.Repeat("]", deep) + "}", "too-deep"},
		{"JSON brackets without end", `{"a": ` + strings.Repeat("[", 60_000), "too-deep"},
		{"JSON groups without end", strings.Repeat(`{"a": `, 20_000), "too-deep"},

		{"YAML as long as may be", "---\na: " + many[:MaxBytes-4] + "\n---\n", ""},
		{"YAML a byte too long", "---\na: " + many[:MaxBytes-3] + "\n---\n", "front-matter-too-large"},
		{"TOML as long as may be", "+++\na = '" + many[:MaxBytes-7] + "'\n+++\n", ""},
		{"TOML a byte too long", "+++\na = '" + many[:MaxBytes-6] + "'\n+++\n", "front-matter-too-large"},
		{"JSON as long as may be", `{"a":"` + many[:MaxBytes-8] + "\"}\nBody", ""},
		{"JSON a byte too long", `{"a":"` + many[:MaxBytes-7] + "\"}\nBody", "front-matter-too-large"},
		{"JSON that is never closed in a long file", `{"a": 1,` + "\n" + strings.Repeat("\n", MaxBytes), "front-matter-too-large"},
		{"JSON with a mistake in a long file", `{"a": b}` + strings.Repeat("\n", MaxBytes), "front-matter-unreadable"},
		{"JSON too deep in a long file", `{"a": ` + strings.Repeat("[", 60_000) + many, "too-deep"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			page, problems := Read("f.md", test.text)
			got := ""
			if len(problems) > 0 {
				got = problems[0].Rule
			}
			if got != test.want || len(problems) > 1 || page.Unread != (got != "") {
				t.Errorf("unread is %v, says %v, want %q", page.Unread, problems, test.want)
			}
			inside(t, test.text, page, problems)
		})
	}
}

// TestReadingCostsNoMoreThanItsLength measures what reading the worst of texts takes,
// in bytes of memory, which unlike time is the same on every machine: twice the text
// may take little more than twice as much.
func TestReadingCostsNoMoreThanItsLength(t *testing.T) {
	numbered := func(format string, n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, format, i)
		}
		return b.String()
	}
	tests := []struct {
		name string
		text func(n int) string
	}{
		{"YAML keys", func(n int) string { return "---\n" + numbered("%d:\n", n) + "---\n" }},
		{"YAML items", func(n int) string { return "---\na: [" + numbered("%d,", n) + "]\n---\n" }},
		{"YAML quotes", func(n int) string { return "---\né: [" + numbered("'%d',", n) + "]\n---\n" }},
		{"YAML line ends", func(n int) string { return "---\na: b" + strings.Repeat("\u2028\r\u0085 c", n/2) + "\n---\n" }},
		{"YAML aliases", func(n int) string { return "---\na: &a [" + strings.Repeat("*a,", n) + "]\n---\n" }},
		{"YAML anchors", func(n int) string { return "---\n" + numbered("a%[1]d: &a%[1]d b\n", n/3) + "---\n" }},
		{"YAML bombs", func(n int) string {
			return "---\na0: &a0 x\n" + numbered("b%[1]d: &b%[1]d [*a0,*a0,*a0,*a0]\n", n/6) + "---\n"
		}},
		{"YAML broken quotes", func(n int) string { return "---\na: '" + strings.Repeat("b\n", n) + "---\n" }},
		{"TOML keys", func(n int) string { return "+++\n" + numbered("%d=1\n", n) + "+++\n" }},
		{"TOML tables", func(n int) string { return "+++\n" + numbered("[a%d]\n", n) + "+++\n" }},
		{"TOML items", func(n int) string { return "+++\na = [" + numbered("%d,", n) + "]\n+++\n" }},
		{"JSON keys", func(n int) string { return "{\"a\":1" + numbered(",\"%d\":1", n/2) + "}\n" }},
		{"JSON items", func(n int) string { return "{\"a\":[0" + numbered(",%d", n) + "]}\n" }},
	}
	const n = 4000
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			once, twice := cost(test.text(n)), cost(test.text(2*n))
			if twice > 3*once {
				t.Errorf("%d kB of memory for %d things, %d kB for twice as many", once>>10, n, twice>>10)
			}
			if limit := uint64(64 << 20); twice > limit {
				t.Errorf("%d MB of memory, more than %d", twice>>20, limit>>20)
			}
		})
	}
}

// cost is the memory that reading a text takes, in bytes.
func cost(text string) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	Read("f.md", text)
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}
