package generator

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/rogpeppe/go-internal/txtar"

	"kith/generator/corpus"
)

var update = flag.Bool("update", false, "rewrite golden files; read the diff before you keep it")

// look is the built-in theme.
var look = os.DirFS("../templates")

// words are the built-in words, without the look.
func words(t *testing.T) fs.FS {
	t.Helper()
	layer := fstest.MapFS{}
	names, err := fs.Glob(look, "words/*.json")
	if err != nil || len(names) == 0 {
		t.Fatal("there are no words")
	}
	for _, name := range names {
		data, err := fs.ReadFile(look, name)
		if err != nil {
			t.Fatal(err)
		}
		layer[name] = &fstest.MapFile{Data: data, Mode: 0o644}
	}
	return layer
}

// moment is the clock of every test.
var moment = time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)

// input is a hub in memory, of files named as an author names them: "content/purpose.md".
func input(files map[string]string) Input {
	content, over := fstest.MapFS{}, fstest.MapFS{}
	for name, text := range files {
		file := &fstest.MapFile{Data: []byte(text), Mode: 0o644}
		if inside, ok := strings.CutPrefix(name, "content/"); ok {
			content[inside] = file
		}
		if inside, ok := strings.CutPrefix(name, "templates/"); ok {
			over[inside] = file
		}
	}
	return Input{Content: content, Theme: []fs.FS{look, over}, Now: moment}
}

// TestProblems holds hubs with something wrong in them. Each file of testdata/problems
// is a hub, and what kith check says of it under the name "problems". Backslashes in
// content are Go's: a file that ends in .quoted is unquoted first.
func TestProblems(t *testing.T) {
	eachHub(t, "problems", func(t *testing.T, in Input, want map[string]string) map[string]string {
		return map[string]string{"problems": shown(t, said(t, in))}
	})
}

// TestGolden holds tiny hubs and the pages that they become. Each file of
// testdata/golden is a hub and, under public/, some of its pages.
func TestGolden(t *testing.T) {
	eachHub(t, "golden", func(t *testing.T, in Input, want map[string]string) map[string]string {
		in.Theme = []fs.FS{words(t), os.DirFS("testdata/golden/templates")}
		var b Builder
		site, problems, err := b.Build(in)
		if err != nil || site == nil {
			t.Fatal(err, problems)
		}
		got := map[string]string{"paths": strings.Join(site.Paths(), "\n") + "\n"}
		for name := range want {
			if page, ok := strings.CutPrefix(name, "public/"); ok {
				data, err := site.Draw(page)
				if err != nil {
					t.Fatal(err)
				}
				got[name] = string(data)
			}
		}
		return got
	})
}

// eachHub runs a test on every hub of a folder. What is neither content nor template
// in its archive is what the test should give.
func eachHub(t *testing.T, folder string, run func(*testing.T, Input, map[string]string) map[string]string) {
	archives, err := filepath.Glob("testdata/" + folder + "/*.txtar")
	if err != nil || len(archives) == 0 {
		t.Fatal("no hubs in testdata/" + folder)
	}
	for _, name := range archives {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			files, want := map[string]string{}, map[string]string{}
			for _, f := range archive.Files {
				switch text := string(f.Data); {
				case strings.HasPrefix(f.Name, "content/") || strings.HasPrefix(f.Name, "templates/"):
					if text == "" {
						text = string(corpus.Picture(f.Name)) // where its name says that it is one
					}
					files[strings.TrimSuffix(f.Name, ".quoted")] = unquoted(t, f.Name, text)
				default:
					want[f.Name] = text
				}
			}
			compare(t, name, archive, want, run(t, input(files), want))
		})
	}
}

func unquoted(t *testing.T, name, text string) string {
	if !strings.HasSuffix(name, ".quoted") {
		return text
	}
	var s string
	if _, err := fmt.Sscanf(text, "%q", &s); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return s
}

func compare(t *testing.T, name string, archive *txtar.Archive, want, got map[string]string) {
	for i, f := range archive.Files {
		text, made := got[f.Name]
		if made && text != want[f.Name] {
			if !*update {
				t.Errorf("%s is not as it should be; got:\n%s\nwant:\n%s", f.Name, text, want[f.Name])
			}
			archive.Files[i].Data = []byte(text)
		}
	}
	if *update {
		if err := os.WriteFile(name, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
