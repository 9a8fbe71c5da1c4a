package browser

import (
	"regexp"
	"slices"
	"testing"

	"kith/generator"
)

// TestEveryoneCanReadEveryPreset holds every kind of page to axe's rules of colour with
// every preset, in light and in dark, in a script of each direction. A preset is a style
// sheet and no more, which is made sure of; so each page is opened once and dressed anew,
// and what else axe looks at is the same for all.
func TestEveryoneCanReadEveryPreset(t *testing.T) {
	browser, axe := Need(t), NeedAxe(t)
	for _, language := range []string{"en", "ar"} {
		t.Run(language, func(t *testing.T) {
			t.Parallel()
			hub := Starter(t).Set("language", language)
			host := hub.Set("accent", "marigold").Publish(t)
			looks := []*generator.Site{host.Site}
			for _, preset := range []string{"coral", "meadow", "lagoon", "iris"} {
				looks = append(looks, host.Add(t, hub.Set("accent", preset).Input(t)))
			}
			tab := browser.Tab(t, Look{})
			for _, kind := range host.Kinds(t) {
				tab.Open(t, host.URL(kind.Fullest()))
				for _, look := range looks {
					alike(t, host.Site, look, kind.Fullest())
					dress(t, tab, host.URL(sheet(t, look)))
					readable(t, tab, kind.Fullest()+" in "+sheet(t, look), axe.CheckColours)
				}
			}
		})
	}
}

// fingerprint is what a name tells of a file's bytes.
var fingerprint = regexp.MustCompile(`-[0-9a-f]{8}\.|cards/\w+\.`)

// alike makes sure that a page is the same on two sites but for the names of its files.
func alike(t *testing.T, a, b *generator.Site, page string) {
	t.Helper()
	one, err := a.Draw(page)
	if err != nil {
		t.Fatal(err)
	}
	other, err := b.Draw(page)
	if err != nil {
		t.Fatal(err)
	}
	if fingerprint.ReplaceAllString(string(one), "") != fingerprint.ReplaceAllString(string(other), "") {
		t.Errorf("%s is another page with another preset", page)
	}
}

// sheet is the path of a site's style sheet.
func sheet(t *testing.T, site *generator.Site) string {
	t.Helper()
	i := slices.IndexFunc(site.Paths(), regexp.MustCompile(`^assets/kith-[0-9a-f]+\.css$`).MatchString)
	if i < 0 {
		t.Fatal("the site has no style sheet")
	}
	return site.Paths()[i]
}

// dress gives the page of a tab another style sheet.
func dress(t *testing.T, tab *Tab, sheet string) {
	t.Helper()
	Eval[Void](t, tab, `new Promise((done, fail) => {
		const link = document.querySelector("link[rel=stylesheet]");
		if (link.href === "`+sheet+`") return done();
		[link.onload, link.onerror, link.href] = [() => done(), fail, "`+sheet+`"];
	})`)
}
