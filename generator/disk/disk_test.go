package disk

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"
	"unsafe"
)

// settled is a Dir whose clock says that all there is was written long ago.
func settled(t testing.TB, dir string) *Dir {
	t.Helper()
	d, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	d.now = func() time.Time { return time.Now().Add(time.Hour) }
	return d
}

func put(t testing.TB, dir, name, content string) {
	t.Helper()
	full := filepath.Join(dir, name)
	if err := os.MkdirAll(filepath.Dir(full), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(full, []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
}

func mustRead(t testing.TB, d *Dir, name string) string {
	t.Helper()
	text, err := d.ReadText(name, 1<<20)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// isSame says whether two strings are one in memory.
func isSame(a, b string) bool { return a == b && unsafe.StringData(a) == unsafe.StringData(b) }

func TestDirIsAFileSystem(t *testing.T) {
	dir := t.TempDir()
	put(t, dir, "purpose.md", "# Why")
	put(t, dir, "members/ada.md", "Ada")
	put(t, dir, "sessions/2026/proofs.md", strings.Repeat("long ", 10_000))
	if err := fstest.TestFS(settled(t, dir), "purpose.md", "members/ada.md", "sessions/2026/proofs.md"); err != nil {
		t.Error(err)
	}
}

func TestReadTextGivesTheSameStringWhileNothingChanges(t *testing.T) {
	dir := t.TempDir()
	put(t, dir, "members/ada.md", "Ada")
	d := settled(t, dir)
	first := mustRead(t, d, "members/ada.md")
	if again := mustRead(t, d, "members/ada.md"); first != "Ada" || !isSame(first, again) {
		t.Errorf("got %q, then another %q", first, again)
	}
	put(t, dir, "members/ada.md", "Ada") // written anew, with equal bytes
	if again := mustRead(t, d, "members/ada.md"); !isSame(first, again) {
		t.Error("equal bytes gave another string")
	}
}

func TestReadTextReadsAgainWhatChanged(t *testing.T) {
	tests := map[string]func(t *testing.T, full string){
		"size": func(t *testing.T, full string) { put(t, filepath.Dir(full), "ada.md", "Ada Lovelace") },
		"bytes": func(t *testing.T, full string) {
			put(t, filepath.Dir(full), "ada.md", "Bob")
			later := time.Now().Add(time.Minute)
			if err := os.Chtimes(full, later, later); err != nil {
				t.Fatal(err)
			}
		},
		"another file of equal size and time": func(t *testing.T, full string) {
			info, err := os.Stat(full)
			if err != nil {
				t.Fatal(err)
			}
			if inodeOf(info) == (inode{}) {
				t.Skip("this system tells files apart by size and time only")
			}
			put(t, filepath.Dir(full), "new", "Bob")
			other := filepath.Join(filepath.Dir(full), "new")
			if err := errors.Join(os.Chtimes(other, info.ModTime(), info.ModTime()), os.Rename(other, full)); err != nil {
				t.Fatal(err)
			}
		},
	}
	for name, change := range tests {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			put(t, dir, "members/ada.md", "Ada")
			d := settled(t, dir)
			mustRead(t, d, "members/ada.md")
			full := filepath.Join(dir, "members", "ada.md")
			change(t, full)
			want, err := os.ReadFile(full)
			if err != nil {
				t.Fatal(err)
			}
			if got := mustRead(t, d, "members/ada.md"); got != string(want) {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

// A stamp that cannot be trusted is played by changing what is remembered: whoever
// trusts the stamp returns the change, whoever reads again does not.
func TestReadTextTrustsNoStampOfAFreshFile(t *testing.T) {
	dir := t.TempDir()
	put(t, dir, "ada.md", "Ada")
	info, err := os.Stat(filepath.Join(dir, "ada.md"))
	if err != nil {
		t.Fatal(err)
	}
	changed := stampOf(info).changed()
	tests := []struct {
		name    string
		now     time.Time
		trusted bool
	}{
		{"of the future", changed.Add(-time.Hour), false},
		{"of this moment", changed, false},
		{"just within two seconds", changed.Add(racy - 1), false},
		{"two seconds old", changed.Add(racy), true},
	}
	for _, test := range tests {
		d, err := Open(dir)
		if err != nil {
			t.Fatal(err)
		}
		d.now = func() time.Time { return test.now }
		mustRead(t, d, "ada.md")
		r, _ := d.texts.get("ada.md")
		r.text = "Bob"
		d.texts.put("ada.md", r)
		if got := mustRead(t, d, "ada.md") == "Bob"; got != test.trusted {
			t.Errorf("%s: trusted %v, want %v", test.name, got, test.trusted)
		}
		d.Close()
	}
}

func TestReadTextRefuses(t *testing.T) {
	dir, outside := t.TempDir(), t.TempDir()
	put(t, dir, "large.md", "0123456789")
	put(t, dir, "folder/ada.md", "Ada")
	put(t, outside, "secret.md", "secret")
	for name, target := range map[string]string{"link.md": "large.md", "out.md": filepath.Join(outside, "secret.md"), "out": outside} {
		if err := os.Symlink(target, filepath.Join(dir, name)); err != nil {
			t.Skip("no links here: ", err)
		}
	}
	d := settled(t, dir)
	for name, want := range map[string]error{
		"large.md": ErrTooLarge, "folder": ErrNotRegular, "link.md": ErrNotRegular, "out.md": ErrNotRegular,
		"out/secret.md": nil, "nobody.md": fs.ErrNotExist, "../x": fs.ErrInvalid, "/x": fs.ErrInvalid, "": fs.ErrInvalid, "a\x00": nil,
	} {
		text, err := d.ReadText(name, 9)
		if err == nil || want != nil && !errors.Is(err, want) {
			t.Errorf("%q: got %q and %v, want %v", name, text, err, want)
		}
	}
	if text, err := d.ReadText("large.md", 10); err != nil || text != "0123456789" {
		t.Errorf("at the limit: got %q and %v", text, err)
	}
	if _, err := d.ReadText("large.md", 9); !errors.Is(err, ErrTooLarge) {
		t.Errorf("remembered, below the limit: got %v", err)
	}
	for _, name := range []string{"out.md", "out/secret.md"} {
		if _, err := d.Open(name); err == nil {
			t.Errorf("opened %s", name)
		}
		if _, err := d.Stat(name); err == nil {
			t.Errorf("described %s", name)
		}
	}
	if _, err := d.ReadDir("out"); err == nil {
		t.Error("listed a folder outside")
	}
}

func TestReadTextForgetsBelowAFolderThatBecameALink(t *testing.T) {
	dir, outside := t.TempDir(), t.TempDir()
	put(t, dir, "members/ada.md", "Ada")
	d := settled(t, dir)
	mustRead(t, d, "members/ada.md")
	moved := filepath.Join(outside, "members")
	if err := os.Rename(filepath.Join(dir, "members"), moved); err != nil {
		t.Skip("cannot move: ", err)
	}
	if err := os.Symlink(moved, filepath.Join(dir, "members")); err != nil {
		t.Skip("no links here: ", err)
	}
	if _, err := d.ReadDir("."); err != nil {
		t.Fatal(err)
	}
	if text, err := d.ReadText("members/ada.md", 100); err == nil {
		t.Errorf("read %q, which is outside now", text)
	}
}

func TestDirForgetsWhatIsGone(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"purpose.md", "members/ada.md", "members/bo.md", "sessions/2026/proofs.md"} {
		put(t, dir, name, name)
	}
	d := settled(t, dir)
	look := func() {
		t.Helper()
		err := fs.WalkDir(d, ".", func(p string, e fs.DirEntry, err error) error {
			if err == nil && !e.IsDir() {
				_, err = d.ReadText(p, 100)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	look()
	os.Remove(filepath.Join(dir, "members/bo.md"))
	os.RemoveAll(filepath.Join(dir, "sessions"))
	look()
	for name, want := range map[string]bool{"purpose.md": true, "members/ada.md": true, "members/bo.md": false, "sessions/2026/proofs.md": false} {
		if _, got := d.texts.get(name); got != want {
			t.Errorf("%s: remembered %v, want %v", name, got, want)
		}
	}
	if d.texts.root.folders["sessions"] != nil {
		t.Error("a folder that is gone is remembered")
	}
}

func TestDirFollowsAFolderThatWasReplaced(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "content")
	put(t, dir, "purpose.md", "old")
	d := settled(t, dir)
	mustRead(t, d, "purpose.md")
	if err := os.RemoveAll(dir); err != nil {
		t.Skip("cannot remove an open folder here: ", err)
	}
	if _, err := d.ReadDir("."); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v, want %v", err, fs.ErrNotExist)
	}
	put(t, dir, "purpose.md", "new")
	if _, err := d.ReadDir("."); err != nil {
		t.Fatal(err)
	}
	if got := mustRead(t, d, "purpose.md"); got != "new" {
		t.Errorf("got %q, want %q", got, "new")
	}
}

func TestDirMayBeUsedByManyAtOnce(t *testing.T) {
	dir := t.TempDir()
	for i := range 20 {
		put(t, dir, fmt.Sprintf("members/m%d.md", i), fmt.Sprint("member ", i))
	}
	d := settled(t, dir)
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for i := range 20 {
				if _, err := d.ReadDir("members"); err != nil {
					t.Error(err)
				}
				text, err := d.ReadText(fmt.Sprintf("members/m%d.md", i), 100)
				if err != nil || text != fmt.Sprint("member ", i) {
					t.Errorf("got %q and %v", text, err)
				}
			}
		})
	}
	all.Wait()
}

func TestOpenNeedsAFolder(t *testing.T) {
	dir := t.TempDir()
	put(t, dir, "file", "")
	for _, name := range []string{"file", "nothing"} {
		if _, err := Open(filepath.Join(dir, name)); err == nil {
			t.Errorf("opened %s", name)
		}
	}
}

func TestReadDirSeesEveryChangeOfAnOldFolder(t *testing.T) {
	dir := t.TempDir()
	put := func(name string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	d, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	d.now = func() time.Time { return time.Now().Add(time.Hour) } // every folder is old
	names := func() (got []string) {
		t.Helper()
		err := fs.WalkDir(d, ".", func(name string, e fs.DirEntry, err error) error {
			if err == nil && !e.IsDir() {
				_, err = d.ReadText(name, 10)
				got = append(got, name)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	put("a/one")
	names()
	names() // by now the listings are remembered
	for _, step := range []struct {
		what string
		do   func() error
		want []string
	}{
		{"nothing", func() error { return nil }, []string{"a/one"}},
		{"add a file", func() error { put("a/two"); return nil }, []string{"a/one", "a/two"}},
		{"add a folder", func() error { put("a/b/three"); return nil }, []string{"a/b/three", "a/one", "a/two"}},
		{"rename a file", func() error { return os.Rename(filepath.Join(dir, "a/two"), filepath.Join(dir, "a/zwei")) }, []string{"a/b/three", "a/one", "a/zwei"}},
		{"turn a file into a folder", func() error {
			if err := os.Remove(filepath.Join(dir, "a/one")); err != nil {
				return err
			}
			put("a/one/four")
			return nil
		}, []string{"a/b/three", "a/one/four", "a/zwei"}},
		{"rename a folder", func() error { return os.Rename(filepath.Join(dir, "a"), filepath.Join(dir, "c")) }, []string{"c/b/three", "c/one/four", "c/zwei"}},
		{"remove a folder", func() error { return os.RemoveAll(filepath.Join(dir, "c/b")) }, []string{"c/one/four", "c/zwei"}},
	} {
		tick(t)
		if err := step.do(); err != nil {
			t.Fatal(err)
		}
		for range 2 {
			if got := names(); !slices.Equal(got, step.want) {
				t.Fatalf("after %s: %v, want %v", step.what, got, step.want)
			}
		}
	}
}

// tick waits until the file system's clock has gone on, for a folder that only says it
// is old must not change twice within one tick.
func tick(t *testing.T) {
	t.Helper()
	probe := filepath.Join(t.TempDir(), "probe")
	var first time.Time
	for {
		if err := os.WriteFile(probe, nil, 0o644); err != nil {
			t.Fatal(err)
		}
		info, err := os.Stat(probe)
		if err != nil {
			t.Fatal(err)
		}
		if first.IsZero() {
			first = info.ModTime()
		}
		if info.ModTime().After(first) {
			return
		}
	}
}
