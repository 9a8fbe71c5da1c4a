package prose

import "strings"

// A table is read before it is written: cells hold words of any kind.
type table struct {
	above  *table
	outer  sheet // that it stands in
	rows   [][]string
	aligns []string // of the columns: "---", ":--"
	head   bool     // the first row is one of headings
}

func (w *writer) openTable() {
	if w.flat > 0 { // a table in a table is its words
		return
	}
	w.apart()
	w.begin()
	w.table = &table{above: w.table}
}

func (w *writer) row() {
	if w.table != nil && w.flat == 0 {
		w.table.rows = append(w.table.rows, nil)
	}
}

func (w *writer) cell(t tag, heads bool) {
	if w.table == nil || w.flat > 0 || len(w.table.rows) == 0 {
		return
	}
	if len(w.table.rows) == 1 {
		w.table.head = w.table.head || heads
		w.table.aligns = append(w.table.aligns, aligned(t.attr("class")))
	}
	w.table.outer, w.sheet = w.sheet, sheet{begun: true, fresh: true}
	w.flat = 1
}

func aligned(class string) string {
	switch class {
	case "align-left":
		return ":--"
	case "align-center":
		return ":-:"
	case "align-right":
		return "--:"
	}
	return "---"
}

func (w *writer) endCell() {
	if w.table == nil || w.flat == 0 {
		return
	}
	words := strings.TrimSpace(string(w.out))
	table := w.table
	w.sheet, w.flat = table.outer, 0
	last := len(table.rows) - 1
	table.rows[last] = append(table.rows[last], words)
}

func (w *writer) endTable() {
	table := w.table
	if table == nil || w.flat > 0 {
		return
	}
	w.table = table.above
	if len(table.rows) == 0 {
		return
	}
	if !table.head {
		table.rows = append([][]string{make([]string, len(table.rows[0]))}, table.rows...)
	}
	for i, row := range table.rows {
		w.rowOf(row)
		if i == 0 {
			w.rowOf(table.aligns)
		}
	}
	w.over()
	w.pending = 2
}

func (w *writer) rowOf(cells []string) {
	w.begin()
	w.out = append(w.out, "| "+strings.Join(cells, " | ")+" |"...)
	w.fresh, w.pending = false, 1
}
