package browser

import (
	"context"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// TestAnEarlierAddressLeadsOn opens the address that a person had, with script and
// without: the browser comes to where the person is now.
func TestAnEarlierAddressLeadsOn(t *testing.T) {
	host := Files(map[string]string{
		"purpose.md":     "---\ntitle: Weavers\nurl: https://weavers.example.org/\n---\n",
		"members/ada.md": "---\nname: Ada\naliases: [countess]\n---\n",
	}).Publish(t)
	tab := Need(t).Tab(t, Look{})
	for _, look := range []Look{{}, {NoScript: true}} {
		tab.Look(t, look)
		follow(t, tab, host.URL("members/countess/"), host.URL("members/ada/"))
		if got := Eval[string](t, tab, "document.title"); got != "Ada · Weavers" {
			t.Errorf("with script %v it leads to %q", !look.NoScript, got)
		}
	}
}

// follow opens an address that leads on to another, and waits until the other is there
// whole. Whatever is asked of a page while it leads on may be lost with that page, so an
// error counts only when patience ends.
func follow(t *testing.T, tab *Tab, from, to string) {
	t.Helper()
	ctx, end := context.WithTimeout(tab.ctx, patience)
	defer end()
	chromedp.Run(ctx, chromedp.Navigate(from))
	for range time.Tick(50 * time.Millisecond) {
		there, err := chromedp.Run(ctx, chromedp.Evaluate[bool](`location.href === "`+to+`" && document.readyState === "complete"`))
		if there {
			return
		}
		if ctx.Err() != nil {
			t.Fatalf("%s never led on to %s: %v", from, to, err)
		}
	}
}
