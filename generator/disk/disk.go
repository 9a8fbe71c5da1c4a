// Package disk reads a folder and remembers the texts it read.
//
// A [Dir] is an [fs.FS] that never leaves its folder: every file is opened inside
// an [os.Root], so a symbolic link that points outside is an error, not a door.
// Whoever looks at a folder again and again gets an unchanged text for the price of
// one look at its size and times, and gets the very same string, so that what was
// made of it can be found again without comparing.
//
// What is remembered never changes what is returned: a text is kept only under a
// stamp (size, times and, where the system tells it, the file's identity) that any
// later change must alter. See [Dir.ReadText] for the one case where a stamp cannot
// be trusted, and what is done about it.
package disk

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"time"
)

var (
	// ErrTooLarge is wrapped where a file is larger than the reader's limit.
	ErrTooLarge = errors.New("file is too large")
	// ErrNotRegular is wrapped where something else than a file, or a folder where
	// one may stand, was to be read: a symbolic link, a pipe, a device.
	ErrNotRegular = errors.New("not a regular file")
)

// A Dir is a folder on disk. It is safe for concurrent use. Names are as in
// [fs.ValidPath]: slash-separated, seen from the folder.
type Dir struct {
	name string           // absolute, so that a change of the working folder is no change here
	now  func() time.Time // see ReadText

	mu      sync.RWMutex
	root    *os.Root
	self    fs.FileInfo // of root, to see that another folder has taken its place
	texts   shelf
	buffers sync.Pool // of *[]byte, to read into
}

// Open opens a folder. It follows symbolic links in dir itself, as any command does.
func Open(dir string) (*Dir, error) {
	name, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	d := &Dir{name: name, now: time.Now}
	return d, d.renew()
}

// Close lets the folder go and forgets all texts.
func (d *Dir) Close() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.texts = shelf{}
	return d.root.Close()
}

// Open opens a file or folder for reading. Symbolic links are followed as long as
// they stay inside.
func (d *Dir) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	f, _, err := d.open(name)
	if err != nil {
		return nil, err
	}
	return f, nil
}

// open refuses pipes and devices, which could make a reader wait for ever.
func (d *Dir) open(name string) (*os.File, fs.FileInfo, error) {
	f, err := d.inside().OpenFile(filepath.FromSlash(name), os.O_RDONLY|dontWait, 0)
	if err != nil {
		return nil, nil, err
	}
	info, err := f.Stat()
	if err == nil && !info.Mode().IsRegular() && !info.IsDir() {
		err = &fs.PathError{Op: "open", Path: name, Err: ErrNotRegular}
	}
	if err != nil {
		f.Close()
		return nil, nil, err
	}
	return f, info, nil
}

// ReadFile returns a file's bytes, read anew each time.
func (d *Dir) ReadFile(name string) ([]byte, error) {
	f, err := d.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(f)
}

// Stat describes a file or folder, or what a symbolic link inside points to.
func (d *Dir) Stat(name string) (fs.FileInfo, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "stat", Path: name, Err: fs.ErrInvalid}
	}
	return d.inside().Stat(filepath.FromSlash(name))
}

// Lstat describes what stands at a name, a symbolic link included.
func (d *Dir) Lstat(name string) (fs.FileInfo, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "lstat", Path: name, Err: fs.ErrInvalid}
	}
	return d.inside().Lstat(filepath.FromSlash(name))
}

// ReadLink returns where a symbolic link points.
func (d *Dir) ReadLink(name string) (string, error) {
	if !fs.ValidPath(name) {
		return "", &fs.PathError{Op: "readlink", Path: name, Err: fs.ErrInvalid}
	}
	return d.inside().Readlink(filepath.FromSlash(name))
}

func (d *Dir) inside() *os.Root {
	d.mu.RLock()
	defer d.mu.RUnlock()
	return d.root
}

// renew opens the folder that now bears the name. A branch change may remove the
// whole folder and make another: whoever kept the old one open would never see the
// new files. The old root is left to the garbage collector, which closes it after
// its last reader.
func (d *Dir) renew() error {
	self, err := os.Stat(d.name)
	if err != nil {
		return err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.root != nil && os.SameFile(d.self, self) {
		return nil
	}
	root, err := os.OpenRoot(d.name)
	if err != nil {
		return err
	}
	if self, err = root.Stat("."); err != nil {
		root.Close()
		return fmt.Errorf("look at %s: %w", d.name, err)
	}
	d.root, d.self, d.texts = root, self, shelf{}
	return nil
}
