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
	browser := Need(t)
	for _, community := range everyHub(t) {
		t.Run(community.name, func(t *testing.T) {
			t.Parallel()
			host := community.hub.Publish(t)
			tab := browser.Tab(t, Look{})
			for _, kind := range host.Kinds(t) {
				page := host.URL(kind.Fullest())
				tab.Look(t, Look{NoScript: true})
				tab.Open(t, page)
				for _, found := range Eval[[]string](t, tab, waiting) {
					t.Errorf("%s: %s", kind.Fullest(), found)
				}
				without := Eval[[]string](t, tab, visible)
				tab.Look(t, Look{})
				tab.Open(t, page)
				with := Eval[[]string](t, tab, visible)
				for _, text := range without {
					if !slices.Contains(with, text) {
						t.Errorf("%s: script takes %q away", kind.Fullest(), text)
					}
				}
			}
		})
	}
}
