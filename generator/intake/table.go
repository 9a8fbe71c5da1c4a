package intake

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
)

// A row is a line of a table, or several where a cell has line breaks.
type row struct {
	line  int // on which it begins, from 1
	cells []string
}

// cell is a cell, or "" beyond the row's end.
func (r row) cell(i int) string {
	if i < len(r.cells) {
		return r.cells[i]
	}
	return ""
}

// readTable reads values parted by commas, semicolons, tabs or bars; the first row that
// is not blank is the head. Quotes that stand alone are letters.
func readTable(text string) (head row, rows []row, err error) {
	text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
	mark, text, skipped := separator(text)
	reader := csv.NewReader(strings.NewReader(text))
	reader.Comma, reader.LazyQuotes, reader.FieldsPerRecord = mark, true, -1
	for {
		cells, err := reader.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return head, nil, &Unreadable{"the table cannot be read: " + err.Error(), "save it as CSV again"}
		}
		line, _ := reader.FieldPos(0)
		r := row{line + skipped, cells}
		switch {
		case strings.TrimSpace(strings.Join(cells, "")) == "":
		case head.line == 0:
			head = r
		default:
			rows = append(rows, r)
		}
		if len(rows) > MaxEntries {
			return head, nil, &Unreadable{fmt.Sprintf("the table has more than %d rows", MaxEntries), "take it in in parts"}
		}
	}
	if len(rows) == 0 {
		return head, nil, &Unreadable{"the table has no rows below its head", "the first row names the columns, each row after it is a person"}
	}
	return head, rows, nil
}

// separator is what parts the cells: what a first line "sep=;" names, as spreadsheets
// write it, else what stands most often in the first line, outside of quotes.
func separator(text string) (mark rune, rest string, skipped int) {
	first, after, _ := strings.Cut(text, "\n")
	if named, ok := strings.CutPrefix(strings.ToLower(strings.Trim(first, `" `)), "sep="); ok && len(named) == 1 && strings.Contains(",;\t|", named) {
		return rune(named[0]), after, 1
	}
	first, _, _ = strings.Cut(strings.TrimLeft(text, "\n"), "\n")
	counts := map[rune]int{}
	quoted := false
	for _, c := range first {
		if c == '"' {
			quoted = !quoted
		}
		if !quoted {
			counts[c]++
		}
	}
	mark = ','
	for _, c := range ";\t|" {
		if counts[c] > counts[mark] {
			mark = c
		}
	}
	return mark, text, 0
}
