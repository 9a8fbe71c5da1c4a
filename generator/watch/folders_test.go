package watch

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/fsnotify/fsnotify"
)

func TestWeighKnowsWhatMatters(t *testing.T) {
	dir := t.TempDir()
	root := filepath.Join(dir, "hub", "content")
	write(t, root, "members/new/ada.md", "hello")
	write(t, root, "ada.md", "hello")
	write(t, root, ".git/index", "hidden")
	f := &folders{
		roots:  []string{root, filepath.Join(dir, "hub", "templates")},
		inside: map[string]bool{root: true, filepath.Join(root, "members"): true},
	}
	tests := []struct {
		name string
		op   fsnotify.Op
		want weight
	}{
		{"hub/content/ada.md", fsnotify.Write, content},
		{"hub/content/ada.md", fsnotify.Create, content},
		{"hub/content/gone.md", fsnotify.Remove, content},
		{"hub/content/gone.md", fsnotify.Rename, content},
		{"hub/content/ada.md", fsnotify.Chmod, nothing},
		{"hub/content/ada.md", fsnotify.Chmod | fsnotify.Write, content},
		{"hub/content/.ada.md.swp", fsnotify.Write, nothing},
		{"hub/content/.git", fsnotify.Create, nothing},
		{"hub/content/members/new", fsnotify.Create, structure},
		{"hub/content/members", fsnotify.Remove, structure},
		{"hub/content/members", fsnotify.Rename, structure},
		{"hub/content", fsnotify.Rename, structure},
		{"hub/templates", fsnotify.Create, structure},
		{"hub", fsnotify.Remove, structure},
		{"hub/public", fsnotify.Create, nothing},
		{"hub/README.md", fsnotify.Write, nothing},
		{"hub/content-old", fsnotify.Create, nothing},
		{"", 0, nothing},
	}
	for _, test := range tests {
		change := fsnotify.Event{Name: filepath.Join(dir, filepath.FromSlash(test.name)), Op: test.op}
		if got := f.weigh(change); got != test.want {
			t.Errorf("%s %s: weight %v, want %v", test.op, test.name, got, test.want)
		}
	}
}

func TestLinksToFoldersAreNotFollowed(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "elsewhere/ada.md", "hello")
	write(t, dir, "content/.cache/ada.md", "hello")
	root := filepath.Join(dir, "content")
	if err := os.Symlink(dir, filepath.Join(root, "loop")); err != nil {
		t.Skip("no links here:", err)
	}
	f, err := open([]string{root})
	if err != nil {
		t.Fatal(err)
	}
	defer f.close()
	if len(f.inside) != 1 || !f.inside[root] {
		t.Errorf("inside = %v, want only %s", f.inside, root)
	}
}

func TestReachedLimitsSayHowToRaiseThem(t *testing.T) {
	tests := []struct {
		err  error
		want string
	}{
		{syscall.ENOSPC, "fs.inotify.max_user_watches="},
		{syscall.EMFILE, "fs.inotify.max_user_instances="},
		{syscall.EIO, "watch content: "},
	}
	for _, test := range tests {
		got := explained("watch content", &os.PathError{Op: "add", Path: "content", Err: test.err}).Error()
		if !strings.HasPrefix(got, "watch content: ") || !strings.Contains(got, test.want) || !strings.Contains(got, test.err.Error()) {
			t.Errorf("explained(%v) = %q, want %q in it", test.err, got, test.want)
		}
	}
}
