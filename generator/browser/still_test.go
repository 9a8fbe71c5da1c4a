package browser

import "testing"

// shifted sums up how far what was on screen has moved since, as the browser measures it.
const shifted = `new Promise(done => {
	let sum = 0;
	new PerformanceObserver(list => { for (const e of list.getEntries()) sum += e.value; }).observe({type: "layout-shift", buffered: true});
	requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
})`

// TestPagesStandStill opens each kind of page over a slow network: what is on screen
// stays where it is when the fonts and the rest arrive.
func TestPagesStandStill(t *testing.T) {
	const most = .01
	browser, host := Need(t), Starter(t).Publish(t)
	for _, kind := range host.Kinds(t) {
		for _, width := range []int64{390, 1440} {
			tab := browser.Tab(t, Look{Width: width, Slow: true})
			tab.Open(t, host.URL(kind.Fullest()))
			if got := Eval[float64](t, tab, shifted); got > most {
				t.Errorf("%s, %d wide: what is on screen moves by %.3f", kind.Fullest(), width, got)
			}
		}
	}
}
