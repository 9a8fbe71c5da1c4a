package bundle

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"kith/generator/diag"
)

// assets are files of a theme in memory.
func assets(texts map[string]string) map[string][]byte {
	files := map[string][]byte{}
	for name, text := range texts {
		files[name] = []byte(text)
	}
	return files
}

// whole bundles what must be without fault.
func whole(t *testing.T, texts map[string]string) *Bundle {
	t.Helper()
	b, problems := Of(assets(texts))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return b
}

// text is what is published of an asset.
func text(t *testing.T, b *Bundle, name string) string {
	t.Helper()
	p, ok := b.Path(name)
	if !ok {
		t.Fatalf("%s is not published; there are %q", name, b.Paths())
	}
	data, err := b.File(p)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

var small = map[string]string{
	"kith.css":           `@import "css/a.css"; @import "css/b.css"; p { color: red }`,
	"css/a.css":          `a { background: url(../pictures/quilt.svg) }`,
	"css/b.css":          `b { background: url("../pictures/quilt.svg#leaf") } /* said */`,
	"css/unused.css":     `u { color: red }`,
	"pictures/quilt.svg": `<svg/>`,
	"kith.js":            `import { greet } from "./js/greet.js"; greet("you")`,
	"js/greet.js":        `export const greet = (name) => { console.log(name) }; export const unused = 1`,
	"other.css":          `o { color: blue }`,
	"LICENCE.txt":        `Yours.`,
}

func TestPartsArePutTogetherAndMadeSmall(t *testing.T) {
	b := whole(t, small)
	p, _ := b.Path("pictures/quilt.svg")
	quilt := "./" + strings.TrimPrefix(p, "assets/")
	if got, want := text(t, b, "kith.css"), `a{background:url(`+quilt+`)}b{background:url(`+quilt+`#leaf)}p{color:red}`+"\n"; got != want {
		t.Errorf("the style sheet is\n%s\nwant\n%s", got, want)
	}
	if got := text(t, b, "kith.js"); !strings.Contains(got, "console.log") || strings.ContainsAny(strings.TrimSpace(got), "\n") || strings.Contains(got, "unused") {
		t.Errorf("the script is %s", got)
	}
}

func TestOnlyEntriesAndFilesArePublished(t *testing.T) {
	got := whole(t, small).Names()
	want := []string{"LICENCE.txt", "kith.css", "kith.js", "other.css", "pictures/quilt.svg"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestANameTellsItsBytes(t *testing.T) {
	named := regexp.MustCompile(`^assets/(pictures/)?[A-Za-z]+-[0-9a-f]{8}\.(css|js|svg|txt)$`)
	before := whole(t, small)
	for _, p := range before.Paths() {
		if !named.MatchString(p) {
			t.Errorf("an asset is published as %q", p)
		}
	}
	changed := map[string]string{}
	for name, text := range small {
		changed[name] = text
	}
	changed["pictures/quilt.svg"] = `<svg></svg>`
	after := whole(t, changed)
	for _, name := range before.Names() {
		was, _ := before.Path(name)
		is, _ := after.Path(name)
		if touched := name == "pictures/quilt.svg" || name == "kith.css"; (was != is) != touched {
			t.Errorf("%s was published as %q and is now %q", name, was, is)
		}
	}
}

func TestTheSameAssetsAreTheSameBundle(t *testing.T) {
	first := whole(t, small)
	for range 5 {
		if diff := cmp.Diff(first, whole(t, small), cmp.AllowUnexported(Bundle{})); diff != "" {
			t.Fatal(diff)
		}
	}
}

func TestAHubsOwnSheetHasTheLastWord(t *testing.T) {
	b := whole(t, map[string]string{"kith.css": `p{color:red}`, "custom.css": `p{color:blue}`, "other.css": `o{color:red}`})
	if got, want := text(t, b, "kith.css"), "p{color:red}p{color:#00f}\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if slices.Contains(b.Names(), "custom.css") {
		t.Error("custom.css is published on its own as well")
	}
	if got := text(t, b, "other.css"); strings.Contains(got, "blue") {
		t.Errorf("another style sheet is %q", got)
	}
}

func TestNamesOfAllKindsAreFound(t *testing.T) {
	b := whole(t, map[string]string{
		"kith.css":    `a{background:url(my%20logo.svg)}b{background:url("é/李.svg")}c{background:url(#here)}`,
		"my logo.svg": `1`,
		"é/李.svg":     `2`,
		"noext":       `3`,
	})
	css := text(t, b, "kith.css")
	for _, want := range []string{"./my%20logo-6b86b273.svg", "./%C3%A9/%E6%9D%8E-d4735e3a.svg", "#here"} {
		if !strings.Contains(css, want) {
			t.Errorf("%s lacks %s", css, want)
		}
	}
}

func TestAMistakeIsAProblemAtItsPlace(t *testing.T) {
	tests := []struct {
		name, file, text string
		severity         diag.Severity
		want             string // place and message
	}{
		{"a rule without end", "css/a.css", "p{}\n李a { color: red", diag.Error, `templates/assets/css/a.css:2:4: "{" is never closed by "}"`},
		{"a bracket without end", "css/a.css", "a {\n  color: rgb(1 2 3;\n}", diag.Error, `templates/assets/css/a.css:2:13: "(" is never closed by ")"`},
		{"a colon that lacks", "css/a.css", "a {\n  color red;\n}", diag.Error, `templates/assets/css/a.css:2:8: expected ":"`},
		{"a comment as scripts have it", "css/a.css", "// red\na { color: red }", diag.Warning, `templates/assets/css/a.css:1:1: comments in CSS use "/* ... */" instead of "//"`},
		{"an unknown property", "css/a.css", "a {\n  colr: red }", diag.Warning, `templates/assets/css/a.css:2:3: "colr" is not a known CSS property`},
		{"a file that lacks", "css/a.css", "a{background:url(../pictures/quitl.svg)}", diag.Error, `templates/assets/css/a.css:1:14: there is no file "pictures/quitl.svg" in templates/assets`},
		{"a part that lacks", "kith.css", `@import "css/aa.css";`, diag.Error, `templates/assets/kith.css:1:9: there is no file "css/aa.css" in templates/assets`},
		{"a part of the disk", "kith.css", `@import "/etc/passwd";`, diag.Error, `templates/assets/kith.css:1:9: there is no file "/etc/passwd" in templates/assets`},
		{"a part outside", "kith.css", `@import "../../../../etc/passwd";`, diag.Error, `templates/assets/kith.css:1:9: there is no file "../../../../etc/passwd" in templates/assets`},
		{"another host", "css/a.css", `a{background:url(https://cdn.example/a.png)}`, diag.Warning, `templates/assets/css/a.css:1:14: pages load files of their own site only, and so browsers will not load "https://cdn.example/a.png"`},
		{"another host's part", "css/a.css", `@import "//cdn.example/a.css";`, diag.Warning, `templates/assets/css/a.css:1:9: pages load files of their own site only, and so browsers will not load "//cdn.example/a.css"`},
		{"data in an address", "css/a.css", `a{background:url(data:image/gif;base64,AA)}`, diag.Warning, `templates/assets/css/a.css:1:14: pages load files of their own site only, and so browsers will not load "data:image/gif;base64,AA"`},
		{"a style sheet in a script", "kith.js", `import "./css/a.css"`, diag.Error, `templates/assets/kith.js:1:8: "css/a.css" cannot be used here`},
		{"a picture in a script", "kith.js", `import "./pictures/quilt.svg"`, diag.Error, `templates/assets/kith.js:1:8: "pictures/quilt.svg" cannot be used here`},
		{"a script in a style sheet", "kith.css", `@import "js/greet.js";`, diag.Error, `templates/assets/kith.css:1:9: "js/greet.js" cannot be used here`},
		{"a part as a picture", "css/a.css", `a{background:url(b.css)}`, diag.Error, `templates/assets/css/a.css:1:14: "css/b.css" cannot be used here`},
		{"another host's script", "kith.js", `import "https://cdn.example/a.js"`, diag.Error, `templates/assets/kith.js:1:8: pages load files of their own site only, and so browsers will not load "https://cdn.example/a.js"`},
		{"a script that does not parse", "js/greet.js", "export const greet = (", diag.Error, `templates/assets/js/greet.js:1:23: unexpected end of file`},
		{"a module that lacks", "kith.js", `import "lodash"`, diag.Error, `templates/assets/kith.js:1:8: there is no file "lodash" in templates/assets`},
		{"a machine's module", "kith.js", `import "fs"`, diag.Error, `templates/assets/kith.js:1:8: there is no file "fs" in templates/assets`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			files := assets(small)
			files[test.file] = []byte(test.text)
			_, problems := Of(files)
			if len(problems) == 0 {
				t.Fatal("nothing is said")
			}
			p := problems[0]
			if got := p.Pos.String() + ": " + p.Message; got != test.want || p.Severity != test.severity {
				t.Errorf("got %s\n%s\nwant %s\n%s", p.Severity, got, test.severity, test.want)
			}
			t.Logf("%+v", problems)
		})
	}
}
