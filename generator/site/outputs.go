package site

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"kith/generator/diag"
)

// An Output is a kind of file that a hub gets beside its pages. "outputs" of purpose.md
// chooses among them; a hub that says nothing gets all but the most costly.
type Output string

const (
	Calendars Output = "calendar"
	Feeds     Output = "feed"
	Data      Output = "api"
	Copies    Output = "markdown"  // of pages, and llms.txt, which leads to them
	Cards     Output = "cards"     // pictures of the hub and of what is near, for where links to them are shown
	AllCards  Output = "cards-all" // pictures of every page
)

// Outputs are all there are.
var Outputs = []Output{Calendars, Feeds, Data, Copies, Cards, AllCards}

// makes tells whether the hub wants a kind of output.
func (m *maker) makes(o Output) bool {
	wanted := m.hub.Purpose.Outputs
	return len(wanted) == 0 && o != AllCards || slices.Contains(wanted, string(o))
}

// choose finds words among the hub's outputs that name none.
func (m *maker) choose() {
	p := m.hub.Purpose
	names := make([]string, len(Outputs))
	for i, o := range Outputs {
		names[i] = string(o)
	}
	all := fmt.Appendf(nil, `there are %s; without "outputs" a hub gets all but the last`, strings.Join(names, ", "))
	for _, word := range p.Outputs {
		if slices.Contains(names, word) {
			continue
		}
		m.problems.Warnf(p.At("outputs"), "unknown-output", cmp.Or(diag.DidYouMean(word, names), string(all)),
			"there is no output called %q", word)
	}
}
