package theme

import (
	"testing"

	"pgregory.net/rapid"
)

const linePartial = `{{define "line"}}<li>{{.Text}}{{with .Next}}{{template "line" .}}{{end}}{{range .Nexts}}<i>{{.Text}}</i>{{end}}</li>{{end}}`

func TestOnceAndEachMeanTemplateAndRange(t *testing.T) {
	look, problems := load(t, files(map[string]string{
		"base.html":           `{{block "main" .}}{{end}}`,
		"partials/lines.html": linePartial,
		"short.html":          `{{define "main"}}{{with .Line}}{{once "line" .}}{{end}}<ul>{{each "line" .Lines}}</ul>{{end}}`,
		"long.html":           `{{define "main"}}{{with .Line}}{{template "line" .}}{{end}}<ul>{{range .Lines}}{{template "line" .}}{{end}}</ul>{{end}}`,
	}))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	word := rapid.StringMatching(`[a<>&"' \x00é]{0,5}`)
	lines := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) *line {
		l := &line{Text: word.Draw(t, "text")}
		if rapid.Bool().Draw(t, "next") {
			l.Next = &line{Text: word.Draw(t, "next")}
			l.Nexts = []*line{l.Next, l.Next}
		}
		return l
	}), 0, 4)
	rapid.Check(t, func(r *rapid.T) {
		v := view{Lines: lines.Draw(r, "lines")}
		if len(v.Lines) > 0 {
			v.Line = v.Lines[0]
			v.Lines = append(v.Lines, v.Lines[0])
		}
		for range 2 { // the second time from memory
			if short, long := draw(t, look, "short.html", v), draw(t, look, "long.html", v); short != long {
				r.Fatalf("by once and each\n%s\nby template and range\n%s", short, long)
			}
		}
	})
}

// TestOnceDrawsOneTime changes what is drawn, against the rule, to see that it is not
// looked at again.
func TestOnceDrawsOneTime(t *testing.T) {
	layer := files(map[string]string{
		"base.html":          `{{once "line" .Line}}{{each "line" .Lines}}{{once "other" .Line}}`,
		"page.html":          ``,
		"partials/line.html": `{{define "line"}}{{.Text}},{{end}}{{define "other"}}other {{.Text}}{{end}}`,
	})
	var l Loader
	page := func(v view) string {
		t.Helper()
		look, _, err := l.Load(Settings{}, layer)
		if err != nil {
			t.Fatal(err)
		}
		return draw(t, look, "page.html", v)
	}
	a, b := &line{Text: "a"}, &line{Text: "b"}
	v := view{Line: a, Lines: []*line{a, b}}
	if got, want := page(v), "a,a,b,other a"; got != want {
		t.Fatalf("got %q, want %q", got, want)
	}
	a.Text = "x"
	if got, want := page(v), "a,a,b,other a"; got != want {
		t.Errorf("drawn again: %q, want %q", got, want)
	}
	empty := &line{}
	page(view{Line: empty})
	page(view{Line: empty})
	if got, want := page(v), "x,x,b,other x"; got != want {
		t.Errorf("what two rounds did not ask for is %q, want %q", got, want)
	}
}

func TestNothingIsDrawnOfNoLines(t *testing.T) {
	look, _ := load(t, files(map[string]string{"base.html": `[{{each "none" .Lines}}]`, "page.html": ``}))
	if got := draw(t, look, "page.html", view{}); got != "[]" {
		t.Errorf("got %q", got)
	}
}

// TestATreeMayBeDrawnByItself: a partial that draws itself for what is below it ends.
func TestATreeMayBeDrawnByItself(t *testing.T) {
	look, _ := load(t, files(map[string]string{
		"base.html":          `{{once "tree" .Line}}`,
		"page.html":          ``,
		"partials/tree.html": `{{define "tree"}}({{.Text}}{{each "tree" .Nexts}}){{end}}`,
	}))
	v := view{Line: &line{Text: "a", Nexts: []*line{{Text: "b", Nexts: []*line{{Text: "c"}}}, {Text: "d"}}}}
	if got, want := draw(t, look, "page.html", v), "(a(b(c))(d))"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
