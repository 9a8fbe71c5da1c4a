package prose

import "strings"

// begins says what each element begins with.
var begins = map[string]func(*writer, tag){
	"p": func(w *writer, t tag) {
		if t.has("alert-title") {
			w.skip = "p"
			return
		}
		w.paragraph()
	},
	"h1": heading(1), "h2": heading(2), "h3": heading(3), "h4": heading(4), "h5": heading(5), "h6": heading(6),
	"blockquote": func(w *writer, _ tag) { w.apart(); w.quote("blockquote", "") },
	"div":        func(w *writer, t tag) { w.division(t) },
	"hr":         func(w *writer, _ tag) { w.rule() },
	"ul":         func(w *writer, _ tag) { w.list("ul", 0) },
	"ol":         func(w *writer, t tag) { w.list("ol", first(t)) },
	"li":         (*writer).item,
	"dl":         func(w *writer, _ tag) { w.apart() },
	"dt":         func(w *writer, _ tag) { w.apart() },
	"dd":         func(w *writer, _ tag) { w.definition() },
	"pre":        func(w *writer, _ tag) { w.apart(); w.code = new([]byte) },
	"code":       func(w *writer, t tag) { w.openCode(t) },
	"table":      func(w *writer, _ tag) { w.openTable() },
	"tr":         func(w *writer, _ tag) { w.row() },
	"th":         func(w *writer, t tag) { w.cell(t, true) },
	"td":         func(w *writer, t tag) { w.cell(t, false) },
	"em":         func(w *writer, _ tag) { w.stress() },
	"i":          func(w *writer, _ tag) { w.stress() },
	"strong":     func(w *writer, _ tag) { w.phrase("**") },
	"b":          func(w *writer, _ tag) { w.phrase("**") },
	"del":        func(w *writer, _ tag) { w.phrase("~~") },
	"s":          func(w *writer, _ tag) { w.phrase("~~") },
	"a":          func(w *writer, t tag) { w.openLink(t) },
	"img":        func(w *writer, t tag) { w.picture(t) },
	"br":         func(w *writer, _ tag) { w.lineBreak() },
	"input":      func(w *writer, t tag) { w.box(t) },
	"sup":        func(w *writer, t tag) { w.raised(t) },
	"summary":    func(w *writer, _ tag) { w.apart() },
	"details":    func(w *writer, _ tag) { w.apart() },
	"figure":     func(w *writer, _ tag) { w.apart() },
	"figcaption": func(w *writer, _ tag) { w.apart() },
	"section":    func(w *writer, _ tag) { w.apart() },
}

// finishes says what each element ends with.
var finishes = map[string]func(*writer){
	"p":  func(w *writer) { w.endParagraph() },
	"h1": endHeading, "h2": endHeading, "h3": endHeading, "h4": endHeading, "h5": endHeading, "h6": endHeading,
	"blockquote": func(w *writer) { w.endBlock("blockquote") },
	"div":        func(w *writer) { w.endDivision() },
	"ul":         func(w *writer) { w.endList("ul") },
	"ol":         func(w *writer) { w.endList("ol") },
	"li":         func(w *writer) { w.endItem() },
	"dl":         func(w *writer) { w.over() },
	"dt":         func(w *writer) { w.fresh, w.pending = false, 1 },
	"dd":         func(w *writer) { w.endDefinition() },
	"pre":        func(w *writer) { w.codeBlock() },
	"code":       func(w *writer) { w.endCode() },
	"table":      func(w *writer) { w.endTable() },
	"th":         func(w *writer) { w.endCell() },
	"td":         func(w *writer) { w.endCell() },
	"em":         func(w *writer) { w.endStress() },
	"i":          func(w *writer) { w.endStress() },
	"strong":     func(w *writer) { w.phrase("**") },
	"b":          func(w *writer) { w.phrase("**") },
	"del":        func(w *writer) { w.phrase("~~") },
	"s":          func(w *writer) { w.phrase("~~") },
	"a":          func(w *writer) { w.endLink() },
	"sup":        func(w *writer) { w.phrase("</sup>") },
	"summary":    func(w *writer) { w.over() },
	"details":    func(w *writer) { w.over() },
	"figure":     func(w *writer) { w.over() },
	"figcaption": func(w *writer) { w.over() },
	"section":    func(w *writer) { w.over() },
}

func heading(level int) func(*writer, tag) {
	mark := strings.Repeat("#", level) + " "
	return func(w *writer, _ tag) {
		w.apart()
		w.begin()
		w.out = append(w.out, mark...)
		w.flat++
	}
}

func endHeading(w *writer) {
	w.flat--
	w.over()
}
