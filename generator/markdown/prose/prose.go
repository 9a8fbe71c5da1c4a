// Package prose writes a drawn text as Markdown again, for readers that want no HTML.
//
// What it writes says what the page says and nothing else: no comment that an author
// left in a file, no link that leads to somebody who hides. That is why it starts from
// the HTML of package markdown and not from the file. Read again, the Markdown is drawn
// as the HTML it was made of, but for attributes that Markdown has no words for.
package prose

import (
	"bytes"
	"strings"
)

// Of writes HTML as package markdown draws it, or a part of a line of it. absolute says
// how an address is written for somebody who reads elsewhere.
func Of(html string, absolute func(string) string) string {
	return string(Append(make([]byte, 0, len(html)), html, absolute))
}

// Append is Of behind what is written already.
func Append(to []byte, html string, absolute func(string) string) []byte {
	w := writer{absolute: absolute, sheet: sheet{pending: 1, out: to}}
	for html != "" {
		start := strings.IndexByte(html, '<')
		if start < 0 {
			w.text(html)
			break
		}
		if start > 0 {
			w.text(html[:start])
		}
		end := strings.IndexByte(html[start:], '>')
		if end < 0 {
			break // it is no HTML
		}
		w.tag(tagOf(html[start+1 : start+end]))
		html = html[start+end+1:]
	}
	return bytes.TrimRight(w.out, " \n")
}

// A writer is a text that is being written.
type writer struct {
	absolute func(string) string
	sheet
	prefix []byte // what each line begins with: "> ", and so on

	around   []frame
	links    []openLink
	skip     string  // an element whose words are left out, until its end
	code     *[]byte // the words of code, while it is read
	info     string  // the language of a block of code
	table    *table  // the innermost
	within   bool    // a paragraph
	stressed int     // emphasis around
	flat     int     // headings and cells around, which have one line
	closed   string  // the list that ended last, as long as nothing follows it
	notes    bool    // within the footnotes
}

// A sheet is what is written, and where in its last line that ends.
type sheet struct {
	out     []byte
	pending int  // line ends to write before the next word
	begun   bool // something is written
	fresh   bool // the line has no words yet
}

// A frame is a block that is open.
type frame struct {
	name   string
	indent int  // bytes of prefix that it added
	number int  // of the next item of an ordered list
	bare   bool // an item or definition whose words stand in it without a paragraph
	notes  bool // the footnotes are in it
}

// begin writes the line ends that are due. Words follow.
func (w *writer) begin() {
	w.closed = ""
	if w.pending == 0 {
		return
	}
	for n := w.pending; n > 0 && w.begun; n-- {
		w.out = append(trimRight(w.out), '\n')
		if n > 1 {
			w.out = append(w.out, strings.TrimRight(string(w.prefix), " ")...)
		}
	}
	w.out = append(w.out, w.prefix...)
	w.pending, w.begun, w.fresh = 0, true, true
}

// apart lets what follows begin on a line of its own, with an empty one before it where
// there is room.
func (w *writer) apart() {
	switch {
	case w.flat > 0:
		w.text(" ")
	case w.fresh || !w.begun:
	case w.inItem() && w.around[len(w.around)-1].bare:
		w.pending = max(w.pending, 1)
	default:
		w.pending = 2
	}
}

// over ends a block. What follows an item's block may be the next item, which an empty
// line would make a paragraph of.
func (w *writer) over() {
	if w.flat > 0 {
		return
	}
	w.fresh = false
	switch {
	case !w.inItem():
		w.pending = 2
	case w.around[len(w.around)-1].bare:
		w.pending = 1
	default:
		w.pending = max(w.pending, 1)
	}
}

// in tells what the innermost open block is.
func (w *writer) in(name string) bool {
	n := len(w.around)
	return n > 0 && w.around[n-1].name == name
}

func (w *writer) inItem() bool { return w.in("li") || w.in("dd") }

// open begins a block whose first line begins with one mark, and each other with another.
func (w *writer) open(name, mark, indent string) {
	if mark != "" {
		w.begin()
		w.out = append(w.out, mark...)
		w.fresh = true
	}
	w.prefix = append(w.prefix, indent...)
	w.around = append(w.around, frame{name: name, indent: len(indent)})
}

// end closes the innermost block of a name, and all within it.
func (w *writer) end(name string) (f frame, found bool) {
	for i := len(w.around) - 1; i >= 0; i-- {
		if w.around[i].name != name {
			continue
		}
		for _, f := range w.around[i:] {
			w.prefix = w.prefix[:len(w.prefix)-f.indent]
		}
		f, w.around = w.around[i], w.around[:i]
		return f, true
	}
	return f, false
}

func trimRight(b []byte) []byte {
	for len(b) > 0 && b[len(b)-1] == ' ' {
		b = b[:len(b)-1]
	}
	return b
}
