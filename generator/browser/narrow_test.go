package browser

import (
	_ "embed"
	"testing"
)

//go:embed testdata/sticks_out.js
var sticksOut string

// spaced gives text the spacing that a reader may ask for (WCAG 2.2, 1.4.12).
const spaced = `{
	const sheet = new CSSStyleSheet();
	sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }");
	document.adoptedStyleSheets = [sheet];
}`

// TestNothingSticksOut opens each kind of page in the narrowest window: nobody scrolls
// sideways to read, nor where text is spaced as a reader asks, nor with the menu open.
func TestNothingSticksOut(t *testing.T) {
	everyPage(t, Look{Width: 320, Height: 640}, func(t *testing.T, tab *Tab, _ *Host, page string) {
		fits(t, tab, page)
		Eval[Void](t, tab, spaced)
		fits(t, tab, page+", spaced")
		Eval[Void](t, tab, `document.querySelector("[popover]")?.showPopover()`)
		fits(t, tab, page+", spaced, with its menu")
	})
}

func fits(t *testing.T, tab *Tab, page string) {
	t.Helper()
	for _, found := range Eval[[]string](t, tab, sticksOut) {
		t.Errorf("%s: %s", page, found)
	}
}
