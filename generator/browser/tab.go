package browser

import (
	"context"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// patience is for a browser that hangs: nothing here takes so long.
const patience = time.Minute

// A Tab is one tab with a profile of its own.
type Tab struct {
	ctx   context.Context
	look  Look
	log   log
	clock page.ScriptIdentifier // of the script that stops the clock, where one does
}

// Tab opens a tab that lives as long as the run.
func (b *Browser) Tab(r Run, l Look) *Tab {
	r.Helper()
	ctx, end := chromedp.NewContext(b.ctx, chromedp.WithNewBrowserContext())
	r.Cleanup(end)
	t := &Tab{ctx: ctx}
	if err := chromedp.Listen(ctx, t.log.note); err != nil {
		r.Fatalf("open a tab: %v", err)
	}
	t.Look(r, l)
	return t
}

// Open opens an address, waits until everything that it loads has come, and tells
// what came.
func (t *Tab) Open(r Run, address string) Visit {
	r.Helper()
	t.log.change(t.log.begin)
	t.do(r, "open "+address, chromedp.Navigate(address))
	t.Settle(r)
	return t.log.visit()
}

// Settle waits until fonts are there and nothing is under way.
func (t *Tab) Settle(r Run) {
	r.Helper()
	t.do(r, "wait", chromedp.Evaluate[Void](`document.fonts.ready.then(() => undefined)`, chromedp.EvalAwaitPromise))
	ctx, end := context.WithTimeout(t.ctx, patience)
	defer end()
	if err := t.log.quiet(ctx); err != nil {
		r.Fatalf("wait for the network: %v", err)
	}
}

// Since tells what came after the page was there, and what it complained of.
func (t *Tab) Since() Visit { return t.log.visit() }

// Press presses keys, one after the other, on what has the focus. Keys without a
// letter are those of chromedp's package kb.
func (t *Tab) Press(r Run, keys string) {
	r.Helper()
	t.do(r, "press a key", chromedp.KeyEvent(keys))
}

// Picture is what the window shows, or with whole the page down to its end, as PNG.
func (t *Tab) Picture(r Run, whole bool) []byte {
	r.Helper()
	return run(r, t, "take a picture", func(ctx context.Context, target *chromedp.Target) ([]byte, error) {
		got, err := cdp.Call(ctx, target, page.CaptureScreenshot, page.CaptureScreenshotParams{CaptureBeyondViewport: &whole})
		return got.Data, err
	})
}

// Void is the result of a script that gives none.
type Void = chromedp.Void

// Eval evaluates an expression of script in the page, also where its own scripts do
// not run. A promise is waited for.
func Eval[T any](r Run, t *Tab, script string) T {
	r.Helper()
	return run(r, t, "evaluate", chromedp.Evaluate[T](script, chromedp.EvalAwaitPromise))
}

func (t *Tab) do(r Run, what string, action chromedp.Action[Void]) {
	r.Helper()
	run(r, t, what, action)
}

func run[T any](r Run, t *Tab, what string, action chromedp.Action[T]) T {
	r.Helper()
	ctx, end := context.WithTimeout(t.ctx, patience)
	defer end()
	got, err := chromedp.Run(ctx, action)
	if err != nil {
		r.Fatalf("%s: %v", what, err)
	}
	return got
}
