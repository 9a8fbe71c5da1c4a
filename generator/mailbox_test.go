package generator

import (
	"html"
	"regexp"
	"strings"
	"testing"
)

// inClear is an e-mail address as those look for it who gather them.
var inClear = regexp.MustCompile(`[\pL\pN._%+\-]+@[\pL\pN\-]+(\.[\pL\pN\-]+)+`)

// TestNoEMailAddressIsInClear writes addresses wherever somebody may write words, and
// looks into every file. Programs that look for them read calendars with their lines whole.
func TestNoEMailAddressIsInClear(t *testing.T) {
	in := input(map[string]string{
		"content/purpose.md":          "---\ntitle: Looms (us@looms.example)\nsummary: Write to us@looms.example.\nurl: https://looms.example/\ncontact: us@looms.example\n---\nWrite to us@looms.example, <us@looms.example>, [us](mailto:us@looms.example?subject=Hi), or `us@looms.example`.\n\n    us@looms.example\n",
		"content/members/ada.md":      "---\nname: Ada a+b@looms.example\nrole: core\npronouns: p@looms.example\nlocation: l@looms.example\nskills: s@looms.example\noffers: o@looms.example\nwants: w@looms.example\nlinks: {\"m@looms.example\": \"mailto:ada@looms.example\", Chat: \"xmpp:ada@looms.example\"}\n---\n## Ada ada@looms.example\n\n李娜@例子.example\n",
		"content/series/s.md":         "---\ntitle: S s@looms.example\nrhythm: every Friday 18:00\nlocation: room@looms.example\njoin: https://meet.example/?who=ada@looms.example\n---\nAsk ada@looms.example.\n",
		"content/sessions/a.md":       "---\ntitle: A a@looms.example\ndate: 2027-03-05 18:00\nhost: ada\nlocation: Ask room@looms.example\njoin: mailto:join@looms.example\ntopics: t@looms.example\n---\nAsk ada@looms.example. " + strings.Repeat("And again ada@looms.example. ", 10) + "\n",
		"content/sessions/b.md":       "---\ntitle: B b@looms.example\ndate: 2026-03-05\nspeakers: ada\nrecording: https://ada@looms.example/x\n---\n",
		"content/attendance/a/ada.md": "---\nnote: Call n@looms.example\n---\n",
		"content/shoutouts/x.md":      "---\nfrom: ada\nto: ada\ndate: 2026-03-05\nfor: f@looms.example\n---\nThanks, ada@looms.example!\n",
		"content/topics/t.md":         "---\ntitle: T t2@looms.example\nsummary: u@looms.example\n---\nada@looms.example\n",
		"content/how.md":              "---\ntitle: How h@looms.example\nsummary: i@looms.example\n---\nada@looms.example\n",
	})
	files := filesOf(t, &Builder{}, in)
	for path, data := range files {
		if strings.HasPrefix(path, "assets/") {
			continue // the look's own
		}
		for line := range strings.Lines(strings.ReplaceAll(string(data), "\r\n ", "")) {
			if found := inClear.FindString(line); found != "" && !strings.HasPrefix(line, "UID:") { // which looks like one
				t.Errorf("%s has %q in %.200q", path, found, line)
			}
		}
	}
	for path, want := range map[string]string{
		"index.html":              `<a href="mailto:us@looms.example">us@looms.example</a>`,
		"purpose/index.html":      `<a href="mailto:us@looms.example?subject=Hi">us</a>`,
		"members/ada/index.html":  `<a href="mailto:ada@looms.example">m@looms.example</a>`,
		"members/ada/index.md":    `(mailto:ada@looms.example)`,
		"feed.xml":                `Thanks, <a href="mailto:ada@looms.example">`,
		"sessions/a/calendar.ics": `Ask ada (at) looms.example.`,
	} {
		if got := html.UnescapeString(html.UnescapeString(string(files[path]))); !strings.Contains(got, want) {
			t.Errorf("%s does not lead to whom it should, %s:\n%s", path, want, got)
		}
	}
	if !strings.Contains(string(files["api/hub.json"]), `"us\u0040looms.example"`) {
		t.Errorf("a program does not learn whom to write to: %s", files["api/hub.json"])
	}
}
