package generator

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"pgregory.net/rapid"

	"kith/generator/calendar"
	"kith/generator/corpus"
	"kith/generator/pulse"
)

// pulseOf looks at a hub, and compares it with an earlier day unless that is empty.
func pulseOf(t interface{ Fatal(...any) }, b *Builder, in Input, then string) pulse.Pulse {
	var day calendar.Stamp
	if then != "" {
		var err error
		if day, err = calendar.ParseStamp(then); err != nil {
			t.Fatal(err)
		}
	}
	p, problems, err := b.Pulse(in, day)
	if err != nil || problems.Errors() > 0 {
		t.Fatal(err, problems)
	}
	return p
}

// pulses are what a pulse says, in each form.
func pulses(t interface{ Fatal(...any) }, b *Builder, in Input, then string) map[string]string {
	p := pulseOf(t, b, in, then)
	data, err := json.Marshal(p.Data())
	if err != nil {
		t.Fatal(err)
	}
	return map[string]string{"pulse.txt": p.Text(pulse.Screen{All: true}), "pulse.md": p.Markdown(true), "pulse.json": string(data)}
}

// someHub is an invented community, as files in memory.
func someHub(size corpus.Size) Input {
	content := fstest.MapFS{}
	for _, f := range corpus.Of(size, 3) {
		content[f.Path] = &fstest.MapFile{Data: []byte(f.Text), Mode: 0o644}
	}
	return Input{Content: content, Theme: []fs.FS{look}, Now: moment}
}

// TestAPulseIsWhatItsSchemaSays holds what --json writes to docs/pulse.schema.json, and
// the schema to what there is.
func TestAPulseIsWhatItsSchemaSays(t *testing.T) {
	text, err := os.ReadFile("../docs/pulse.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	schema, err := jsonschema.UnmarshalJSON(strings.NewReader(string(text)))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("schema.json", schema); err != nil {
		t.Fatal(err)
	}
	compiled := c.MustCompile("schema.json")
	start := input(map[string]string{})
	start.Content = os.DirFS("../content")
	for name, in := range map[string]Input{"starter": start, "corpus": someHub(corpus.S()), "empty": input(map[string]string{"content/purpose.md": "---\ntitle: T\n---\n"})} {
		for _, then := range []string{"", "2026-03-01"} {
			data, err := json.Marshal(pulseOf(t, &Builder{}, in, then).Data())
			if err != nil {
				t.Fatal(err)
			}
			value, err := jsonschema.UnmarshalJSON(strings.NewReader(string(data)))
			if err != nil {
				t.Fatal(err)
			}
			if err := compiled.Validate(value); err != nil {
				t.Errorf("%s, compared with %q: %v", name, then, err)
			}
		}
	}
	if kinds := pulse.Kinds(); !strings.Contains(string(text), `["`+strings.Join(kinds, `", "`)+`"]`) {
		t.Errorf("the schema does not name the kinds %q", kinds)
	}
}

// TestThenIsWhatAPulseOfThatDaySays compares, and looks back, at an invented community.
func TestThenIsWhatAPulseOfThatDaySays(t *testing.T) {
	in := someHub(corpus.S())
	both := pulseOf(t, &Builder{}, in, "2026-04-01")
	in.AsOf, _ = calendar.ParseStamp("2026-04-01")
	then := pulseOf(t, &Builder{}, in, "")
	changes := 0
	for i, f := range both.Figures {
		if f.Then != then.Figures[i].Now {
			t.Errorf("%s was %v, and as of then is %v", f.Key, f.Then, then.Figures[i].Now)
		}
		if f.Then != f.Now {
			changes++
		}
	}
	for i, l := range both.Lists {
		was := then.Lists[i]
		if l.Before >= 0 && l.Before != len(was.Items) {
			t.Errorf("%s held %d, and as of then %d", l.Key, l.Before, len(was.Items))
		}
		for _, gone := range l.Gone {
			if !slices.ContainsFunc(was.Items, func(i pulse.Item) bool { return i.ID == gone.ID }) {
				t.Errorf("%s: %s is no more, and never was", l.Key, gone.ID)
			}
		}
		for _, item := range l.Items {
			if old := slices.ContainsFunc(was.Items, func(i pulse.Item) bool { return i.ID == item.ID }); l.Before >= 0 && old == item.New {
				t.Errorf("%s: that %s is new is %v", l.Key, item.ID, item.New)
			}
		}
	}
	if changes < 5 {
		t.Errorf("only %d figures have changed", changes)
	}
}

// TestAPulseNamesNobodyWhoHides hides everybody whom the suggestions of an invented
// community name, and looks for their names and ids in whatever it says then.
func TestAPulseNamesNobodyWhoHides(t *testing.T) {
	p := pulseOf(t, &Builder{}, someHub(corpus.S()), "2026-03-01")
	var named []string
	for _, s := range p.Suggestions {
		for _, e := range s.About {
			if e.Kind == "members" && !slices.Contains(named, e.ID) {
				named = append(named, e.ID)
			}
		}
	}
	if len(named) < 10 {
		t.Fatalf("only %d people are named to begin with", len(named))
	}
	in := someHub(corpus.S())
	content := in.Content.(fstest.MapFS)
	var names []string
	for _, id := range named {
		file := content["members/"+id+".md"]
		text := string(file.Data)
		names = append(names, nameLine.FindStringSubmatch(text)[1])
		text = visibility.ReplaceAllString(text, "")
		file.Data = []byte(strings.Replace(text, "---\n", "---\nvisibility: hidden\n", 1))
	}
	said := ""
	for _, text := range pulses(t, &Builder{}, in, "2026-03-01") {
		said += text
	}
	for i, id := range named {
		for _, word := range []string{names[i], id} {
			if regexp.MustCompile(`(^|[^\pL\pN-])` + regexp.QuoteMeta(word) + `([^\pL\pN-]|$)`).MatchString(said) {
				t.Errorf("%q is named", word)
			}
		}
	}
}

// TestAPulseNamesNoFileThatBetraysSomebody: a session without notes is called after Ivy,
// who hides.
func TestAPulseNamesNoFileThatBetraysSomebody(t *testing.T) {
	said := pulses(t, &Builder{}, input(map[string]string{
		"content/purpose.md":           "---\ntitle: T\n---\n",
		"content/members/ivy.md":       "---\nname: Ivy\nvisibility: hidden\n---\n",
		"content/sessions/with-ivy.md": "---\ntitle: Looms\ndate: 2026-11-05 18:00\n---\n",
	}), "")
	for form, text := range said {
		if !strings.Contains(text, "left no notes") || strings.Contains(strings.ToLower(text), "ivy") {
			t.Errorf("%s says\n%s", form, text)
		}
	}
}

// TestAnAnswerOnNoDayIsNotSoon: who answered is known, and not when.
func TestAnAnswerOnNoDayIsNotSoon(t *testing.T) {
	files := map[string]string{"content/purpose.md": "---\ntitle: T\n---\n", "content/members/ada.md": "---\nname: Ada\n---\n", "content/members/bob.md": "---\nname: Bob\n---\n"}
	for _, id := range []string{"a", "b", "c"} {
		files["content/asks/"+id+".md"] = "---\ntitle: " + id + "\nby: ada\ndate: 2026-10-01\nanswered-by: bob\n---\n"
	}
	for _, f := range pulseOf(t, &Builder{}, input(files), "").Figures {
		if f.Key == "response" && f.Now.Known || f.Key == "replied" && f.Now.Text != "100% (3 of 3)" {
			t.Errorf("%s is %+v", f.Title, f.Now)
		}
	}
}

// TestASessionIsSuggestedForOneThing: a gap is proposed for the session that has no host,
// so nobody is asked besides to find one.
func TestASessionIsSuggestedForOneThing(t *testing.T) {
	files := map[string]string{
		"content/purpose.md":       "---\ntitle: T\n---\n",
		"content/members/ada.md":   "---\nname: Ada\noffers: looms\n---\n",
		"content/members/bob.md":   "---\nname: Bob\nwants: looms\n---\n",
		"content/members/cy.md":    "---\nname: Cy\nwants: looms\n---\n",
		"content/sessions/free.md": "---\ntitle: Free\ndate: 2026-12-03 18:00\n---\n",
	}
	for _, day := range []string{"2026-10-01", "2026-10-08", "2026-10-15"} {
		files["content/sessions/"+day+".md"] = "---\ntitle: S\ndate: " + day + " 18:00\nhosts: ada\n---\nNotes.\n"
	}
	kinds := func() (kinds []string) {
		for _, s := range pulseOf(t, &Builder{}, input(files), "").Suggestions {
			if slices.ContainsFunc(s.About, func(e pulse.Entry) bool { return e.ID == "free" }) {
				kinds = append(kinds, s.Kind)
			}
		}
		return kinds
	}
	if got := kinds(); !slices.Equal(got, []string{"gap"}) {
		t.Errorf("of the free session it suggests %q", got)
	}
	delete(files, "content/members/cy.md")
	if got := kinds(); !slices.Equal(got, []string{"host"}) {
		t.Errorf("where nothing is wanted by two it suggests %q", got)
	}
}

var (
	nameLine   = regexp.MustCompile(`(?m)^name: "?(.*?)"?$`)
	visibility = regexp.MustCompile(`(?m)^visibility:.*\n`)
)

// TestStrangersWriteNothingButWordsInAPulse lets strangers call things whatever they like:
// there are the elements that there are for plain names, and no more.
func TestStrangersWriteNothingButWordsInAPulse(t *testing.T) {
	const plain = "Plain words"
	var b Builder
	said := words(t)
	markdown := func(t interface{ Fatal(...any) }, text string) string {
		in := calling(text)
		in.Theme = []fs.FS{said}
		return pulseOf(t, &b, in, "2026-06-01").Markdown(true)
	}
	md := goldmark.New(goldmark.WithExtensions(extension.GFM))
	rapid.Check(t, func(t *rapid.T) {
		said := rapid.StringMatching("[A-Z]([a-z0-9 ]|[`*_\\[\\]()<>!&#@:/.~|\\\\'\"=+-]|https://a\\.b|www\\.a\\.b|<b>|<script>|&lt;|a@b\\.c|!\\[x\\]\\(y\\)){0,30}").Draw(t, "said")
		got, want := markdown(t, said), markdown(t, plain)
		if g, w := skeleton(read(t, md, got)), skeleton(read(t, md, want)); g != w {
			t.Fatalf("Markdown has\n%s\nand not\n%s\nin\n%s", g, w, got)
		}
	})
}

// calling is a hub in which all that strangers can write is one text, and of which a pulse
// has much to say.
func calling(text string) Input {
	said := strings.NewReplacer("'", "''").Replace(text)
	front := func(keys ...string) string {
		return "---\n" + strings.ReplaceAll(strings.Join(keys, "\n"), "%", "'"+said+"'") + "\n---\n"
	}
	files := map[string]string{
		"content/purpose.md":       front("title: %"),
		"content/members/ada.md":   front("name: %", "offers: dyes", "wants: knots"),
		"content/members/bob.md":   front("name: %", "offers: knots", "wants: dyes"),
		"content/members/cy.md":    front("name: %", "wants: looms"),
		"content/members/dan.md":   front("name: %", "wants: looms", "offers: looms"),
		"content/series/s.md":      front("title: %", "rhythm: every Thursday 18:00", "from: 2026-09-03"),
		"content/asks/a.md":        front("title: %", "by: cy", "date: 2026-10-01", "topics: dyes"),
		"content/projects/p.md":    front("title: %", "status: active", "needs: dyes"),
		"content/topics/looms.md":  front("title: %"),
		"content/sessions/none.md": front("title: %", "date: 2026-11-26 18:00"),
	}
	for i, day := range []string{"2026-09-03", "2026-09-10", "2026-09-17", "2026-09-24"} {
		files[fmt.Sprintf("content/sessions/s%d.md", i)] = front("title: %", "date: "+day+" 18:00", "series: s", "hosts: ada", "attendees: bob")
	}
	return input(files)
}
