package diag

import (
	"cmp"
	"slices"
	"strings"
)

// A Fix is a text to stand in a file in place of another. Its zero value is no fix.
type Fix struct {
	Line, Col     int    // where the old text begins, from 1, in characters; it may be empty
	ToLine, ToCol int    // the first character behind it; may be one behind the line's last
	Text          string // what stands there instead; "\n" means the line end that the file uses
	Sure          bool   // it can only be meant so: "kith check --fix" does it without asking
}

// Sure is the fix that puts a text in place of what a problem marks, and can only be
// meant so.
func (p Pos) Sure(text string) Fix {
	f := p.Maybe(text)
	f.Sure = true
	return f
}

// Maybe is the fix that puts a text in place of what a problem marks, to be shown and
// to be judged by an author.
func (p Pos) Maybe(text string) Fix {
	return Fix{Line: p.Line, Col: p.Col, ToLine: p.Line, ToCol: p.Col + p.Width, Text: text}
}

// IsZero tells that there is no fix.
func (f Fix) IsZero() bool { return f.Line == 0 }

func (f Fix) compare(g Fix) int {
	return cmp.Or(
		cmp.Compare(f.Line, g.Line), cmp.Compare(f.Col, g.Col),
		cmp.Compare(f.ToLine, g.ToLine), cmp.Compare(f.ToCol, g.ToCol),
		strings.Compare(f.Text, g.Text),
	)
}

// within is a line as the fix leaves it, or "" where it reaches beyond that line.
func (f Fix) within(n int, line string) string {
	if f.Line != n || f.ToLine != n {
		return ""
	}
	if n > 1 { // where a byte order mark is a character like any other
		f.Line, f.ToLine = 2, 2
		return Mend("\n"+line, []Fix{f})[1:]
	}
	return Mend(line, []Fix{f})
}

// Mend applies fixes to a text and leaves every other byte as it is. Of two that touch
// the same characters the earlier in the list is done; what stands outside the text is
// not done at all. A byte order mark is no character of the first line.
func Mend(text string, fixes []Fix) string {
	if text, marked := strings.CutPrefix(text, "\uFEFF"); marked {
		return "\uFEFF" + Mend(text, fixes)
	}
	end := "\n"
	if strings.Contains(text, "\r\n") {
		end = "\r\n"
	}
	var cuts []cut
	rows := rowsOf(text)
	for _, f := range fixes {
		from, ok := rows.offset(f.Line, f.Col)
		to, also := rows.offset(f.ToLine, f.ToCol)
		c := cut{from, to, strings.ReplaceAll(f.Text, "\n", end)}
		if ok && also && from <= to && !slices.ContainsFunc(cuts, c.touches) {
			cuts = append(cuts, c)
		}
	}
	slices.SortFunc(cuts, func(a, b cut) int { return cmp.Compare(a.from, b.from) })
	var out strings.Builder
	done := 0
	for _, c := range cuts {
		out.WriteString(text[done:c.from])
		out.WriteString(c.text)
		done = c.to
	}
	out.WriteString(text[done:])
	return out.String()
}

// A cut is a fix in bytes.
type cut struct {
	from, to int
	text     string
}

func (c cut) touches(d cut) bool { return c.from < d.to && d.from < c.to || c.from == d.from }

// rows are the lines of a text, and where each begins.
type rows struct {
	text   string
	starts []int
}

func rowsOf(text string) rows {
	r := rows{text, []int{0}}
	for i := range len(text) {
		if text[i] == '\n' {
			r.starts = append(r.starts, i+1)
		}
	}
	return r
}

// offset is where a line's character begins, in bytes. The character behind the last
// of a line stands before its line end.
func (r rows) offset(line, col int) (at int, ok bool) {
	if line < 1 || line > len(r.starts) || col < 1 {
		return 0, false
	}
	row, _, _ := strings.Cut(r.text[r.starts[line-1]:], "\n")
	row = strings.TrimSuffix(row, "\r")
	return r.starts[line-1] + offset(row, col-1), true
}
