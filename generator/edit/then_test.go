package edit

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// TestThenIsOneAfterTheOther makes two changes at once and one by one.
func TestThenIsOneAfterTheOther(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		one, two := lay(t, hub()), lay(t, hub())
		first := some(rt, hub())
		if err := first.Apply(one); err != nil {
			rt.Fatal(err)
		}
		second := some(rt, read(rt, os.DirFS(one)))
		if err := second.Apply(one); err != nil {
			rt.Fatal(err)
		}
		both := first.Then(second)
		if err := both.Apply(two); err != nil {
			rt.Fatalf("%v\n%s", err, both.Diff())
		}
		if d := cmp.Diff(read(rt, os.DirFS(filepath.Join(one, "content"))), read(rt, os.DirFS(filepath.Join(two, "content")))); d != "" {
			rt.Error(d)
		}
	})
}

// some is a change of some of the files.
func some(t *rapid.T, files map[string]string) (c Change) {
	for _, name := range slices.Sorted(maps.Keys(files)) {
		switch rapid.IntRange(0, 4).Draw(t, name) {
		case 0:
			c.Remove(name, files[name])
		case 1:
			c.Rewrite(name, files[name], files[name]+"!")
		case 2:
			c.Move(name, name+".moved", files[name], files[name]+"?")
		}
	}
	if _, there := files["content/new.md"]; !there && rapid.Bool().Draw(t, "new") {
		c.Create("content/new.md", "new")
	}
	return c
}
