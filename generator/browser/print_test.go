package browser

import "testing"

// printed names what has no place on paper.
const printed = `[
	...[...document.querySelectorAll("nav, button, .button, form, input:enabled, .skip, [popover]")].filter(e => e.checkVisibility()).map(e => "it shows " + e.outerHTML.slice(0, 80)),
	...[...document.querySelectorAll("body, main, .opening, h1, p")].filter(e => e.checkVisibility()).flatMap(e => {
		const style = getComputedStyle(e), light = c => c.match(/[\d.]+/g).slice(0, 3).reduce((a, b) => a + Number(b), 0) / 765;
		const clear = style.backgroundColor === "rgba(0, 0, 0, 0)";
		return [
			!clear && light(style.backgroundColor) < .99 && "it is printed on " + style.backgroundColor + ": " + e.outerHTML.slice(0, 80),
			light(style.color) > .5 && "it is printed in " + style.color + ": " + e.outerHTML.slice(0, 80),
		].filter(Boolean);
	}),
].slice(0, 6)`

// TestPaperHoldsOnlyText prints each kind of page: dark on white, also for a reader of
// the dark scheme, and without what one can only press.
func TestPaperHoldsOnlyText(t *testing.T) {
	host := Starter(t).Publish(t)
	tab := Need(t).Tab(t, Look{Width: 794, Print: true, Dark: true})
	for _, kind := range host.Kinds(t) {
		tab.Open(t, host.URL(kind.Fullest()))
		Eval[Void](t, tab, `document.documentElement.dataset.theme = "dark"`)
		for _, found := range Eval[[]string](t, tab, printed) {
			t.Errorf("%s: %s", kind.Fullest(), found)
		}
	}
}
