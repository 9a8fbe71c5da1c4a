package generator

import (
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"kith/generator/corpus"
)

// TestThePulseNamesNobody looks for the name, the page, the handle and the tile of every
// member on the page of a community, in its copy and in its data.
func TestThePulseNamesNobody(t *testing.T) {
	made := fstest.MapFS{}
	for _, f := range corpus.Of(corpus.Size{Members: 60, Sessions: 120, Shoutouts: 90}, 2) {
		made[f.Path] = &fstest.MapFile{Data: []byte(f.Text), Mode: 0o644}
	}
	for name, site := range map[string]*Site{"the starter hub": starter(t), "a community": wholeSite(t, Input{Content: made, Theme: input(nil).Theme, Now: moment, BaseURL: home})} {
		people := dataIn(t, site, "api/members.json").Entries
		if len(people) < 15 {
			t.Fatalf("%s has %d people", name, len(people))
		}
		for _, path := range []string{"pulse/index.html", "pulse/index.md", "api/pulse.json"} {
			text := drawn(t, site, path)
			for _, p := range people {
				id := regexp.QuoteMeta(p["id"].(string))
				if strings.Contains(text, p["name"].(string)) || regexp.MustCompile(`(members/|@|")`+id+`\b`).MatchString(text) {
					t.Errorf("%s: %s names %s", name, path, p["name"])
				}
			}
			if regexp.MustCompile(`/members/[^"]|<use |class="tile|<img `).MatchString(text) {
				t.Errorf("%s: %s shows somebody", name, path)
			}
		}
		dataIn(t, site, "api/pulse.json")
	}
}

// TestThePulseSaysNoNumberOfAFew: everybody would know whose it is.
func TestThePulseSaysNoNumberOfAFew(t *testing.T) {
	files := map[string]string{"content/purpose.md": "---\ntitle: Four\n---\n"}
	for _, id := range []string{"ada", "bob", "cy", "dee"} {
		files["content/members/"+id+".md"] = "---\nname: " + id + "\ntimezone: Europe/Berlin\n---\n"
		files["content/shoutouts/"+id+".md"] = "---\nfrom: ada\nto: " + id + "\ndate: 2026-11-01\n---\nThanks.\n"
	}
	for _, day := range []string{"06-01", "06-08", "06-15", "06-22"} {
		files["content/sessions/s"+day+".md"] = "---\ntitle: S\ndate: 2026-" + day + " 18:00\nhost: ada\nattendees: [bob, cy, dee]\n---\n"
	}
	site := siteOf(t, files)
	for _, part := range []string{"newcomers", "ladder", "flow", "hosting", "recognition", "hours", "first"} {
		if strings.Contains(drawn(t, site, "api/pulse.json"), `"`+part+`":`) {
			t.Errorf("the data speak of %s", part)
		}
	}
	copied := drawn(t, site, "pulse/index.md")
	if few := "So few people are meant here"; strings.Count(copied, few) != 3 {
		t.Errorf("of thanks, rows and hours it does not say %q:\n%s", few, copied)
	}
	if !strings.Contains(copied, "Few hands carry it · Fewer than 5 people lead sessions") {
		t.Errorf("it does not say that few lead:\n%s", copied)
	}
}

// TestAnEmptyPulseSaysHowItFills, and stands in no menu.
func TestAnEmptyPulseSaysHowItFills(t *testing.T) {
	site := siteOf(t, map[string]string{"content/purpose.md": "---\ntitle: New\n---\n", "content/sessions/a.md": "---\ntitle: A\ndate: 2026-11-01 18:00\n---\n"})
	page := drawn(t, site, "pulse/index.html")
	if n := strings.Count(page, `<p class="empty">`); n != 10 || strings.Contains(page, "<svg class=\"dots\"") || strings.Contains(page, "<table") {
		t.Errorf("%d of 10 sections say what is missing:\n%s", n, page)
	}
	if !strings.Contains(page, "<h1>Nothing to count yet</h1>") {
		t.Error("it finds something")
	}
	if strings.Contains(drawn(t, site, "index.html"), `/pulse/">`) {
		t.Error("the menu leads to it")
	}
}

// TestUnrecordedIsNotZero: of a session that nobody counted no number is told.
func TestUnrecordedIsNotZero(t *testing.T) {
	files := map[string]string{"content/purpose.md": "---\ntitle: Some\n---\n", "content/sessions/d.md": "---\ntitle: D\ndate: 2026-10-22 18:00\n---\n"}
	for id, day := range map[string]string{"a": "2026-10-01", "b": "2026-10-08", "c": "2026-10-15"} {
		files["content/sessions/"+id+".md"] = "---\ntitle: S\ndate: " + day + " 18:00\nattendees: 7\n---\n"
	}
	site := siteOf(t, files)
	if data := drawn(t, site, "api/pulse.json"); !strings.Contains(data, `"median":7,"sessions":[`) || !strings.Contains(data, `{"date":"2026-10-22"}]`) {
		t.Errorf("the data say %s", data)
	}
	if copied := drawn(t, site, "pulse/index.md"); !strings.Contains(copied, "| 22 October 2026 | Not recorded |") || !strings.Contains(copied, "Of 1 session nobody recorded who came") {
		t.Errorf("the page says\n%s", copied)
	}
	if page := drawn(t, site, "pulse/index.html"); !strings.Contains(page, `<span class="unseen">Not recorded</span>`) {
		t.Error("the chart does not say it")
	}
}

// TestTwoNewcomersAreNoShare: six came again in spring, and of the two who came in November
// one has been back, which is nobody's to read from the data.
func TestTwoNewcomersAreNoShare(t *testing.T) {
	files := map[string]string{"content/purpose.md": "---\ntitle: New\n---\n"}
	for _, id := range []string{"old", "a", "b", "c", "d", "e", "f", "y", "z"} {
		files["content/members/"+id+".md"] = "---\nname: " + id + "\n---\n"
	}
	for day, who := range map[string]string{
		"2026-03-01": "old", "2026-03-08": "a, b, c, d, e, f", "2026-03-15": "a, b, c, d, e, f", "2026-04-15": "old", "2026-05-15": "old", "2026-11-05": "y, z", "2026-11-12": "y",
	} {
		files["content/sessions/"+day+".md"] = "---\ntitle: S\ndate: " + day + " 18:00\nattendees: [" + who + "]\n---\n"
	}
	if data := drawn(t, siteOf(t, files), "api/pulse.json"); !strings.Contains(data, `"newcomers":{"days":90,"back":{"some":6,"all":6}}`) {
		t.Errorf("the data say %s", data)
	}
}
