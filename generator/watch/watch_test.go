package watch

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/fsnotify/fsnotify"
)

const deadline = 20 * time.Second // for what should take milliseconds

func TestSaveByRenameIsSeen(t *testing.T) {
	dir := t.TempDir()
	file := write(t, dir, "ada.md", "first")
	w := watched(t, dir)
	for _, text := range []string{"second", "third", "fourth", "fifth"} {
		rename(t, write(t, dir, ".ada.md.swp", text), file)
		look(t, w)
		if got := read(t, file); got != text {
			t.Errorf("at the look the file holds %q, want %q", got, text)
		}
	}
}

func TestNewFoldersAreWatched(t *testing.T) {
	dir := t.TempDir()
	w := watched(t, dir)
	file := write(t, dir, "sessions/2026/spring/proofs.md", "a folder within a folder within a folder")
	look(t, w)
	keepsSeeing(t, w, file)
	keepsSeeing(t, w, write(t, dir, "sessions/2026/autumn/sets.md", "beside it"))
}

func TestRenamedFoldersStayWatched(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "old/deep/ada.md", "hello")
	w := watched(t, dir)
	rename(t, filepath.Join(dir, "old"), filepath.Join(dir, "new"))
	look(t, w)
	keepsSeeing(t, w, filepath.Join(dir, "new/deep/ada.md"))
	keepsSeeing(t, w, write(t, dir, "new/deep/deeper/bob.md", "made under the new name"))
	keepsSeeing(t, w, write(t, dir, "old/deep/cy.md", "made under the old name"))
}

func TestFoldersThatSwapNamesStayWatched(t *testing.T) {
	dir := t.TempDir()
	a, b := filepath.Join(dir, "a"), filepath.Join(dir, "b")
	inA, inB := write(t, dir, "a/sub/one.md", "1"), write(t, dir, "b/sub/two.md", "2")
	w := watched(t, dir)
	rename(t, a, filepath.Join(dir, "c"))
	rename(t, b, a)
	rename(t, filepath.Join(dir, "c"), b)
	look(t, w)
	keepsSeeing(t, w, inA)
	keepsSeeing(t, w, inB)
}

func TestFolderRenamedAndRemovedAtOnceDoesNotEndTheWatch(t *testing.T) {
	dir := t.TempDir()
	w := watched(t, dir)
	for i := range 20 {
		file := write(t, dir, fmt.Sprintf("a%d/deep/ada.md", i), "hello")
		look(t, w)
		rename(t, filepath.Dir(file), filepath.Join(dir, "away"))
		remove(t, filepath.Join(dir, "away"))
	}
	keepsSeeing(t, w, write(t, dir, "ada.md", "hello"))
}

func TestRootMayComeLater(t *testing.T) {
	dir := t.TempDir()
	root := filepath.Join(dir, "hub/deep/templates")
	w := watched(t, root)
	file := write(t, root, "page.html", "<p>")
	look(t, w)
	keepsSeeing(t, w, file)
}

func TestRootMayGoAndComeAgain(t *testing.T) {
	dir := t.TempDir()
	root := filepath.Join(dir, "content")
	file := write(t, root, "members/ada.md", "hello")
	w := watched(t, root)
	for range 3 {
		remove(t, root)
		look(t, w)
		write(t, root, "members/ada.md", "hello again")
		look(t, w)
		keepsSeeing(t, w, file)
	}
	remove(t, dir)
	write(t, root, "members/ada.md", "with the folder above it")
	look(t, w)
	keepsSeeing(t, w, file)
}

func TestRootMayBeALink(t *testing.T) {
	dir := t.TempDir()
	first, second := write(t, dir, "first/ada.md", "1"), write(t, dir, "second/ada.md", "2")
	link := filepath.Join(dir, "hub/content")
	mkdir(t, filepath.Dir(link))
	if err := os.Symlink(filepath.Dir(first), link); err != nil {
		t.Skip("no links here:", err)
	}
	w := watched(t, link)
	keepsSeeing(t, w, first)
	remove(t, link)
	if err := os.Symlink(filepath.Dir(second), link); err != nil {
		t.Fatal(err)
	}
	look(t, w)
	keepsSeeing(t, w, second)
}

func TestLastOfManyWritesIsSeen(t *testing.T) {
	const last = 5000
	dir := t.TempDir()
	w := watched(t, dir)
	go func() {
		for i := range last + 1 {
			os.WriteFile(filepath.Join(dir, fmt.Sprintf("%d.md", i%100)), fmt.Append(nil, i), 0o600)
		}
	}()
	for seen := ""; seen != fmt.Sprint(last); {
		look(t, w)
		text, _ := os.ReadFile(filepath.Join(dir, fmt.Sprintf("%d.md", last%100)))
		seen = string(text)
	}
}

func TestLostChangesAreLookedFor(t *testing.T) {
	dir := t.TempDir()
	seen, err := open([]string{dir})
	if err != nil {
		t.Fatal(err)
	}
	w := started(t, seen)
	seen.notify.Errors <- fsnotify.ErrEventOverflow
	look(t, w)
	keepsSeeing(t, w, write(t, dir, "ada.md", "hello"))
}

func TestEndOfContextClosesLook(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	w, err := Dirs(ctx, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	cancel()
	if _, more := next(t, w); more {
		t.Error("a look although nothing has changed")
	}
	if err := w.Err(); err != nil {
		t.Errorf("Err() = %v, want nil: the watcher was asked to end", err)
	}
}

const unwatchable = "no\x00name" // no system has a file with this name

func TestDirsSaysWhatItCannotWatch(t *testing.T) {
	_, err := Dirs(t.Context(), unwatchable)
	if err == nil || !strings.HasPrefix(err.Error(), "watch ") {
		t.Errorf("error = %v, want one that begins with what we were doing", err)
	}
}

func TestFailureEndsTheWatchAndIsTold(t *testing.T) {
	seen, err := open([]string{t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	seen.roots = []string{unwatchable}
	w := started(t, seen)
	if err := w.Err(); err != nil {
		t.Errorf("Err() = %v before the failure", err)
	}
	seen.notify.Errors <- fsnotify.ErrEventOverflow
	if _, more := next(t, w); more {
		t.Error("a look although the watcher has failed")
	}
	if w.Err() == nil {
		t.Error("Err() = nil after the failure")
	}
}

// keepsSeeing changes a file several times: one or two looks may be left over from
// what happened before, four cannot.
func keepsSeeing(t *testing.T, w *Watcher, file string) {
	t.Helper()
	for i := range 4 {
		write(t, filepath.Dir(file), filepath.Base(file), fmt.Sprint("change ", i))
		look(t, w)
	}
}

func watched(t *testing.T, dirs ...string) *Watcher {
	t.Helper()
	w, err := Dirs(t.Context(), dirs...)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func started(t *testing.T, seen *folders) *Watcher {
	t.Helper()
	w := &Watcher{look: make(chan struct{}, 1), ended: make(chan struct{})}
	go w.run(t.Context(), seen)
	return w
}

func look(t *testing.T, w *Watcher) {
	t.Helper()
	if _, more := next(t, w); !more {
		t.Fatalf("the watcher has ended: %v", w.Err())
	}
}

func next(t *testing.T, w *Watcher) (struct{}, bool) {
	t.Helper()
	select {
	case v, more := <-w.Look():
		return v, more
	case <-time.After(deadline):
		t.Fatal("no look")
		return struct{}{}, false
	}
}

func write(t *testing.T, dir, name, text string) string {
	t.Helper()
	file := filepath.Join(dir, filepath.FromSlash(name))
	mkdir(t, filepath.Dir(file))
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

func read(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func mkdir(t *testing.T, dir string) {
	t.Helper()
	if err := os.MkdirAll(dir, 0o700); err != nil {
		t.Fatal(err)
	}
}

func rename(t *testing.T, from, to string) {
	t.Helper()
	if err := os.Rename(from, to); err != nil {
		t.Fatal(err)
	}
}

func remove(t *testing.T, path string) {
	t.Helper()
	if err := os.RemoveAll(path); err != nil {
		t.Fatal(err)
	}
}
