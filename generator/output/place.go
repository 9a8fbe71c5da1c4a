package output

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"sync"
)

// A place is the folder that Sync writes. Everything happens inside its root, where
// no symbolic link and no path leads out.
type place struct {
	dir     string
	root    *os.Root
	before  func(op, path string) error // asked before each change, where set
	buffers sync.Pool                   // of *[]byte, to read into
}

func open(dir string) (*place, error) {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return nil, err
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	return &place{dir: dir, root: root}, nil
}

func (p *place) Close() error { return p.root.Close() }

func (p *place) ask(op, path string) error {
	if p.before == nil {
		return nil
	}
	return p.before(op, path)
}

func (p *place) mkdir(path string) error {
	if err := p.ask("mkdir", path); err != nil {
		return err
	}
	return p.root.Mkdir(path, 0o777)
}

func (p *place) rename(from, to string) error {
	if err := p.ask("rename", to); err != nil {
		return err
	}
	return p.root.Rename(from, to)
}

func (p *place) remove(path string) error {
	if err := p.ask("remove", path); err != nil {
		return err
	}
	return p.root.Remove(path)
}

// create writes a file that must not exist yet; flushed, its bytes outlast a power failure.
func (p *place) create(path string, content []byte, flushed bool) error {
	if err := p.ask("create", path); err != nil {
		return err
	}
	f, err := p.root.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	if err = p.ask("write", path); err == nil {
		_, err = f.Write(content)
	}
	if err == nil && flushed {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}

// lstat describes what stands at a path: nil where nothing does.
func (p *place) lstat(path string) (fs.FileInfo, error) {
	info, err := p.root.Lstat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return info, err
}

const bufferSize = 64 << 10 // bytes; most pages fit

// measure reads a regular file.
func (p *place) measure(path string) (mark, error) {
	f, err := p.root.Open(path)
	if err != nil {
		return mark{}, err
	}
	defer f.Close()
	buffer, _ := p.buffers.Get().(*[]byte)
	if buffer == nil {
		b := make([]byte, bufferSize)
		buffer = &b
	}
	defer p.buffers.Put(buffer)
	return readMark(f, *buffer)
}

// holds says whether there is anything in a folder.
func (p *place) holds(folder string) bool {
	f, err := p.root.Open(folder)
	if err != nil {
		return false
	}
	defer f.Close()
	_, err = f.Readdirnames(1)
	return err != io.EOF
}

// manifest reads what Sync knows of this place, and its text, which is empty where
// there was none. A place without one must have nothing in it but dotfiles.
func (p *place) manifest() (manifest, []byte, error) {
	info, err := p.lstat(manifestName)
	switch {
	case err != nil:
		return manifest{}, nil, err
	case info == nil:
		return newManifest(), nil, p.vacant()
	case !info.Mode().IsRegular():
		return manifest{}, nil, &Stranger{Dir: p.dir, Path: manifestName, Why: whyOurs}
	}
	text, err := p.root.ReadFile(manifestName)
	if err != nil {
		return manifest{}, nil, err
	}
	m, err := parseManifest(text)
	if err != nil {
		return manifest{}, nil, &Broken{Dir: p.dir, Err: err}
	}
	return m, text, nil
}

func (p *place) vacant() error {
	entries, err := fs.ReadDir(p.root.FS(), ".")
	if err != nil {
		return err
	}
	for _, e := range entries {
		if e.Name()[0] != '.' {
			return &Foreign{Dir: p.dir, Found: e.Name()}
		}
	}
	return nil
}
