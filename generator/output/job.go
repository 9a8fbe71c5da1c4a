package output

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"sync"
)

// A job is one Sync under way.
type job struct {
	*place
	layout
	draw    func(path string) ([]byte, error)
	settled func(path string) bool

	known   manifest        // as found
	text    []byte          // of the manifest on the disk; empty where there is none
	folders map[string]bool // known, wanted or above a known file: whether a real folder stands there now
	pages   []page          // one for each wanted path, in order
	gone    []old           // listed in known and no longer wanted, in order
	owned   map[string]bool // folders that Sync made and that still stand
	making  sync.Mutex      // held while staging is asked for and made
	staging bool            // .kith-staging exists
}

// A page is a wanted file.
type page struct {
	path   string
	stands fs.FileInfo // what stands at its address, as surveyed; nil where nothing does
	was    mark        // of what stands there
	own    bool        // what stands there is Sync's
	must   bool        // write it even where the bytes are equal
	drawn  bool
	now    mark   // of the bytes that belong there, once drawn
	aside  string // where these bytes wait to be renamed; "" where they need not be written
	why    string // it cannot be written, where this is not ""
}

// An old is a file that Sync wrote and that is no longer wanted.
type old struct {
	path          string
	removed, kept bool
}

func (j *job) run(ctx context.Context) error {
	if err := j.survey(ctx); err != nil {
		return err
	}
	if err := j.sweep(); err != nil {
		return fmt.Errorf("clean %s: %w", stagingName, err)
	}
	if err := j.replace(ctx); err != nil {
		j.sweep() // as well as it can be done: the next Sync sweeps again
		return err
	}
	return j.sweep()
}

func (j *job) replace(ctx context.Context) error {
	if err := j.stage(ctx); err != nil {
		return err
	}
	if j.differs() {
		if err := j.journal(); err != nil {
			return err
		}
		if err := j.clear(ctx); err != nil {
			return err
		}
		if err := j.fill(ctx); err != nil {
			return err
		}
	}
	return j.seal()
}

// differs says whether anything but the manifest may have to change.
func (j *job) differs() bool {
	return len(j.gone) > 0 ||
		slices.ContainsFunc(j.pages, func(p page) bool { return p.aside != "" }) ||
		slices.ContainsFunc(j.unneeded(), func(f string) bool { return j.folders[f] && !j.holds(f) })
}

// unneeded is the folders that Sync made and no file wants, the inner before the outer.
func (j *job) unneeded() []string {
	var found []string
	for f := range j.known.folders {
		if !j.needs(f) {
			found = append(found, f)
		}
	}
	slices.SortFunc(found, func(a, b string) int { return strings.Compare(b, a) })
	return found
}

// journal puts down, before the first file is touched, all that may be found in the
// folder from now on if this Sync is cut short.
func (j *job) journal() error {
	m := newManifest()
	maps.Copy(m.folders, j.known.folders)
	for _, f := range j.layout.folders {
		if !j.folders[f] {
			m.folders[f] = true
		}
	}
	for _, o := range j.gone {
		m.files[o.path] = j.known.files[o.path]
	}
	for _, p := range j.pages {
		if p.own {
			m.add(p.path, p.was)
		}
		if p.own || p.aside != "" {
			m.add(p.path, p.now)
		}
	}
	return j.write(m.bytes())
}

// seal puts down what is so at the end.
func (j *job) seal() error {
	m := newManifest()
	m.folders = j.owned
	for _, p := range j.pages {
		if p.own || p.aside != "" {
			m.add(p.path, p.now)
		}
	}
	return j.write(m.bytes())
}

// write puts a manifest in the place of the one that is there, unless they are equal.
func (j *job) write(text []byte) error {
	if bytes.Equal(text, j.text) {
		return nil
	}
	if err := j.prepare(); err != nil {
		return err
	}
	aside := stagingName + "/" + stagedManifest
	if err := j.create(aside, text, true); err != nil {
		return fmt.Errorf("write %s: %w", manifestName, err)
	}
	if err := j.rename(aside, manifestName); err != nil {
		return fmt.Errorf("write %s: %w", manifestName, err)
	}
	j.text = text
	return nil
}

func (j *job) changes() Changes {
	var c Changes
	for _, p := range j.pages {
		if p.aside == "" {
			c.Unchanged++
			continue
		}
		c.Written++
		c.Bytes += p.now.size
		c.WrittenPaths = append(c.WrittenPaths, p.path)
	}
	for _, o := range j.gone {
		if o.removed {
			c.Removed++
			c.RemovedPaths = append(c.RemovedPaths, o.path)
		}
		if o.kept {
			c.KeptPaths = append(c.KeptPaths, o.path)
		}
	}
	return c
}
