package diag

import (
	"errors"
	"flag"
	"os"
	"strings"
	"testing"
	"unicode"

	"github.com/rogpeppe/go-internal/txtar"
)

var update = flag.Bool("update", false, "rewrite golden files; read the diff before you keep it")

// shown are problems that a terminal must be able to show, by the name of their golden
// text.
var shown = []struct {
	name    string
	problem Problem
}{
	{"file", Problem{Pos: Whole("content/a.md"), Severity: Error, Rule: "bad-name", Message: "m", Hint: "rename it"}},
	{"file-without-hint", Problem{Pos: Whole("content/a.md"), Rule: "odd", Message: "m"}},
	{"line", Problem{Pos: Pos{File: "a.md", Line: 4, Col: 7, Width: 4}, Severity: Error, Rule: "unknown-member",
		Message: `nobody here is called "adda"`, Hint: `did you mean "ada" (Ada Lovelace)?`, Excerpt: "host: adda"}},
	{"line-without-hint", Problem{Pos: Pos{File: "a.md", Line: 12345, Col: 1, Width: 3}, Rule: "r", Message: "m", Excerpt: "rol: core"}},
	{"line-without-column", Problem{Pos: Pos{File: "a.md", Line: 4}, Rule: "r", Message: "m", Hint: "h", Excerpt: "host: adda"}},
	{"empty-line", Problem{Pos: Pos{File: "a.md", Line: 4, Col: 1, Width: 1}, Rule: "r", Message: "m", Hint: "h"}},
	{"end-of-line", Problem{Pos: Pos{File: "a.md", Line: 2, Col: 6, Width: 1}, Rule: "r", Message: "m", Hint: "h", Excerpt: "name:"}},
	{"beyond-the-line", Problem{Pos: Pos{File: "a.md", Line: 2, Col: 60, Width: 9}, Rule: "r", Message: "m", Hint: "h", Excerpt: "name:"}},
	{"wider-than-the-line", Problem{Pos: Pos{File: "a.md", Line: 2, Col: 7, Width: 99}, Rule: "r", Message: "m", Excerpt: "name: Ada"}},
	{"wide-letters", Problem{Pos: Pos{File: "a.md", Line: 2, Col: 11, Width: 2}, Rule: "r", Message: `"李娜"`, Excerpt: "hosts: [Ａ, 李娜, ada]"}},
	{"marks-on-letters", Problem{Pos: Pos{File: "a.md", Line: 2, Col: 9, Width: 4}, Rule: "r", Message: "m", Excerpt: "e\u0301te\u0301: [adda]"}},
	{"emoji", Problem{Pos: Pos{File: "a.md", Line: 2, Col: 9, Width: 1}, Rule: "r", Message: "m", Excerpt: "title: 🧵 x"}},
	{"tabs", Problem{Pos: Pos{File: "a.md", Line: 2, Col: 2, Width: 4}, Rule: "r", Message: "m", Excerpt: "\tname:\tAda"}},
	{"long-at-the-start", Problem{Pos: Pos{File: "a.md", Line: 2, Col: 3, Width: 4}, Rule: "r", Message: "m", Excerpt: "x adda " + strings.Repeat("right ", 40)}},
	{"long-in-the-middle", Problem{Pos: Pos{File: "a.md", Line: 2, Col: 121, Width: 4}, Rule: "r", Message: "m", Excerpt: strings.Repeat("left ", 24) + "adda" + strings.Repeat(" right", 24)}},
	{"long-at-the-end", Problem{Pos: Pos{File: "a.md", Line: 2, Col: 241, Width: 4}, Rule: "r", Message: "m", Excerpt: strings.Repeat("left ", 48) + "adda"}},
	{"long-mark", Problem{Pos: Pos{File: "a.md", Line: 2, Col: 51, Width: 400}, Rule: "r", Message: "m", Excerpt: strings.Repeat("left ", 10) + strings.Repeat("x", 400)}},
	{"exactly-as-long-as-shown", Problem{Pos: Pos{File: "a.md", Line: 2, Col: 100, Width: 1}, Rule: "r", Message: "m", Excerpt: strings.Repeat("x", 100)}},
	{"control-characters", Problem{Pos: Pos{File: "a\x1b[31m.md", Line: 2, Col: 2, Width: 3}, Severity: Error, Rule: "r",
		Message: "the \x1b]0;title\a is \u009b31m", Hint: "no\r\nline \x7f", Excerpt: "\x1b[2Jx\x00\b"}},
	{"mended", Problem{Pos: Pos{File: "a.md", Line: 4, Col: 10, Width: 4}, Severity: Error, Rule: "r", Message: "m", Hint: "put it in quotes", Excerpt: "twitter: @ada", Mended: `twitter: "@ada"`}},
	{"mended-by-two-lines", Problem{Pos: Pos{File: "a.md", Line: 4, Col: 1, Width: 3}, Rule: "r", Message: "m", Excerpt: "one two", Mended: "one\n\x1b[2Jtwo"}},
	{"direction-controls", Problem{Pos: Pos{File: "\u202egnp.md", Line: 1, Col: 1, Width: 6}, Rule: "r", Message: "\u2066m\u2069", Hint: "\u202dh\u202c", Excerpt: "\u202eadda\u202c x"}},
	{"not-utf8", Problem{Pos: Pos{File: "a.md", Line: 1, Col: 2, Width: 1}, Rule: "r", Message: "m\xff", Excerpt: "\xffx\xfe"}},
}

func TestTextShowsProblems(t *testing.T) {
	const golden = "testdata/text.txtar"
	archive, err := txtar.ParseFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{}
	for _, f := range archive.Files {
		want[f.Name] = string(f.Data)
	}
	archive.Files = nil
	for _, s := range shown {
		got := written(t, Text{}, s.problem)
		if got != want[s.name] && !*update {
			t.Errorf("%s: got\n%s\nwant\n%s", s.name, got, want[s.name])
		}
		archive.Files = append(archive.Files, txtar.File{Name: s.name, Data: []byte(got)})
	}
	if *update {
		if err := os.WriteFile(golden, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// TestTextCannotSteerATerminal looks at every letter of what is shown.
func TestTextCannotSteerATerminal(t *testing.T) {
	for _, s := range shown {
		for _, r := range written(t, Text{}, s.problem) {
			steers := unicode.IsControl(r) || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069
			if steers && r != '\n' {
				t.Errorf("%s: %U reaches the terminal", s.name, r)
			}
		}
	}
}

func TestTextColourChangesNoWord(t *testing.T) {
	for _, s := range shown {
		plain, painted := written(t, Text{}, s.problem), written(t, Text{Color: true}, s.problem)
		if plain == painted {
			t.Errorf("%s: nothing is painted", s.name)
		}
		if bare := strings.NewReplacer("\x1b[0m", "", "\x1b[1m", "", "\x1b[1;31m", "", "\x1b[1;33m", "", "\x1b[32m", "").Replace(painted); bare != plain {
			t.Errorf("%s: without its colours it says\n%s\nwant\n%s", s.name, bare, plain)
		}
	}
	p := Problem{Pos: Whole("a.md"), Severity: Error, Rule: "r", Message: "m"}
	if got, want := written(t, Text{Color: true}, p), "\x1b[1ma.md\x1b[0m: \x1b[1;31merror\x1b[0m: m [r]\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestTextTellsThatItCannotWrite(t *testing.T) {
	full := errors.New("disk full")
	if err := (Text{}).Write(broken{full}, List{{Message: "m"}}); !errors.Is(err, full) {
		t.Errorf("got %v, want %v", err, full)
	}
}

type broken struct{ error }

func (b broken) Write([]byte) (int, error) { return 0, b.error }

func written(t *testing.T, text Text, p Problem) string {
	t.Helper()
	var b strings.Builder
	if err := text.Write(&b, List{p}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
