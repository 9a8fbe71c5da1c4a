package prose

import (
	"strconv"
	"strings"
)

func (w *writer) paragraph() {
	w.within = true
	switch {
	case w.flat > 0:
		w.text(" ")
	case w.begun && !w.fresh:
		w.pending = 2
	}
}

func (w *writer) endParagraph() {
	w.within = false
	if w.flat == 0 {
		w.fresh, w.pending = false, 2
	}
}

// quote begins a block quote, or an alert where a kind is given.
func (w *writer) quote(name, alert string) {
	if w.flat > 0 {
		return
	}
	w.open(name, "> ", "> ")
	if alert != "" {
		w.out = append(w.out, "[!"+strings.ToUpper(alert)+"]"...)
		w.pending = 1
		w.begin()
	}
}

// division begins a div, which may be an alert or hold the footnotes.
func (w *writer) division(t tag) {
	w.apart()
	if _, kind, is := strings.Cut(t.attr("class"), "alert alert-"); is {
		w.quote("div", kind)
		return
	}
	w.open("div", "", "")
	if t.attr("class") == "footnotes" {
		w.notes, w.around[len(w.around)-1].notes = true, true
	}
}

func (w *writer) endDivision() {
	if w.flat > 0 {
		return
	}
	if f, _ := w.end("div"); f.notes {
		w.notes = false
	}
	w.over()
}

func (w *writer) endBlock(name string) {
	if w.flat == 0 {
		w.end(name)
		w.over()
	}
}

func (w *writer) rule() {
	if w.notes || w.flat > 0 {
		return
	}
	w.apart()
	w.begin()
	w.out = append(w.out, "***"...)
	w.over()
}

// list begins a list; number is that of its first item, and 0 without an order. Two lists
// of one kind in a row would be one.
func (w *writer) list(name string, number int) {
	between := w.closed == name
	w.apart()
	if between && w.flat == 0 {
		w.begin()
		w.out = append(w.out, "<!-- -->"...)
		w.pending, w.fresh = 2, false
	}
	w.open(name, "", "")
	w.around[len(w.around)-1].number = number
}

func first(t tag) int {
	if n, err := strconv.Atoi(t.attr("start")); err == nil {
		return n
	}
	return 1
}

func (w *writer) endList(name string) {
	w.endBlock(name)
	w.closed = name
}

// item begins an item of a list, or a footnote.
func (w *writer) item(t tag) {
	if w.flat > 0 {
		return
	}
	if w.begun && !w.fresh {
		w.pending = max(w.pending, 1)
	}
	if _, number, is := strings.Cut(t.attr("id"), "fn:"); is && w.notes {
		w.open("li", "[^"+number+"]: ", "    ")
		return
	}
	mark := "- "
	if n := len(w.around); n > 0 && w.around[n-1].name == "ol" {
		mark = strconv.Itoa(w.around[n-1].number) + ". "
		w.around[n-1].number++
	}
	w.open("li", mark, strings.Repeat(" ", len(mark)))
}

func (w *writer) endItem() {
	if w.flat > 0 {
		return
	}
	w.fresh = false // even where nothing stands in it
	if f, _ := w.end("li"); f.bare {
		w.pending = 1
	}
	w.pending = max(w.pending, 1)
}

// definition begins what a term means.
func (w *writer) definition() {
	if w.flat > 0 {
		return
	}
	w.pending = max(w.pending, 1)
	w.open("dd", ": ", "  ")
}

func (w *writer) endDefinition() {
	if w.flat > 0 {
		return
	}
	w.fresh, w.pending = false, 2
	if f, _ := w.end("dd"); f.bare {
		w.pending = 1
	}
}

// box is that of a task. A space follows it.
func (w *writer) box(t tag) {
	if !t.has("checkbox") {
		return
	}
	if t.has("checked") {
		w.phrase("[x]")
	} else {
		w.phrase("[ ]")
	}
}
