package theme

import (
	"bytes"
	"strings"
	"testing"
)

// published is what a theme publishes of an asset.
func published(t *testing.T, look *Theme, name string) string {
	t.Helper()
	data, err := look.Asset(strings.TrimPrefix(look.Address(name), "/"))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// dressed loads a theme with settings, and expects no problem.
func dressed(t *testing.T, settings Settings, texts map[string]string) *Theme {
	t.Helper()
	var l Loader
	look, problems, err := l.Load(settings, files(texts))
	if err != nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	return look
}

func TestAThemeTakesTheHubsHue(t *testing.T) {
	texts := map[string]string{"assets/kith.css": `@import "css/colours.css";`, "assets/quilt.svg": `<path fill="var(--sun)"/>`}
	tests := []struct{ accent, sun string }{{"", "#fbca43"}, {"marigold", "#fbca43"}, {"205", "#89e2ec"}, {"nonsense", "#fbca43"}}
	for _, test := range tests {
		look := dressed(t, Settings{Accent: test.accent}, texts)
		if css := published(t, look, "kith.css"); !strings.Contains(css, "--sun: "+test.sun+";") {
			t.Errorf("with %q the style sheet is %s", test.accent, css)
		}
		if svg := published(t, look, "quilt.svg"); svg != `<path fill="`+test.sun+`"/>` {
			t.Errorf("with %q the quilt is %s", test.accent, svg)
		}
	}
}

func TestAHubMayBringColoursOfItsOwn(t *testing.T) {
	look := dressed(t, Settings{}, map[string]string{"assets/kith.css": `@import "css/colours.css";`, "assets/css/colours.css": `:root{--sun:red}`})
	if css := published(t, look, "kith.css"); css != ":root{--sun:red}\n" {
		t.Errorf("the style sheet is %s", css)
	}
}

func TestFilesStayAsTheyAreBesideTheirColours(t *testing.T) {
	picture := []byte("\x89PNG var(--sun)")
	look := dressed(t, Settings{}, map[string]string{"assets/a.png": string(picture)})
	if got := published(t, look, "a.png"); !bytes.Equal([]byte(got), picture) {
		t.Errorf("a picture became %q", got)
	}
}

func TestAHubMayDoWithoutFonts(t *testing.T) {
	texts := map[string]string{
		"base.html":            `{{with asset "fonts/a.woff2"}}<link href="{{.}}">{{end}}.`,
		"page.html":            ``,
		"assets/kith.css":      `@import "css/fonts.css"; p { color: red }`,
		"assets/css/fonts.css": `@font-face { font-family: a; src: url(../fonts/a.woff2) }`,
		"assets/fonts/a.woff2": "font",
		"assets/fonts/OFL.txt": "licence",
	}
	with := dressed(t, Settings{}, texts)
	if css := published(t, with, "kith.css"); !strings.Contains(css, "./fonts/a-") || len(with.Assets()) != 3 {
		t.Errorf("with fonts: %q, %s", with.Assets(), css)
	}
	if page := draw(t, with, "page.html", view{}); !strings.HasPrefix(page, `<link href="assets/fonts/a-`) {
		t.Errorf("with fonts the page is %s", page)
	}
	without := dressed(t, Settings{Fonts: "system"}, texts)
	if css := published(t, without, "kith.css"); css != "p{color:red}\n" || len(without.Assets()) != 1 {
		t.Errorf("without fonts: %q, %s", without.Assets(), css)
	}
	if page := draw(t, without, "page.html", view{}); page != "." {
		t.Errorf("without fonts the page is %s", page)
	}
}
