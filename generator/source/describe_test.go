package source

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"kith/generator/diag"
	"kith/generator/hub"
)

// TestFieldsAreThoseThatAreRead writes each key that a kind is said to know, one a file,
// and one that it does not.
func TestFieldsAreThoseThatAreRead(t *testing.T) {
	for _, kind := range Kinds() {
		fields := Fields(kind)
		for _, f := range append(fields, Field{Key: "nonsense"}) {
			for _, key := range append([]string{f.Key}, f.Also...) {
				unknown := slices.ContainsFunc(written(t, kind, key+": x"), func(p diag.Problem) bool { return p.Rule == "unknown-key" })
				if unknown != (key == "nonsense") {
					t.Errorf("%s: %q is unknown: %v", kind, key, unknown)
				}
			}
		}
		for _, key := range strings.Split(contract[kind], ", ") {
			if !slices.ContainsFunc(fields, func(f Field) bool { return f.Key == key || slices.Contains(f.Also, key) }) {
				t.Errorf("%s: %q is promised and not among the fields", kind, key)
			}
		}
	}
	for _, f := range append(repositoryFields, Field{Key: "nonsense"}) {
		problems := written(t, hub.Purposes, "repository:\n  "+f.Key+": https://github.com/example/x")
		unknown := slices.ContainsFunc(problems, func(p diag.Problem) bool { return p.Rule == "unknown-key" })
		if unknown != (f.Key == "nonsense") {
			t.Errorf("repository: %q is unknown: %v", f.Key, unknown)
		}
	}
}

// TestFieldsAreRequiredWhereTheyAreMissed leaves out everything.
func TestFieldsAreRequiredWhereTheyAreMissed(t *testing.T) {
	for _, kind := range Kinds() {
		var missed []string
		for _, p := range written(t, kind, "") {
			if p.Rule == "missing-field" {
				missed = append(missed, strings.Split(p.Message, `"`)[1])
			}
		}
		for _, f := range Fields(kind) {
			if f.Required != slices.Contains(missed, f.Key) {
				t.Errorf("%s: %q is required: %v, and missed are %v", kind, f.Key, f.Required, missed)
			}
		}
	}
}

func TestEveryFieldSaysWhatItIsFor(t *testing.T) {
	for _, k := range append([]kind{thePurpose, anyPage}, kinds...) {
		said := map[string]bool{}
		for _, f := range k.fields() {
			said[f.Key] = true
			if !strings.HasSuffix(f.Says, ".") || strings.Count(f.Says, ". ") > 0 {
				t.Errorf("%s: %q is for %q, which is not one sentence", k.name, f.Key, f.Says)
			}
		}
		for key := range k.says {
			if !said[key] {
				t.Errorf("%s: something is said of %q, which nobody reads", k.name, key)
			}
		}
	}
}

// written reads a file of a kind with some front matter.
func written(t *testing.T, kind hub.Kind, matter string) diag.List {
	t.Helper()
	_, problems, err := new(Reader).Read(fstest.MapFS{in[kind]: {Data: []byte("---\n" + matter + "\n---\n")}})
	if err != nil {
		t.Fatal(err)
	}
	return problems
}
