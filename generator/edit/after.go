package edit

import (
	"bytes"
	"cmp"
	"errors"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"
)

// After is a hub's content/ folder as it would be once the change is made: what a
// command means to do can be read and judged before anything is written.
func (c *Change) After(content fs.FS) fs.FS {
	a := after{now: content, texts: map[string][]byte{}, gone: map[string]bool{}, folders: map[string][]string{}}
	for _, s := range c.steps {
		name, inside := strings.CutPrefix(s.Path, "content/")
		switch {
		case !inside:
		case s.After == nil:
			a.gone[name] = true
		default:
			a.texts[name] = s.After
			a.place(name)
		}
	}
	for name := range a.texts {
		delete(a.gone, name)
	}
	return a
}

type after struct {
	now     fs.FS
	texts   map[string][]byte   // files that are new or say something else
	gone    map[string]bool     // files that are not there any more
	folders map[string][]string // what new texts put into a folder, folders included
}

// place makes a new file known to the folders above it.
func (a after) place(name string) {
	for dir := path.Dir(name); ; name, dir = dir, path.Dir(dir) {
		if !slices.Contains(a.folders[dir], path.Base(name)) {
			a.folders[dir] = append(a.folders[dir], path.Base(name))
		}
		if dir == "." {
			return
		}
	}
}

func (a after) Open(name string) (fs.File, error) {
	if text, written := a.texts[name]; written {
		return &draft{Reader: bytes.NewReader(text), info: plain{path.Base(name), int64(len(text)), false}}, nil
	}
	if a.gone[name] {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	if _, folder := a.folders[name]; folder {
		return &draft{Reader: bytes.NewReader(nil), info: plain{path.Base(name), 0, true}}, nil
	}
	return a.now.Open(name)
}

// ReadDir lists a folder, in order.
func (a after) ReadDir(name string) ([]fs.DirEntry, error) {
	now, err := fs.ReadDir(a.now, name)
	if added := a.folders[name]; len(added) > 0 {
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
		err = nil
	}
	if err != nil {
		return nil, err
	}
	var entries []fs.DirEntry
	for _, e := range now {
		if at := path.Join(name, e.Name()); !a.gone[at] && !has(a.texts, at) {
			entries = append(entries, e)
		}
	}
	for _, base := range a.folders[name] {
		at := path.Join(name, base)
		text, file := a.texts[at]
		if !file && slices.ContainsFunc(entries, func(e fs.DirEntry) bool { return e.Name() == base }) {
			continue
		}
		entries = append(entries, fs.FileInfoToDirEntry(plain{base, int64(len(text)), !file}))
	}
	slices.SortFunc(entries, func(x, y fs.DirEntry) int { return cmp.Compare(x.Name(), y.Name()) })
	return entries, nil
}

// draft is a file, or a folder, that is not there yet.
type draft struct {
	io.Reader
	info plain
}

func (w *draft) Stat() (fs.FileInfo, error) { return w.info, nil }
func (w *draft) Close() error               { return nil }

// plain is what is known of a file that is not there yet.
type plain struct {
	name   string
	size   int64
	folder bool
}

func (p plain) Name() string       { return p.name }
func (p plain) Size() int64        { return p.size }
func (p plain) ModTime() time.Time { return time.Time{} }
func (p plain) IsDir() bool        { return p.folder }
func (p plain) Sys() any           { return nil }

func (p plain) Mode() fs.FileMode {
	if p.folder {
		return fs.ModeDir | 0o755
	}
	return 0o644
}

func has(texts map[string][]byte, name string) bool {
	_, written := texts[name]
	return written
}
