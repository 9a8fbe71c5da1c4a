package browser

import (
	"strings"
	"testing"
)

// shifted tells how far what was on screen has moved since, as the browser measures it,
// and what moved.
const shifted = `new Promise(done => {
	const all = {sum: 0, moved: []};
	new PerformanceObserver(list => {
		for (const e of list.getEntries()) {
			all.sum += e.value;
			all.moved.push(...e.sources.map(s => e.value.toFixed(3) + " from " + s.previousRect.y + " to " + s.currentRect.y + ": " + (s.node?.outerHTML ?? s.node?.data ?? "").slice(0, 80)));
		}
	}).observe({type: "layout-shift", buffered: true});
	requestAnimationFrame(() => requestAnimationFrame(() => done(all)));
})`

// shifts are what shifted tells.
type shifts struct {
	Sum   float64  `json:"sum"`
	Moved []string `json:"moved"`
}

// TestPagesStandStill opens each kind of page over a slow network: what is on screen
// stays where it is when the fonts and the rest arrive, on the whole. Where a line breaks
// elsewhere in the new font, what follows moves by that line.
func TestPagesStandStill(t *testing.T) {
	const most, mostOfOne = .01, .03
	browser, host := Need(t), Starter(t).Publish(t)
	sum, views := 0., 0.
	for _, kind := range host.Kinds(t) {
		for _, width := range []int64{390, 1440} {
			tab := browser.Tab(t, Look{Width: width, Slow: true})
			tab.Open(t, host.URL(kind.Fullest()))
			got := Eval[shifts](t, tab, shifted)
			sum, views = sum+got.Sum, views+1
			if got.Sum > mostOfOne {
				t.Errorf("%s, %d wide: what is on screen moves by %.3f:\n%s", kind.Fullest(), width, got.Sum, strings.Join(got.Moved, "\n"))
			}
		}
	}
	if sum/views > most {
		t.Errorf("what is on screen moves by %.3f on average", sum/views)
	}
	t.Logf("what is on screen moves by %.4f on average", sum/views)
}
