package generator

import (
	"strings"
	"testing"

	"kith/generator/corpus"
	"kith/generator/digest"
)

// TestHiddenPeopleLeaveNoTrace names a hidden person in every way there is, and looks
// for the name in every file.
func TestHiddenPeopleLeaveNoTrace(t *testing.T) {
	in := input(map[string]string{
		"content/purpose.md":            "---\ntitle: Tiny\nurl: https://tiny.example.org/\noutputs: [calendar, feed, api, markdown, cards-all]\n---\nAsk @zzhid, [[zzhid]], [[members/zzhid]], [[zzhid|somebody]].\n",
		"content/members/zzhid.md":      "---\nname: Zzname\nvisibility: hidden\naliases: zzold\navatar: zzface.png\nskills: [zzskill]\nlinks: {site: \"https://zzsite.example.org/\"}\n---\nZzbody @ada. ![zzroom](zzroom.jpg) and [zzplan](zzplan.pdf).\n",
		"content/members/zzface.png":    string(corpus.Drawing(300, 200, 1)),
		"content/members/ada.md":        "---\nname: Ada\n---\n# With @zzhid and @zzold\n\n![with @zzhid](../board.png) and [somebody](zzhid.md), [this one](/members/zzhid/), [with @zzhid](https://example.org/) and [[[zzold]]](/members/ada/)\n",
		"content/members/eve.md":        "---\nname: Eve\nvisibility: name-only\navatar: zzeve.png\nlocation: zzplace\noffers: zzoffer\nwants: zzwant\nskills: zzknows\npronouns: zzpronouns\nlanguages: zztongue\nlinks: {zzlabel: \"https://zzlink.example.org/\"}\njoined: 2026-02-01\n---\nZzeve.\n",
		"content/members/zzeve.png":     string(corpus.Drawing(300, 200, 2)),
		"content/board.png":             string(corpus.Drawing(300, 200, 3)),
		"content/members/zzroom.jpg":    string(corpus.Photo(300, 200, 4)),
		"content/members/zzplan.pdf":    "plan",
		"content/series/s.md":           "---\ntitle: Series\nrhythm: every Friday 18:00\nduration: 1h\nhosts: [zzhid, eve]\ntopics: looms\n---\nAsk @zzhid.\n",
		"content/sessions/a.md":         "---\ntitle: A\ndate: 2026-03-05\nseries: s\nhosts: [ada, zzhid]\nspeakers: zzold\nattendees: [zzhid, eve]\n---\n",
		"content/sessions/b.md":         "---\ntitle: B\ndate: 2027-03-06 18:00\nreplaces: 2027-03-05\nstatus: moved\nseries: s\nhosts: [zzhid, eve]\nspeakers: [zzold, ada]\nattendees: [zzhid, eve]\ntopics: looms\n---\nWith @zzhid, [[zzold]] and [somebody](../members/zzhid.md). ![with @zzhid](../board.png)\n",
		"content/sessions/c.md":         "---\ntitle: C\ndate: 2027-03-12\nhosts: zzhid\nspeakers: zzhid\nstatus: cancelled\n---\n@zzhid cannot come.\n",
		"content/topics/looms.md":       "---\ntitle: Looms\n---\n@zzhid knows.\n",
		"content/how.md":                "---\ntitle: How\n---\nAsk @zzold.\n",
		"content/attendance/b/zzhid.md": "---\nnote: zznote\n---\n",
		"content/attendance/b/ada.md":   "---\nnote: with @zzhid\n---\n",
		"content/shoutouts/1-zzhid.md":  "---\nfrom: zzhid\nto: ada\ndate: 2026-03-06\n---\nZzfrom.\n",
		"content/shoutouts/2-zzhid.md":  "---\nfrom: ada\nto: zzhid\ndate: 2026-03-06\n---\nZzto.\n",
		"content/shoutouts/3-zzhid.md":  "---\nfrom: ada\nto: [eve, zzhid]\ndate: 2026-03-06\n---\n## Thanks @zzhid\n",
	})
	var b Builder
	site, problems, err := b.Build(in)
	if err != nil || site == nil {
		t.Fatal(err, problems)
	}
	for _, path := range site.Paths() {
		if strings.HasPrefix(path, "assets/") {
			continue // the theme's own, which is made of no content
		}
		if strings.HasPrefix(path, "cards/") {
			continue // pixels: TestCardsTellNothingOfWhoHides sees to them
		}
		data, err := site.Draw(path)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(data), "2026-02-01") {
			t.Errorf("%s tells when somebody joined who shows a name only", path)
		}
		for _, text := range []string{path, string(data)} {
			if i := strings.Index(strings.ToLower(text), "zz"); i >= 0 {
				t.Errorf("%s tells: …%s…", path, text[max(0, i-60):min(len(text), i+60)])
			}
		}
	}
	for form, text := range digests(t, &b, in, digest.Asked{Since: "2 years", Until: "2 years"}) {
		if i := strings.Index(strings.ToLower(text), "zz"); i >= 0 {
			t.Errorf("%s tells: …%s…", form, text[max(0, i-60):min(len(text), i+60)])
		}
		if !strings.Contains(text, "Ada") || !strings.Contains(text, "Eve") {
			t.Errorf("who does not hide is not in %s:\n%s", form, text)
		}
	}
	if found, err := site.Draw("search/words/0.json"); err != nil || !strings.Contains(string(found), `"ada `) || !strings.Contains(string(found), `"eve `) {
		t.Errorf("who does not hide is not found: %s %v", found, err)
	}
	if len(problems) > 0 {
		t.Errorf("to hide is no mistake, and yet: %v", problems)
	}
}
