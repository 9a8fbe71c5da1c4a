package site

import (
	"bytes"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite what is made of the code; read the diff before you keep it")

const viewsDoc = "../../docs/views.md"

// TestViewsAreDocumented keeps docs/views.md what the templates and view types say: it
// is the reference for whoever writes a template of their own.
func TestViewsAreDocumented(t *testing.T) {
	want := viewsInWords(t)
	if *update {
		if err := os.WriteFile(viewsDoc, want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := os.ReadFile(viewsDoc); err != nil || !bytes.Equal(got, want) {
		t.Errorf("docs/views.md is not what the views are; run go test ./generator/site -run Documented -update (%v)", err)
	}
}

// TestEveryTemplateSaysWhatItGets makes the head of each template its manual.
func TestEveryTemplateSaysWhatItGets(t *testing.T) {
	types := viewTypes(t)
	for _, tmpl := range templates(t) {
		if tmpl.gets != "" && types[tmpl.gets] == nil {
			t.Errorf("%s says that it gets a %s, which is no view", tmpl.file, tmpl.gets)
		}
		if tmpl.page && tmpl.gets == "" && tmpl.file != "base.html" {
			t.Errorf("%s does not say in its first line what it gets", tmpl.file)
		}
	}
}

const viewsIntro = `# What templates get

A template places what a view holds, and decides nothing. This page is made of the
templates' first lines and the view types' comments (` + "`go test ./generator/site -run Documented -update`" + `).

A hub lays its own files over the built-in ones: ` + "`templates/member.html`" + ` replaces the page of
a person, ` + "`templates/partials/ticket.html`" + ` the ticket. A page's file fills the blocks of
` + "`base.html`" + `: "head", "tone" (field or calm), "opening", "main". The language is Go's
[html/template](https://pkg.go.dev/html/template).

Every page's view has all fields of [Frame](#frame) and [Shell](#shell) as its own.

What a page says the same every time stands in ` + "`templates/words/`" + `, a file for each language, and
a template says it by ` + "`{{say \"menu.open\"}}`" + `. Counts, dates and sentences arrive worded.
`

func viewsInWords(t *testing.T) []byte {
	var b bytes.Buffer
	b.WriteString(viewsIntro)
	for _, pages := range []bool{true, false} {
		heading := "Pages"
		if !pages {
			heading = "Partials"
		}
		fmt.Fprintf(&b, "\n## %s\n\n| template | what it is | gets |\n| --- | --- | --- |\n", heading)
		for _, tmpl := range templates(t) {
			if tmpl.page == pages {
				fmt.Fprintf(&b, "| `%s` | %s | %s |\n", tmpl.name, tmpl.what, leading(tmpl.gets))
			}
		}
	}
	b.WriteString("\n## Views\n")
	types := viewTypes(t)
	for _, name := range slices.Sorted(keys(types)) {
		v := types[name]
		fmt.Fprintf(&b, "\n### %s\n\n%s\n\n| field | type | |\n| --- | --- | --- |\n", name, v.doc)
		for _, f := range v.fields {
			fmt.Fprintf(&b, "| %s | %s | %s |\n", f.name, f.typ, f.doc)
		}
	}
	return b.Bytes()
}

func keys[V any](m map[string]V) func(func(string) bool) {
	return func(yield func(string) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

func leading(view string) string {
	if view == "" {
		return ""
	}
	return "[" + view + "](#" + strings.ToLower(view) + ")"
}

// A manual is a template as its comment tells it.
type manual struct {
	file, name, what, gets string
	page                   bool
}

var (
	comment = regexp.MustCompile(`(?s)\{\{/\* (.*?) \*/ -\}\}\s*(?:\{\{define "([^"]+)")?`)
	getting = regexp.MustCompile(`Gets (?:a slice of|an?|its|the) (\S+?)(?:\.|;|,| )`)
)

func templates(t *testing.T) []manual {
	var all []manual
	for _, dir := range []string{"../../templates", "../../templates/partials"} {
		files, err := filepath.Glob(dir + "/*.html")
		if err != nil || len(files) == 0 {
			t.Fatal("no templates in ", dir)
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, manuals(filepath.Base(file), string(text), !strings.HasSuffix(dir, "partials"))...)
		}
	}
	slices.SortStableFunc(all, func(a, b manual) int { return strings.Compare(a.name, b.name) })
	return all
}

// manuals are one for a page and one for each partial of a file.
func manuals(file, text string, page bool) []manual {
	var all []manual
	for _, m := range comment.FindAllStringSubmatch(text, -1) {
		one := manual{file: file, name: m[2], page: page, what: strings.Join(strings.Fields(m[1]), " ")}
		if page {
			one.name = file
		}
		if g := getting.FindStringSubmatch(one.what + " "); g != nil && ast.IsExported(g[1]) {
			one.gets = g[1]
		}
		if one.name != "" {
			all = append(all, one)
		}
		if page {
			break
		}
	}
	return all
}

type viewType struct {
	doc    string
	fields []viewField
}

type viewField struct{ name, typ, doc string }

// viewTypes are the exported structs that views are made of.
func viewTypes(t *testing.T) map[string]*viewType {
	set, used := token.NewFileSet(), usedViews()
	found := map[string]*viewType{}
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		tree, err := parser.ParseFile(set, file, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			decl, ok := n.(*ast.GenDecl)
			if !ok || decl.Tok != token.TYPE {
				return true
			}
			for _, spec := range decl.Specs {
				spec := spec.(*ast.TypeSpec)
				if body, is := spec.Type.(*ast.StructType); is && used[spec.Name.Name] {
					found[spec.Name.Name] = &viewType{oneLine(decl.Doc.Text()), viewFields(set, body)}
				}
			}
			return false
		})
	}
	return found
}

func viewFields(set *token.FileSet, body *ast.StructType) []viewField {
	var fields []viewField
	for _, f := range body.Fields.List {
		var typ bytes.Buffer
		_ = printer.Fprint(&typ, set, f.Type)
		doc := oneLine(f.Doc.Text() + " " + f.Comment.Text())
		if len(f.Names) == 0 {
			fields = append(fields, viewField{"", typeInWords(typ.String()), "all of its fields are this view's own"})
		}
		for _, name := range f.Names {
			fields = append(fields, viewField{"`." + name.Name + "`", typeInWords(typ.String()), doc})
		}
	}
	return fields
}

func oneLine(text string) string {
	return strings.ReplaceAll(strings.Join(strings.Fields(text), " "), "|", `\|`)
}

// typeInWords says a Go type as a template's writer would.
func typeInWords(typ string) string {
	if item, is := strings.CutPrefix(typ, "[]"); is {
		return "list of " + typeInWords(item)
	}
	typ = strings.TrimPrefix(typ, "*")
	switch typ {
	case "string":
		return "text"
	case "int":
		return "number"
	case "bool":
		return "yes or no"
	case "template.HTML":
		return "HTML"
	}
	return leading(typ)
}

// usedViews are the names of every struct that a view is made of.
func usedViews() map[string]bool {
	used := map[string]bool{}
	var walk func(reflect.Type)
	walk = func(typ reflect.Type) {
		switch typ.Kind() {
		case reflect.Slice, reflect.Pointer:
			walk(typ.Elem())
		case reflect.Struct:
			if used[typ.Name()] {
				return
			}
			used[typ.Name()] = true
			for i := range typ.NumField() {
				walk(typ.Field(i).Type)
			}
		}
	}
	for _, v := range views {
		walk(reflect.TypeOf(v))
	}
	return used
}
