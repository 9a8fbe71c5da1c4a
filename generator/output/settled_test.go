package output

import (
	"context"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A gallery is a site whose pictures are settled, and which counts what is drawn.
type gallery struct {
	site
	mu    sync.Mutex
	draws map[string]int
}

func (g *gallery) Settled(path string) bool { return strings.HasPrefix(path, "pictures/") }

func (g *gallery) Draw(path string) ([]byte, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.draws[path]++
	return g.site.Draw(path)
}

func TestSyncDrawsASettledFileOnce(t *testing.T) {
	dir := t.TempDir()
	pages := site{"index.html": "home", "pictures/ab-480.jpg": "small", "pictures/ab-800.jpg": "large"}
	sync := func(want map[string]int) Changes {
		t.Helper()
		g := &gallery{site: pages, draws: map[string]int{}}
		changes, err := Sync(context.Background(), dir, g)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, g.draws); diff != "" {
			t.Errorf("drawn (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff(map[string]string(pages), files(t, dir)); diff != "" {
			t.Errorf("published (-want +got):\n%s", diff)
		}
		return changes
	}
	home := map[string]int{"index.html": 1}
	sync(map[string]int{"index.html": 1, "pictures/ab-480.jpg": 1, "pictures/ab-800.jpg": 1})
	if c := sync(home); c.Written != 0 || c.Unchanged != 3 {
		t.Errorf("nothing was changed, and yet: %+v", c)
	}
	sync(home)
	pages["pictures/cd-480.jpg"] = "another"
	sync(map[string]int{"index.html": 1, "pictures/cd-480.jpg": 1})

	os.Remove(filepath.Join(dir, "pictures/ab-480.jpg"))
	sync(map[string]int{"index.html": 1, "pictures/ab-480.jpg": 1})

	os.WriteFile(filepath.Join(dir, "pictures/ab-800.jpg"), nil, 0o666) // a power failure
	sync(map[string]int{"index.html": 1, "pictures/ab-800.jpg": 1})

	delete(pages, "pictures/ab-800.jpg")
	if c := sync(home); c.Removed != 1 {
		t.Errorf("a picture that is no longer shown stays: %+v", c)
	}
}

func TestSyncTrustsNoSettledFileThatSomebodyChanged(t *testing.T) {
	dir := t.TempDir()
	pages := site{"pictures/ab-480.jpg": "small"}
	if _, err := Sync(context.Background(), dir, &gallery{site: pages, draws: map[string]int{}}); err != nil {
		t.Fatal(err)
	}
	put(t, dir, "pictures/ab-480.jpg", "edited")
	_, err := Sync(context.Background(), dir, &gallery{site: pages, draws: map[string]int{}})
	var stranger *Stranger
	if !errors.As(err, &stranger) || stranger.Path != "pictures/ab-480.jpg" {
		t.Errorf("got %v", err)
	}
	if got := files(t, dir); !maps.Equal(got, map[string]string{"pictures/ab-480.jpg": "edited"}) {
		t.Errorf("the edit is lost: %v", got)
	}
}
