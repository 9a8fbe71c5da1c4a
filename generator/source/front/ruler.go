package front

import (
	"strings"
	"unicode/utf8"

	"kith/generator/diag"
)

// A ruler turns places as YAML counts them into places in the file. To YAML a line ends
// at CR, NEL, LS and PS, too (YAML 1.1, section 4.2); to an editor it does not.
type ruler struct {
	block
	rows []row

	row, col, offset int // where seek was last: places asked for in order cost one pass
}

// A row is a line as YAML counts them.
type row struct {
	text   string
	line   int // the line of the block that it is in, from 1
	before int // characters before it in that line
}

func newRuler(b block) ruler {
	r := ruler{block: b, rows: make([]row, 0, 1+strings.Count(b.text, "\n"))}
	text, bom := strings.CutPrefix(b.text, "\uFEFF") // which YAML does not count
	usual := usual(text)
	line := 1
	for part := range strings.SplitSeq(text, "\n") {
		part = strings.TrimSuffix(part, "\r")
		if usual {
			r.rows = append(r.rows, row{part, line, 0})
		} else {
			r.split(part, line)
		}
		line++
	}
	for i := 0; bom && i < len(r.rows) && r.rows[i].line == 1; i++ {
		r.rows[i].before++
	}
	return r
}

// usual tells that only LF and CRLF end lines.
func usual(text string) bool {
	return strings.Count(text, "\r") == strings.Count(text, "\r\n") &&
		!strings.Contains(text, "\u0085") && !strings.Contains(text, "\u2028") && !strings.Contains(text, "\u2029")
}

// split adds the rows of one line of the block.
func (r *ruler) split(text string, line int) {
	before := 0
	for {
		end := strings.IndexAny(text, "\r\u0085\u2028\u2029")
		if end < 0 {
			r.rows = append(r.rows, row{text, line, before})
			return
		}
		r.rows = append(r.rows, row{text[:end], line, before})
		before += utf8.RuneCountInString(text[:end]) + 1
		_, size := utf8.DecodeRuneInString(text[end:])
		text = text[end+size:]
	}
}

// line is a line as YAML counts them, from 1.
func (r *ruler) line(n int) string { return r.rows[min(max(n, 1), len(r.rows))-1].text }

// seek finds a line and column as YAML counts them, from 1, and what stands there.
func (r *ruler) seek(line, col int) (diag.Pos, string) {
	line = min(max(line, 1), len(r.rows))
	if line != r.row || col < r.col {
		r.row, r.col, r.offset = line, 1, 0
	}
	at := r.rows[line-1]
	for r.col < col && r.offset < len(at.text) {
		_, size := utf8.DecodeRuneInString(at.text[r.offset:])
		r.col, r.offset = r.col+1, r.offset+size
	}
	return r.at(at.line, at.before+r.col, 1), at.text[r.offset:]
}

// second is the line on which a second document begins, or the first ends.
func (r *ruler) second() int {
	for i, row := range r.rows {
		if i > 0 && (strings.HasPrefix(row.text, "---") || strings.HasPrefix(row.text, "...")) {
			return i + 1
		}
	}
	return 1
}

// widthOf counts the characters of a value as it is written at the beginning of rest,
// up to the end of the line.
func widthOf(rest, value string) int {
	if rest != "" && (rest[0] == '"' || rest[0] == '\'') {
		return utf8.RuneCountInString(rest[:quoted(rest)])
	}
	width := utf8.RuneCountInString(value)
	if strings.HasPrefix(rest, value) {
		return width
	}
	return min(width, utf8.RuneCountInString(rest))
}

// quoted is the length in bytes of a text in quotes, of which rest holds a line.
func quoted(rest string) int {
	for i := 1; i < len(rest); i++ {
		switch {
		case rest[i] == '\\' && rest[0] == '"':
			i++
		case rest[i] != rest[0]:
		case rest[0] == '\'' && strings.HasPrefix(rest[i+1:], "'"):
			i++
		default:
			return i + 1
		}
	}
	return len(rest)
}
