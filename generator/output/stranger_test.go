package output

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestSyncKeepsStrangers(t *testing.T) {
	dir := t.TempDir()
	put(t, dir, ".nojekyll", "")
	put(t, dir, ".git/HEAD", "ref: refs/heads/main")
	mustSync(t, dir, site{"a/index.html": "1", "b/c/index.html": "2"})
	put(t, dir, "a/notes.txt", "mine")
	put(t, dir, "CNAME", "hub.example")
	if err := os.MkdirAll(filepath.Join(dir, "b/empty"), 0o777); err != nil {
		t.Fatal(err)
	}
	mustSync(t, dir, site{"d.html": "3"})
	wantEqual(t, tree(t, dir), map[string]string{
		".nojekyll": "", ".git/": "", ".git/HEAD": "ref: refs/heads/main",
		"a/": "", "a/notes.txt": "mine", "CNAME": "hub.example", "b/": "", "b/empty/": "", "d.html": "3",
	})
}

func TestSyncRemovesOnlyFoldersThatItMade(t *testing.T) {
	dir := t.TempDir()
	mustSync(t, dir, site{})
	if err := os.MkdirAll(filepath.Join(dir, "theirs/deep"), 0o777); err != nil {
		t.Fatal(err)
	}
	mustSync(t, dir, site{"theirs/deep/a": "1", "theirs/ours/b": "2", "ours/c": "3"})
	mustSync(t, dir, site{})
	wantEqual(t, tree(t, dir), map[string]string{"theirs/": "", "theirs/deep/": ""})
}

func TestSyncRemovesItsFolderOnceTheStrangerHasLeft(t *testing.T) {
	dir := t.TempDir()
	mustSync(t, dir, site{"a/index.html": "1"})
	put(t, dir, "a/notes.txt", "mine")
	mustSync(t, dir, site{})
	if err := os.Remove(filepath.Join(dir, "a/notes.txt")); err != nil {
		t.Fatal(err)
	}
	mustSync(t, dir, site{})
	wantEqual(t, tree(t, dir), map[string]string{})
}

func TestSyncKeepsWhatWasEditedSince(t *testing.T) {
	dir := t.TempDir()
	mustSync(t, dir, site{"a.html": "1", "b.html": "2"})
	put(t, dir, "a.html", "!") // of equal size
	c := mustSync(t, dir, site{})
	wantEqual(t, c, Changes{Removed: 1, RemovedPaths: []string{"b.html"}, KeptPaths: []string{"a.html"}})
	wantEqual(t, tree(t, dir), map[string]string{"a.html": "!"})
}

func TestSyncLeavesAnEqualStrangerToItsOwner(t *testing.T) {
	dir := t.TempDir()
	mustSync(t, dir, site{})
	put(t, dir, "robots.txt", "equal")
	wantEqual(t, mustSync(t, dir, site{"robots.txt": "equal"}), Changes{Unchanged: 1})
	if _, err := Sync(t.Context(), dir, site{"robots.txt": "other"}); !errors.As(err, new(*Stranger)) {
		t.Errorf("got %v, want a Stranger", err)
	}
	mustSync(t, dir, site{})
	wantEqual(t, tree(t, dir), map[string]string{"robots.txt": "equal"})
}

func TestSyncTakesBackWhatWasRestoredByHand(t *testing.T) {
	dir := t.TempDir()
	mustSync(t, dir, site{"a.html": "old"})
	put(t, dir, "a.html", "new")
	wantEqual(t, mustSync(t, dir, site{"a.html": "new"}), Changes{Unchanged: 1})
	mustSync(t, dir, site{"a.html": "newer"})
	wantEqual(t, tree(t, dir), map[string]string{"a.html": "newer"})
}

func TestSyncRefusesWhatStandsInTheWay(t *testing.T) {
	link := func(target, name string) func(*testing.T, string) {
		return func(t *testing.T, dir string) {
			if err := os.Symlink(target, filepath.Join(dir, name)); err != nil {
				t.Skip("no links here: ", err)
			}
		}
	}
	file := func(path, content string) func(*testing.T, string) {
		return func(t *testing.T, dir string) { put(t, dir, path, content) }
	}
	tests := []struct {
		name  string
		stand func(t *testing.T, dir string)
		path  string
		why   string
	}{
		{"a stranger's file", file("new.html", "mine"), "new.html", whyStranger},
		{"a stranger's file deeper in", file("new/deep/index.html", "mine"), "new/deep/index.html", whyStranger},
		{"a stranger's empty file", file("new.html", ""), "new.html", whyStranger},
		{"an edited file", file("old.html", "mine"), "old.html", whyEdited},
		{"an edited file of equal size", file("old.html", "0"), "old.html", whyEdited},
		{"a folder with something in it", file("new.html/notes.txt", "mine"), "new.html", whyFolder},
		{"a folder of Sync's with something in it", file("swap/notes.txt", "mine"), "swap", whyFolder},
		{"a file where a folder must go", file("new", "mine"), "new", whyFile},
		{"a link where a file must go", link("old.html", "new.html"), "new.html", whyOdd},
		{"a link to nowhere", link("nothing", "new.html"), "new.html", whyOdd},
		{"a link where a folder must go", link(".git", "new"), "new", whyOdd},
		{"a link to the outside", link("..", "new"), "new", whyOdd},
		{"a file for the staging folder", file(stagingName, "mine"), stagingName, whyOurs},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			dir := t.TempDir()
			put(t, dir, ".git/HEAD", "ref: refs/heads/main")
			mustSync(t, dir, site{"old.html": "1", "swap/a": "1", "gone.html": "1"})
			test.stand(t, dir)
			before := tree(t, dir)
			drawn := site{"a.html": "3", "old.html": "2", "new.html": "2", "new/deep/index.html": "2", "swap": "2"}
			_, err := syncWith(t.Context(), dir, drawn, func(op, path string) error {
				t.Errorf("%s %s, before all collisions were known", op, path)
				return nil
			})
			var s *Stranger
			if !errors.As(err, &s) {
				t.Fatalf("got %v, want a Stranger", err)
			}
			wantEqual(t, *s, Stranger{Dir: dir, Path: test.path, Why: test.why})
			wantEqual(t, tree(t, dir), before)
		})
	}
}

func TestSyncPutsNoFileInThePlaceOfAStrangersFolder(t *testing.T) {
	dir := t.TempDir()
	mustSync(t, dir, site{})
	if err := os.Mkdir(filepath.Join(dir, "theirs"), 0o777); err != nil {
		t.Fatal(err)
	}
	mustSync(t, dir, site{"theirs/a": "1"})
	if _, err := Sync(t.Context(), dir, site{"theirs": "1"}); !errors.As(err, new(*Stranger)) {
		t.Errorf("got %v, want a Stranger", err)
	}
	wantEqual(t, tree(t, dir), map[string]string{"theirs/": "", "theirs/a": "1"})
}

func TestSyncNamesTheFirstStrangerAndCountsTheRest(t *testing.T) {
	dir := t.TempDir()
	mustSync(t, dir, site{})
	for _, p := range []string{"c", "a", "b"} {
		put(t, dir, p, "mine")
	}
	_, err := Sync(t.Context(), dir, site{"c": "1", "b/x": "1", "a": "1"})
	if want := `"a" is a file that kith did not write (and 2 more in the way): move or delete it`; err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("got %v, want %s", err, want)
	}
}

func TestSyncRefusesWhatComesWhileItDraws(t *testing.T) {
	for _, path := range []string{"known.html", "fresh.html"} {
		dir := t.TempDir()
		mustSync(t, dir, site{"known.html": "1"})
		_, err := syncWith(t.Context(), dir, site{"known.html": "2", "fresh.html": "2"}, func(op, p string) error {
			if op == "rename" && p == manifestName {
				put(t, dir, path, "mine, and longer")
			}
			return nil
		})
		if !errors.As(err, new(*Stranger)) {
			t.Errorf("got %v, want a Stranger", err)
		}
		wantEqual(t, files(t, dir)[path], "mine, and longer")
	}
}

func TestSyncRefusesAFolderThatItDidNotMake(t *testing.T) {
	dir := t.TempDir()
	put(t, dir, ".gitignore", "*")
	put(t, dir, "notes.txt", "mine")
	before := tree(t, dir)
	_, err := Sync(t.Context(), dir, site{"index.html": "1"})
	var f *Foreign
	if !errors.As(err, &f) || f.Found != "notes.txt" || f.Dir != dir {
		t.Errorf("got %v, want Foreign with notes.txt", err)
	}
	wantEqual(t, tree(t, dir), before)
}

func TestSyncRemovesNothingThroughALink(t *testing.T) {
	dir, outside := t.TempDir(), t.TempDir()
	mustSync(t, dir, site{"members/ada.html": "Ada"})
	if err := os.RemoveAll(filepath.Join(dir, "members")); err != nil {
		t.Fatal(err)
	}
	for name, target := range map[string]string{"outside": outside, "inside": filepath.Join(dir, "people")} {
		t.Run(name, func(t *testing.T) {
			put(t, target, "ada.html", "Ada")
			link := filepath.Join(dir, "members")
			if err := os.Symlink(target, link); err != nil {
				t.Skip("no links here: ", err)
			}
			mustSync(t, dir, site{})
			wantEqual(t, files(t, target), map[string]string{"ada.html": "Ada"})
			os.Remove(link)
		})
		mustSync(t, dir, site{"members/ada.html": "Ada"})
		os.RemoveAll(filepath.Join(dir, "members"))
	}
}

func TestSyncLeavesAFolderToWhoeverMadeItFirst(t *testing.T) {
	dir := t.TempDir()
	_, err := syncWith(t.Context(), dir, site{"a/b": "1"}, func(op, path string) error {
		if op == "mkdir" && path == "a" {
			return os.Mkdir(filepath.Join(dir, "a"), 0o777)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	mustSync(t, dir, site{})
	wantEqual(t, tree(t, dir), map[string]string{"a/": ""})
}
