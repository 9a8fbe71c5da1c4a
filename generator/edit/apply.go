package edit

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"strconv"
)

// Taken says that a new file's place is not free.
type Taken struct{ Path string }

func (t *Taken) Error() string { return t.Path + " is there already" }

// Changed says that a file is not what it was when it was read, or not there any more.
type Changed struct{ Path string }

func (c *Changed) Error() string { return c.Path + " was changed meanwhile by somebody else" }

// Apply makes the change in a hub's folder: all of it, or none. Of what stops it, what
// is the author's is *Taken or *Changed; anything else is the machine's, and its error
// says what became of the files. If the machine stops in the midst, each file is whole,
// old or new, and what stood aside lies beside it as ".kith-edit-N".
func (c *Change) Apply(dir string) error {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer root.Close()
	w := work{root: root}
	if err = w.do(c.Steps()); err != nil {
		if left := w.undo(); left != nil {
			return fmt.Errorf("%v; and not everything could be taken back: %w", err, left)
		}
		return fmt.Errorf("nothing was changed: %w", err)
	}
	return w.finish()
}

// work is a change under way: how to take it back, and what it leaves lying about.
type work struct {
	root  *os.Root
	back  []func() error // takes back what was done, last first
	made  []string       // folders, the outer ones first
	spare []string       // files that stand aside until all is done
	gone  []string       // where files were removed
	tried int            // names for what stands aside
}

func (w *work) do(steps []Step) error {
	for _, s := range steps {
		if err := w.expect(s); err != nil {
			return err
		}
	}
	fresh := make([]string, len(steps))
	for i, s := range steps {
		if s.After == nil {
			continue
		}
		var err error
		if fresh[i], err = w.stage(s); err != nil {
			return fmt.Errorf("write %s: %w", s.Path, err)
		}
	}
	for _, removing := range []bool{true, false} { // a place is left before another comes to it
		for i, s := range steps {
			if removing != (s.After == nil) {
				continue
			}
			if err := w.step(s, fresh[i]); err != nil {
				return fmt.Errorf("write %s: %w", s.Path, err)
			}
		}
	}
	return nil
}

// expect makes sure that a file is as the change knows it.
func (w *work) expect(s Step) error {
	info, err := w.root.Lstat(s.Path)
	switch {
	case errors.Is(err, fs.ErrNotExist) && s.Before == nil:
		return nil
	case errors.Is(err, fs.ErrNotExist):
		return &Changed{s.Path}
	case err != nil:
		return err
	case s.Before == nil && w.same(s, info):
		return nil
	case s.Before == nil:
		return &Taken{s.Path}
	case !info.Mode().IsRegular():
		return &Changed{s.Path}
	}
	data, err := w.root.ReadFile(s.Path)
	if err == nil && !bytes.Equal(data, s.Before) {
		return &Changed{s.Path}
	}
	return err
}

// same tells that a file moves to a name that only the system takes for another's: from
// "Ada.md" to "ada.md".
func (w *work) same(s Step, there fs.FileInfo) bool {
	if s.From == "" {
		return false
	}
	from, err := w.root.Lstat(s.From)
	return err == nil && os.SameFile(from, there)
}

// stage writes what a file will hold beside its place.
func (w *work) stage(s Step) (string, error) {
	if err := w.folder(path.Dir(s.Path)); err != nil {
		return "", err
	}
	name, err := w.free(path.Dir(s.Path))
	if err != nil {
		return "", err
	}
	w.spare = append(w.spare, name)
	f, err := w.root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return "", err
	}
	if mode, there := w.mode(s); there { // whatever the umask leaves to new files
		err = f.Chmod(mode)
	}
	_, failed := f.Write(s.After)
	return name, errors.Join(err, failed, f.Sync(), f.Close())
}

// mode is who may read and write the file that a step replaces or moves.
func (w *work) mode(s Step) (mode fs.FileMode, there bool) {
	for _, old := range []string{s.From, s.Path} {
		if info, err := w.root.Lstat(old); old != "" && err == nil {
			return info.Mode().Perm(), true
		}
	}
	return 0, false
}

// free finds a name for a file that stands aside. It begins with a dot, so that nobody
// takes it for content.
func (w *work) free(dir string) (string, error) {
	for range 10_000 {
		name := path.Join(dir, ".kith-edit-"+strconv.Itoa(w.tried))
		w.tried++
		if _, err := w.root.Lstat(name); errors.Is(err, fs.ErrNotExist) {
			return name, nil
		}
	}
	return "", fmt.Errorf("%s is full of files named .kith-edit-*: remove them", dir)
}

// folder makes a folder and those above it, and remembers which are new.
func (w *work) folder(dir string) error {
	if info, err := w.root.Stat(dir); err == nil && info.IsDir() {
		return nil
	}
	if up := path.Dir(dir); up != dir {
		if err := w.folder(up); err != nil {
			return err
		}
	}
	if err := w.root.Mkdir(dir, 0o777); err != nil {
		return err
	}
	w.made = append(w.made, dir)
	return nil
}

// step sets the old file aside and the new one in its place.
func (w *work) step(s Step, fresh string) error {
	if s.Before != nil {
		aside, err := w.free(path.Dir(s.Path))
		if err != nil {
			return err
		}
		if err := w.keep(s.Path, aside, s.After == nil); err != nil {
			return err
		}
	}
	if s.After == nil {
		w.gone = append(w.gone, s.Path)
		return nil
	}
	if s.Before == nil {
		return w.settle(fresh, s.Path)
	}
	return w.root.Rename(fresh, s.Path)
}

// settle gives a new file its place, if nobody has come there meanwhile.
func (w *work) settle(fresh, path string) error {
	err := w.root.Link(fresh, path)
	switch {
	case errors.Is(err, fs.ErrExist):
		return &Taken{path}
	case err != nil: // a file system without second names
		err = w.root.Rename(fresh, path)
	}
	if err == nil {
		w.back = append(w.back, func() error { return w.root.Remove(path) })
	}
	return err
}

// keep sets a file aside until all is done: under a second name while it is replaced, so
// that its place is never empty, or, to be removed, under that name alone.
func (w *work) keep(path, aside string, leaving bool) error {
	set := w.root.Link
	if leaving {
		set = w.root.Rename
	}
	err := set(path, aside)
	if err != nil && !leaving { // a file system without second names
		err = w.copy(path, aside)
	}
	if err != nil {
		return err
	}
	w.spare = append(w.spare, aside)
	w.back = append(w.back, func() error { return w.root.Rename(aside, path) })
	return nil
}

func (w *work) copy(path, aside string) error {
	info, err := w.root.Lstat(path)
	if err != nil {
		return err
	}
	data, err := w.root.ReadFile(path)
	if err != nil {
		return err
	}
	w.spare = append(w.spare, aside) // half of it, too, is to be tidied
	return w.root.WriteFile(aside, data, info.Mode().Perm())
}

// undo takes everything back, last first.
func (w *work) undo() (err error) {
	for i := len(w.back) - 1; i >= 0; i-- {
		err = errors.Join(err, w.back[i]())
	}
	err = errors.Join(err, w.tidy())
	for i := len(w.made) - 1; i >= 0; i-- {
		err = errors.Join(err, w.root.Remove(w.made[i]))
	}
	return err
}

// finish removes what stood aside, and folders that removed files leave empty.
func (w *work) finish() error {
	err := w.tidy()
	if err != nil {
		err = fmt.Errorf("everything was changed as it was meant, but what stood aside could not be removed: %w", err)
	}
	for _, gone := range w.gone {
		for dir := path.Dir(gone); path.Dir(path.Dir(dir)) != "."; dir = path.Dir(dir) {
			if w.root.Remove(dir) != nil {
				break // something is in it
			}
		}
	}
	return err
}

func (w *work) tidy() (err error) {
	for _, name := range w.spare {
		if e := w.root.Remove(name); e != nil && !errors.Is(e, fs.ErrNotExist) {
			err = errors.Join(err, e)
		}
	}
	return err
}
