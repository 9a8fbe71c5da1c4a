package watch

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/fsnotify/fsnotify"
)

// folders are the folders in view. They are watched rather than the files in them,
// because an editor that saves by renaming replaces the file. The set is never
// patched: the system knows a folder by itself, we know it by its name, and after
// renames the two drift apart. When a folder comes or goes, the set is opened anew.
type folders struct {
	roots  []string
	notify *fsnotify.Watcher
	inside map[string]bool // the roots and the folders below them, by absolute path
}

// open brings the roots, all folders below them and the way to them into view.
func open(roots []string) (*folders, error) {
	notify, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, explained("start watching", err)
	}
	f := &folders{roots: roots, notify: notify, inside: map[string]bool{}}
	for _, root := range roots {
		if err := f.enter(root); err != nil {
			f.close()
			return nil, err
		}
	}
	return f, nil
}

// enter watches a root and the folder that it stands in, where its going and coming
// shows.
func (f *folders) enter(root string) error {
	if err := f.approach(filepath.Dir(root)); err != nil {
		return err
	}
	return f.descend(root)
}

// approach watches a folder on the way to a root, or where there is none the nearest
// above. It tries again after the folder above is in view, because it may have come
// in between.
func (f *folders) approach(dir string) error {
	above := filepath.Dir(dir)
	if there, err := f.watch(dir); there || err != nil || above == dir {
		return err
	}
	if err := f.approach(above); err != nil {
		return err
	}
	_, err := f.watch(dir)
	return err
}

// descend watches a folder and all below it. It watches first and lists then, so that
// what comes after the list was made is a change.
func (f *folders) descend(dir string) error {
	if there, err := f.watch(dir); !there {
		return err
	}
	f.inside[dir] = true
	entries, err := os.ReadDir(dir)
	if err != nil && !passing(err) {
		return explained("watch "+dir, err)
	}
	for _, entry := range entries {
		if entry.IsDir() && !hidden(entry.Name()) {
			if err := f.descend(filepath.Join(dir, entry.Name())); err != nil {
				return err
			}
		}
	}
	return nil
}

// watch reports whether there is a folder to watch.
func (f *folders) watch(dir string) (there bool, err error) {
	err = f.notify.Add(dir)
	switch {
	case err == nil:
		return true, nil
	case passing(err):
		return errors.Is(err, fs.ErrPermission), nil
	}
	return false, explained("watch "+dir, err)
}

// passing reports whether an error is of one folder and no reason to stop watching:
// it is gone, is no folder, or may not be read.
func passing(err error) bool {
	return errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR) || errors.Is(err, fs.ErrPermission)
}

// weigh says what a change means to us.
func (f *folders) weigh(change fsnotify.Event) weight {
	name := filepath.Clean(change.Name)
	moved := change.Has(fsnotify.Create | fsnotify.Remove | fsnotify.Rename)
	switch {
	case change.Op == fsnotify.Chmod || change.Op == 0:
		return nothing // backups and indexers touch attributes all day
	case moved && f.leads(name):
		return structure
	case !f.inside[name] && (hidden(filepath.Base(name)) || !f.inside[filepath.Dir(name)]):
		return nothing
	case moved && (f.inside[name] || folder(name)):
		return structure
	}
	return content
}

// leads reports whether a name is a root or on the way to one.
func (f *folders) leads(name string) bool {
	for _, root := range f.roots {
		if root == name || strings.HasPrefix(root, strings.TrimSuffix(name, string(filepath.Separator))+string(filepath.Separator)) {
			return true
		}
	}
	return false
}

func (f *folders) close() {
	if f != nil {
		f.notify.Close() // its error is the system's, about a handle that nobody needs any more
	}
}

func hidden(name string) bool { return strings.HasPrefix(name, ".") }

func folder(name string) bool {
	info, err := os.Lstat(name)
	return err == nil && info.IsDir()
}
