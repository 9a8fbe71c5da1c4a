package edit

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// TestAfterIsWhatApplyLeaves reads a hub as it would be, makes the change, and finds the
// same files.
func TestAfterIsWhatApplyLeaves(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		dir := lay(t, hub())
		before := hub()
		var c Change
		for name := range before {
			switch rapid.IntRange(0, 3).Draw(rt, name) {
			case 0:
				c.Remove(name, before[name])
			case 1:
				c.Rewrite(name, before[name], "other")
			case 2:
				c.Move(name, name+"-moved/deep.md", before[name], before[name]+"!")
			}
		}
		if rapid.Bool().Draw(rt, "create") {
			c.Create("content/new/folder/a.md", "")
		}
		would := read(rt, c.After(os.DirFS(filepath.Join(dir, "content"))))
		if err := c.Apply(dir); err != nil {
			rt.Fatal(err)
		}
		if d := cmp.Diff(read(rt, os.DirFS(filepath.Join(dir, "content"))), would); d != "" {
			rt.Error(d)
		}
	})
}

// read is the text of every file.
func read(t rapid.TB, content fs.FS) map[string]string {
	files := map[string]string{}
	err := fs.WalkDir(content, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(content, name)
		files[name] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func TestAfterIsAFolder(t *testing.T) {
	var c Change
	c.Remove("content/gone.md", "x")
	c.Create("content/a/b/new.md", "new")
	c.Rewrite("content/kept/old.md", "old", "now")
	after := c.After(fstest.MapFS{"gone.md": {Data: []byte("x")}, "kept/old.md": {Data: []byte("old")}, "kept/other.md": {}})
	if d := cmp.Diff(map[string]string{"a/b/new.md": "new", "kept/old.md": "now", "kept/other.md": ""}, read(t, after)); d != "" {
		t.Error(d)
	}
}
