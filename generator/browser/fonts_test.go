package browser

import (
	"math"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// late publishes a site whose fonts come when the page has long been read.
func late(t *testing.T, host *Host) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, ".woff2") {
			time.Sleep(300 * time.Millisecond) // a slow network; nothing is decided by how long
		}
		host.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// moved is how far what is read moves, as browsers measure it (Layout Instability).
const moved = `new Promise(done => {
	let moved = 0;
	new PerformanceObserver(seen => { for (const e of seen.getEntries()) moved += e.value })
		.observe({type: "layout-shift", buffered: true});
	requestAnimationFrame(() => setTimeout(() => done(moved), 200));
})`

// TestFontsMoveNothing waits for fonts that come late. A line that breaks elsewhere is
// allowed on a page or two; on all of them together next to nothing moves.
func TestFontsMoveNothing(t *testing.T) {
	browser := Need(t)
	host := Starter(t).Publish(t)
	address := late(t, host)
	sum, pages := 0.0, 0
	for _, kind := range host.Kinds(t) {
		tab := browser.Tab(t, Look{})
		tab.Open(t, address+"/"+strings.TrimSuffix(kind.Fullest(), "index.html"))
		much := Eval[float64](t, tab, moved)
		if much > .05 {
			t.Errorf("%s: what is read moves by %.4f when the fonts come", kind.Name, much)
		}
		t.Logf("%s: %.4f", kind.Name, much)
		sum, pages = sum+much, pages+1
	}
	if mean := sum / float64(pages); mean > .01 {
		t.Errorf("what is read moves by %.4f when the fonts come", mean)
	}
}

// widths compares the page's words in a font with the same words in a face that stands
// in, in percent of the size that the face has; 0 where this machine does not have it.
const widths = `(async (fonts) => {
	const has = async (font) => (await document.fonts.load(font).catch(() => [])).some(face => face.status === "loaded");
	const pen = document.createElement("canvas").getContext("2d");
	const words = [...document.querySelectorAll("h1, h2, p, li, dt, dd")].map(e => e.textContent.trim());
	const width = (font) => { pen.font = font; return words.reduce((sum, text) => sum + pen.measureText(text).width, 0) };
	return Promise.all(fonts.map(async ([font, standIn]) =>
		await has(font) && await has(standIn) ? 100 * width(font) / width(standIn) : 0));
})`

// TestFacesThatStandInAreAsWide measures with kerning, over the longest text there is.
func TestFacesThatStandInAreAsWide(t *testing.T) {
	tab := Need(t).Tab(t, Look{})
	host := Starter(t).Publish(t)
	tab.Open(t, host.URL("purpose/"))
	faces := [][2]string{
		{"400 100px 'Hanken Grotesk'", "400 100px 'Hanken on Arial'"},
		{"600 100px 'Hanken Grotesk'", "600 100px 'Hanken on Arial'"},
		{"400 100px 'Hanken Grotesk'", "400 100px 'Hanken on Roboto'"},
		{"600 100px 'Hanken Grotesk'", "600 100px 'Hanken on Roboto'"},
		{"680 100px 'Bricolage Grotesque'", "680 100px 'Bricolage on Arial'"},
		{"680 100px 'Bricolage Grotesque'", "680 100px 'Bricolage on Roboto'"},
	}
	var list []string
	for _, f := range faces {
		list = append(list, `["`+f[0]+`", "`+f[1]+`"]`)
	}
	for i, much := range Eval[[]float64](t, tab, widths+"(["+strings.Join(list, ", ")+"])") {
		if much != 0 && math.Abs(much-100) > 1.5 {
			t.Errorf("%s should be %.1f %% of what it is to be as wide as %s", faces[i][1], much, faces[i][0])
		}
		t.Logf("%s: %.1f %%", faces[i][1], much)
	}
}
