package diag

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestMendChangesWhatIsMeantAndNothingElse(t *testing.T) {
	at := func(line, col, width int) Pos { return Pos{File: "a.md", Line: line, Col: col, Width: width} }
	tests := []struct {
		text  string
		fixes []Fix
		want  string
	}{
		{"a: @b\n", []Fix{at(1, 4, 2).Sure(`"@b"`)}, "a: \"@b\"\n"},
		{"a: é @b\r\nc: d\r\n", []Fix{at(1, 6, 2).Sure("x\ny")}, "a: é x\r\ny\r\nc: d\r\n"},
		{"one\ntwo\nthree", []Fix{at(3, 1, 5).Sure("3"), at(1, 1, 3).Sure("1")}, "1\ntwo\n3"},
		{"one\ntwo\n", []Fix{{Line: 1, Col: 1, ToLine: 2, ToCol: 1}}, "two\n"},                          // a whole line
		{"one\ntwo", []Fix{{Line: 2, Col: 4, ToLine: 2, ToCol: 4, Text: "\nthree"}}, "one\ntwo\nthree"}, // an insertion
		{"abc", []Fix{at(1, 1, 2).Sure("x"), at(1, 2, 2).Sure("y")}, "xc"},                              // the second touches the first
		{"abc", []Fix{at(1, 2, 1).Sure("x"), at(1, 2, 1).Sure("x")}, "axc"},
		{"abc", []Fix{at(2, 1, 1).Sure("x"), at(0, 1, 1).Sure("x"), {Line: 1, Col: 3, ToLine: 1, ToCol: 2}}, "abc"},
		{"\uFEFFabc", []Fix{at(1, 1, 1).Sure("x")}, "\uFEFFxbc"},
		{"abc\r\n", []Fix{at(1, 3, 99).Sure("x")}, "abx\r\n"}, // no further than the line's end
	}
	for _, test := range tests {
		if got := Mend(test.text, test.fixes); got != test.want {
			t.Errorf("%q with %v became %q, want %q", test.text, test.fixes, got, test.want)
		}
	}
}

// TestMendOfWhatStandsThereChangesNothing replaces any stretch by itself.
func TestMendOfWhatStandsThereChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`([aéß李 ]{0,5}\r?\n){0,4}[aé]{0,3}`).Draw(t, "text")
		lines := strings.Split(text, "\n")
		n := rapid.IntRange(0, len(lines)-1).Draw(t, "line")
		line := []rune(strings.TrimSuffix(lines[n], "\r"))
		from := rapid.IntRange(0, len(line)).Draw(t, "from")
		to := rapid.IntRange(from, len(line)).Draw(t, "to")
		f := Pos{Line: n + 1, Col: from + 1, Width: to - from}.Sure(string(line[from:to]))
		if got := Mend(text, []Fix{f}); got != text {
			t.Fatalf("%q became %q", text, got)
		}
	})
}
