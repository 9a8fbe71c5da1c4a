package output

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A site is a Drawable whose pages are already drawn.
type site map[string]string

func (s site) Paths() []string { return slices.Sorted(maps.Keys(s)) }

func (s site) Draw(path string) ([]byte, error) {
	content, ok := s[path]
	if !ok {
		return nil, fmt.Errorf("no page %q", path)
	}
	return []byte(content), nil
}

// A reporter is a *testing.T, *testing.B or *rapid.T.
type reporter interface {
	Helper()
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}

// tree is all that is in a folder but the manifest: files with their content, folders
// as "name/", links as "-> target".
func tree(t reporter, dir string) map[string]string {
	t.Helper()
	found := map[string]string{}
	err := filepath.WalkDir(dir, func(p string, e fs.DirEntry, err error) error {
		name, _ := filepath.Rel(dir, p)
		name = filepath.ToSlash(name)
		switch {
		case err != nil:
			return err
		case name == ".", name == manifestName, name == ".kith-lock":
		case e.IsDir():
			found[name+"/"] = ""
		case e.Type() == fs.ModeSymlink:
			target, err := os.Readlink(p)
			found[name] = "-> " + target
			return err
		case !e.Type().IsRegular():
			found[name] = e.Type().String()
		default:
			content, err := os.ReadFile(p)
			found[name] = string(content)
			return err
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// files is a tree without its folders.
func files(t reporter, dir string) map[string]string {
	found := tree(t, dir)
	maps.DeleteFunc(found, func(name, _ string) bool { return strings.HasSuffix(name, "/") })
	return found
}

func put(t reporter, dir, path, content string) {
	t.Helper()
	full := filepath.Join(dir, path)
	if err := os.MkdirAll(filepath.Dir(full), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(full, []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
}

func mustSync(t reporter, dir string, s site) Changes {
	t.Helper()
	c, err := Sync(context.Background(), dir, s)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func wantEqual(t reporter, got, want any) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Fatalf("(-want +got)\n%s", diff)
	}
}

func TestSyncMakesTheFolderWhatIsDrawn(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "public")
	c := mustSync(t, dir, site{"index.html": "home", "members/ada/index.html": "Ada", "members/bo/index.html": "Bo"})
	wantEqual(t, c, Changes{Written: 3, Bytes: 9, WrittenPaths: []string{"index.html", "members/ada/index.html", "members/bo/index.html"}})
	wantEqual(t, tree(t, dir), map[string]string{
		"index.html": "home", "members/": "", "members/ada/": "", "members/ada/index.html": "Ada",
		"members/bo/": "", "members/bo/index.html": "Bo",
	})

	c = mustSync(t, dir, site{"index.html": "home", "members/ada/index.html": "Ada L.", "feed.xml": ""})
	wantEqual(t, c, Changes{Written: 2, Removed: 1, Unchanged: 1, Bytes: 6,
		WrittenPaths: []string{"feed.xml", "members/ada/index.html"}, RemovedPaths: []string{"members/bo/index.html"}})
	wantEqual(t, tree(t, dir), map[string]string{
		"index.html": "home", "members/": "", "members/ada/": "", "members/ada/index.html": "Ada L.", "feed.xml": "",
	})
}

func TestSyncOfNothingRemovesAllThatWasWritten(t *testing.T) {
	dir := t.TempDir()
	mustSync(t, dir, site{"a/b/c.html": "1", "d.html": "2"})
	mustSync(t, dir, site{})
	wantEqual(t, tree(t, dir), map[string]string{})
}

func TestSyncOfNoChangeTouchesNothing(t *testing.T) {
	dir, s := t.TempDir(), site{"a/index.html": "1", "b.html": "2"}
	mustSync(t, dir, s)
	put(t, dir, "old/notes.txt", "a stranger's") // not even with strangers about
	c, err := syncWith(t.Context(), dir, s, func(op, path string) error { return fmt.Errorf("%s %s", op, path) })
	if err != nil {
		t.Fatal(err)
	}
	wantEqual(t, c, Changes{Unchanged: 2})
}

// A counter draws as its site does, and counts.
type counter struct {
	site
	mu    sync.Mutex
	drawn map[string]int
}

func (c *counter) Draw(path string) ([]byte, error) {
	c.mu.Lock()
	c.drawn[path]++
	c.mu.Unlock()
	return c.site.Draw(path)
}

func TestSyncDrawsEachPageOnce(t *testing.T) {
	dir := t.TempDir()
	mustSync(t, dir, site{"same": "1", "other": "old", "edited": "old", "gone": "1"})
	put(t, dir, "edited", "equal")
	put(t, dir, "stranger", "equal")
	c := &counter{site: site{"same": "1", "other": "new", "edited": "equal", "stranger": "equal", "x/fresh": "1"}, drawn: map[string]int{}}
	if _, err := Sync(t.Context(), dir, c); err != nil {
		t.Fatal(err)
	}
	wantEqual(t, c.drawn, map[string]int{"same": 1, "other": 1, "edited": 1, "stranger": 1, "x/fresh": 1})
}

func TestSyncWritesFilesAndFoldersInEachOthersPlace(t *testing.T) {
	dir := t.TempDir()
	mustSync(t, dir, site{"a": "file", "b/c/d": "deep", "b/e": "too"})
	mustSync(t, dir, site{"a/x/y": "deep", "b": "file"})
	wantEqual(t, files(t, dir), map[string]string{"a/x/y": "deep", "b": "file"})
	mustSync(t, dir, site{"a": "file", "b/c": "deep"})
	wantEqual(t, files(t, dir), map[string]string{"a": "file", "b/c": "deep"})
}

// Two names of one file stand for a file system to which "Ada" and "ada" are one name:
// what is removed under the one is gone under the other.
func TestSyncRenamesByLetterCase(t *testing.T) {
	for _, page := range []string{"the same", "another"} {
		dir := t.TempDir()
		mustSync(t, dir, site{"Ada/Ada.html": "the same"})
		if os.Mkdir(filepath.Join(dir, "ada"), 0o777) != nil {
			t.Skip("letter case counts for nothing here already")
		}
		if err := os.Link(filepath.Join(dir, "Ada/Ada.html"), filepath.Join(dir, "ada/ada.html")); err != nil {
			t.Skip("no hard links here: ", err)
		}
		s := site{"ada/ada.html": page}
		_, err := syncWith(t.Context(), dir, s, func(op, path string) error {
			switch {
			case op == "remove" && path == "Ada/Ada.html":
				return os.Remove(filepath.Join(dir, "ada/ada.html"))
			case op == "remove" && path == "Ada":
				return os.Remove(filepath.Join(dir, "ada"))
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		wantEqual(t, files(t, dir), map[string]string(s))
	}
}

func TestSyncWritesAnewWhatPowerFailureEmptied(t *testing.T) {
	dir := t.TempDir()
	mustSync(t, dir, site{"a.html": "1", "b.html": "2"})
	put(t, dir, "a.html", "")
	put(t, dir, "b.html", "")
	mustSync(t, dir, site{"a.html": "new"})
	wantEqual(t, tree(t, dir), map[string]string{"a.html": "new"})
}

func TestSyncRestoresWhatWasDeleted(t *testing.T) {
	dir, s := t.TempDir(), site{"a/b/index.html": "1", "c.html": "2"}
	mustSync(t, dir, s)
	if err := os.RemoveAll(filepath.Join(dir, "a")); err != nil {
		t.Fatal(err)
	}
	mustSync(t, dir, s)
	wantEqual(t, files(t, dir), map[string]string(s))
	mustSync(t, dir, site{})
	wantEqual(t, tree(t, dir), map[string]string{})
}

func TestSyncWaitsForAnother(t *testing.T) {
	dir := t.TempDir()
	results := make(chan error)
	for i := range 4 {
		go func() {
			s := community(20)
			s["turn.html"] = fmt.Sprint(i)
			_, err := Sync(t.Context(), dir, s)
			results <- err
		}()
	}
	for range 4 {
		if err := <-results; err != nil {
			t.Error(err)
		}
	}
	found := files(t, dir)
	if len(found) != 21 {
		t.Errorf("got %d files, want 21", len(found))
	}
}

func TestSyncStopsWaitingWhenAsked(t *testing.T) {
	dir := t.TempDir()
	inside, done := make(chan bool), make(chan error)
	release := make(chan bool)
	go func() {
		_, err := syncWith(t.Context(), dir, site{"a": "1"}, func(op, path string) error {
			if op == "rename" && path == "a" {
				close(inside)
				<-release
			}
			return nil
		})
		done <- err
	}()
	select {
	case <-inside:
	case err := <-done:
		t.Fatal("the first Sync did not wait: ", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Sync(ctx, dir, site{"a": "2"}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want %v", err, context.Canceled)
	}
	close(release)
	if err := <-done; err != nil {
		t.Error(err)
	}
	wantEqual(t, tree(t, dir), map[string]string{"a": "1"})
}
