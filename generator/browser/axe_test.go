package browser

import "testing"

// TestEveryoneCanReadEveryPage holds the fullest and the barest page of every kind to
// axe, in light and in dark, in a script of each direction.
func TestEveryoneCanReadEveryPage(t *testing.T) {
	browser, axe := Need(t), NeedAxe(t)
	for _, language := range []string{"en", "ar"} {
		t.Run(language, func(t *testing.T) {
			t.Parallel()
			host := Starter(t).Set("language", language).Publish(t)
			tab := browser.Tab(t, Look{})
			for _, kind := range host.Kinds(t) {
				for _, page := range kind.Ends() {
					tab.Open(t, host.URL(page))
					readable(t, tab, page, axe.Check)
				}
			}
		})
	}
}

// TestEveryoneCanReadFewAndMany holds hubs of every size to axe.
func TestEveryoneCanReadFewAndMany(t *testing.T) {
	axe := NeedAxe(t)
	everyPage(t, Look{}, func(t *testing.T, tab *Tab, _ *Host, page string) { readable(t, tab, page, axe.Check) })
}

// readable looks at the page of a tab in light and in dark.
func readable(t *testing.T, tab *Tab, page string, check func(Run, *Tab) []string) {
	t.Helper()
	for _, look := range []Look{{Still: true}, {Still: true, Dark: true}} {
		tab.Look(t, look)
		if found := check(t, tab); len(found) > 0 {
			t.Error(Violations(page, look, found))
		}
	}
}
