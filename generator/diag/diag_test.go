package diag

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestPosIsWordedAsEditorsRead(t *testing.T) {
	tests := []struct {
		pos  Pos
		want string
	}{
		{Whole("content/a.md"), "content/a.md"},
		{Pos{File: "a.md", Line: 3}, "a.md:3"},
		{Pos{File: "a.md", Line: 3, Col: 7, Width: 2}, "a.md:3:7"},
		{Pos{File: "a.md", Col: 7}, "a.md"}, // a column means nothing without its line
	}
	for _, test := range tests {
		if got := test.pos.String(); got != test.want {
			t.Errorf("%+v is %q, want %q", test.pos, got, test.want)
		}
	}
}

func TestCountsPartErrorsFromWarnings(t *testing.T) {
	var l List
	if l.Errors() != 0 || l.Warnings() != 0 {
		t.Error("a hub without fault has problems")
	}
	l.Errorf(Whole("a.md"), "r", "", "%q is wrong", "x")
	l.Warnf(Whole("a.md"), "r", "", "100% odd") // without arguments a message is taken as it is
	l.Warnf(Whole("a.md"), "r", "", "odd")
	if l.Errors() != 1 || l.Warnings() != 2 {
		t.Errorf("%d errors and %d warnings", l.Errors(), l.Warnings())
	}
	want := []string{`a.md: error: "x" is wrong [r]`, "a.md: warning: 100% odd [r]", "a.md: warning: odd [r]"}
	for i, p := range l {
		if p.String() != want[i] {
			t.Errorf("got %q, want %q", p, want[i])
		}
	}
}

func TestSortedGoesByPlaceAndSaysEachOnce(t *testing.T) {
	at := func(file string, line, col int) Pos { return Pos{File: file, Line: line, Col: col, Width: 1} }
	ordered := List{
		{Pos: Whole("a.md"), Rule: "z"},
		{Pos: at("a.md", 2, 1), Rule: "b"},
		{Pos: at("a.md", 2, 9), Rule: "a", Message: "m"},
		{Pos: at("a.md", 2, 9), Rule: "a", Message: "n"},
		{Pos: at("a.md", 2, 9), Rule: "a", Message: "n", Hint: "h"},
		{Pos: at("a.md", 2, 9), Rule: "b", Message: "m", Severity: Error},
		{Pos: at("a.md", 2, 9), Rule: "b", Message: "m", Severity: Warning},
		{Pos: at("a.md", 10, 1), Rule: "a"},
		{Pos: at("b.md", 1, 1), Rule: "a"},
	}
	rapid.Check(t, func(t *rapid.T) {
		found := rapid.Permutation(append(slices.Clone(ordered), ordered...)).Draw(t, "found")
		given := slices.Clone(found)
		if diff := cmp.Diff(ordered, List(found).Sorted()); diff != "" {
			t.Fatal(diff)
		}
		if !slices.Equal(found, given) {
			t.Fatal("Sorted changed the list that it sorts")
		}
	})
}

func TestQuoteGivesEachProblemItsLine(t *testing.T) {
	texts := map[string]string{"a.md": "one\r\ntwo\n\nfour", "b.md": ""}
	tests := []struct {
		pos  Pos
		want string
	}{
		{Pos{File: "a.md", Line: 1}, "one"},
		{Pos{File: "a.md", Line: 2}, "two"},
		{Pos{File: "a.md", Line: 3}, ""},
		{Pos{File: "a.md", Line: 4}, "four"},
		{Pos{File: "a.md", Line: 5}, ""},
		{Pos{File: "a.md"}, ""},
		{Pos{File: "a.md", Line: -1}, ""},
		{Pos{File: "b.md", Line: 1}, ""},
		{Pos{File: "gone.md", Line: 1}, ""},
		{Pos{File: "a.md", Line: 1}, "one"},
	}
	var l List
	for _, test := range tests {
		l.Errorf(test.pos, "r", "", "m")
	}
	l = append(l, Problem{Pos: Pos{File: "a.md", Line: 1}, Excerpt: "has one"})
	l.Quote(func(file string) string { return texts[file] })
	for i, test := range tests {
		if l[i].Excerpt != test.want {
			t.Errorf("%s is quoted %q, want %q", test.pos, l[i].Excerpt, test.want)
		}
	}
	if last := l[len(l)-1]; last.Excerpt != "has one" {
		t.Errorf("an excerpt became %q", last.Excerpt)
	}
}

// TestQuoteReadsAFileOnce guards the time that a file with very many problems takes.
func TestQuoteReadsAFileOnce(t *testing.T) {
	const many = 1000
	var text strings.Builder
	var l List
	for i := range many {
		text.WriteString("line " + strconv.Itoa(i+1) + "\n")
		l.Errorf(Pos{File: "a.md", Line: i + 1, Col: 1, Width: 1}, "r", "", "m")
	}
	reads := 0
	made := testing.AllocsPerRun(1, func() {
		reads = 0
		for i := range l {
			l[i].Excerpt = ""
		}
		l.Quote(func(string) string { reads++; return text.String() })
	})
	if reads != 1 || made > 10 {
		t.Errorf("%d problems made Quote read %d times and make %v things", many, reads, made)
	}
	if l[many-1].Excerpt != "line "+strconv.Itoa(many) {
		t.Errorf("the last is quoted %q", l[many-1].Excerpt)
	}
}
