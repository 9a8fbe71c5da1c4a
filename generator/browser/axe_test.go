package browser

import "testing"

// TestEveryoneCanReadEveryPage holds the fullest page of every kind to axe: in light and
// dark, with every preset, in a script of each direction. Bare pages are held to it with
// the first preset. Without KITH_THOROUGH only the first preset is looked at.
func TestEveryoneCanReadEveryPage(t *testing.T) {
	browser, axe, starter := Need(t), NeedAxe(t), Starter(t)
	presets := []string{"marigold", "coral", "meadow", "lagoon", "iris"}
	if !thorough() {
		presets = presets[:1]
	}
	for _, language := range []string{"en", "ar"} {
		for i, preset := range presets {
			t.Run(language+" "+preset, func(t *testing.T) {
				t.Parallel()
				host := starter.Set("accent", preset).Set("language", language).Publish(t)
				tab := browser.Tab(t, Look{Still: true})
				for _, kind := range host.Kinds(t) {
					readable(t, axe, tab, host, kind.Fullest())
					if i == 0 && kind.Barest() != kind.Fullest() {
						readable(t, axe, tab, host, kind.Barest())
					}
				}
			})
		}
	}
}

// TestEveryoneCanReadFewAndMany holds hubs of other sizes to axe.
func TestEveryoneCanReadFewAndMany(t *testing.T) {
	browser, axe := Need(t), NeedAxe(t)
	for _, community := range everyHub(t)[2:] {
		t.Run(community.name, func(t *testing.T) {
			t.Parallel()
			host := community.hub.Publish(t)
			tab := browser.Tab(t, Look{Still: true})
			for _, kind := range host.Kinds(t) {
				readable(t, axe, tab, host, kind.Fullest())
			}
		})
	}
}

// readable looks at a page in light and in dark.
func readable(t *testing.T, axe Axe, tab *Tab, host *Host, page string) {
	t.Helper()
	tab.Look(t, Look{Still: true})
	tab.Open(t, host.URL(page))
	for _, look := range []Look{{Still: true}, {Still: true, Dark: true}} {
		tab.Look(t, look)
		if found := axe.Check(t, tab); len(found) > 0 {
			t.Error(Violations(page, look, found))
		}
	}
}
