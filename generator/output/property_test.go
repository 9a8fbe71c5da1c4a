package output

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"pgregory.net/rapid"
)

var errInjected = errors.New("injected")

// TestAnySequenceOfSyncsEqualsAFreshOne lets sites, failures and strangers come in any
// order. The paths are few and short, so that files and folders often clash.
func TestAnySequenceOfSyncsEqualsAFreshOne(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		dir := mustTemp(r)
		defer os.RemoveAll(dir)
		theirs := map[string]string{}
		if _, err := Sync(context.Background(), dir, site{}); err != nil {
			r.Fatal(err)
		}
		for range rapid.IntRange(1, 6).Draw(r, "steps") {
			if rapid.IntRange(0, 3).Draw(r, "stranger") == 0 {
				visit(r, dir, theirs)
			}
			syncOnce(r, dir, drawSite(r), theirs)
		}
		leave(r, dir, theirs)
		last := drawSite(r)
		if _, err := Sync(context.Background(), dir, last); err != nil {
			r.Fatal(err)
		}
		wantFresh(r, dir, last)
	})
}

func mustTemp(r *rapid.T) string {
	dir, err := os.MkdirTemp("", "kith")
	if err != nil {
		r.Fatal(err)
	}
	return dir
}

var somePath = rapid.StringMatching(`[ab](/[ab]){0,2}`)

func drawSite(r *rapid.T) site {
	s := site{}
	for _, p := range rapid.SliceOfN(somePath, 0, 6).Draw(r, "paths") {
		s[p] = rapid.SampledFrom([]string{"", "one", "two", "three"}).Draw(r, "content")
		if _, err := layoutOf(s.Paths()); err != nil {
			delete(s, p)
		}
	}
	return s
}

// visit lets a stranger write a file, a new one or over one of Sync's, into a folder
// that is there: strangers' own folders are another story.
func visit(r *rapid.T, dir string, theirs map[string]string) {
	p, mine := somePath.Draw(r, "their path"), fmt.Sprint("mine ", len(theirs))
	if os.WriteFile(filepath.Join(dir, p), []byte(mine), 0o666) == nil {
		theirs[p] = mine
	}
}

// leave removes all that strangers wrote.
func leave(r *rapid.T, dir string, theirs map[string]string) {
	for p := range theirs {
		if err := os.Remove(filepath.Join(dir, p)); err != nil {
			r.Fatal(err)
		}
	}
}

// syncOnce syncs, perhaps with a failure at some step, and checks what must hold then.
func syncOnce(r *rapid.T, dir string, s site, theirs map[string]string) {
	fail := rapid.Int64Range(0, 40).Draw(r, "fail")
	before := tree(r, dir)
	var n atomic.Int64
	_, err := syncWith(context.Background(), dir, s, func(string, string) error {
		if n.Add(1) == fail {
			return errInjected
		}
		return nil
	})
	after := files(r, dir)
	for p, mine := range theirs {
		if after[p] != mine {
			r.Fatalf("the stranger %s now holds %q, not %q", p, after[p], mine)
		}
	}
	switch {
	case err == nil:
		want := map[string]string(maps.Clone(s))
		maps.Copy(want, theirs)
		wantEqual(r, after, want)
	case errors.As(err, new(*Stranger)):
		wantEqual(r, tree(r, dir), before)
		if !clash(s, theirs) {
			r.Fatalf("refused without a reason: %v", err)
		}
	case !errors.Is(err, errInjected):
		r.Fatal(err)
	}
}

// clash says whether a page and a stranger want the same place.
func clash(s site, theirs map[string]string) bool {
	for p := range s {
		for q := range theirs {
			if p == q || strings.HasPrefix(p, q+"/") || strings.HasPrefix(q, p+"/") {
				return true
			}
		}
	}
	return false
}

func wantFresh(r *rapid.T, dir string, s site) {
	fresh := mustTemp(r)
	defer os.RemoveAll(fresh)
	if _, err := Sync(context.Background(), fresh, s); err != nil {
		r.Fatal(err)
	}
	wantEqual(r, tree(r, dir), tree(r, fresh))
}
