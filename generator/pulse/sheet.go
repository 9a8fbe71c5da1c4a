package pulse

import (
	"strings"

	"kith/generator/diag"
)

// A sheet is a text for a terminal, while it is written. What strangers wrote steers no
// terminal: control characters are made visible.
type sheet struct {
	Screen
	strings.Builder
}

func (w *sheet) line(indent, text string) { w.WriteString(indent + text + "\n") }

// head is a line that stands out.
func (w *sheet) head(text string) {
	for _, line := range wrapped(diag.Visible(text), w.Width) {
		w.line("", w.paint("1", line))
	}
}

// title begins a part of the sheet, and says what is in it.
func (w *sheet) title(title, says string) {
	w.line("", "")
	w.head(title)
	if says != "" {
		for _, line := range wrapped(says, w.Width-2) {
			w.line("  ", w.faint(line))
		}
	}
}

func (w *sheet) more(indent, more string) {
	if more != "" {
		w.line(indent, w.faint(more))
	}
}

// wrap writes a text whose lines after the first are indented.
func (w *sheet) wrap(first, others, text string) {
	for i, line := range wrapped(diag.Visible(text), w.Width-len(others)) {
		if i == 0 {
			w.line(first, line)
			continue
		}
		w.line(others, line)
	}
}

// A row is a line of two columns.
type row struct{ mark, label, text string }

// rows align what is said behind labels, where these take little more than half the
// width: what is said of a longer one stands below it.
func (w *sheet) rows(rows []row) {
	most, label := 0, func(r row) string { return diag.Visible(r.label) }
	for _, r := range rows {
		if n := diag.Columns(label(r)); n <= w.Width*6/10 {
			most = max(most, n)
		}
	}
	indent := strings.Repeat(" ", 2+most+2)
	for _, r := range rows {
		pad := most - diag.Columns(label(r))
		if pad < 0 {
			w.wrap(r.mark, "  ", r.label)
			w.wrap("    ", "    ", r.text)
			continue
		}
		for i, line := range wrapped(diag.Visible(r.text), w.Width-len(indent)) {
			if i == 0 {
				w.line(r.mark, label(r)+strings.Repeat(" ", pad+2)+line)
				continue
			}
			w.line(indent, line)
		}
	}
}

// wrapped breaks a text into lines of so many columns, between words, and within those that
// are longer than a line. There is one line at least.
func wrapped(text string, width int) []string {
	lines, used := []string{""}, 0
	for _, word := range strings.Fields(text) {
		n, last := diag.Columns(word), len(lines)-1
		for n > width {
			head := head(word, width)
			if used > 0 {
				lines = append(lines, "")
			}
			lines[len(lines)-1] = head
			lines, word = append(lines, ""), word[len(head):]
			n, used, last = diag.Columns(word), 0, len(lines)-1
		}
		switch {
		case used == 0:
			lines[last], used = word, n
		case used+1+n <= width:
			lines[last], used = lines[last]+" "+word, used+1+n
		default:
			lines, used = append(lines, word), n
		}
	}
	return lines
}

// head is the beginning of a word that takes so many columns, or a letter more than none.
func head(word string, width int) string {
	for i, letter := range word {
		if i > 0 && diag.Columns(word[:i]+string(letter)) > width {
			return word[:i]
		}
	}
	return word
}

func (w *sheet) faint(s string) string { return w.paint("2", s) }

func (w *sheet) paint(code, s string) string {
	if !w.Color {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}
