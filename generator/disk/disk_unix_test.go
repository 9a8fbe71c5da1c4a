//go:build unix

package disk

import (
	"errors"
	"path/filepath"
	"syscall"
	"testing"
)

func TestDirDoesNotWaitForAPipe(t *testing.T) {
	dir := t.TempDir()
	if err := syscall.Mkfifo(filepath.Join(dir, "pipe.md"), 0o666); err != nil {
		t.Skip("no pipes here: ", err)
	}
	d := settled(t, dir)
	if _, err := d.ReadText("pipe.md", 100); !errors.Is(err, ErrNotRegular) {
		t.Errorf("read: got %v", err)
	}
	if _, err := d.Open("pipe.md"); !errors.Is(err, ErrNotRegular) {
		t.Errorf("open: got %v", err)
	}
	if _, err := d.ReadDir("pipe.md"); err == nil {
		t.Error("listed a pipe")
	}
}
