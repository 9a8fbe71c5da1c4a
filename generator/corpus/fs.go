package corpus

import (
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"
)

// FS is the files as a file system in memory. No file has a time of change.
func (f Files) FS() fs.FS {
	t := tree{texts: make(map[string]string, len(f)), dirs: map[string][]fs.DirEntry{".": nil}}
	for _, file := range f {
		t.texts[file.Path] = file.Text
		t.enter(file.Path, info{path.Base(file.Path), int64(len(file.Text)), 0o444})
	}
	for _, entries := range t.dirs {
		slices.SortFunc(entries, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	}
	return t
}

// A tree is a file system: the text of each file, what is in each folder by name.
type tree struct {
	texts map[string]string
	dirs  map[string][]fs.DirEntry
}

// enter puts an entry into its folder, and new folders into theirs.
func (t tree) enter(name string, about info) {
	dir := path.Dir(name)
	if _, known := t.dirs[dir]; !known {
		t.enter(dir, folder(dir))
	}
	t.dirs[dir] = append(t.dirs[dir], fs.FileInfoToDirEntry(about))
}

func (t tree) Open(name string) (fs.File, error) {
	about, err := t.about("open", name)
	if err != nil {
		return nil, err
	}
	if about.IsDir() {
		return &openDir{about, t.dirs[name]}, nil
	}
	return openFile{strings.NewReader(t.texts[name]), about}, nil
}

func (t tree) ReadFile(name string) ([]byte, error) {
	about, err := t.about("read", name)
	if err != nil {
		return nil, err
	}
	if about.IsDir() {
		return nil, &fs.PathError{Op: "read", Path: name, Err: fs.ErrInvalid}
	}
	return []byte(t.texts[name]), nil
}

func (t tree) ReadDir(name string) ([]fs.DirEntry, error) {
	about, err := t.about("read", name)
	if err != nil {
		return nil, err
	}
	if !about.IsDir() {
		return nil, &fs.PathError{Op: "read", Path: name, Err: fs.ErrInvalid}
	}
	return slices.Clone(t.dirs[name]), nil
}

func (t tree) Stat(name string) (fs.FileInfo, error) {
	about, err := t.about("stat", name)
	if err != nil {
		return nil, err
	}
	return about, nil
}

func (t tree) about(op, name string) (info, error) {
	if !fs.ValidPath(name) {
		return info{}, &fs.PathError{Op: op, Path: name, Err: fs.ErrInvalid}
	}
	if text, ok := t.texts[name]; ok {
		return info{path.Base(name), int64(len(text)), 0o444}, nil
	}
	if _, ok := t.dirs[name]; ok {
		return folder(name), nil
	}
	return info{}, &fs.PathError{Op: op, Path: name, Err: fs.ErrNotExist}
}

// info is what the tree knows of a file or folder.
type info struct {
	name string
	size int64
	mode fs.FileMode
}

func folder(name string) info { return info{path.Base(name), 0, fs.ModeDir | 0o555} }

func (i info) Name() string       { return i.name }
func (i info) Size() int64        { return i.size }
func (i info) Mode() fs.FileMode  { return i.mode }
func (i info) IsDir() bool        { return i.mode.IsDir() }
func (i info) ModTime() time.Time { return time.Time{} }
func (i info) Sys() any           { return nil }

type openFile struct {
	*strings.Reader
	about info
}

func (f openFile) Stat() (fs.FileInfo, error) { return f.about, nil }
func (f openFile) Close() error               { return nil }

// An openDir is a folder being read; rest is what has not been read yet.
type openDir struct {
	about info
	rest  []fs.DirEntry
}

func (d *openDir) Stat() (fs.FileInfo, error) { return d.about, nil }
func (d *openDir) Close() error               { return nil }

func (d *openDir) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: d.about.name, Err: fs.ErrInvalid}
}

func (d *openDir) ReadDir(n int) ([]fs.DirEntry, error) {
	if n <= 0 {
		n = len(d.rest)
	} else if len(d.rest) == 0 {
		return nil, io.EOF
	}
	n = min(n, len(d.rest))
	entries := slices.Clone(d.rest[:n])
	d.rest = d.rest[n:]
	return entries, nil
}
