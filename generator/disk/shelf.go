package disk

import (
	"io/fs"
	"path"
	"strings"
	"sync"
)

// A shelf holds remembered texts, folder in folder, so that a folder's listing shows
// at once what is gone. Its zero value is empty.
type shelf struct {
	mu   sync.RWMutex
	root folder
}

type folder struct {
	texts   map[string]remembered
	folders map[string]*folder
	entries []fs.DirEntry // as listed under its stamp; nil where that may be out of date
	stamp   stamp
}

// A remembered text is as it was read under its stamp.
type remembered struct {
	text    string
	stamp   stamp
	settled bool // a later change must alter the stamp
}

func (s *shelf) get(name string) (remembered, bool) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	dir, base := path.Split(name)
	f := s.find(dir)
	if f == nil {
		return remembered{}, false
	}
	r, ok := f.texts[base]
	return r, ok
}

func (s *shelf) put(name string, r remembered) {
	s.mu.Lock()
	defer s.mu.Unlock()
	dir, base := path.Split(name)
	f := &s.root
	for dir != "" {
		var next string
		next, dir, _ = strings.Cut(dir, "/")
		if f.folders == nil {
			f.folders = map[string]*folder{}
		}
		if f.folders[next] == nil {
			f.folders[next] = &folder{}
		}
		f = f.folders[next]
	}
	if f.texts == nil {
		f.texts = map[string]remembered{}
	}
	f.texts[base] = r
}

// listing returns how a folder was listed under a stamp.
func (s *shelf) listing(dir string, at stamp) ([]fs.DirEntry, bool) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	f := s.find(slashed(dir))
	if f == nil || f.entries == nil || f.stamp != at {
		return nil, false
	}
	return f.entries, true
}

// keep forgets what a folder's listing no longer shows, and remembers the listing if
// it is settled. A folder that has become a link counts as gone, so that its texts are
// asked for anew, inside the root.
func (s *shelf) keep(dir string, listed []fs.DirEntry, at stamp, settled bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	f := s.find(slashed(dir))
	if f == nil {
		return
	}
	f.entries, f.stamp = nil, at
	if settled {
		f.entries = listed
	}
	isDir := make(map[string]bool, len(listed))
	for _, e := range listed {
		isDir[e.Name()] = e.IsDir()
	}
	for base := range f.texts {
		if _, found := isDir[base]; !found {
			delete(f.texts, base)
		}
	}
	for base := range f.folders {
		if !isDir[base] {
			delete(f.folders, base)
		}
	}
}

// drop forgets a text or a whole folder.
func (s *shelf) drop(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if name == "." {
		s.root = folder{}
		return
	}
	dir, base := path.Split(name)
	if f := s.find(dir); f != nil {
		delete(f.texts, base)
		delete(f.folders, base)
	}
}

// find returns the folder called "", "members/" or "sessions/2026/", or nil.
func (s *shelf) find(dir string) *folder {
	f := &s.root
	for dir != "" && f != nil {
		var next string
		next, dir, _ = strings.Cut(dir, "/")
		f = f.folders[next]
	}
	return f
}

func slashed(dir string) string {
	if dir == "." {
		return ""
	}
	return dir + "/"
}
