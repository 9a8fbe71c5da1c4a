package browser

import "testing"

// What a page may weigh, in bytes as they travel, photos left out.
const (
	maxFirst    = 60_000 // everything, where nothing is in the cache
	maxSecond   = 12_000 // everything, one page later
	maxRequests = 7      // the icon of the tab included
	maxHTML     = 10_000
	maxCSS      = 9_000
	maxScript   = 2_000
	maxSearch   = 6_000 // more script where one searches
)

// TestPagesAreLight opens each kind of page as the first that a reader sees, on a phone,
// and another kind after it.
func TestPagesAreLight(t *testing.T) {
	browser := Need(t)
	for _, community := range everyHub(t) {
		t.Run(community.name, func(t *testing.T) {
			t.Parallel()
			host := community.hub.Publish(t)
			kinds := host.Kinds(t)
			for i, kind := range kinds {
				tab := browser.Tab(t, Look{})
				light(t, kind, tab.Open(t, host.URL(kind.Fullest())))
				second := kinds[(i+1)%len(kinds)].Fullest()
				atMost(t, second+" after "+kind.Fullest(), "bytes", tab.Open(t, host.URL(second)).Weight(), maxSecond)
			}
		})
	}
}

// light holds a first view to what a page may weigh.
func light(t *testing.T, kind Kind, first Visit) {
	page, script := kind.Fullest(), maxScript
	if kind.Name == "search" {
		script += maxSearch
	}
	atMost(t, page, "bytes", first.Weight(), maxFirst)
	requests := len(first.Travelled()) + 1 // the icon, which a browser without a window does not ask for
	atMost(t, page, "requests", requests, maxRequests)
	atMost(t, page, "bytes of CSS", first.Weight("Stylesheet"), maxCSS)
	atMost(t, page, "bytes of script", first.Weight("Script"), script)
	t.Logf("%s: %d bytes in %d requests: HTML %d, CSS %d, script %d, fonts %d", page, first.Weight(), requests,
		first.Weight("Document"), first.Weight("Stylesheet"), first.Weight("Script"), first.Weight("Font"))
}

// TestEveryPageIsShort weighs the HTML of every page.
func TestEveryPageIsShort(t *testing.T) {
	for _, community := range everyHub(t) {
		t.Run(community.name, func(t *testing.T) {
			t.Parallel()
			host := community.hub.Publish(t)
			for _, kind := range host.Kinds(t) {
				heaviest, at := 0, ""
				for _, page := range kind.Pages {
					data, err := host.Site.Draw(page)
					if err != nil {
						t.Fatal(err)
					}
					if weight := len(Gzip(data)); weight > heaviest {
						heaviest, at = weight, page
					}
				}
				atMost(t, at, "bytes of HTML", heaviest, maxHTML)
				t.Logf("%s: at most %d bytes of HTML, at %s", kind.Name, heaviest, at)
			}
		})
	}
}

func atMost(t *testing.T, page, what string, got, most int) {
	t.Helper()
	if got > most {
		t.Errorf("%s: %d %s, which should be at most %d", page, got, what, most)
	}
}
