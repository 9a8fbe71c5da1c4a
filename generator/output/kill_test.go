package output

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
)

// Two generations of a site, and what strangers keep beside the first. Between them
// pages stay, change, come, go, and files and folders take each other's place.
var (
	generation1 = site{
		"index.html": "home 1", "same.html": "the same", "gone/deep/index.html": "gone 1", "edited.html": "edited 1",
		"swap": "a file 1", "pows/a": "a 1", "pows/b/c": "c 1", "members/ada/index.html": "Ada 1", "members/bo/index.html": "Bo 1",
	}
	generation2 = site{
		"index.html": "home 2, longer", "same.html": "the same", "swap/x/y": "y 2", "swap/z": "z 2", "pows": "a file 2",
		"members/ada/index.html": "Ada 2", "members/cy/index.html": "Cy 2", "new/a/b/c.html": "c 2",
	}
	strangers = site{"CNAME": "hub.example", "members/bo/notes.txt": "mine", "edited.html": "mine too"}
)

// firstGeneration is a folder as it is before the second.
func firstGeneration(t *testing.T) (dir string) {
	dir = t.TempDir()
	mustSync(t, dir, generation1)
	for p, content := range strangers {
		put(t, dir, p, content)
	}
	return dir
}

// wantWhole checks what must hold at any moment between the generations: strangers are
// untouched, each file is whole, old or new, and what is in both is there.
func wantWhole(t *testing.T, dir string) {
	t.Helper()
	found := files(t, dir)
	maps.DeleteFunc(found, func(p, _ string) bool { return path.Dir(p) == stagingName })
	for p, content := range found {
		if mine, ok := strangers[p]; ok {
			wantEqual(t, content, mine)
		} else if content != generation1[p] && content != generation2[p] || content == "" {
			t.Fatalf("%s holds %q, neither old nor new", p, content)
		}
	}
	for p := range generation1 {
		if _, ok := found[p]; !ok && generation2[p] != "" {
			t.Fatalf("%s is missing, and is in both", p)
		}
	}
	for p := range strangers {
		if _, ok := found[p]; !ok {
			t.Fatalf("the stranger %s is gone", p)
		}
	}
}

// wantSecondGeneration finishes what was interrupted.
func wantSecondGeneration(t *testing.T, dir string) {
	t.Helper()
	mustSync(t, dir, generation2)
	want := map[string]string(maps.Clone(generation2))
	maps.Copy(want, strangers)
	wantEqual(t, files(t, dir), want)
	if found := tree(t, dir); found["gone/"] != "" || len(found) != len(want)+9 {
		t.Fatalf("folders remain: %v", found)
	}
	fresh := t.TempDir()
	mustSync(t, fresh, generation2)
	got := strings.Replace(readManifest(t, dir), "folder members/bo\n", "", 1) // where the stranger still lives
	wantEqual(t, got, readManifest(t, fresh))
}

func TestSyncFailingAtAnyStepLosesNothing(t *testing.T) {
	failure := errors.New("disk full")
	for step := int64(1); ; step++ {
		for _, lasting := range []bool{false, true} { // the disk may stay full, or not
			dir := firstGeneration(t)
			var n atomic.Int64
			_, err := syncWith(t.Context(), dir, generation2, func(op, path string) error {
				if now := n.Add(1); now == step || lasting && now > step {
					return failure
				}
				return nil
			})
			if n.Load() < step {
				if err != nil || step < 30 {
					t.Fatalf("%d steps: %v", n.Load(), err)
				}
				return
			}
			if !errors.Is(err, failure) {
				t.Fatalf("step %d: got %v, want %v", step, err, failure)
			}
			wantWhole(t, dir)
			wantSecondGeneration(t, dir)
		}
	}
}

// A stopper's pages can be drawn until one ends it.
type stopper struct {
	site
	n    atomic.Int64
	at   int64
	stop func() error
}

func (s *stopper) Draw(path string) ([]byte, error) {
	if s.n.Add(1) == s.at {
		if err := s.stop(); err != nil {
			return nil, err
		}
	}
	return s.site.Draw(path)
}

func TestSyncOfAPageThatCannotBeDrawnChangesNothing(t *testing.T) {
	failure := errors.New("bad template")
	for at := range len(generation2) {
		dir := firstGeneration(t)
		before, known := tree(t, dir), readManifest(t, dir)
		s := &stopper{site: generation2, at: int64(at) + 1, stop: func() error { return failure }}
		if _, err := Sync(t.Context(), dir, s); !errors.Is(err, failure) {
			t.Fatalf("got %v, want %v", err, failure)
		}
		wantEqual(t, tree(t, dir), before)
		wantEqual(t, readManifest(t, dir), known)
	}
}

func TestSyncCancelledAtAnyPointLosesNothing(t *testing.T) {
	for step := int64(1); ; step++ {
		dir := firstGeneration(t)
		ctx, cancel := context.WithCancel(t.Context())
		var n atomic.Int64
		end := func() error {
			if n.Add(1) == step {
				cancel()
			}
			return nil
		}
		s := &stopper{site: generation2, at: step, stop: end}
		_, err := syncWith(ctx, dir, s, func(string, string) error { return end() })
		cancel()
		if err != nil && !errors.Is(err, context.Canceled) {
			t.Fatal(err)
		}
		wantWhole(t, dir)
		wantSecondGeneration(t, dir)
		if n.Load() < step {
			return
		}
	}
}

func TestSyncCleansUpAfterAKilledOne(t *testing.T) {
	dir := t.TempDir()
	mustSync(t, dir, site{"a": "1"})
	put(t, dir, stagingName+"/17", "half a pa")
	put(t, dir, stagingName+"/manifest", "half a mani")
	mustSync(t, dir, site{"a": "1"})
	wantEqual(t, tree(t, dir), map[string]string{"a": "1"})

	put(t, dir, stagingName+"/3", "half a pa")
	put(t, dir, stagingName+"/notes.txt", "mine")
	mustSync(t, dir, site{"a": "2", "b": "2"})
	wantEqual(t, files(t, dir), map[string]string{"a": "2", "b": "2", stagingName + "/notes.txt": "mine"})
}

func TestSyncStartsAgainAfterItsFirstRunWasKilled(t *testing.T) {
	dir := t.TempDir()
	_, err := syncWith(t.Context(), dir, generation2, func(op, path string) error {
		if op == "rename" || op == "remove" {
			return fmt.Errorf("%s %s: %w", op, path, fs.ErrPermission)
		}
		return nil
	})
	if !errors.Is(err, fs.ErrPermission) {
		t.Fatalf("got %v", err)
	}
	if found, _ := filepath.Glob(filepath.Join(dir, stagingName, "*")); len(found) == 0 {
		t.Fatal("nothing was left to clean up")
	}
	mustSync(t, dir, generation2)
	wantEqual(t, files(t, dir), map[string]string(generation2))
}
