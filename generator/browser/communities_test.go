package browser

import (
	_ "embed"
	"os"
	"testing"

	"kith/generator/corpus"
)

//go:embed testdata/texts.md
var texts string

// A community is a hub to look at.
type community struct {
	name string
	hub  Hub
}

// communities are the hubs beside the starter hub whose pages must hold: with nothing
// in them yet, with one person, with all that Markdown can say, and with hundreds.
func communities(t testing.TB) []community {
	t.Helper()
	const purpose = "---\ntitle: Bell ringers\nsummary: We ring old bells and keep them from falling silent.\n---\n\nCome and pull a rope.\n"
	return []community{
		{"a purpose alone", Files(map[string]string{"purpose.md": purpose})},
		{"one person", Files(map[string]string{
			"purpose.md":     purpose,
			"members/ada.md": "---\nname: Ada Lovelace\n---\n",
		})},
		{"every kind of text", Files(map[string]string{
			"purpose.md": purpose,
			"texts.md":   "---\ntitle: Every kind of text\n---\n\n" + texts,
		})},
		{"hundreds", Invented(corpus.S())},
	}
}

// everyHub is all of them, and the starter hub in a script of each direction. Without
// KITH_THOROUGH it is the starter hub and the emptiest: one waits for a test.
func everyHub(t testing.TB) []community {
	t.Helper()
	all := append([]community{
		{"the starter hub", Starter(t)},
		{"the starter hub in Arabic", Starter(t).Set("language", "ar")},
	}, communities(t)...)
	if !thorough() {
		return all[:3]
	}
	return all
}

// everyPage opens the fullest page of each kind of every hub, and has it looked at.
func everyPage(t *testing.T, look Look, at func(t *testing.T, tab *Tab, host *Host, page string)) {
	t.Helper()
	browser := Need(t)
	for _, community := range everyHub(t) {
		t.Run(community.name, func(t *testing.T) {
			t.Parallel()
			host := community.hub.Publish(t)
			tab := browser.Tab(t, look)
			for _, kind := range host.Kinds(t) {
				tab.Look(t, look)
				tab.Open(t, host.URL(kind.Fullest()))
				at(t, tab, host, kind.Fullest())
			}
		})
	}
}

// thorough reports whether everything is to be looked at, which takes many minutes.
func thorough() bool { return os.Getenv("KITH_THOROUGH") != "" }
