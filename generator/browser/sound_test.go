package browser

import (
	_ "embed"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

//go:embed testdata/unsound.js
var unsound string

//go:embed testdata/unfocused.js
var unfocused string

// TestEveryPageIsSound holds each kind of page to what every page has: one h1 and no
// skipped level, landmarks with names, ids that are given once, a way past the menu,
// links whose names tell their targets apart.
func TestEveryPageIsSound(t *testing.T) {
	everyPage(t, Look{}, func(t *testing.T, tab *Tab, _ *Host, page string) {
		for _, found := range Eval[[]string](t, tab, unsound) {
			t.Errorf("%s: %s", page, found)
		}
	})
}

// TestFocusIsSeen goes through each kind of page by keyboard, in light and in dark.
func TestFocusIsSeen(t *testing.T) {
	host := Starter(t).Publish(t)
	for _, dark := range []bool{false, true} {
		tab := Need(t).Tab(t, Look{Width: 1440, Dark: dark, Still: true})
		for _, kind := range host.Kinds(t) {
			tab.Open(t, host.URL(kind.Fullest()))
			tab.Press(t, kb.Tab)
			if !Eval[bool](t, tab, `document.activeElement.matches("a[href^='#']") && document.activeElement.getBoundingClientRect().top >= 0`) {
				t.Errorf("%s: the first that a keyboard reaches is not the way to the content", kind.Fullest())
			}
			for _, found := range Eval[[]string](t, tab, unfocused) {
				t.Errorf("%s: %s", kind.Fullest(), found)
			}
		}
	}
}
