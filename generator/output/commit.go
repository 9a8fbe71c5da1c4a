package output

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"strings"

	"kith/generator/crew"
)

// clear removes what Sync wrote and no longer publishes, then the folders it made that
// this leaves empty.
func (j *job) clear(ctx context.Context) error {
	err := crew.Each(ctx, len(j.gone), func(i int) error {
		o := &j.gone[i]
		if err := j.removeOld(o); err != nil {
			return fmt.Errorf("remove %s: %w", o.path, err)
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, f := range j.unneeded() {
		if err := j.removeFolder(f); err != nil {
			return fmt.Errorf("remove %s: %w", f, err)
		}
	}
	return nil
}

// removeOld removes a file if its bytes are still those that Sync wrote.
func (j *job) removeOld(o *old) error {
	if !j.reachable(o.path) {
		return nil
	}
	info, err := j.lstat(o.path)
	if err != nil || info == nil {
		return err
	}
	if !info.Mode().IsRegular() {
		o.kept = true
		return nil
	}
	own, err := j.ownFile(o.path)
	if err != nil || !own {
		o.kept = err == nil
		return err
	}
	o.removed = true
	return j.remove(o.path)
}

// removeFolder removes a folder that Sync made, unless something is in it.
func (j *job) removeFolder(f string) error {
	if !j.folders[f] || j.holds(f) {
		return nil
	}
	if err := j.remove(f); err != nil && !j.holds(f) {
		return err
	}
	j.folders[f] = false
	delete(j.owned, f)
	return nil
}

// fill makes the missing folders and renames each new file into its place.
func (j *job) fill(ctx context.Context) error {
	for _, level := range levels(j.missing()) {
		made := make([]bool, len(level))
		err := crew.Each(ctx, len(level), func(i int) (err error) {
			made[i], err = j.makeFolder(level[i])
			return err
		})
		for i, f := range level {
			if made[i] {
				j.owned[f] = true
			}
		}
		if err != nil {
			return err
		}
	}
	return crew.Each(ctx, len(j.pages), func(i int) error {
		p := &j.pages[i]
		if p.aside == "" {
			return nil
		}
		if err := j.publish(p); err != nil {
			return fmt.Errorf("write %s: %w", p.path, err)
		}
		return nil
	})
}

// missing is the wanted folders that do not stand. Where letter case counts for
// nothing, a folder may have gone with another that differed from it only by case.
func (j *job) missing() []string {
	cleared := map[string]bool{}
	for _, f := range j.unneeded() {
		cleared[strings.ToLower(f)] = !j.folders[f]
	}
	var found []string
	for _, f := range j.layout.folders {
		if !j.folders[f] || cleared[strings.ToLower(f)] || cleared[strings.ToLower(path.Dir(f))] {
			found = append(found, f)
		}
	}
	return found
}

// makeFolder reports whether it made the folder: another's folder of that name is as
// good, and stays another's.
func (j *job) makeFolder(f string) (bool, error) {
	err := j.mkdir(f)
	if errors.Is(err, fs.ErrExist) {
		info, looked := j.lstat(f)
		if looked == nil && info != nil && info.IsDir() {
			return false, nil
		}
	}
	if err != nil {
		return false, fmt.Errorf("make folder %s: %w", f, err)
	}
	return true, nil
}

// publish renames a page into its place, if what stands there is still what the survey
// saw: drawing takes time, and someone may have been quicker.
func (j *job) publish(p *page) error {
	if j.folders[path.Dir(p.path)] || path.Dir(p.path) == "." {
		info, err := j.lstat(p.path)
		if err != nil {
			return err
		}
		if info != nil && !info.IsDir() && !same(p.stands, info) {
			return &Stranger{Dir: j.dir, Path: p.path, Why: whyMoved}
		}
	}
	return j.rename(p.aside, p.path)
}

func same(a, b fs.FileInfo) bool {
	return a != nil && os.SameFile(a, b) && a.Size() == b.Size() && a.ModTime().Equal(b.ModTime())
}
