package pulse

import (
	"fmt"
	"strings"

	"kith/generator/diag"
)

// A Screen is where a pulse is read.
type Screen struct {
	Width int // in columns; 0 means 80
	Color bool
	All   bool // all there is, not the first few of each
}

const (
	usualWidth = 80
	widest     = 100 // longer lines are hard to read
	narrowest  = 40
)

// Text is the pulse for a terminal: plain words, aligned and wrapped. Commands and files
// stand on lines of their own that are never wrapped, to be copied.
func (p Pulse) Text(on Screen) string {
	if on.Width == 0 {
		on.Width = usualWidth
	}
	w := &sheet{Screen: on}
	w.Width = max(narrowest, min(on.Width, widest))
	w.head(p.head())
	w.wrap("", "", p.Headline)
	if !p.Then.IsZero() {
		w.wrap("", "", "A + stands before what is new since "+date(p.Then)+".")
	}
	w.suggestions(p.first(w.All))
	full, nothing, unknown := p.told()
	for _, l := range full {
		w.list(l)
	}
	w.figures(p.counted())
	w.rest(nothing, unknown)
	return w.String()
}

func (w *sheet) suggestions(some []Suggestion, more string) {
	if len(some) == 0 {
		return
	}
	w.title("What you could do today", "")
	for i, s := range some {
		w.wrap(fmt.Sprintf("%2d. ", i+1), "    ", s.Text)
		switch {
		case s.Command != nil:
			w.line("    ", w.faint(diag.Visible(Line(s.Command))))
		case s.File != "":
			w.line("    ", w.faint(diag.Visible(s.File)))
		}
	}
	w.more("    ", more)
}

func (w *sheet) list(l List) {
	w.title(fmt.Sprintf("%s (%s)", l.Title, l.size()), l.Says)
	n, more := shown(len(l.Items), listedAtMost, w.All)
	var rows []row
	for _, item := range l.Items[:n] {
		mark := "  "
		if item.New {
			mark = "+ "
		}
		rows = append(rows, row{mark, item.Title, item.Text})
	}
	w.rows(rows)
	w.more("  ", more)
	if len(l.Gone) > 0 {
		w.wrap("- ", "  ", l.noMore(w.All))
	}
}

func (w *sheet) figures(known []Figure, unknown []string) {
	w.title("The community in figures", "")
	var rows []row
	for _, f := range known {
		rows = append(rows, row{"  ", f.Title, f.change()})
	}
	w.rows(rows)
	if len(unknown) > 0 {
		w.wrap("  ", "  ", uncounted(unknown))
	}
}

// rest says which lists hold nothing, and of which nothing is known.
func (w *sheet) rest(nothing []string, unknown []List) {
	if len(nothing)+len(unknown) > 0 {
		w.line("", "")
	}
	if len(nothing) > 0 {
		w.wrap("", "", "Nothing to tell of: "+strings.Join(nothing, "; ")+".")
	}
	for _, l := range unknown {
		w.wrap("", "", "Not known: "+within(l.Title)+" ("+l.Unknown+").")
	}
}
