package theme

import (
	"fmt"
	"io/fs"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"kith/generator/diag"
)

// files are a layer of templates in memory.
func files(texts map[string]string) fstest.MapFS {
	layer := fstest.MapFS{}
	for name, text := range texts {
		layer[name] = &fstest.MapFile{Data: []byte(text), Mode: 0o644}
	}
	return layer
}

// plain is a whole theme.
func plain() fstest.MapFS {
	return files(map[string]string{
		"base.html":          `<title>{{.Title}}</title>{{block "main" .}}nothing{{end}}`,
		"page.html":          `{{define "main"}}<p>{{template "name" .}}</p>{{end}}`,
		"empty.html":         ``,
		"partials/name.html": `{{define "name"}}built-in {{.Title}}{{end}}`,
		"assets/kith.css":    `p{}`,
	})
}

type view struct {
	Title string
	Line  *line
	Lines []*line
}

type line struct {
	Text  string
	Next  *line
	Nexts []*line
}

func load(t *testing.T, layers ...fs.FS) (*Theme, diag.List) {
	t.Helper()
	var l Loader
	look, problems, err := l.Load(Settings{}, layers...)
	if err != nil {
		t.Fatal(err)
	}
	return look, problems
}

func draw(t *testing.T, look *Theme, page string, v any) string {
	t.Helper()
	data, err := look.Draw(page, v)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestDrawFillsTheBlocksOfBase(t *testing.T) {
	look, problems := load(t, plain())
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	tests := map[string]string{
		"page.html":  "<title>A &amp; B</title><p>built-in A &amp; B</p>",
		"empty.html": "<title>A &amp; B</title>nothing",
	}
	for page, want := range tests {
		if got := draw(t, look, page, view{Title: "A & B"}); got != want {
			t.Errorf("%s is %q, want %q", page, got, want)
		}
	}
}

func TestTheSameFilesAreTheSameTheme(t *testing.T) {
	over := files(map[string]string{"page.html": `{{define "main"}}1{{end}}`})
	var l Loader
	look := func() *Theme {
		t.Helper()
		look, _, err := l.Load(Settings{}, plain(), over)
		if err != nil {
			t.Fatal(err)
		}
		return look
	}
	first := look()
	if look() != first {
		t.Error("a theme is made anew though no file changed")
	}
	over["page.html"] = &fstest.MapFile{Data: []byte(`{{define "main"}}2{{end}}`)}
	second := look()
	if second == first || second.Key() == first.Key() {
		t.Error("a theme stays though a file changed")
	}
	if got, want := draw(t, second, "page.html", view{}), "<title></title>2"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	over["page.html"] = &fstest.MapFile{Data: []byte(`{{define "main"}}1{{end}}`)}
	if third := look(); third.Key() != first.Key() {
		t.Error("the same files have another key")
	}
}

func TestProblemsStayWithARememberedTheme(t *testing.T) {
	over := files(map[string]string{"page.html": `{{`, "assets/large.bin": strings.Repeat("x", maxFile+1)})
	var l Loader
	_, first, _ := l.Load(Settings{}, plain(), over)
	_, second, _ := l.Load(Settings{}, plain(), over)
	if len(first) != 2 {
		t.Errorf("want two problems: %v", first)
	}
	if diff := cmp.Diff(first, second); diff != "" {
		t.Errorf("the second time the problems differ: %s", diff)
	}
}

func TestFilesDoNotRunTogetherInTheKey(t *testing.T) {
	one, _ := load(t, files(map[string]string{"assets/a": "1", "assets/b": "2"}))
	two, _ := load(t, files(map[string]string{"assets/a": "1\n8 assets/b 1\n2"}))
	three, _ := load(t, files(map[string]string{"assets/a": "12", "assets/b": ""}))
	if one.Key() == two.Key() || one.Key() == three.Key() || two.Key() == three.Key() {
		t.Error("different files have one key")
	}
}

func TestManyMayDrawAtOnce(t *testing.T) {
	look, problems := load(t, files(map[string]string{
		"base.html":          `{{once "name" .Line}}{{each "name" .Lines}}{{.Title}}`,
		"page.html":          ``,
		"partials/name.html": `{{define "name"}}<b>{{.Text}}</b>{{with .Next}}{{once "name" .}}{{end}}{{end}}`,
	}))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	shared := &line{Text: "s", Next: &line{Text: "n"}}
	var all sync.WaitGroup
	for worker := range 8 {
		all.Go(func() {
			for i := range 50 {
				title := fmt.Sprint(worker, i)
				got, err := look.Draw("page.html", view{Title: title, Line: shared, Lines: []*line{shared, {Text: title}}})
				want := "<b>s</b><b>n</b><b>s</b><b>n</b><b>" + title + "</b>" + title
				if err != nil || string(got) != want {
					t.Errorf("got %q, %v; want %q", got, err, want)
				}
			}
		})
	}
	all.Wait()
}

func TestWhatIsDrawnBelongsToTheCaller(t *testing.T) {
	look, _ := load(t, plain())
	first, err := look.Draw("page.html", view{Title: "first"})
	if err != nil {
		t.Fatal(err)
	}
	before := string(first)
	draw(t, look, "page.html", view{Title: "other"})
	if string(first) != before {
		t.Errorf("drawing another page changed %q to %q", before, first)
	}
}
