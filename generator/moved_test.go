package generator

import (
	"slices"
	"strings"
	"testing"
)

// TestEarlierAddressesLeadOn gives people earlier ids of every kind: each that can have
// a page and that nobody else has leads to the person, and no other is published.
func TestEarlierAddressesLeadOn(t *testing.T) {
	in := input(map[string]string{
		"content/purpose.md":         "---\ntitle: Tiny\nurl: https://tiny.example.org/hub/\n---\nSee [Ada](/members/lady/).\n",
		"content/members/ada.md":     "---\nname: Ada Lovelace\naliases: [lady, \"no id\", plan.pdf, _a]\nskills: [Looms]\n---\n",
		"content/members/plan.pdf":   "a plan",
		"content/members/grace.md":   "---\nname: Grace Hopper\nvisibility: hidden\naliases: zzold\n---\n",
		"content/members/karl.md":    "---\nname: Karl\nvisibility: name-only\naliases: zzearlier\n---\n",
		"content/members/åse.md":     "---\nname: Åse\naliases: [ase, Lady-Åse]\n---\n",
		"content/sessions/a-talk.md": "---\ntitle: A talk\ndate: 2026-03-05\nhosts: lady\n---\n",
	})
	var b Builder
	site, problems, err := b.Build(in)
	if err != nil || site == nil {
		t.Fatal(err, problems)
	}
	var moved []string
	for _, path := range site.Paths() {
		if site.Template(path) == "moved.html" {
			moved = append(moved, path)
		}
		if strings.Contains(path, "zz") {
			t.Errorf("%s tells of somebody who does not want it", path)
		}
	}
	if want := []string{"members/Lady-Åse/index.html", "members/_a/index.html", "members/ase/index.html", "members/lady/index.html"}; !slices.Equal(moved, want) {
		t.Errorf("leading on: %q, want %q", moved, want)
	}
	page, err := site.Draw("members/lady/index.html")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`<meta http-equiv="refresh" content="0; url=/hub/members/ada/">`,
		`<link rel="canonical" href="https://tiny.example.org/hub/members/ada/">`,
		`<meta name="robots" content="noindex">`,
		`<a class="button filled" href="/hub/members/ada/">Ada Lovelace</a>`,
	} {
		if !strings.Contains(string(page), want) {
			t.Errorf("the page lacks %s", want)
		}
	}
	if sitemap, err := site.Draw("sitemap.xml"); err != nil || strings.Contains(string(sitemap), "lady") {
		t.Errorf("search engines are told of an earlier address: %s %v", sitemap, err)
	}
}
