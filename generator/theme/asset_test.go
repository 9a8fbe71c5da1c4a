package theme

import (
	"strings"
	"testing"

	"kith/generator/diag"
)

// placing is a theme with a page and some assets.
func placing(main string) map[string]string {
	return map[string]string{
		"base.html":           `{{block "main" .}}{{end}}`,
		"page.html":           `{{define "main"}}` + main + `{{end}}`,
		"assets/kith.css":     `p{color:red}`,
		"assets/my logo.svg":  `<svg/>`,
		"assets/fonts/a.txt":  `Yours.`,
		"assets/css/part.css": `p{color:red}`,
	}
}

func TestAssetsAreNamedByTheirFile(t *testing.T) {
	const logo = "assets/my%20logo-d4dc5666.svg"
	tests := map[string]string{
		`<img src="{{.Title}}{{asset "my logo.svg"}}">`:                   `<img src="/hub/` + logo + `">`,
		`{{$n := "my logo.svg"}}<img src="{{.Title}}{{asset $n}}">`:       `<img src="/hub/` + logo + `">`,
		`{{with asset "my logo.svg"}}<img src="{{$.Title}}{{.}}">{{end}}`: `<img src="/hub/` + logo + `">`,
	}
	for main, want := range tests {
		look := dressed(t, Settings{}, placing(main))
		got := draw(t, look, "page.html", view{Title: "/hub/"})
		if got != want {
			t.Errorf("%s became\n%s\nwant\n%s", main, got, want)
		}
		if address := look.Address("my logo.svg"); address != strings.ReplaceAll("/"+logo, "%20", " ") {
			t.Errorf("its address is %s", address)
		}
	}
}

func TestAnUnknownAssetIsAMistakeAtItsPlace(t *testing.T) {
	tests := map[string]diag.Problem{
		"\né{{asset \"my-logo.svg\"}}":     {Pos: diag.Pos{Line: 2, Col: 10, Width: 13}, Message: `"my-logo.svg" is no file that templates/assets publishes`, Hint: `did you mean "my logo.svg"?`},
		`{{asset "css/part.css"}}`:         {Pos: diag.Pos{Line: 1, Col: 26, Width: 14}, Message: `"css/part.css" is no file that templates/assets publishes`},
		`{{$n := "x"}}{{asset $n}}`:        {Pos: diag.Pos{Line: 1, Col: 33, Width: 1}, Message: `"x" is no file that templates/assets publishes`, Hint: viewsHint},
		`{{asset "fonts/b.txt"}}`:          {Pos: diag.Pos{Line: 1, Col: 26, Width: 13}, Message: `"fonts/b.txt" is no file that templates/assets publishes`, Hint: `did you mean "fonts/a.txt"?`},
		`{{if asset "kth.css"}}yes{{end}}`: {Pos: diag.Pos{Line: 1, Col: 29, Width: 9}, Message: `"kth.css" is no file that templates/assets publishes`, Hint: `did you mean "kith.css"?`},
	}
	for main, want := range tests {
		p := firstProblem(t, files(placing(main)))
		want.File = "templates/page.html"
		if p.Pos != want.Pos || p.Message != want.Message || p.Hint != want.Hint {
			t.Errorf("%s gives\n%v (%s)\nwant\n%v (%s)", main, p, p.Hint, want, want.Hint)
		}
	}
}

func TestWhatCouldNotBeBuiltIsNoUnknownAsset(t *testing.T) {
	texts := placing(`<link href="{{asset "kith.css"}}">`)
	texts["assets/kith.css"] = `p{`
	_, problems := load(t, files(texts))
	if len(problems) != 1 || problems[0].File != "templates/assets/kith.css" {
		t.Error(problems)
	}
}
