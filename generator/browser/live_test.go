package browser

import (
	"net/http/httptest"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"kith/generator"
	"kith/generator/diag"
	"kith/generator/serve"
)

// TestThePolicyLetsTheDevelopmentServerWork edits a hub while a page of it is open: the
// page's own policy must not keep what the server adds from working.
func TestThePolicyLetsTheDevelopmentServerWork(t *testing.T) {
	var b generator.Builder
	show := func(s *serve.Server, hub Hub) {
		t.Helper()
		in := hub.Input(t)
		in.BaseURL = "/"
		site, problems, err := b.Build(in)
		if err != nil || site == nil {
			t.Fatal(err, problems)
		}
		s.Show(site, nil)
	}
	starter := Starter(t)
	server := serve.New("/")
	show(server, starter)
	host := httptest.NewServer(server)
	defer host.Close()
	defer server.Close() // ends the streams that the host waits for
	tab := Need(t).Tab(t, Look{})
	tab.do(t, "open", chromedp.Navigate(host.URL)) // not until all has come: a stream never ends

	server.Show(nil, diag.List{{Pos: diag.Pos{File: "content/a.md", Line: 1}, Severity: diag.Error, Rule: "r", Message: "nobody is called \"adda\""}})
	const overlay = `document.querySelector("kith-notices")?.shadowRoot.querySelector(".overlay")`
	await(t, tab, overlay+`?.textContent.includes("adda")`)
	await(t, tab, `getComputedStyle(`+overlay+`).display === "flex"`) // as its style sheet says
	show(server, starter.Set("title", "Another name"))
	await(t, tab, `document.title === "Another name"`)
	if complaints := tab.Since().Complaints; len(complaints) > 0 {
		t.Error(complaints)
	}
}

// await waits until something is so, also on a page that is loaded anew meanwhile.
func await(t *testing.T, tab *Tab, condition string) {
	t.Helper()
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		if so, err := chromedp.Run(tab.ctx, chromedp.Evaluate[bool]("!!("+condition+")")); err == nil && so {
			return
		}
	}
	t.Fatalf("never: %s", condition)
}
