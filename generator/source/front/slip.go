package front

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"kith/generator/diag"
)

// A slip is what a person's hand does to a line of YAML and a parser cannot explain: a
// tab, a quote forgotten, a bullet from a word processor. It is mended in memory, so that
// the rest of the file is still read and judged.
type slip struct {
	line     int    // of the block, from 1
	from, to int    // the bytes of the line that are replaced
	text     string // by what
	rule     string // empty means front-matter-unreadable, an error; any other is a warning, and the line is read as it stands
	message  string
	hint     string
	mark     span // what the problem points at; from and to where it is zero
	sure     bool // it can only be meant so
	lost     bool // what the line means is not known: it is passed over
	silent   bool // YAML can be read all the same, and says something else than was meant
}

// A span is a stretch of a line, in bytes.
type span struct{ from, to int }

// slips are those of one block, in order of place.
type slips []slip

func (s slips) sorted() slips {
	slices.SortStableFunc(s, func(a, b slip) int { return cmp.Or(cmp.Compare(a.line, b.line), cmp.Compare(a.from, b.from)) })
	return s
}

// seen are the slips of a block but those that YAML is wiser about: where it can read the
// block as it stands, only what it would misread was a slip.
func (s slips) seen(b block) slips {
	silent := slices.DeleteFunc(slices.Clone(s), func(s slip) bool { return !s.silent && s.rule == "" })
	if len(silent) == len(s) {
		return s
	}
	b.text = silent.mended(b.text)
	if v, problems, _ := decode(b); v.Form == Map && problems == nil {
		return silent
	}
	return s
}

// lost tells that what some line means is not known.
func (s slips) lost() bool { return slices.ContainsFunc(s, func(s slip) bool { return s.lost }) }

// mended is a block's text as it was meant. It has as many lines.
func (s slips) mended(text string) string {
	lines := strings.Split(text, "\n")
	for i := len(s) - 1; i >= 0; i-- { // from the end, so that places before stay
		if m := s[i]; m.rule == "" {
			line := lines[m.line-1]
			lines[m.line-1] = line[:m.from] + m.text + line[m.to:]
		}
	}
	return strings.Join(lines, "\n")
}

// problems tell of each slip at its place.
func (s slips) problems(b block) (problems diag.List) {
	lines := strings.Split(b.text, "\n")
	for _, m := range s {
		at := b.span(lines, m.line, span{m.from, m.to})
		fix := diag.Fix{Line: at.Line, Col: at.Col, ToLine: at.Line, ToCol: at.Col + at.Width, Text: m.text, Sure: m.sure}
		if m.from == m.to {
			fix.ToCol = fix.Col
		}
		if m.mark != (span{}) {
			at = b.span(lines, m.line, m.mark)
		}
		p := diag.Problem{Pos: at, Severity: diag.Error, Rule: "front-matter-unreadable", Message: m.message, Hint: m.hint}
		if m.rule != "" {
			p.Severity, p.Rule = diag.Warning, m.rule
		}
		if !m.lost {
			p.Fix = fix
		}
		problems = append(problems, p)
	}
	return problems
}

func (b block) span(lines []string, n int, s span) diag.Pos {
	line := lines[n-1]
	return b.at(n, 1+utf8.RuneCountInString(line[:s.from]), utf8.RuneCountInString(line[s.from:s.to]))
}

// A shift is how far a slip moves what stands behind it, in characters from 0.
type shift struct{ from, to, width int }

// shifts are those of each line of the file.
func (s slips) shifts(b block) map[int][]shift {
	lines, all := strings.Split(b.text, "\n"), map[int][]shift{}
	for _, m := range s {
		if m.rule == "" {
			line := lines[m.line-1]
			from := utf8.RuneCountInString(line[:m.from])
			all[b.line+m.line-1] = append(all[b.line+m.line-1], shift{from, from + utf8.RuneCountInString(line[m.from:m.to]), utf8.RuneCountInString(m.text)})
		}
	}
	return all
}

// written is where the author wrote what stands at a place of the mended text.
func written(at *diag.Pos, moved []shift) {
	end := back(at.Col-1+at.Width, moved, true)
	at.Col = back(at.Col-1, moved, false) + 1
	at.Width = max(1, end-at.Col+1)
}

// back is a character's place before the mending. What stands within a mended stretch
// begins and ends with it.
func back(col int, moved []shift, end bool) int {
	by := 0
	for _, m := range moved {
		begin := m.from + by
		switch {
		case col < begin, end && col == begin:
			return col - by
		case col < begin+m.width, end && col == begin+m.width:
			if end {
				return m.to
			}
			return m.from
		}
		by += m.width - (m.to - m.from)
	}
	return col - by
}

// unshift puts every place of a value back to where it was written.
func (v *Value) unshift(moved map[int][]shift) {
	written(&v.At, moved[v.At.Line])
	for i := range v.Items {
		v.Items[i].unshift(moved)
	}
	for i := range v.Pairs {
		written(&v.Pairs[i].KeyAt, moved[v.Pairs[i].KeyAt.Line])
		v.Pairs[i].Value.unshift(moved)
	}
}
