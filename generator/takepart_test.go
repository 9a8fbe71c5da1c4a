package generator

import (
	"html"
	"net/url"
	"regexp"
	"strings"
	"testing"
)

const onGitHub = "repository: https://github.com/o/hub\n"

// takingPart is a small hub; settings are more lines for its purpose.
func takingPart(settings string) map[string]string {
	return map[string]string{
		"content/purpose.md":                 "---\ntitle: Hub\nurl: https://hub.example.org/\n" + settings + "---\nWe meet.\n",
		"content/members/ada.md":             "---\nname: Ada Lovelace\n---\nI count.\n",
		"content/members/null.md":            "---\nname: Nil\n---\n",
		"content/members/shy.md":             "---\nname: Shy\nvisibility: name-only\n---\n",
		"content/members/secret.md":          "---\nname: Secret\nvisibility: hidden\n---\n",
		"content/sessions/2026/was.md":       "---\ntitle: What was\ndate: 2026-11-12 18:00\n---\n",
		"content/sessions/2026/will.md":      "---\ntitle: What will be\ndate: 2026-12-10 18:00\n---\n",
		"content/sessions/2026/cancelled.md": "---\ntitle: Not\ndate: 2026-12-11 18:00\nstatus: cancelled\n---\n",
		"content/shoutouts/one.md":           "---\nfrom: ada\nto: null-\ndate: 2026-11-13\n---\nThanks.\n",
		"content/members/null-.md":           "---\nname: Null, too\n---\n",
		"content/asks/help.md":               "---\ntitle: \"How: a 'loom'?\"\nby: ada\ndate: 2026-11-01\ntopics: looms\n---\n",
		"content/projects/made.md":           "---\ntitle: Made\nstatus: active\nleads: ada\ntopics: [looms]\n---\n",
		"content/resources/kept.md":          "---\ntitle: Kept\n---\nText.\n",
		"content/about/us.md":                "---\ntitle: About us\n---\n",
	}
}

// linksOf are where the links of a page lead that go outwards, each by its words.
func linksOf(t *testing.T, s *Site, path string) map[string]string {
	t.Helper()
	page, err := s.Draw(path)
	if err != nil {
		t.Fatal(err)
	}
	links := map[string]string{}
	for _, m := range regexp.MustCompile(`<a [^>]*href="((?:https?|mailto):[^"]*)"[^>]*>([^<]*)</a>`).FindAllStringSubmatch(string(page), -1) {
		links[html.UnescapeString(m[2])] = html.UnescapeString(m[1])
	}
	return links
}

func siteOf(t *testing.T, files map[string]string) *Site {
	t.Helper()
	s, problems, err := new(Builder).Build(input(files))
	if err != nil || s == nil {
		t.Fatalf("%v %v", err, problems)
	}
	return s
}

// TestWhatLinksOpenIsRightOnceFilledIn follows each link to a new file, fills in what it
// asks for, and finds nothing wrong with it.
func TestWhatLinksOpenIsRightOnceFilledIn(t *testing.T) {
	files := takingPart(onGitHub)
	site := siteOf(t, files)
	for _, c := range []struct{ page, words, path string }{
		{"members/index.html", "Add yourself", "content/members/your-name.md"},
		{"index.html", "Say thank you to someone", "content/shoutouts/date-you-to-them.md"},
		{"members/ada/index.html", "Say thank you", "content/shoutouts/date-you-to-ada.md"},
		{"members/null/index.html", "Say thank you", "content/shoutouts/date-you-to-null.md"},
		{"sessions/was/index.html", "Say thank you to someone", "content/shoutouts/date-you-to-them.md"},
		{"index.html", "Propose a session", "content/sessions/date-and-title.md"},
		{"asks/index.html", "Ask for help", "content/asks/date-and-title.md"},
		{"projects/index.html", "Propose a project", "content/projects/name-of-the-project.md"},
		{"resources/index.html", "Share a resource", "content/resources/what-it-is-called.md"},
		{"asks/help/index.html", "Suggest it as a session", "content/sessions/date-and-title.md"},
		{"projects/made/index.html", "Propose a session on it", "content/sessions/date-and-title.md"},
		{"projects/made/index.html", "Say thank you to someone", "content/shoutouts/date-you-to-them.md"},
		{"sessions/will/index.html", "I am coming too", "content/attendance/will/your-name.md"},
		{"sessions/was/index.html", "I was there", "content/attendance/was/your-name.md"},
	} {
		u, err := url.Parse(linksOf(t, site, c.page)[c.words])
		if err != nil || u.Query().Get("filename") != c.path {
			t.Errorf("%s: %q opens %q, want %s", c.page, c.words, u, c.path)
			continue
		}
		text := u.Query().Get("value")
		name := c.path
		if strings.HasPrefix(name, "content/attendance/") {
			name = strings.Replace(name, "your-name", "ada", 1)
		}
		more := takingPart(onGitHub)
		more["content/members/bob.md"], more[name] = "---\nname: Bob\n---\n", filled(text)
		if _, problems, err := new(Builder).Build(input(more)); err != nil || len(problems) > 0 {
			t.Errorf("%s:\n%s\nis not right: %v %v", c.words, more[name], problems, err)
		}
	}
}

// filled fills in a form's empty fields.
func filled(text string) string {
	for key, value := range map[string]string{
		"name": "Zoe", "location": "Bonn, Germany", "languages": "[en, de]", "skills": "[one thing]", "offers": "one thing",
		"wants": "another", "joined": "2026-03-05", "from": "bob", "to": "ada", "date": "2026-03-05 18:00", "for": "patience",
		"title": "On trees", "host": "ada", "topics": "[trees]", "note": "I bring cake",
		"by": "ada", "leads": "ada", "needs": "[drawing]", "kind": "guide", "link": "https://example.org/trees",
	} {
		if key == "date" && !strings.Contains(text, "\nhost:") {
			value = "2026-03-05"
		}
		text = regexp.MustCompile(`(?m)^`+key+`:( *(#.*)?)$`).ReplaceAllString(text, key+": "+value+" $2")
	}
	return text
}

// TestEveryWrittenPageCanBeEdited finds the way to the file of each page that is written
// in one, and no way to what nobody may know of.
func TestEveryWrittenPageCanBeEdited(t *testing.T) {
	site := siteOf(t, takingPart("repository: {web: https://github.com/o/hub, branch: trunk, folder: our hub}\n"))
	const at = "https://github.com/o/hub/edit/trunk/our%20hub/content/"
	for page, want := range map[string]string{
		"index.html":                    "purpose.md",
		"purpose/index.html":            "purpose.md",
		"members/ada/index.html":        "members/ada.md",
		"members/shy/index.html":        "members/shy.md",
		"sessions/was/index.html":       "sessions/2026/was.md",
		"sessions/cancelled/index.html": "sessions/2026/cancelled.md",
		"about/us/index.html":           "about/us.md",
		"asks/help/index.html":          "asks/help.md",
		"projects/made/index.html":      "projects/made.md",
		"resources/kept/index.html":     "resources/kept.md",
		"asks/index.html":               "",
		"members/index.html":            "",
		"sessions/index.html":           "",
		"shoutouts/index.html":          "",
	} {
		got := ""
		for _, address := range linksOf(t, site, page) {
			if strings.Contains(address, "/edit/") {
				got = address
			}
		}
		if want != "" {
			want = at + want
		}
		if got != want {
			t.Errorf("%s is edited at %q, want %q", page, got, want)
		}
	}
	for _, path := range site.Paths() {
		if page, err := site.Draw(path); err != nil || strings.Contains(string(page), "secret") {
			t.Errorf("%s tells of somebody hidden (%v)", path, err)
		}
	}
}

// TestWhereThereIsNoEditorALetterIsBegun follows the ways that are left.
func TestWhereThereIsNoEditorALetterIsBegun(t *testing.T) {
	for settings, want := range map[string]string{
		"contact: hi@hub.example.org\n":                                              "mailto:hi@hub.example.org?subject=Hub%3A%20Add%20yourself&body=---%0D%0Aname%3A",
		"contact: hi@hub.example.org\nrepository: https://git.example.org/o/hub\n":   "mailto:hi@hub.example.org?subject=Hub%3A%20Add%20yourself",
		"repository: https://git.example.org/o/hub\n":                                "https://git.example.org/o/hub",
		"repository: {web: 'https://me:token@git.example.org/o/hub', kind: gitea}\n": "https://git.example.org/o/hub/_new/main?filename=",
		"repository: https://me:token@git.example.org/o/hub\n":                       "https://git.example.org/o/hub",
		"contact: Ask Ada at the door\n":                                             "",
		"":                                                                           "",
	} {
		site := siteOf(t, takingPart(settings))
		got := linksOf(t, site, "members/index.html")["Add yourself"]
		if !strings.HasPrefix(got, want) || (got == "") != (want == "") {
			t.Errorf("%q: adding oneself begins at %q, want %q", settings, got, want)
		}
		edit := linksOf(t, site, "members/ada/index.html")["Is this you? Edit your page"]
		if (edit == "") != (want == "") || strings.HasPrefix(want, "mailto:") && !strings.Contains(edit, "hub.example.org%2Fmembers%2Fada%2F") {
			t.Errorf("%q: a change begins at %q", settings, edit)
		}
		for _, path := range site.Paths() {
			if page, _ := site.Draw(path); strings.Contains(string(page), "token") {
				t.Errorf("%s shows the repository's secret", path)
			}
		}
	}
}
