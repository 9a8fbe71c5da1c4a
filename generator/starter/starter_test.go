package starter

import (
	"encoding/json"
	"io/fs"
	"maps"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"kith/generator"
	"kith/generator/calendar"
	"kith/generator/diag"
	"kith/generator/source/front"
	"kith/generator/words"
)

// bakers is a wish that leaves nothing open.
func bakers(language, host string) Wish {
	w := Wish{
		Title: "Night Bakers", Purpose: "We bake so that mornings smell of bread.", Language: language, Timezone: "Europe/Berlin",
		Host: host, Repository: "https://git.example.org/night-bakers/hub", URL: "https://bakers.example.org/",
		Contact: "hello@bakers.example.org", Name: "Zoë Example", Kith: Source{"https://git.example.org/us/kith", "v1"},
		Today: calendar.DayOf(time.Date(2026, 11, 26, 0, 0, 0, 0, time.UTC)),
	}
	w.Say = saying(language)
	return w
}

// saying is what pages in a language call their buttons.
func saying(language string) func(string) string {
	var files []words.File
	built := os.DirFS("../../templates")
	names, _ := fs.Glob(built, "words/*.json")
	for _, name := range names {
		data, _ := fs.ReadFile(built, name)
		files = append(files, words.File{Name: name, Data: data})
	}
	spoken, _ := words.Of(language, files)
	return func(key string) string { return spoken.Say(key) }
}

func written(t testing.TB, w Wish) map[string]string {
	t.Helper()
	files, err := Of(w)
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]string{}
	for _, f := range files {
		if _, twice := all[f.Path]; twice {
			t.Errorf("%s is written twice", f.Path)
		}
		all[f.Path] = f.Text
	}
	return all
}

// check is what kith check says of a new hub. The Builder may have seen others before.
func check(t testing.TB, b *generator.Builder, files map[string]string) diag.List {
	t.Helper()
	content := fstest.MapFS{}
	for name, text := range files {
		if inside, ok := strings.CutPrefix(name, "content/"); ok {
			content[inside] = &fstest.MapFile{Data: []byte(text), Mode: 0o644}
		}
	}
	site, problems, err := b.Build(generator.Input{
		Content: content, Theme: []fs.FS{os.DirFS("../../templates")}, Now: time.Date(2026, 11, 26, 12, 0, 0, 0, time.UTC),
	})
	if err != nil {
		t.Fatal(err)
	}
	if site != nil {
		said, err := site.Proof()
		if err != nil {
			t.Fatal(err)
		}
		problems = append(problems, said...)
	}
	return problems
}

func said(t testing.TB, problems diag.List) string {
	t.Helper()
	var b strings.Builder
	if err := (diag.Text{}).Write(&b, problems); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// each runs a test for every language and host, with all that is known and with no more
// than must be.
func each(t *testing.T, test func(t *testing.T, w Wish)) {
	for _, language := range Languages {
		for _, host := range append(slices.Clone(Hosts), "") {
			full := bakers(language, host)
			bare := full
			bare.Purpose, bare.Contact, bare.Name, bare.Repository, bare.Kith = "", "", "", "", Source{}
			for kind, w := range map[string]Wish{"full": full, "bare": bare} {
				t.Run(language+" "+host+" "+kind, func(t *testing.T) { test(t, w) })
			}
		}
	}
}

func TestANewHubHasNothingWrong(t *testing.T) {
	var b generator.Builder
	each(t, func(t *testing.T, w Wish) {
		if problems := check(t, &b, written(t, w)); len(problems) > 0 {
			t.Error(said(t, problems))
		}
	})
}

func TestNothingIsLeftUnfilled(t *testing.T) {
	each(t, func(t *testing.T, w Wish) {
		for name, text := range written(t, w) {
			if strings.Contains(text, "<no value>") || strings.Contains(text, "[[.") || strings.Contains(text, "{{.") || strings.Contains(text, "{{if") {
				t.Errorf("%s: something was not filled in:\n%s", name, text)
			}
			if !strings.HasSuffix(text, "\n") || strings.HasSuffix(text, "\n\n") {
				t.Errorf("%s does not end in one line end", name)
			}
			if strings.Contains(text, "\n\n\n") {
				t.Errorf("%s has two empty lines in a row", name)
			}
			if strings.Contains(text, "\t") {
				t.Errorf("%s has a tab", name)
			}
		}
	})
}

// TestEveryLanguageSaysTheSame compares what is filled in, in which order of files and
// forms; what stands between is for people to compare.
func TestEveryLanguageSaysTheSame(t *testing.T) {
	for _, language := range Languages {
		for name, want := range filledIn(t, "en") {
			if d := cmp.Diff(want, filledIn(t, language)[name]); d != "" {
				t.Errorf("%s/%s fills in other things than English does:\n%s", language, name, d)
			}
		}
		if d := cmp.Diff(slices.Sorted(maps.Keys(filledIn(t, "en"))), slices.Sorted(maps.Keys(filledIn(t, language)))); d != "" {
			t.Errorf("%s has other files than English:\n%s", language, d)
		}
		if d := cmp.Diff(slices.Sorted(maps.Keys(formWords(t, "en"))), slices.Sorted(maps.Keys(formWords(t, language)))); d != "" {
			t.Errorf("%s/forms.json has other words than English:\n%s", language, d)
		}
		for key, text := range formWords(t, language) {
			if strings.TrimSpace(text) == "" {
				t.Errorf("%s/forms.json: %s says nothing", language, key)
			}
		}
	}
}

var action = regexp.MustCompile(`\{\{-? ?(.*?) ?-?\}\}`)

// filledIn are the actions of a language's texts, sorted, for languages order words
// differently. How often something is named is the language's own business.
func filledIn(t testing.TB, language string) map[string][]string {
	t.Helper()
	dir := "hub/" + language
	entries, err := texts.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	all := map[string][]string{}
	for _, e := range entries {
		data, err := texts.ReadFile(path.Join(dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		found := []string{}
		for _, m := range action.FindAllStringSubmatch(string(data), -1) {
			found = append(found, m[1])
		}
		slices.Sort(found)
		all[e.Name()] = slices.Compact(found)
	}
	return all
}

func formWords(t testing.TB, language string) map[string]string {
	t.Helper()
	data, err := texts.ReadFile("hub/" + language + "/forms.json")
	if err != nil {
		t.Fatal(err)
	}
	var said map[string]string
	if err := json.Unmarshal(data, &said); err != nil {
		t.Fatalf("%s: %v", language, err)
	}
	return said
}

// TestTheGuideShowsWhatTheCheckSays puts the guide's example into the hub it belongs to,
// with its quotes and without.
func TestTheGuideShowsWhatTheCheckSays(t *testing.T) {
	var b generator.Builder
	for _, language := range Languages {
		files := written(t, bakers(language, "github"))
		guide := files["content/how-to-edit.md"]
		_, rest, _ := strings.Cut(guide, "```yaml\n")
		example, rest, _ := strings.Cut(rest, "```\n")
		_, rest, _ = strings.Cut(rest, "```\n")
		shown, _, _ := strings.Cut(rest, "```\n")
		const ana = "content/members/ana-example.md"
		files[ana] = example
		if problems := check(t, &b, files); len(problems) > 0 {
			t.Errorf("%s: the example itself is faulty:\n%s", language, said(t, problems))
		}
		files[ana] = strings.ReplaceAll(example, `"`, "")
		if d := cmp.Diff(said(t, check(t, &b, files)), shown); d != "" {
			t.Errorf("%s: the check says something else (-) than the guide shows (+):\n%s", language, d)
		}
	}
}

func TestTheFirstSessionIsAThursdayAhead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		today := calendar.DayOf(time.Date(2026, 1, rapid.IntRange(1, 4000).Draw(t, "day"), 0, 0, 0, 0, time.UTC))
		day := firstThursday(today)
		if day.Weekday() != time.Thursday || day.Compare(today.AddDays(9)) < 0 || day.Compare(today.AddDays(15)) > 0 {
			t.Fatalf("seen from %s, it is on %s, a %s", today, day, day.Weekday())
		}
	})
}

// TestWhatSomebodySaysIsKept names hubs and people in every way that fits on a line.
func TestWhatSomebodySaysIsKept(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		line := func(label string) string {
			said, err := Line(rapid.String().Draw(t, label))
			if err != nil || said == "" {
				return "x"
			}
			return said
		}
		w := bakers("en", "github")
		w.Title, w.Purpose, w.Name = line("title"), line("purpose"), line("name")
		files, err := Of(w)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			page, problems := front.Read(f.Path, f.Text)
			switch {
			case f.Path == "content/purpose.md":
				if page.Fields.Get("title").Text != w.Title || page.Fields.Get("summary").Text != w.Purpose || len(problems) > 0 {
					t.Fatalf("the title %q and the purpose %q became\n%s\n%v", w.Title, w.Purpose, f.Text, problems)
				}
			case strings.HasPrefix(f.Path, "content/members/"):
				if page.Fields.Get("name").Text != w.Name {
					t.Fatalf("the name %q became\n%s", w.Name, f.Text)
				}
			}
		}
	})
}
