package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"
)

func TestReadSinceReadsOnlyWhatChanged(t *testing.T) {
	dir := t.TempDir()
	put(t, dir, "members/ada.jpg", "Ada")
	d := settled(t, dir)
	look := func(was Stamp, want string) Stamp {
		t.Helper()
		data, now, same, err := d.ReadSince(was, "members/ada.jpg", 100)
		if err != nil || string(data) != want || same != (want == "") {
			t.Errorf("got %q, the same: %v, and %v; want %q", data, same, err, want)
		}
		return now
	}
	first := look(Stamp{}, "Ada")
	look(first, "")
	look(look(first, ""), "")
	full := filepath.Join(dir, "members", "ada.jpg")
	put(t, dir, "members/ada.jpg", "Bob")
	later := time.Now().Add(time.Minute)
	if err := os.Chtimes(full, later, later); err != nil {
		t.Fatal(err)
	}
	look(look(first, "Bob"), "")
}

func TestReadSinceTrustsNoStampOfAFreshFile(t *testing.T) {
	dir := t.TempDir()
	put(t, dir, "ada.jpg", "Ada")
	d, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	info, _ := os.Stat(filepath.Join(dir, "ada.jpg"))
	for age, trusted := range map[time.Duration]bool{0: false, racy - 1: false, racy: true} {
		d.now = func() time.Time { return stampOf(info).changed().Add(age) }
		_, now, _, err := d.ReadSince(Stamp{}, "ada.jpg", 100)
		if err != nil {
			t.Fatal(err)
		}
		if _, _, same, _ := d.ReadSince(now, "ada.jpg", 100); same != trusted {
			t.Errorf("%v after a change: trusted %v, want %v", age, same, trusted)
		}
	}
}

func TestReadSinceRefuses(t *testing.T) {
	dir, outside := t.TempDir(), t.TempDir()
	put(t, dir, "large.jpg", "0123456789")
	put(t, outside, "secret.jpg", "secret")
	if err := os.Symlink(filepath.Join(outside, "secret.jpg"), filepath.Join(dir, "out.jpg")); err != nil {
		t.Skip("no links here: ", err)
	}
	d := settled(t, dir)
	for name, want := range map[string]error{"large.jpg": ErrTooLarge, "out.jpg": ErrNotRegular, "none.jpg": fs.ErrNotExist, "../x": fs.ErrInvalid} {
		if data, _, _, err := d.ReadSince(Stamp{}, name, 9); !errors.Is(err, want) || data != nil {
			t.Errorf("%s: got %q and %v", name, data, err)
		}
	}
	_, now, _, _ := d.ReadSince(Stamp{}, "large.jpg", 10)
	if _, _, _, err := d.ReadSince(now, "large.jpg", 9); !errors.Is(err, ErrTooLarge) {
		t.Errorf("known, and above the limit: %v", err)
	}
}
