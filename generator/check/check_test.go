package check_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"kith/generator/calendar"
	"kith/generator/check"
	"kith/generator/corpus"
	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/source"
)

// read joins the hub of an archive's files. That the files themselves have mistakes is
// not a rule's concern.
func read(t testing.TB, files []txtar.File) (*hub.Hub, hub.Parts) {
	t.Helper()
	content := fstest.MapFS{}
	for _, f := range files {
		if len(f.Data) == 0 {
			f.Data = corpus.Picture(f.Name) // where its name says that it is one
		}
		content[f.Name] = &fstest.MapFile{Data: f.Data, Mode: 0o644}
	}
	var r source.Reader
	parts, _, err := r.Read(content)
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)
	return hub.Of(parts, hub.Moment{Now: now, Zones: new(calendar.Zones)}), parts
}

func archive(t *testing.T, name string) []txtar.File {
	t.Helper()
	a, err := txtar.ParseFile("testdata/" + name + ".txtar")
	if err != nil {
		t.Fatal(err)
	}
	return a.Files
}

// TestEachRuleFindsWhatBreaksIt reads a hub for each rule, in which a comment stands on
// every line that breaks it:
//
//	host: adda # want `nobody here is called "adda"`
//
// What is wrong with a file as a whole is wanted by "want-file" on any of its lines.
func TestEachRuleFindsWhatBreaksIt(t *testing.T) {
	for _, rule := range check.Rules {
		t.Run(rule.Name, func(t *testing.T) {
			files := archive(t, rule.Name)
			h, parts := read(t, files)
			var problems diag.List
			rule.Run(h, parts, &problems)
			compare(t, files, problems)
			for _, p := range problems {
				if p.Rule != rule.Name && !strings.Contains(rule.Doc, "("+p.Rule+")") {
					t.Errorf("%q is explained nowhere", p.Rule)
				}
			}
		})
	}
}

var wanted = regexp.MustCompile("# want(-file)? `([^`]*)`")

func compare(t *testing.T, files []txtar.File, problems diag.List) {
	t.Helper()
	want := map[string][]string{} // by place, without its column
	for _, f := range files {
		for n, line := range strings.Split(string(f.Data), "\n") {
			for _, m := range wanted.FindAllStringSubmatch(line, -1) {
				at := diag.Whole("content/" + f.Name)
				if m[1] == "" {
					at.Line = n + 1
				}
				want[at.String()] = append(want[at.String()], m[2])
			}
		}
	}
	if len(want) == 0 {
		t.Error("nothing is wanted")
	}
	for _, p := range problems.Sorted() {
		at := p.Pos
		at.Col = 0
		i := slices.IndexFunc(want[at.String()], func(w string) bool { return strings.Contains(p.Message, w) })
		if i < 0 {
			t.Errorf("not wanted: %s", p)
			continue
		}
		want[at.String()] = slices.Delete(want[at.String()], i, i+1)
	}
	for at, messages := range want {
		for _, m := range messages {
			t.Errorf("wanted in vain: %s: %s", at, m)
		}
	}
}

func TestAGoodHubIsSilent(t *testing.T) {
	h, parts := read(t, archive(t, "good"))
	if problems := check.Of(h, parts); len(problems) > 0 {
		t.Error(problems)
	}
}

func TestEveryRuleHasItsManual(t *testing.T) {
	kebab := regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)
	seen := map[string]bool{}
	for _, rule := range check.Rules {
		if !kebab.MatchString(rule.Name) || seen[rule.Name] {
			t.Errorf("%q is no name for a rule", rule.Name)
		}
		seen[rule.Name] = true
		last := rule.Doc[strings.LastIndexByte(rule.Doc, '\n')+1:]
		if len(rule.Doc) < 40 || !strings.HasSuffix(last, ".") && !strings.HasPrefix(last, "    ") || rule.Run == nil {
			t.Errorf("%s has no manual", rule.Name)
		}
	}
}

func TestOfSaysTheSameEachTime(t *testing.T) {
	for _, rule := range check.Rules {
		h, parts := read(t, archive(t, rule.Name))
		want := check.Of(h, parts)
		for range 20 {
			if diff := cmp.Diff(want, check.Of(h, parts)); diff != "" {
				t.Fatalf("%s: asked again, it says %s", rule.Name, diff)
			}
		}
	}
}

func TestHintsOfferWhatWasMeant(t *testing.T) {
	files := txtar.Parse([]byte(`
-- purpose.md --
---
title: T
conduct: conduckt.md
---
[[adda]] [[members/graec]] [a](members/adda.md) [b](/members/graec/) [c](/sessions/on/) [d](rom.jpg) ![e](rom.jpg) @adda @tim [[nothing-like-it]]
-- members/ada.md --
---
name: Ada Lovelace
avatar: /rom.jpg
---
-- members/grace.md --
---
name: Grace Hopper
---
-- members/gracie.md --
---
name: Hidden
visibility: hidden
---
-- sessions/one.md --
---
title: One
date: 2026-03-05
hosts: [grace hopper, graec, Grete Hermann, "!"]
series: wekly
---
-- series/weekly.md --
---
title: W
rhythm: every Thursday
---
-- conduct.md --
---
title: C
---
-- room.jpg --
`)).Files
	h, parts := read(t, files)
	hints := map[string]string{}
	for _, p := range check.Of(h, parts) {
		hints[p.Message] = p.Hint
	}
	want := map[string]string{
		`there is no page "conduckt.md"`:                 `did you mean "conduct"?`,
		`there is nothing called "adda" here`:            `did you mean "ada"?`,
		`there is nothing called "members/graec" here`:   `did you mean "grace"?`,
		`there is no file "members/adda.md"`:             `did you mean "members/ada.md"?`,
		`there is no page at "/members/graec/"`:          `did you mean "/members/grace/"?`,
		`there is no page at "/sessions/on/"`:            `did you mean "/sessions/one/"?`,
		`there is no file "rom.jpg"`:                     `did you mean "room.jpg"?`,
		`there is no picture "rom.jpg"`:                  `did you mean "room.jpg"?`,
		`nobody here is called "adda"`:                   `did you mean "ada"?`,
		`nobody here is called "tim"`:                    "if it is a name from elsewhere, write `@tim` as code",
		`there is nothing called "nothing-like-it" here`: "write the name of a file without .md",
		`nobody here is called "grace hopper"`:           `write the id: "grace"`,
		`nobody here is called "graec"`:                  `did you mean "grace" (Grace Hopper)?`,
		`nobody here is called "Grete Hermann"`:          "add members/grete-hermann.md, or write the id of somebody who is there",
		`nobody here is called "!"`:                      "add members/NAME.md, or write the id of somebody who is there",
		`there is no series "wekly"`:                     `did you mean "weekly"?`,
		"nothing shows this file or links to it":         "show it or link to it in a text, or remove it; a name that begins with _ keeps it unpublished",
	}
	if diff := cmp.Diff(want, hints); diff != "" {
		t.Error(diff)
	}
}

// TestManyMistakesDoNotStallACheck: a search for names costs as much as the hub has
// names, and strangers make as many mistakes as fit into a file.
func TestManyMistakesDoNotStallACheck(t *testing.T) {
	const mistakes = 5000
	files := []txtar.File{{Name: "purpose.md", Data: []byte("---\ntitle: T\n---\n")}, {Name: "members/ada-lovelace.md", Data: []byte("---\nname: Ada\n---\n")}}
	people, body := "attendees:\n", ""
	for i := range mistakes {
		people += fmt.Sprintf("- ada-lovelac%d\n", i)
		body += fmt.Sprintf("@ada-lovelac%[1]d\n\n[[ada-lovela%[1]d]]\n\n[a](/members/ada-lovela%[1]d/)\n\n", i)
	}
	files = append(files, txtar.File{Name: "sessions/one.md", Data: []byte("---\ntitle: O\ndate: 2026-03-05\n" + people + "---\n")}, txtar.File{Name: "page.md", Data: []byte("---\ntitle: P\n---\n" + body[:min(len(body), 250<<10)])})
	for i := range mistakes {
		files = append(files, txtar.File{Name: fmt.Sprintf("asks/a%d.md", i), Data: fmt.Appendf(nil, "---\ntitle: W\nby: ada-lovelace\ndate: 2026-03-05\nbecame: on%d\n---\n", i)})
	}
	h, parts := read(t, files)
	problems, offered := check.Of(h, parts), 0
	for _, p := range problems {
		if p.Hint == "" && p.Rule != "broken-link" {
			t.Errorf("%s: nothing helps", p)
		}
		if strings.Contains(p.Hint, "did you mean") {
			offered++
		}
	}
	if len(problems) < 3*mistakes || offered < 2 || offered > 300 {
		t.Errorf("of %d mistakes %d get a name offered", len(problems), offered)
	}
}
