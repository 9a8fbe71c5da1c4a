package browser

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"kith/generator/corpus"
)

// TestASiteMayBePublishedWhileSomebodySearches has a manifest of yesterday: the files of
// today do not fit, and are asked for anew.
func TestASiteMayBePublishedWhileSomebodySearches(t *testing.T) {
	hub := Starter(t)
	old := hub.Publish(t)
	hub["members/aaa.md"] = Files(map[string]string{"a": "---\nname: Aaron\n---\nEvidence.\n"})["a"]
	fresh := hub.Publish(t)
	asked := 0
	host := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, "/index.json") {
			if asked++; asked == 1 {
				old.ServeHTTP(w, r)
				return
			}
		}
		fresh.ServeHTTP(w, r)
	}))
	t.Cleanup(host.Close)
	tab := Need(t).Tab(t, Look{})
	tab.Open(t, host.URL+"/search/?q=aaron")
	if got := answered(t, tab); len(got.Titles) != 1 || got.Titles[0] != "Aaron" || asked != 2 {
		t.Errorf("found %q, the manifest was asked for %d times", got.Titles, asked)
	}
}

// firstAnswer is what a first answer may weigh, in bytes as they travel.
const firstAnswer = 30_000

// laid asks for every file of a folder once, for a static host has them lying there.
func laid(t *testing.T, h *Host, folder string) {
	t.Helper()
	for _, path := range h.Site.Paths() {
		if strings.HasPrefix(path, folder) {
			r := httptest.NewRequest(http.MethodGet, h.URL(path), nil)
			r.Header.Set("Accept-Encoding", "gzip")
			h.ServeHTTP(httptest.NewRecorder(), r)
		}
	}
}

// TestAFirstAnswerIsLightOnALargeSite searches some 10,000 pages, or a community of the
// size in KITH_SIZE. Time is told, not held: it is the machine's as well.
func TestAFirstAnswerIsLightOnALargeSite(t *testing.T) {
	if testing.Short() {
		t.Skip("it builds 10,000 pages")
	}
	b := Need(t)
	size, asked := corpus.ByName(os.Getenv("KITH_SIZE"))
	if !asked {
		size = corpus.Size{Members: 2500, Sessions: 5000, Shoutouts: 4000}
	}
	h := Invented(size).Publish(t)
	t.Logf("%d files", len(h.Site.Paths()))
	laid(t, h, "search/")
	for _, question := range []string{"orchards", "bench", "the", "nobody kettle", "kettle trolley copier", "orchrads", "marti schaefer", "sharpening evening", "小林", "val"} {
		tab := b.Tab(t, Look{Width: 1440})
		tab.Open(t, h.URL("search/"))
		before := len(tab.Since().Requests)
		Eval[Void](t, tab, `document.getElementById("Query").focus()`) // nobody types before
		tab.Settle(t)
		quoted, _ := json.Marshal(question)
		took := Eval[float64](t, tab, `new Promise((done) => {
			const query = document.getElementById("Query"), start = performance.now();
			new MutationObserver(() => requestAnimationFrame(() => done(performance.now() - start)))
				.observe(document.getElementById("Status"), { childList: true });
			query.value = `+string(quoted)+`;
			query.dispatchEvent(new Event("input"));
		})`)
		got := answered(t, tab)
		weight := 0
		for _, r := range tab.Since().Requests[before:] {
			if r.Type != "Script" { // it has a budget of its own
				weight += r.Size
			}
		}
		t.Logf("%s: %d bytes, %.0f ms: %s", question, weight, took, got.Status)
		if weight > firstAnswer || len(got.Titles) == 0 {
			t.Errorf("%q: %d results weigh %d bytes", question, len(got.Titles), weight)
		}
	}
}
