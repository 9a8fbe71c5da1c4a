package schema

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"kith/generator/corpus"
	"kith/generator/hub"
	"kith/generator/source"
	"kith/generator/source/front"
)

// compiled are the schemas as another validator reads them; it holds each to what draft
// 2020-12 says a schema is.
func compiled(t *testing.T) map[hub.Kind]*jsonschema.Schema {
	t.Helper()
	all := map[hub.Kind]*jsonschema.Schema{}
	for _, kind := range source.Kinds() {
		doc, err := jsonschema.UnmarshalJSON(strings.NewReader(Of(kind).Text()))
		if err != nil {
			t.Fatal(err)
		}
		c := jsonschema.NewCompiler()
		name := Name(kind) + ".json"
		if err := c.AddResource(name, doc); err != nil {
			t.Fatal(err)
		}
		if all[kind], err = c.Compile(name); err != nil {
			t.Fatal(err)
		}
		if all[kind].DraftVersion != 2020 {
			t.Errorf("%s is in draft %d", name, all[kind].DraftVersion)
		}
	}
	return all
}

// kindOf tells what a file is, by the patterns that editors get.
func kindOf(t *testing.T, name string) hub.Kind {
	t.Helper()
	for _, kind := range source.Kinds() {
		for _, pattern := range Files(kind) {
			folder, deep := strings.CutSuffix(pattern, "/**/*.md")
			if name == pattern || deep && strings.HasPrefix(name, folder+"/") {
				return kind
			}
		}
	}
	return hub.Pages
}

// TestGoodFilesFit holds the front matter of whole hubs to the schemas.
func TestGoodFilesFit(t *testing.T) {
	schemas := compiled(t)
	read := 0
	for name, text := range goodFiles(t) {
		page, problems := front.Read(name, text)
		if problems.Errors() > 0 {
			t.Fatal(name, problems)
		}
		if page.Fields.Form == front.Absent {
			continue
		}
		read++
		if err := schemas[kindOf(t, name)].Validate(plain(page.Fields)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if read < 500 {
		t.Errorf("only %d files were looked at", read)
	}
}

func goodFiles(t *testing.T) map[string]string {
	t.Helper()
	files := map[string]string{}
	for _, f := range corpus.Of(corpus.S(), 1) {
		files["content/"+f.Path] = f.Text
	}
	good, err := txtar.ParseFile("../testdata/hub.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range good.Files {
		files[f.Name] = string(f.Data)
	}
	err = fs.WalkDir(os.DirFS("../.."), "content", func(name string, d fs.DirEntry, err error) error {
		if err == nil && path.Ext(name) == ".md" {
			var data []byte
			data, err = os.ReadFile("../../" + name)
			files[name] = string(data)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	maps.DeleteFunc(files, func(name, _ string) bool { return path.Ext(name) != ".md" })
	return files
}

var whole = regexp.MustCompile(`^-?(0|[1-9][0-9]{0,8})$`)

// plain is front matter as a reader of YAML gives it to a validator.
func plain(v front.Value) any {
	switch v.Form {
	case front.Map:
		m := map[string]any{}
		for _, p := range v.Pairs {
			m[p.Key] = plain(p.Value)
		}
		return m
	case front.List:
		list := []any{}
		for _, item := range v.Items {
			list = append(list, plain(item))
		}
		return list
	case front.Scalar:
		if whole.MatchString(v.Text) {
			n, _ := strconv.Atoi(v.Text)
			return float64(n)
		}
		return v.Text
	}
	return nil
}

// wrong is front matter that an editor should mark, by kind.
var wrong = map[hub.Kind][]string{
	hub.Purposes:   {"summary: no title", "title: T\nurl: example.org", "title: T\nmenu: x", "title: T\nrepository:\n  wbe: https://x.example", "title: T\nrepository: x", "title: T\naccent: [a]", "title: T\nfonts: Comic"},
	hub.Members:    {"role: core", "name:", "name: \"\"", "name: A\nrole: boss", "name: A\njoined: 5.3.2026", "name: A\njoined: 2026-13-01", "name: A\nskils: [x]", "name: A\nskills: [\"?\"]", "name: A\nlinks: https://a.example", "name: A\nlinks:\n  site: javascript:x", "name: A\nlinks:\n  site: a.example", "name: A\nvisibility: none", "name: A\ntimezone: a b"},
	hub.AllSeries:  {"title: T", "title: T\nrhythm: R\npauses: summer", "title: T\nrhythm: R\nduration: 90", "title: T\nrhythm: R\nduration: long"},
	hub.Sessions:   {"title: T", "title: T\ndate: tomorrow", "title: T\ndate: 2026-03-05 25:00", "title: T\ndate: 2026-03-05 6pm", "title: T\ndate: 2026-03-05\nstatus: maybe", "title: T\ndate: 2026-03-05\nattendees: -1", "title: T\ndate: 2026-03-05\nhosts:\n  - name: a"},
	hub.Attendings: {"role: late", "notes: x"},
	hub.Shoutouts:  {"from: a\nto: []\ndate: 2026-03-05", "from: a\nto: b", "from: [a, c]\nto: b\ndate: 2026-03-05", "from: a\nto: b\ndate: 2026-03-05 18:00"},
	hub.Asks:       {"title: T\nby: a", "title: T\nby: [a, b]\ndate: 2026-03-05", "title: T\nby: a\ndate: 2026-03-05\nstatus: maybe", "title: T\nby: a\ndate: soon"},
	hub.Projects:   {"status: idea", "title: T\nstatus: begun", "title: T\nlink: quilt.example.org", "title: T\nlead: a"},
	hub.Resources:  {"kind: guide", "title: T\ndate: 2026-03-05 18:00", "title: T\nkind: [a]", "title: T\nsession: [a]"},
	hub.Topics:     {"aliases: x", "title: T\nsummary: [a, b]"},
	hub.Pages:      {"summary: x", "title: T\nmenu: first", "title: T\nmenu: -1"},
}

func TestWrongFilesDoNot(t *testing.T) {
	schemas := compiled(t)
	for _, kind := range source.Kinds() {
		for _, text := range wrong[kind] {
			page, problems := front.Read("f.md", "---\n"+text+"\n---\n")
			if problems != nil {
				t.Fatal(text, problems)
			}
			if err := schemas[kind].Validate(plain(page.Fields)); err == nil {
				t.Errorf("%s: nothing is said of\n%s", kind, text)
			}
		}
		if len(wrong[kind]) == 0 {
			t.Errorf("%s: nothing wrong is tried", kind)
		}
	}
}

// TestEveryKeyIsDescribed compares a schema with what its kind's reader asks for.
func TestEveryKeyIsDescribed(t *testing.T) {
	for _, kind := range source.Kinds() {
		var asked, described []string
		for _, f := range source.Fields(kind) {
			asked = append(append(asked, f.Key), f.Also...)
		}
		for _, p := range Of(kind).Properties {
			described = append(described, p.key)
			if p.what.Description == "" {
				t.Errorf("%s: %q is not described", kind, p.key)
			}
		}
		if fmt.Sprint(asked) != fmt.Sprint(described) || len(asked) == 0 {
			t.Errorf("%s is asked for %v, and described are %v", kind, asked, described)
		}
	}
}

func TestEveryKindHasANameOfItsOwn(t *testing.T) {
	seen := map[string]bool{}
	for _, kind := range source.Kinds() {
		name := Name(kind)
		for _, called := range []string{name, string(kind)} {
			if got, ok := Named(called); !ok || got != kind {
				t.Errorf("%q is %q", called, got)
			}
		}
		if seen[name] || len(Files(kind)) == 0 || !slices.Contains([]string{"purpose", "member", "series", "session", "attendance", "shoutout", "ask", "project", "resource", "topic", "page"}, name) {
			t.Errorf("%s is called %q", kind, name)
		}
		seen[name] = true
	}
}
