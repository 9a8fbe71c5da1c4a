package generator

import (
	"path"
	"regexp"
	"strings"
	"testing"

	"kith/generator/markdown"
)

// TestEveryEntryHasACopy reads each copy of the starter hub as somebody would who sees no
// page.
func TestEveryEntryHasACopy(t *testing.T) {
	site := starter(t)
	copies := 0
	for _, p := range site.Paths() {
		if path.Base(p) != "index.md" {
			continue
		}
		copies++
		text, page := drawn(t, site, p), drawn(t, site, path.Join(path.Dir(p), "index.html"))
		if !strings.Contains(page, `<link rel="alternate" type="text/markdown" href="/`+p+`">`) {
			t.Errorf("the page of %s does not lead to it", p)
		}
		title, rest, _ := strings.Cut(strings.TrimPrefix(text, "# "), "\n")
		if !strings.HasPrefix(text, "# ") || !strings.HasPrefix(rest, "\n<"+home+path.Dir(p)+"/>\n") {
			t.Errorf("%s begins with %q", p, text[:min(len(text), 100)])
		}
		if title == "" || strings.Contains(text, "<no value>") {
			t.Errorf("%s is called %q", p, title)
		}
		body, _ := markdown.New().Read(markdown.Input{File: p, Text: text})
		if len(body.Refs) > 0 {
			t.Errorf("%s: what leads into the hub has no whole address: %v", p, body.Refs)
		}
		for _, link := range leading.FindAllStringSubmatch(text, -1) {
			leadsSomewhere(t, site, link[1])
		}
	}
	if copies < 50 {
		t.Errorf("there are %d copies", copies)
	}
}

var leading = regexp.MustCompile(`\]\((https?://[^)\s]+)`)

// TestACopyKeepsBackWhatItsPageDoes: what an author left in a file, and no page shows.
func TestACopyKeepsBackWhatItsPageDoes(t *testing.T) {
	site := siteOf(t, map[string]string{
		"content/purpose.md":     "---\ntitle: Tiny\nurl: https://tiny.example.org/hub/\n---\nWith @ada, [her](members/ada.md), @eve and [him](members/eve.md).\n<!-- zzcomment -->\n<script>zzscript()</script>\n\n[unused]: https://zzunused.example.org/\n",
		"content/members/ada.md": "---\nname: Ada [*Lovelace*]\n---\n",
		"content/members/eve.md": "---\nname: Zzeve\nvisibility: hidden\n---\n",
	})
	got := drawn(t, site, "purpose/index.md")
	want := `With [Ada \[\*Lovelace\*\]](https://tiny.example.org/hub/members/ada/), [her](https://tiny.example.org/hub/members/ada/), someone and someone.`
	if !strings.Contains(got, want) || strings.Contains(strings.ToLower(got), "zz") {
		t.Errorf("the copy is\n%s\nand not\n%s", got, want)
	}
	if llms := drawn(t, site, "llms.txt"); !strings.HasPrefix(llms, "# Tiny\n") || !strings.Contains(llms, "](https://tiny.example.org/hub/purpose/index.md)") {
		t.Errorf("llms.txt is\n%s", llms)
	}
}

// TestSomebodyWhoShowsTheirNameHasNoCopy: there is nothing else to read.
func TestSomebodyWhoShowsTheirNameHasNoCopy(t *testing.T) {
	site := siteOf(t, map[string]string{
		"content/purpose.md":     "---\ntitle: Tiny\nurl: https://tiny.example.org/\n---\n",
		"content/members/ada.md": "---\nname: Ada\nvisibility: name-only\nlocation: zzplace\n---\nZzbody.\n",
	})
	for _, p := range site.Paths() {
		if strings.HasPrefix(p, "assets/") || path.Ext(p) == ".png" {
			continue // made of no content, or no text
		}
		if text := drawn(t, site, p); p == "members/ada/index.md" || strings.Contains(strings.ToLower(text), "zz") {
			t.Errorf("%s tells more than a name", p)
		}
	}
}
