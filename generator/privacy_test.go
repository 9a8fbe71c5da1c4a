package generator

import (
	"bytes"
	"maps"
	"strings"
	"testing"
)

// private is a hub of two, one of whom shows a name only.
func private() map[string]string {
	return map[string]string{
		"content/purpose.md":     "---\ntitle: Tiny\nurl: https://tiny.example.org/\n---\n",
		"content/members/ada.md": "---\nname: Ada\n---\n[How to leave](/privacy/#Leave)\n",
		"content/members/eve.md": "---\nname: Eve\nvisibility: name-only\n---\n",
	}
}

// TestEveryHubSaysWhatItPublishes follows the ways to the page on privacy.
func TestEveryHubSaysWhatItPublishes(t *testing.T) {
	files := filesOf(t, &Builder{}, input(private()))
	if problems := said(t, input(private())); len(problems) > 0 {
		t.Errorf("to link there is no mistake, and yet: %v", problems)
	}
	page := string(files["privacy/index.html"])
	for _, want := range []string{
		"1 person has a page of their own.", "1 person shows a name and nothing else.", `<h2 id="Leave">`,
		"content/attendance/", "visibility: hidden", "Ask any member",
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page does not say %q:\n%s", want, page)
		}
	}
	for path, want := range map[string]string{
		"index.html":             `<a href="/privacy/">Privacy: nothing is tracked</a>`,
		"members/ada/index.html": `<a href="/privacy/#Leave">`,
		"members/eve/index.html": `<a href="/privacy/#Leave">`,
		"privacy/index.md":       "`visibility: name-only`: Your name stays",
		"sitemap.xml":            "<loc>https://tiny.example.org/privacy/</loc>",
		"search/found/0.json":    `"/privacy/"`,
	} {
		if !strings.Contains(string(files[path]), want) {
			t.Errorf("%s does not hold %s:\n%s", path, want, files[path])
		}
	}
}

// TestAnAuthorsPageOnPrivacyStandsFirst lets an author say it in their own words.
func TestAnAuthorsPageOnPrivacyStandsFirst(t *testing.T) {
	hub := private()
	hub["content/purpose.md"] = strings.Replace(hub["content/purpose.md"], "url:", "contact: us@tiny.example.org\nurl:", 1)
	hub["content/privacy.md"] = "---\ntitle: What we know of you\n---\nLittle.\n\n## Leave\n\nAs you like.\n"
	files := filesOf(t, &Builder{}, input(hub))
	if problems := said(t, input(hub)); len(problems) > 0 {
		t.Errorf("to have such a page is no mistake, and yet: %v", problems)
	}
	page := string(files["privacy/index.html"])
	for _, want := range []string{"<h1>What we know of you</h1>", `<h2 id="leave">`, `<h2 id="Leave">`, "Whom to ask: <a href"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page does not say %q:\n%s", want, page)
		}
	}
	if strings.Index(page, "Little.") > strings.Index(page, "Nobody is counted") {
		t.Error("what Kith says stands before what its author says")
	}
	if n := strings.Count(string(files["index.html"]), `href="/privacy/"`); n != 1 {
		t.Errorf("%d links of the home page lead there", n)
	}
}

// TestNobodyLearnsHowManyHide adds somebody who hides: no file of the site changes.
func TestNobodyLearnsHowManyHide(t *testing.T) {
	without, with := private(), maps.Clone(private())
	with["content/members/zoe.md"] = "---\nname: Zoe\nrole: core\njoined: 2025-01-01\nskills: looms\nvisibility: hidden\n---\nI weave.\n"
	want, got := filesOf(t, &Builder{}, input(without)), filesOf(t, &Builder{}, input(with))
	for path := range want {
		if !bytes.Equal(want[path], got[path]) {
			t.Errorf("%s is another once somebody hides", path)
		}
	}
	if len(got) != len(want) {
		t.Errorf("there are %d files, and without who hides %d", len(got), len(want))
	}
}
