// Package browser looks at a hub with a real browser, for tests and for pictures.
//
// It publishes a built site as a static host would, opens its pages in a headless
// Chromium and tells what a reader and the network saw of them. Each tab has a
// profile of its own: nothing is in its cache or its storage until it was there
// itself. Nothing of this package is part of Kith; only tests and generator/browser/shots
// import it.
package browser

import (
	"context"
	"os"
	"os/exec"
	"testing"

	"github.com/chromedp/chromedp"
)

// A Run is who asks for a browser: a test, or the command that makes pictures. What
// goes wrong with the browser itself ends it.
type Run interface {
	Helper()
	Cleanup(func())
	Fatalf(format string, args ...any)
}

// A Browser is one Chromium, with nothing in its profile.
type Browser struct{ ctx context.Context }

// Need starts a browser that lives until the test ends. Where there is none the test
// is skipped, except where everything must be there: with CI=true.
func Need(t testing.TB) *Browser {
	t.Helper()
	if Path() == "" {
		missing(t, "there is no Chromium here: install it, or name it in CHROME")
	}
	return Start(t)
}

// missing ends a test that lacks something of this machine.
func missing(t testing.TB, what string) {
	t.Helper()
	if os.Getenv("CI") == "true" {
		t.Fatal(what)
	}
	t.Skip(what)
}

// Path is where the Chromium of this machine is; empty where there is none.
func Path() string {
	names := []string{os.Getenv("CHROME"), "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"}
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}

// Start starts a browser that lives as long as the run.
func Start(r Run) *Browser {
	r.Helper()
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(Path()))
	for _, flag := range []string{"no-sandbox", "disable-gpu", "disable-quic", "disable-component-update", "hide-scrollbars"} {
		options = append(options, chromedp.Flag(flag, true))
	}
	ctx, stop := chromedp.NewExecAllocator(context.Background(), options...)
	r.Cleanup(stop)
	ctx, end := chromedp.NewContext(ctx, chromedp.WithErrorf(quiet))
	r.Cleanup(end)
	if err := chromedp.Do(ctx); err != nil {
		r.Fatalf("start Chromium: %v", err)
	}
	return &Browser{ctx}
}

// quiet leaves out what the driver says of messages that it does not know.
func quiet(string, ...any) {}
