package disk

import (
	"cmp"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
)

// ReadDir lists a folder, sorted by name. It also forgets the remembered texts of
// files and folders that are no longer there; so whoever walks the whole folder at
// each look keeps the memory as small as the folder. To list "." is to begin a look:
// if another folder has taken this one's place, it is the one that is read from now on.
func (d *Dir) ReadDir(name string) ([]fs.DirEntry, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "readdir", Path: name, Err: fs.ErrInvalid}
	}
	if name == "." {
		if err := d.renew(); err != nil {
			return nil, err
		}
	}
	entries, err := d.entries(name)
	if err != nil {
		d.texts.drop(name)
	}
	return entries, err
}

// entries lists a folder, or finds that it has not changed since it was last listed:
// to add, remove or replace a file is to change its folder's times. The rule of two
// seconds that holds for texts (see ReadText) holds here, too.
func (d *Dir) entries(name string) ([]fs.DirEntry, error) {
	begun := d.now()
	safe, info, err := d.open(name)
	if err != nil {
		return nil, err
	}
	defer safe.Close()
	before := stampOf(info)
	if same, ok := d.texts.listing(name, before); ok {
		return slices.Clone(same), nil
	}
	listed, err := d.list(name, safe, info)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(listed, func(a, b fs.DirEntry) int { return cmp.Compare(a.Name(), b.Name()) })
	entries := make([]fs.DirEntry, len(listed))
	for i, e := range listed {
		entries[i] = entry{DirEntry: e, dir: d, path: path.Join(name, e.Name())}
	}
	after, err := safe.Stat()
	settled := err == nil && stampOf(after) == before && begun.Sub(before.changed()) >= racy
	d.texts.keep(name, entries, before, settled)
	return slices.Clone(entries), nil
}

// list reads a folder's names and types. A folder opened by way of os.Root looks at
// every file in it at once, one call each, to be sure of its type; the same folder
// opened by name gets the types with the names. So the root says which folder is
// meant, and if the name leads to that same folder, its quick listing is taken.
func (d *Dir) list(name string, safe *os.File, info fs.FileInfo) ([]fs.DirEntry, error) {
	quick, err := os.OpenFile(d.full(name), os.O_RDONLY|dontWait, 0)
	if err != nil {
		return safe.ReadDir(-1)
	}
	defer quick.Close()
	if same, err := quick.Stat(); err != nil || !os.SameFile(info, same) {
		return safe.ReadDir(-1)
	}
	return quick.ReadDir(-1)
}

// full is a name as the system knows it, for looks that need no root.
func (d *Dir) full(name string) string {
	return d.name + string(filepath.Separator) + filepath.FromSlash(name)
}

// An entry looks at its file inside the root, whichever way the folder was listed.
type entry struct {
	fs.DirEntry
	dir  *Dir
	path string
}

// Info describes the file as it is now.
func (e entry) Info() (fs.FileInfo, error) { return e.dir.Lstat(e.path) }
