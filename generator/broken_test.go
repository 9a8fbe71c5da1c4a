package generator

import (
	"maps"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/rogpeppe/go-internal/txtar"

	"kith/generator/check"
	"kith/generator/corpus"
	"kith/generator/diag"
)

// TestBrokenFiles lays what contributors get wrong into a good hub, one mistake at a
// time. Each file of testdata/broken holds the broken file, what kith check says of it
// under "problems" and, where that can be mended without asking, what it becomes under
// "fixed".
func TestBrokenFiles(t *testing.T) {
	good := goodHub(t)
	eachHub(t, "broken", func(t *testing.T, in Input, want map[string]string) map[string]string {
		content := maps.Clone(good)
		maps.Copy(content, in.Content.(fstest.MapFS))
		in.Content = content
		problems := said(t, in)
		got := map[string]string{"problems": shown(t, problems)}
		if len(problems) == 0 {
			t.Error("nothing is found")
		}
		if file, fixes := sure(problems); len(fixes) > 0 {
			got["fixed"] = mend(t, content, file, fixes)
			if _, again := sure(said(t, in)); len(again) > 0 {
				t.Errorf("once fixed, it would be fixed again: %+v", again)
			}
			if _, ok := want["fixed"]; !ok {
				t.Errorf("it can be fixed, and becomes:\n%s", got["fixed"])
			}
		}
		return got
	})
}

// TestTheGoodHubIsGood keeps the cases of testdata/broken from finding each other's
// mistakes.
func TestTheGoodHubIsGood(t *testing.T) {
	if problems := said(t, Input{Content: goodHub(t), Theme: input(nil).Theme, Now: moment}); len(problems) > 0 {
		t.Error(shown(t, problems))
	}
}

func goodHub(t *testing.T) fstest.MapFS {
	t.Helper()
	archive, err := txtar.ParseFile("testdata/hub.txtar")
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for _, f := range archive.Files {
		if files[f.Name] = string(f.Data); len(f.Data) == 0 {
			files[f.Name] = string(corpus.Picture(f.Name))
		}
	}
	return input(files).Content.(fstest.MapFS)
}

// said is what kith check says of a hub.
func said(t *testing.T, in Input) diag.List {
	t.Helper()
	var b Builder
	site, problems, err := b.Build(in)
	if err != nil {
		t.Fatal(err)
	}
	if (site == nil) != (problems.Errors() > 0) {
		t.Errorf("a site is made exactly where there is no error: %v errors", problems.Errors())
	}
	for _, p := range problems {
		if _, ok := check.ManualOf(p.Rule); !ok {
			t.Errorf("%q has no manual", p.Rule)
		}
	}
	return problems
}

func shown(t *testing.T, problems diag.List) string {
	t.Helper()
	var text strings.Builder
	if err := (diag.Text{}).Write(&text, problems); err != nil {
		t.Fatal(err)
	}
	return text.String()
}

// sure are the fixes that need no asking, of the one file that has any.
func sure(problems diag.List) (file string, fixes []diag.Fix) {
	for _, p := range problems {
		if p.Fix.Sure {
			file, fixes = p.File, append(fixes, p.Fix)
		}
	}
	return file, fixes
}

func mend(t *testing.T, content fstest.MapFS, file string, fixes []diag.Fix) string {
	t.Helper()
	name := strings.TrimPrefix(file, "content/")
	mended := diag.Mend(string(content[name].Data), fixes)
	content[name] = &fstest.MapFile{Data: []byte(mended), Mode: 0o644}
	return mended
}
