package edit

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// lay writes files into a new folder.
func lay(t testing.TB, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o777), os.WriteFile(name, []byte(text), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// found is what lies in a folder: files with their text, folders with a slash.
func found(t testing.TB, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || name == "." {
			return err
		}
		if d.IsDir() {
			files[name+"/"] = ""
			return nil
		}
		data, err := os.ReadFile(filepath.Join(dir, name))
		files[name] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func hub() map[string]string {
	return map[string]string{
		"content/members/ada.md":      "Ada",
		"content/members/bob.md":      "Bob",
		"content/attendance/s/ada.md": "",
		"content/pictures/x/ada.jpg":  "\xff\xd8",
	}
}

func TestApplyDoesAllThatIsMeant(t *testing.T) {
	dir := lay(t, hub())
	var c Change
	c.Move("content/members/ada.md", "content/members/countess.md", "Ada", "Ada, Countess")
	c.Move("content/attendance/s/ada.md", "content/attendance/s/countess.md", "", "")
	c.Rewrite("content/members/bob.md", "Bob", "Bob and @countess")
	c.Rewrite("content/members/bob.md", "Bob", "Bob")
	c.Create("content/sessions/2026/a.md", "A")
	c.Remove("content/pictures/x/ada.jpg", "\xff\xd8")
	if err := c.Apply(dir); err != nil {
		t.Fatal(err)
	}
	want := map[string]string{
		"content/": "", "content/members/": "", "content/attendance/": "", "content/attendance/s/": "", "content/pictures/": "", "content/sessions/": "", "content/sessions/2026/": "",
		"content/members/countess.md":      "Ada, Countess",
		"content/attendance/s/countess.md": "",
		"content/members/bob.md":           "Bob and @countess",
		"content/sessions/2026/a.md":       "A",
	}
	if d := cmp.Diff(want, found(t, dir)); d != "" {
		t.Error(d)
	}
}

func TestDiffShowsEachStep(t *testing.T) {
	var c Change
	c.Move("content/members/ada.md", "content/members/countess.md", "Ada\n", "Ada\nalias\n")
	c.Rewrite("content/a.md", "one\n", "two\n")
	c.Create("content/b.md", "B\n")
	c.Remove("content/c.jpg", "\xff")
	want := `diff content/a.md content/a.md
--- content/a.md
+++ content/a.md
@@ -1,1 +1,1 @@
-one
+two
diff /dev/null content/b.md
--- /dev/null
+++ content/b.md
@@ -0,0 +1,1 @@
+B
remove content/c.jpg
move content/members/ada.md to content/members/countess.md
diff content/members/ada.md content/members/countess.md
--- content/members/ada.md
+++ content/members/countess.md
@@ -1,1 +1,2 @@
 Ada
+alias
`
	if d := cmp.Diff(want, c.Diff()); d != "" {
		t.Error(d)
	}
	var steps []string
	for _, s := range c.Steps() {
		steps = append(steps, s.String())
	}
	if got := strings.Join(steps, "; "); got != "change content/a.md; create content/b.md; remove content/c.jpg; remove content/members/ada.md; move content/members/ada.md to content/members/countess.md" {
		t.Error(got)
	}
}

// TestApplyLosesNothing gives a change that is right but for one step, in any order: the
// folder is as it was.
func TestApplyLosesNothing(t *testing.T) {
	good := []func(*Change){
		func(c *Change) { c.Create("content/new/deep/a.md", "A") },
		func(c *Change) { c.Remove("content/attendance/s/ada.md", "") },
		func(c *Change) { c.Rewrite("content/members/bob.md", "Bob", "Robert") },
	}
	bad := map[string]func(*Change){
		"taken":             func(c *Change) { c.Create("content/members/ada.md", "another") },
		"taken by a folder": func(c *Change) { c.Create("content/members", "a file") },
		"changed":           func(c *Change) { c.Rewrite("content/members/ada.md", "Anna", "Ada") },
		"gone":              func(c *Change) { c.Remove("content/members/eve.md", "Eve") },
		"no file":           func(c *Change) { c.Remove("content/members", "x") },
		"outside":           func(c *Change) { c.Create("../out.md", "out") },
		"below a file":      func(c *Change) { c.Create("content/members/ada.md/x.md", "x") },
	}
	for _, name := range slices.Sorted(maps.Keys(bad)) {
		t.Run(name, func(t *testing.T) {
			dir := lay(t, hub())
			before := found(t, dir)
			rapid.Check(t, func(t *rapid.T) {
				var c Change
				for _, step := range rapid.Permutation(append(slices.Clone(good), bad[name])).Draw(t, "steps") {
					step(&c)
				}
				err := c.Apply(dir)
				if err == nil {
					t.Fatal("it was done")
				}
				var taken *Taken
				var changed *Changed
				if !strings.HasPrefix(err.Error(), "nothing was changed: ") {
					t.Fatalf("it does not say what became of the files: %v", err)
				}
				if author := errors.As(err, &taken) || errors.As(err, &changed); author != (name != "outside" && name != "below a file") {
					t.Fatalf("%T: %v", err, err)
				}
			})
			if d := cmp.Diff(before, found(t, dir)); d != "" {
				t.Error(d)
			}
		})
	}
}

// TestApplyTakesBack stops the work at a step that the system refuses.
func TestApplyTakesBack(t *testing.T) {
	dir := lay(t, hub())
	before := found(t, dir)
	var c Change
	c.Create("content/a/new.md", "A")
	c.Rewrite("content/members/bob.md", "Bob", "Robert")
	c.Remove("content/attendance/s/ada.md", "")
	c.Create("content/z.md", "Z")
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	for stop := range 4 {
		w := work{root: root}
		if err := w.do(c.Steps()[:stop]); err != nil {
			t.Fatal(err)
		}
		if err := w.undo(); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(before, found(t, dir)); d != "" {
			t.Error(d)
		}
	}
}

// TestApplyOverwritesNobodyWhoComesMeanwhile has somebody write a file after its place was
// found free.
func TestApplyOverwritesNobodyWhoComesMeanwhile(t *testing.T) {
	dir := lay(t, hub())
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	var taken *Taken
	w := work{root: root}
	if err := w.settle("content/members/bob.md", "content/members/ada.md"); !errors.As(err, &taken) {
		t.Errorf("got %v", err)
	}
	if err := w.undo(); err != nil {
		t.Error(err)
	}
	if d := cmp.Diff(hub()["content/members/ada.md"], found(t, dir)["content/members/ada.md"]); d != "" {
		t.Error(d)
	}
}

func TestApplyKeepsWhoMayReadAndWrite(t *testing.T) {
	dir := lay(t, hub())
	name := filepath.Join(dir, "content/members/ada.md")
	if err := os.Chmod(name, 0o646); err != nil {
		t.Fatal(err)
	}
	before, err := os.Stat(name)
	if err != nil {
		t.Fatal(err)
	}
	var c Change
	c.Rewrite("content/members/ada.md", "Ada", "Ada, Countess")
	if err := c.Apply(dir); err != nil {
		t.Fatal(err)
	}
	if after, err := os.Stat(name); err != nil || after.Mode() != before.Mode() {
		t.Errorf("it was %v and is %v (%v)", before.Mode(), after.Mode(), err)
	}
}

// TestApplySaysThatAllWasDone leaves something behind that cannot be tidied.
func TestApplySaysThatAllWasDone(t *testing.T) {
	root, err := os.OpenRoot(lay(t, hub()))
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	w := work{root: root, spare: []string{"content/members"}} // a folder with files in it
	if err := w.finish(); err == nil || !strings.Contains(err.Error(), "everything was changed") {
		t.Errorf("got %v", err)
	}
}

func TestApplyGoesThroughNoLink(t *testing.T) {
	dir := lay(t, hub())
	outside := t.TempDir()
	if err := os.Symlink(outside, filepath.Join(dir, "content/sessions")); err != nil {
		t.Skip("no symbolic links here:", err)
	}
	var c Change
	c.Create("content/sessions/a.md", "A")
	if err := c.Apply(dir); err == nil || len(found(t, outside)) > 0 {
		t.Errorf("it wrote outside: %v, %v", err, found(t, outside))
	}
}
