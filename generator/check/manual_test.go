package check_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"kith/generator/check"
)

// TestEveryNameHasItsManual reads Kith's own source for the names that problems carry.
// A name that is made while Kith runs would escape it, so none is.
func TestEveryNameHasItsManual(t *testing.T) {
	said := names(t)
	if len(said) < 60 {
		t.Fatalf("only %d names are found in the source", len(said))
	}
	for _, name := range slices.Sorted(maps.Keys(said)) {
		if _, ok := check.ManualOf(name); !ok {
			t.Errorf("%q is said in %s and explained nowhere: add check/manuals/%s.md", name, said[name], name)
		}
	}
	for _, m := range check.Manuals() {
		if said[m.Name] == "" && !slices.ContainsFunc(check.Rules, func(r check.Rule) bool { return r.Name == m.Name }) {
			t.Errorf("%q is explained, and never said", m.Name)
		}
	}
}

func TestAManualIsReadable(t *testing.T) {
	last := ""
	for _, m := range check.Manuals() {
		switch {
		case m.Name <= last:
			t.Errorf("%q is explained twice, or out of order", m.Name)
		case len(m.Doc) < 60:
			t.Errorf("%s: %q explains too little", m.Name, m.Doc)
		case strings.Contains(m.Doc, "\t"):
			t.Errorf("%s: a tab is as wide as a terminal likes", m.Name)
		}
		for line := range strings.Lines(m.Doc) {
			if len(line) > 100 {
				t.Errorf("%s: a terminal breaks %q", m.Name, line)
			}
		}
		last = m.Name
	}
	if m, _ := check.ManualOf("bad-date"); m.Severity.String() != "error" || !strings.HasPrefix(m.Doc, "A date is") {
		t.Errorf("the manual of bad-date is read as %+v", m)
	}
}

// names finds the rule of each problem that is made in the source, and where.
func names(t *testing.T) map[string]string {
	t.Helper()
	said := map[string]string{}
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments|parser.SkipObjectResolution)
		if err == nil {
			ast.Inspect(file, func(n ast.Node) bool {
				for _, name := range namesIn(n) {
					said[name] = path
				}
				return true
			})
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return said
}

// namesIn finds names where a problem is added, where one is made whole, and in the
// constants of packages that know no problems.
func namesIn(n ast.Node) (names []string) {
	switch n := n.(type) {
	case *ast.CallExpr:
		if f, ok := n.Fun.(*ast.SelectorExpr); ok && len(n.Args) > 1 && slices.Contains([]string{"Errorf", "Warnf", "refuse"}, f.Sel.Name) {
			return name(n.Args[1])
		}
	case *ast.KeyValueExpr:
		if key, ok := n.Key.(*ast.Ident); ok && strings.EqualFold(key.Name, "rule") {
			return name(n.Value)
		}
	case *ast.CompositeLit:
		if made, ok := n.Type.(*ast.Ident); ok && made.Name == "Fault" && len(n.Elts) > 0 {
			return name(n.Elts[0])
		}
	case *ast.GenDecl:
		if n.Tok == token.CONST && strings.Contains(strings.ToLower(n.Doc.Text()), "rules that a ") {
			for _, spec := range n.Specs {
				names = append(names, name(spec.(*ast.ValueSpec).Values[0])...)
			}
		}
	}
	return names
}

var kebab = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

func name(e ast.Expr) []string {
	if lit, ok := e.(*ast.BasicLit); ok && lit.Kind == token.STRING {
		if s, err := strconv.Unquote(lit.Value); err == nil && kebab.MatchString(s) {
			return []string{s}
		}
	}
	return nil
}
