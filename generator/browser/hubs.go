package browser

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"testing/fstest"
	"time"

	"kith/generator"
	"kith/generator/corpus"
)

// built is when hubs are built, and when readers look who say nothing else.
var built = time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)

// A Hub is content in memory.
type Hub fstest.MapFS

// Root is the folder of this module: where content/ and templates/ are.
func Root(r Run) string {
	r.Helper()
	dir, err := os.Getwd()
	if err != nil {
		r.Fatalf("%v", err)
	}
	for ; dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
	}
	r.Fatalf("this is not inside Kith's repository")
	return ""
}

// Read takes a folder's content into memory.
func Read(r Run, content fs.FS) Hub {
	r.Helper()
	hub := Hub{}
	err := fs.WalkDir(content, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(content, path)
		hub[path] = &fstest.MapFile{Data: data, Mode: 0o644}
		return err
	})
	if err != nil {
		r.Fatalf("read the hub: %v", err)
	}
	return hub
}

// Starter is the starter hub.
func Starter(r Run) Hub {
	r.Helper()
	return Read(r, os.DirFS(filepath.Join(Root(r), "content")))
}

// Invented is a community of a size, the same every time.
func Invented(size corpus.Size) Hub {
	hub := Hub{}
	for _, f := range corpus.Of(size, 1) {
		hub[f.Path] = &fstest.MapFile{Data: []byte(f.Text), Mode: 0o644}
	}
	return hub
}

// Files is a hub of a few files.
func Files(texts map[string]string) Hub {
	hub := Hub{}
	for path, text := range texts {
		hub[path] = &fstest.MapFile{Data: []byte(text), Mode: 0o644}
	}
	return hub
}

// Set is the hub with a setting in its purpose.md: Set("accent", "coral").
func (h Hub) Set(key, value string) Hub {
	set := Hub{}
	for path, file := range h {
		set[path] = file
	}
	old := regexp.MustCompile(`(?m)^` + regexp.QuoteMeta(key) + `:.*\n`)
	text := old.ReplaceAllString(string(h["purpose.md"].Data), "")
	text = fmt.Sprintf("---\n%s: %s\n%s", key, value, text[len("---\n"):])
	set["purpose.md"] = &fstest.MapFile{Data: []byte(text), Mode: 0o644}
	return set
}

// Input is what the hub's site is built from, with the built-in look, as of the day
// that the starter hub stands still at.
func (h Hub) Input(r Run) generator.Input {
	r.Helper()
	return generator.Input{
		Content: fstest.MapFS(h),
		Theme:   []fs.FS{os.DirFS(filepath.Join(Root(r), "templates"))},
		Now:     built,
	}
}

// Publish publishes the hub at the root of a host, with the built-in look.
func (h Hub) Publish(r Run) *Host {
	r.Helper()
	return Publish(r, h.Input(r))
}
