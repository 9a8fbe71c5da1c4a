package browser

import (
	"context"
	"fmt"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// A Look is how a reader looks at a page.
type Look struct {
	Width, Height int64   // of the window in CSS pixels; zero is a phone's 390 × 844
	Scale         float64 // device pixels for each of them; zero is one
	Dark          bool    // asks for the dark scheme
	Still         bool    // asks for less motion
	Print         bool    // as on paper
	NoScript      bool    // runs no script
	Slow          bool    // by a phone network with few bars

	Zone string    // the reader's time zone; empty is the machine's
	At   time.Time // what the reader's clock shows, and goes on showing; zero is when the hub was built
}

// Look changes how the pages of a tab are looked at. What is open already changes with
// it, except that scripts that ran have run.
func (t *Tab) Look(r Run, l Look) {
	r.Helper()
	t.do(r, "look", chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		if _, err := cdp.Call(ctx, target, emulation.SetDeviceMetricsOverride, l.metrics()); err != nil {
			return err
		}
		if _, err := cdp.Call(ctx, target, emulation.SetEmulatedMedia, l.media()); err != nil {
			return err
		}
		if _, err := cdp.Call(ctx, target, network.EmulateNetworkConditionsByRule, l.network()); err != nil {
			return err
		}
		if _, err := cdp.Call(ctx, target, emulation.SetTimezoneOverride, emulation.SetTimezoneOverrideParams{TimezoneID: l.Zone}); err != nil {
			return err
		}
		if err := t.setClock(ctx, target, l.At); err != nil {
			return err
		}
		_, err := cdp.Call(ctx, target, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: l.NoScript})
		return err
	}))
	t.look = l
}

// stopped is a clock that shows one moment, in milliseconds since 1970.
const stopped = `{const Clock = Date, at = %d; Date = class extends Clock { constructor(...now) { super(...(now.length ? now : [at])); } static now() { return at; } };}`

// setClock stops the clock of the pages that are opened from now on: what they show
// must not depend on the day of the test.
func (t *Tab) setClock(ctx context.Context, target *chromedp.Target, at time.Time) error {
	if t.clock != "" {
		if _, err := cdp.Call(ctx, target, page.RemoveScriptToEvaluateOnNewDocument, page.RemoveScriptToEvaluateOnNewDocumentParams{Identifier: t.clock}); err != nil {
			return err
		}
		t.clock = ""
	}
	if at.IsZero() {
		at = built
	}
	got, err := cdp.Call(ctx, target, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: fmt.Sprintf(stopped, at.UnixMilli())})
	t.clock = got.Identifier
	return err
}

// metrics are the window. A narrow one is a phone's: it lays out by the page's own
// viewport and can be wider than itself.
func (l Look) metrics() emulation.SetDeviceMetricsOverrideParams {
	m := emulation.SetDeviceMetricsOverrideParams{Width: l.Width, Height: l.Height, DeviceScaleFactor: max(l.Scale, 1)}
	if m.Width == 0 {
		m.Width, m.Height = 390, 844
	}
	if m.Height == 0 {
		m.Height = 900
	}
	m.Mobile = m.Width < 600
	return m
}

func (l Look) media() emulation.SetEmulatedMediaParams {
	scheme, motion, medium := "light", "no-preference", ""
	if l.Dark {
		scheme = "dark"
	}
	if l.Still {
		motion = "reduce"
	}
	if l.Print {
		medium = "print"
	}
	return emulation.SetEmulatedMediaParams{Media: medium, Features: []*emulation.MediaFeature{
		{Name: "prefers-color-scheme", Value: scheme},
		{Name: "prefers-reduced-motion", Value: motion},
	}}
}

// network is 1.6 Mbit/s after 150 ms where it is slow.
func (l Look) network() network.EmulateNetworkConditionsByRuleParams {
	c := network.Conditions{DownloadThroughput: -1, UploadThroughput: -1}
	if l.Slow {
		c = network.Conditions{Latency: 150, DownloadThroughput: 200_000, UploadThroughput: 94_000}
	}
	return network.EmulateNetworkConditionsByRuleParams{MatchedNetworkConditions: []*network.Conditions{&c}}
}
