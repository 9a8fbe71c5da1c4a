package generator

import (
	"bytes"
	"html"
	"net/url"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"kith/generator/corpus"
	"kith/generator/digest"
	"kith/generator/hub"
	"kith/generator/site"
	"kith/generator/source"
)

// hiding is a hub that names two people who hide in every way there is, and says
// everything of Eve, who shows her name only. All that nobody may see begins with zz.
func hiding() map[string]string {
	return map[string]string{
		"content/purpose.md":             "---\ntitle: Tiny\nurl: https://tiny.example.org/\ncontact: us@tiny.example.org\noutputs: [" + outputs() + "]\n---\nAsk @zzhid, @ZZHID, [[zzhid]], [[members/zzhid]], [[zzhid|zzsomebody]], @zzé, @zzé, [zzlabel *with* marks](members/zz%C3%A9.md), [zz](members/zz&eacute;.md) and <a href=\"/members/zzhid/\" title=\"zztitle\">zzanchor</a>.\n\n## About [zzname](/members/zzhid/) and <a href=\"/members/zzhid/\">zzfamily</a>\n\n[^1]\n\n[^1]: @zzhid and [zznote](members/zzhid.md)\n",
		"content/members/zzhid.md":       "---\nname: Zzname Zzfamily\nvisibility: hidden\nrole: core\njoined: 2026-02-01\nleft: 2026-11-01\npronouns: zzpro\nlanguages: [zzspoken]\nlocation: zzhome\ntimezone: Pacific/Chatham\naliases: zzold\navatar: zzface.png\nskills: [zzskill]\noffers: [zzgives, looms]\nwants: [zzneeds, knots]\nlinks: {zzcode: \"https://github.com/zzhandle\", zzmail: \"mailto:zz@zz.example.org\"}\n---\nZzbody @ada. ![zzroom](zzroom.jpg) and [zzplan](zzplan.pdf).\n",
		"content/members/zzé.md":         "---\nname: Zzélie\nvisibility: hidden\n---\n",
		"content/members/zzface.png":     string(corpus.Drawing(300, 200, 1)),
		"content/members/zzhid/more.txt": "zzmore",
		"content/members/ada.md":         "---\nname: Ada\nwants: [looms, dyes]\noffers: [knots]\n---\n# With @zzhid and @zzold\n\n![with @zzhid](../board.png) and [zzsomebody](zzhid.md), [zzthis one](/members/zzhid/), [with @zzhid](https://example.org/) and [[[zzold]]](/members/ada/). ![zzportrait](zzface.png) [![zzportrait](../board.png)](zzhid.md) [portrait](zzface.png) [portrait](/members/zzface.png) ![zzagain](/members/zzface.png) <img src=\"/members/zzface.png\" alt=\"zzagain\">\n",
		"content/members/eve.md":         "---\nname: Eve\nvisibility: name-only\nrole: core\nleft: 2026-11-01\ntimezone: Pacific/Chatham\naliases: zzearlier\navatar: zzeve.png\nlocation: zzplace\noffers: [zzoffer, dyes]\nwants: [zzwant, knots]\nskills: [zzknows, looms]\npronouns: zzpronouns\nlanguages: zztongue\nlinks: {zzlabel: \"https://zzlink.example.org/\"}\njoined: 2026-02-01\n---\nZzeve.\n",
		"content/members/zzeve.png":      string(corpus.Drawing(300, 200, 2)),
		"content/board.png":              string(corpus.Drawing(300, 200, 3)),
		"content/members/zzroom.jpg":     string(corpus.Photo(300, 200, 4)),
		"content/members/zzplan.pdf":     "plan",
		"content/zzthanks.png":           string(corpus.Drawing(300, 200, 5)),
		"content/series/s.md":            "---\ntitle: Series\nrhythm: every Friday 18:00\nduration: 1h\nhosts: [zzhid, eve, ZZÉ]\ntopics: looms\n---\nAsk @zzhid.\n",
		"content/series/alone.md":        "---\ntitle: Alone\nrhythm: every Monday 18:00\nhosts: zzhid\n---\n",
		"content/sessions/a.md":          "---\ntitle: A\ndate: 2026-03-05\nseries: s\nhosts: [ada, zzhid]\nspeakers: zzold\nattendees: [zzhid, eve]\n---\n",
		"content/sessions/b.md":          "---\ntitle: B\ndate: 2027-03-06 18:00\nreplaces: 2027-03-05\nstatus: moved\nfrom: asks/zzask\nseries: s\nhosts: [zzhid, eve]\nspeakers: [zzold, ada]\nattendees: [zzhid, eve]\ntopics: looms\n---\nWith @zzhid, [[zzold]] and [zzsomebody](../members/zzhid.md). ![with @zzhid](../board.png)\n",
		"content/sessions/c.md":          "---\ntitle: C\ndate: 2027-03-12\nhost: zzhid\nspeakers: zzhid\nstatus: cancelled\n---\n@zzhid cannot come.\n",
		"content/topics/looms.md":        "---\ntitle: Looms\n---\n@zzhid knows.\n",
		"content/how.md":                 "---\ntitle: How\n---\nAsk @zzold.\n",
		"content/attendance/b/zzhid.md":  "---\nrole: hosting\nnote: zznote\n---\n",
		"content/attendance/b/eve.md":    "---\nrole: coming\nnote: zznote of a name\n---\n",
		"content/attendance/b/ada.md":    "---\nnote: with @zzhid\n---\n",
		"content/shoutouts/1-zzhid.md":   "---\nfrom: zzhid\nto: ada\ndate: 2026-03-06\nfor: zzvalue\nsession: a\n---\nZzfrom. ![zzthanks](../zzthanks.png)\n",
		"content/shoutouts/2-zzhid.md":   "---\nfrom: ada\nto: zzhid\ndate: 2026-03-06\n---\nZzto.\n",
		"content/shoutouts/3-zzhid.md":   "---\nfrom: ada\nto: [eve, zzhid]\ndate: 2026-03-06\n---\n## Thanks @zzhid\n",
		"content/asks/zzask.md":          "---\ntitle: Zzask\nby: zzhid\ndate: 2026-03-06\ntopics: zzasked\n---\nZz. ![zz](../zzask.png)\n",
		"content/zzask.png":              string(corpus.Drawing(300, 200, 6)),
		"content/asks/2.md":              "---\ntitle: Ask\nby: ada\nalso: [zzhid, eve]\ndate: 2026-03-06\nanswered-by: [zzold, eve]\nbecame: resources/r\n---\n@zzhid knows. See [[asks/zzask]], [[zzask]], [zzask](zzask.md), [zzask](/asks/zzask/), [[shoutouts/1-zzhid]], [zzthanks](../shoutouts/1-zzhid.md).\n",
		"content/projects/p.md":          "---\ntitle: Project\nleads: [zzhid, ada]\ncontributors: [zzold, eve]\nneeds: looms\n---\nWith @zzhid.\n",
		"content/resources/r.md":         "---\ntitle: Resource\nby: [zzhid, eve]\nsession: a\n---\nBy @zzhid.\n",
		"content/shoutouts/4.md":         "---\nfrom: zzé\nto: ada\ndate: 2026-03-06\n---\nZz.\n",
	}
}

// outputs are all kinds of output there are.
func outputs() string {
	names := make([]string, len(site.Outputs))
	for i, o := range site.Outputs {
		names[i] = string(o)
	}
	return strings.Join(names, ", ")
}

// TestHiddenPeopleLeaveNoTrace looks for what begins with zz in every file, however it
// may be written there.
func TestHiddenPeopleLeaveNoTrace(t *testing.T) {
	in := input(hiding())
	var b Builder
	for path, data := range filesOf(t, &b, in) {
		if strings.HasPrefix(path, "assets/") {
			continue // the theme's own, which is made of no content
		}
		if strings.HasPrefix(path, "cards/") || strings.HasPrefix(path, "pictures/") {
			continue // pixels: TestNothingDependsOnWhoHides sees to them
		}
		for _, told := range []string{"2026-02-01", "2026-11-01", "Chatham"} {
			if strings.Contains(string(data), told) {
				t.Errorf("%s tells of somebody who shows a name only: %s", path, told)
			}
		}
		for _, text := range []string{path, string(data)} {
			search(t, path, text)
		}
	}
	for form, text := range pulses(t, &b, in, "2026-03-01") {
		search(t, form, text)
	}
	for form, text := range digests(t, &b, in, digest.Asked{Since: "2 years", Until: "2 years"}) {
		search(t, form, text)
		if !strings.Contains(text, "Ada") || !strings.Contains(text, "Eve") {
			t.Errorf("who does not hide is not in %s:\n%s", form, text)
		}
	}
}

// search looks for zz in a text and in all that it may be read as.
func search(t *testing.T, where, text string) {
	t.Helper()
	for range 4 { // encoded, and encoded again
		plain := strings.ToLower(norm.NFC.String(text))
		if i := strings.Index(plain, "zz"); i >= 0 {
			t.Errorf("%s tells: …%s…", where, plain[max(0, i-60):min(len(plain), i+60)])
			return
		}
		text = escapes.ReplaceAllStringFunc(html.UnescapeString(text), unescaped)
	}
}

var escapes = regexp.MustCompile(`%[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|=\r?\n|\r\n |\\`)

// unescaped is what an escape of an address or of JSON means; folded lines are joined.
func unescaped(escape string) string {
	switch {
	case escape[0] == '%':
		if plain, err := url.PathUnescape(escape); err == nil && utf8.ValidString(plain) {
			return plain
		}
		return escape
	case strings.HasPrefix(escape, `\u`):
		return html.UnescapeString("&#x" + escape[2:] + ";")
	}
	return ""
}

// TestNothingDependsOnWhoHides calls all who hide, and all that is theirs, something else
// and gives them other faces. No byte of the site changes, nor a name of a file: hence
// nothing is told by a sum, a picture, a card or an order either.
func TestNothingDependsOnWhoHides(t *testing.T) {
	files := hiding()
	others := map[string]string{}
	called := strings.NewReplacer("zz", "bq", "Zz", "Bq", "ZZ", "BQ")
	for name, text := range files {
		if strings.HasPrefix(path.Base(name), "zz") && !strings.HasSuffix(name, ".md") {
			text = string(corpus.Drawing(310, 220, 99))
		} else if strings.HasSuffix(name, ".md") {
			text = called.Replace(text)
		}
		others[called.Replace(name)] = text
	}
	var b Builder
	want, got := filesOf(t, &b, input(files)), filesOf(t, &Builder{}, input(others))
	for path, data := range want {
		if other, ok := got[path]; !ok || !bytes.Equal(data, other) {
			t.Errorf("%s is another once those who hide have other names", path)
		}
	}
	for path := range got {
		if _, ok := want[path]; !ok {
			t.Errorf("%s is there once those who hide have other names", path)
		}
	}
}

// TestANameIsAllThatIsShown leaves nothing in the files of those who hide, or show a name
// only, but what says so. No byte of the site changes.
func TestANameIsAllThatIsShown(t *testing.T) {
	less := hiding()
	less["content/members/zzhid.md"] = "---\nname: Zzname\nvisibility: hidden\naliases: zzold\navatar: zzface.png\n---\n"
	less["content/members/eve.md"] = "---\nname: Eve\nvisibility: name-only\n---\n"
	for _, theirs := range []string{"zzeve.png", "zzroom.jpg", "zzplan.pdf", "zzhid/more.txt"} {
		delete(less, "content/members/"+theirs)
	}
	want, got := filesOf(t, &Builder{}, input(less)), filesOf(t, &Builder{}, input(hiding()))
	for path := range want {
		if !bytes.Equal(want[path], got[path]) {
			t.Errorf("%s says more of them", path)
		}
	}
	if len(got) != len(want) {
		t.Errorf("there are %d files, and with no more than names %d", len(got), len(want))
	}
}

// TestWhoDoesNotHideIsFound keeps the tests of hiding from looking at nothing.
func TestWhoDoesNotHideIsFound(t *testing.T) {
	var b Builder
	site, problems, err := b.Build(input(hiding()))
	if err != nil || site == nil {
		t.Fatal(err, problems)
	}
	if found, err := site.Draw("search/words/0.json"); err != nil || !strings.Contains(string(found), `"ada `) || !strings.Contains(string(found), `"eve `) {
		t.Errorf("who does not hide is not found: %s %v", found, err)
	}
	for _, p := range problems {
		if p.Rule != "unused-file" && p.Rule != "personal-address" {
			t.Errorf("to hide is no mistake, and yet: %v", p)
		}
	}
}

// TestEveryFieldThatNamesPeopleIsLookedAt asks each kind for its fields: whoever adds one
// that may name somebody must name somebody who hides in it.
func TestEveryFieldThatNamesPeopleIsLookedAt(t *testing.T) {
	elsewhere := []string{ // these name what is nobody
		"purpose.conduct", "sessions.series", "sessions.from", "shoutouts.session", "shoutouts.project", "asks.became", "resources.session",
	}
	written, ofHidden, ofEve := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for name, text := range hiding() {
		name = strings.TrimSuffix(strings.TrimPrefix(name, "content/"), ".md")
		kind, _, _ := strings.Cut(name, "/")
		for line := range strings.Lines(text) {
			key, value, ok := strings.Cut(line, ":")
			if ok && strings.Contains(strings.ToLower(value), "zz") {
				written[kind+"."+key] = true
			}
			ofHidden[key] = ofHidden[key] || name == "members/zzhid"
			ofEve[key] = ofEve[key] || name == "members/eve"
		}
	}
	for _, kind := range source.Kinds() {
		for _, f := range source.Fields(kind) {
			field := string(kind) + "." + f.Key
			names := f.Shape == source.Ref || f.Shape == source.Refs || f.Shape == source.Headcount
			if names && !slices.Contains(elsewhere, field) && !written[field] {
				t.Errorf("%s may name somebody, and nobody who hides stands there", field)
			}
			if kind == hub.Members && (!ofHidden[f.Key] || !ofEve[f.Key]) {
				t.Errorf("%s is written for somebody who hides: %v, who shows a name only: %v", field, ofHidden[f.Key], ofEve[f.Key])
			}
		}
	}
}

// filesOf are all files of a hub's site.
func filesOf(t *testing.T, b *Builder, in Input) map[string][]byte {
	t.Helper()
	site, problems, err := b.Build(in)
	if err != nil || site == nil {
		t.Fatal(err, problems)
	}
	files := map[string][]byte{}
	for _, path := range site.Paths() {
		data, err := site.Draw(path)
		if err != nil {
			t.Fatal(err)
		}
		files[path] = data
	}
	return files
}
