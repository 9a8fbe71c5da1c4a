package hub_test

import (
	"fmt"
	"strings"
	"testing"

	"kith/generator/diag"
	"kith/generator/hub"
)

func TestAnEntryKnowsWhatIsWrittenAtAPlace(t *testing.T) {
	e := hub.Entry{File: "content/a.md", Source: "\uFEFF---\r\ntitle: \"Ünder\" # x\r\n---\r\nDas Öl.\r\n", Below: 4}
	at := func(line, col, width int) diag.Pos { return diag.Pos{File: e.File, Line: line, Col: col, Width: width} }
	tests := []struct {
		at   diag.Pos
		want string
	}{
		{at(2, 8, 7), `"Ünder"`}, {at(4, 5, 3), "Öl."}, {at(4, 8, 1), ""}, {at(1, 1, 3), "---"}, {at(4, 5, 99), "Öl."},
		{at(9, 1, 1), ""}, {at(0, 0, 0), ""}, {at(2, 99, 3), ""},
		{diag.Pos{File: "content/b.md", Line: 2, Col: 8, Width: 7}, ""},
	}
	for _, test := range tests {
		expect(t, fmt.Sprint(test.at), e.Written(test.at), test.want)
	}
}

func TestLinesAreThoseOfTheBody(t *testing.T) {
	e := hub.Entry{Source: "---\na: b\n---\nOne\r\n\r\nThree", Below: 4}
	var lines []string
	for n, line := range e.Lines {
		lines = append(lines, fmt.Sprint(n, line))
	}
	expect(t, "lines", strings.Join(lines, "|"), "4One|5|6Three")
	for n := range e.Lines {
		expect(t, "it ends where nobody reads on", n, 4)
		break
	}
}
