package browser

import (
	_ "embed"
	"slices"
	"testing"
)

//go:embed testdata/waiting.js
var waiting string

// visible are the pieces of text that a reader can see or open.
const visible = `[...document.body.querySelectorAll("*")].flatMap(e => [...e.childNodes])
	.filter(n => n.nodeType === Node.TEXT_NODE && n.data.trim() && !n.parentElement.closest("script, template, noscript")
		&& (n.parentElement.checkVisibility({visibilityProperty: true}) || n.parentElement.closest("[popover], details")))
	.map(n => n.data.trim().replace(/\s+/g, " "))`

// TestNothingWaitsForScript opens each kind of page with script switched off: what it
// holds is there. With script, all of that stays.
func TestNothingWaitsForScript(t *testing.T) {
	everyPage(t, Look{NoScript: true}, func(t *testing.T, tab *Tab, host *Host, page string) {
		for _, found := range Eval[[]string](t, tab, waiting) {
			t.Errorf("%s: %s", page, found)
		}
		without := Eval[[]string](t, tab, visible)
		tab.Look(t, Look{})
		tab.Open(t, host.URL(page))
		with := Eval[[]string](t, tab, visible)
		for _, text := range without {
			if !slices.Contains(with, text) {
				t.Errorf("%s: script takes %q away", page, text)
			}
		}
	})
}
