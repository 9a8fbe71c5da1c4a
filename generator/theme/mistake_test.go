package theme

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"kith/generator/diag"
)

// TestAMistakeIsAProblemAtItsPlace breaks the theme in one file at a time. A mistake
// is found when the theme is loaded or when page.html is drawn.
func TestAMistakeIsAProblemAtItsPlace(t *testing.T) {
	tests := []struct {
		name, file, text string
		want             string // place and message
	}{
		{"an action that is not closed", "page.html", "{{define \"main\"}}\n<p>{{.Title\n</p>{{end}}",
			`templates/page.html:3: unexpected "<" in operand`},
		{"an end too many", "page.html", "\n{{end}}", `templates/page.html:2: unexpected {{end}}`},
		{"an end that lacks", "partials/name.html", "{{define \"name\"}}\n{{if .Title}}\n", `templates/partials/name.html:3: unexpected EOF`},
		{"an unknown function", "base.html", "\n\n{{shout .Title}}", `templates/base.html:3: function "shout" not defined`},
		{"a partial that lacks", "page.html", `{{define "main"}}{{template "nmae" .}}{{end}}`,
			`templates/page.html:1:29: no such template "nmae"`},
		{"a field that the view lacks", "page.html", "{{define \"main\"}}\n\n  <p>{{.Titel}}{{end}}",
			`templates/page.html:3:8: a view has no .Titel`},
		{"behind wide letters", "page.html", "{{define \"main\"}}\n李娜é🧵: {{.Titel}}{{end}}",
			`templates/page.html:2:9: a view has no .Titel`},
		{"behind wide letters in the first line", "page.html", `{{define "main"}}李娜{{.Titel}}{{end}}`,
			`templates/page.html:1:22: a view has no .Titel`},
		{"a field of a field", "page.html", "{{define \"main\"}}{{.Title.First}}{{end}}",
			`templates/page.html:1:26: a string has no .First`},
		{"in a partial", "partials/name.html", "{{define \"name\"}}\n é {{.Nmae}}{{end}}",
			`templates/partials/name.html:2:6: a view has no .Nmae`},
		{"in base", "base.html", "x\r\n{{.Nmae}}", `templates/base.html:2:3: a view has no .Nmae`},
		{"in what is drawn once", "partials/line.html", "{{define \"line\"}}\n<li>é{{.Txet}}{{end}}",
			`templates/partials/line.html:2:8: a line has no .Txet`},
		{"once without such a partial", "page.html", `{{define "main"}}{{once "lien" .Line}}{{end}}`,
			`templates/page.html:1:20: there is no partial "lien"`},
		{"once of what is no pointer", "page.html", `{{define "main"}}{{once "line" .Title}}{{end}}`,
			`templates/page.html:1:20: "line" gets no pointer: only what pages share is drawn once; use template instead`},
		{"each of what is no list", "page.html", `{{define "main"}}{{each "line" .Title}}{{end}}`,
			`templates/page.html:1:20: each draws a list, and string is none`},
		{"once of nothing", "page.html", `{{define "main"}}{{once "line" .Any}}{{end}}`,
			`templates/page.html:1:32: a view has no .Any`},
		{"a partial that draws itself", "partials/line.html", `{{define "line"}}{{once "line" .}}{{end}}`,
			`templates/partials/line.html:1:20: the partial "line" draws itself without end`},
		{"where escaping cannot tell", "page.html", "{{define \"main\"}}\n<a href=\"{{if .Title}}/a?{{end}}{{.Title}}\">{{end}}",
			`templates/page.html:2:35: {{.Title}} appears in an ambiguous context within a URL`},
		{"where escaping in a partial cannot tell", "partials/name.html", "{{define \"name\"}}\n<a href=\"{{if .Title}}/a?{{end}}{{.Title}}\">x</a>{{end}}",
			`templates/partials/name.html:2:35: {{.Title}} appears in an ambiguous context within a URL`},
		{"where escaping in what is drawn once cannot tell", "partials/line.html", "{{define \"line\"}}\n<a href=\"{{if .Text}}/a?{{end}}{{.Text}}\">x</a>{{end}}",
			`templates/partials/line.html:2:34: {{.Text}} appears in an ambiguous context within a URL`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			layer := plain()
			layer["page.html"].Data = []byte(`{{define "main"}}{{template "name" .}}{{once "line" .Line}}{{end}}`)
			layer["partials/line.html"] = &fstest.MapFile{Data: []byte(`{{define "line"}}{{.Text}}{{end}}`)}
			layer[test.file] = &fstest.MapFile{Data: []byte(test.text)}
			p := firstProblem(t, layer)
			if p.Rule != "template" || p.Severity != diag.Error || p.Hint == "" || p.Col > 0 && p.Width == 0 {
				t.Errorf("not a whole problem: %+v", p)
			}
			if got := p.Pos.String() + ": " + p.Message; got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

// firstProblem is what loading a theme says, or else drawing its page.
func firstProblem(t *testing.T, layer fs.FS) diag.Problem {
	t.Helper()
	look, problems := load(t, layer)
	if len(problems) > 0 {
		return problems[0]
	}
	_, err := look.Draw("page.html", view{Title: "A", Line: &line{Text: "l"}})
	var m *Mistake
	if !errors.As(err, &m) {
		t.Fatalf("drawing gives %v, and no mistake", err)
	}
	if m.Error() != m.Problem.String() {
		t.Errorf("as an error it is %q, want %q", m.Error(), m.Problem)
	}
	return m.Problem
}

func TestAThemeWithoutBaseIsAMistake(t *testing.T) {
	layer := plain()
	delete(layer, "base.html")
	if p := firstProblem(t, layer); p.Pos != diag.Whole("templates/page.html") || !strings.Contains(p.Message, "base.html") {
		t.Errorf("got %v", p)
	}
}

func TestAMistakeStaysWhenItIsDrawnAgain(t *testing.T) {
	layer := plain()
	layer["page.html"].Data = []byte(`{{define "main"}}<a href="{{if .Title}}/a?{{end}}{{.Title}}">{{end}}`)
	look, _ := load(t, layer)
	_, first := look.Draw("page.html", view{})
	_, second := look.Draw("page.html", view{})
	if first == nil || second == nil || first.Error() != second.Error() {
		t.Errorf("first %v, then %v", first, second)
	}
	if got, want := draw(t, look, "empty.html", view{}), "<title></title>nothing"; got != want {
		t.Errorf("another page is %q, want %q", got, want)
	}
}

func TestAPageThatDoesNotParseIsNotDrawn(t *testing.T) {
	layer := plain()
	layer["page.html"].Data = []byte(`{{`)
	look, problems := load(t, layer)
	if len(problems) != 1 {
		t.Fatalf("want one problem: %v", problems)
	}
	for _, page := range []string{"page.html", "none.html", "base.html", ""} {
		data, err := look.Draw(page, view{})
		var m *Mistake
		if !errors.As(err, &m) || m.File != "templates/"+page || data != nil {
			t.Errorf("%q gives %q, %v", page, data, err)
		}
	}
}

func TestEveryMistakeIsTold(t *testing.T) {
	_, problems := load(t, plain(), files(map[string]string{"page.html": `{{`, "empty.html": `{{end}}`, "partials/name.html": `{{if}}`}))
	var got []string
	for _, p := range problems.Sorted() {
		got = append(got, p.File)
	}
	if want := "templates/empty.html templates/page.html templates/partials/name.html"; strings.Join(got, " ") != want {
		t.Errorf("problems in %q, want %q", got, want)
	}
}

func TestAMistakeOffersWhatTheViewHas(t *testing.T) {
	look, _ := load(t, plain(), files(map[string]string{"page.html": `{{define "main"}}{{range .Lines}}{{.Txt}}{{end}}{{end}}`}))
	_, err := look.Draw("page.html", view{Lines: []*line{{Text: "a"}}})
	var mistake *Mistake
	if !errors.As(err, &mistake) {
		t.Fatal(err)
	}
	if got, want := mistake.Hint, `did you mean "Text"?`; got != want {
		t.Errorf("the hint is %q, want %q", got, want)
	}
	if mistake.Excerpt == "" {
		t.Error("the line at fault is not shown")
	}
}
