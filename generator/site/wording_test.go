package site

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

// A literal is a text in the source, and the call it is handed to.
type literal struct {
	text, call, at string
}

// literals are the texts in the sources of a folder, without tests.
func literals(t *testing.T, folder string) []literal {
	t.Helper()
	names, err := filepath.Glob(folder + "/*.go")
	if err != nil || len(names) == 0 {
		t.Fatalf("no sources in %s", folder)
	}
	var found []literal
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		files := token.NewFileSet()
		file, err := parser.ParseFile(files, name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		collect(file, "", func(l *ast.BasicLit, call string) {
			text, err := strconv.Unquote(l.Value)
			if err != nil {
				t.Fatal(err)
			}
			found = append(found, literal{text, call, files.Position(l.Pos()).String()})
		})
	}
	return found
}

// collect goes through the texts below a node. Imports and tags are none.
func collect(n ast.Node, call string, each func(*ast.BasicLit, string)) {
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportSpec:
			return false
		case *ast.Field:
			collect(n.Type, call, each)
			return false
		case *ast.CallExpr:
			called := call
			if f, ok := n.Fun.(*ast.SelectorExpr); ok {
				called = f.Sel.Name
			}
			collect(n.Fun, call, each)
			for _, arg := range n.Args {
				collect(arg, called, each)
			}
			return false
		case *ast.BasicLit:
			if n.Kind == token.STRING {
				each(n, call)
			}
		}
		return true
	})
}

// unspoken are the calls whose texts no reader of a page sees: what an author is told,
// and what machines read.
var unspoken = []string{"Errorf", "Warnf", "Appendf", "Fprintf", "Replace", "ReplaceAll"}

var sentence = regexp.MustCompile(`\pL{2,} \pL{2,}|^\p{Lu}\p{Ll}+$|^ \pL|\pL $`)

// TestNothingIsWordedInOneLanguage: what a page says, a file of words says.
func TestNothingIsWordedInOneLanguage(t *testing.T) {
	ids := []string{"Alumni", leaving} // anchors
	for _, s := range shapes {
		ids = append(ids, s.id)
	}
	for _, l := range literals(t, ".") {
		if strings.Contains(l.text, "<") || slices.Contains(unspoken, l.call) || slices.Contains(ids, l.text) {
			continue
		}
		if sentence.MatchString(l.text) && !strings.ContainsFunc(l.text, unicode.IsControl) {
			t.Errorf("%s: %q: give it a key in templates/words/en.json", l.at, l.text)
		}
	}
}

var sayings = []string{"Say", "Plain", "Count", "CountOrNone", "Markup", "CountMarkup", "Pieces", "CountPieces"}

// TestEveryWordIsKnown: a key that is said is in the file of words.
func TestEveryWordIsKnown(t *testing.T) {
	keys := spoken(t, "en").Keys()
	for _, l := range append(literals(t, "."), literals(t, "../digest")...) {
		if slices.Contains(sayings, l.call) && strings.Contains(l.text, ".") && !slices.Contains(keys, l.text) {
			t.Errorf("%s: no word is called %q", l.at, l.text)
		}
	}
}

var said = regexp.MustCompile("say [\"`]([^\"`]+)[\"`]")

// TestEveryWordIsSaid: a word that nobody says need not be put into seven languages.
func TestEveryWordIsSaid(t *testing.T) {
	unsaid := map[string]bool{}
	for _, key := range spoken(t, "en").Keys() {
		unsaid[key] = true
	}
	for _, folder := range []string{".", "../words", "../digest"} {
		for _, l := range literals(t, folder) {
			delete(unsaid, l.text)
		}
	}
	err := fs.WalkDir(os.DirFS("../../templates"), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(name) != ".html" {
			return err
		}
		text, err := os.ReadFile("../../templates/" + name)
		for _, m := range said.FindAllStringSubmatch(string(text), -1) {
			delete(unsaid, m[1])
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, key := range slices.Sorted(maps.Keys(unsaid)) {
		t.Errorf("nobody says %q", key)
	}
}
