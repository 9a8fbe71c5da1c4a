package output

import (
	"context"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"
	"strings"

	"kith/generator/crew"
)

// survey looks at every address, wanted or known, and changes nothing. Its error is a
// Stranger if something is in the way.
func (j *job) survey(ctx context.Context) (err error) {
	if j.known, j.text, err = j.manifest(); err != nil {
		return err
	}
	for _, p := range slices.Sorted(maps.Keys(j.known.files)) {
		if !j.has(p) {
			j.gone = append(j.gone, old{path: p})
		}
	}
	blocked, err := j.surveyFolders(ctx)
	if err != nil {
		return err
	}
	if err := j.surveyPages(ctx); err != nil {
		return err
	}
	return j.refuse(blocked)
}

// surveyFolders finds which folders stand, outermost first: what is below a missing
// folder needs no look. It returns what stands where a wanted folder must go.
func (j *job) surveyFolders(ctx context.Context) ([]Stranger, error) {
	all := maps.Clone(j.known.folders)
	for f := range j.known.files {
		addParents(all, f)
	}
	for _, f := range j.layout.folders {
		all[f] = true
	}
	j.folders = make(map[string]bool, len(all))
	j.owned = map[string]bool{}
	var blocked []Stranger
	for _, level := range levels(slices.Sorted(maps.Keys(all))) {
		stands := make([]bool, len(level))
		whys := make([]string, len(level))
		err := crew.Each(ctx, len(level), func(i int) (err error) {
			stands[i], whys[i], err = j.lookAtFolder(level[i])
			return err
		})
		if err != nil {
			return nil, err
		}
		for i, f := range level {
			j.folders[f] = stands[i]
			if stands[i] && j.known.folders[f] {
				j.owned[f] = true
			}
			if whys[i] != "" {
				blocked = append(blocked, Stranger{Path: f, Why: whys[i]})
			}
		}
	}
	return blocked, nil
}

// levels groups sorted folders by depth.
func levels(folders []string) [][]string {
	var found [][]string
	for _, f := range folders {
		depth := strings.Count(f, "/")
		for len(found) <= depth {
			found = append(found, nil)
		}
		found[depth] = append(found[depth], f)
	}
	return found
}

func (j *job) lookAtFolder(f string) (stands bool, why string, err error) {
	if !j.reachable(f) {
		return false, "", nil
	}
	info, err := j.lstat(f)
	switch {
	case err != nil || info == nil:
		return false, "", err
	case info.IsDir():
		return true, "", nil
	case !j.needs(f):
		return false, "", nil
	case !info.Mode().IsRegular():
		return false, whyOdd, nil
	}
	if own, err := j.ownFile(f); err != nil || own {
		return false, "", err // it is among the gone, and leaves first
	}
	return false, whyFile, nil
}

// reachable says whether the folder that holds a path is a real one.
func (j *job) reachable(p string) bool {
	above := path.Dir(p)
	return above == "." || j.folders[above]
}

func (j *job) ownFile(p string) (bool, error) {
	k, err := j.measure(p)
	return err == nil && j.known.owns(p, k), err
}

// surveyPages looks at every wanted address, and draws those pages for which another's
// file is only welcome if its bytes are the page's.
func (j *job) surveyPages(ctx context.Context) error {
	j.pages = make([]page, len(j.paths))
	cased := j.goneByCase()
	err := crew.Each(ctx, len(j.pages), func(i int) error {
		j.pages[i].path = j.paths[i]
		if err := j.lookAtPage(&j.pages[i], cased); err != nil {
			return fmt.Errorf("look at %s: %w", j.paths[i], err)
		}
		return nil
	})
	if err != nil {
		return err
	}
	return crew.Each(ctx, len(j.pages), func(i int) error {
		p := &j.pages[i]
		if p.stands == nil || p.own || p.why != "" {
			return nil
		}
		return j.compare(p)
	})
}

func (j *job) lookAtPage(p *page, cased map[string]string) (err error) {
	if !j.reachable(p.path) {
		return nil
	}
	info, err := j.lstat(p.path)
	switch {
	case err != nil || info == nil:
		return err
	case info.IsDir():
		if clearable, err := j.clearable(p.path); err != nil || clearable {
			return err
		}
		p.why = whyFolder
		return nil
	case !info.Mode().IsRegular():
		p.why = whyOdd
		return nil
	}
	p.stands = info
	if p.was, err = j.measure(p.path); err != nil {
		return err
	}
	p.own = j.known.owns(p.path, p.was)
	if before, ok := cased[strings.ToLower(p.path)]; ok && !p.own {
		return j.lookAtCase(p, before)
	}
	return nil
}

// compare draws a page where a file stands that Sync does not know. Equal bytes are
// left as they are. They become Sync's where the manifest lists the path: someone has
// put back what belongs there. Elsewhere they stay the stranger's.
func (j *job) compare(p *page) error {
	if _, err := j.drawn(p); err != nil {
		return err
	}
	_, listed := j.known.files[p.path]
	switch {
	case p.now == p.was:
		p.own = listed
	case listed:
		p.why = whyEdited
	default:
		p.why = whyStranger
	}
	return nil
}

// clearable says whether all that is in a folder is Sync's and will leave it.
func (j *job) clearable(folder string) (bool, error) {
	clearable := true
	err := fs.WalkDir(j.root.FS(), folder, func(p string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.IsDir():
			clearable = j.known.folders[p]
		case !e.Type().IsRegular():
			clearable = false
		default:
			clearable, err = j.ownFile(p)
		}
		if err == nil && !clearable {
			err = fs.SkipAll
		}
		return err
	})
	return clearable, err
}

// goneByCase finds a gone file by its path in lower case.
func (j *job) goneByCase() map[string]string {
	found := make(map[string]string, len(j.gone))
	for _, o := range j.gone {
		found[strings.ToLower(o.path)] = o.path
	}
	return found
}

// lookAtCase is for file systems where "Ada" and "ada" are one: what stands at the new
// name may be Sync's file of the old. It will be removed under the old name, so the
// page must be written whatever its bytes.
func (j *job) lookAtCase(p *page, before string) error {
	if !j.reachable(before) {
		return nil
	}
	info, err := j.lstat(before)
	if err == nil && info != nil && os.SameFile(info, p.stands) && j.known.owns(before, p.was) {
		p.own, p.must = true, true
	}
	return err
}

// refuse makes one error of all that is in the way, the first named.
func (j *job) refuse(blocked []Stranger) error {
	for _, p := range j.pages {
		if p.why != "" {
			blocked = append(blocked, Stranger{Path: p.path, Why: p.why})
		}
	}
	if info, err := j.lstat(stagingName); err != nil {
		return err
	} else if info != nil && !info.IsDir() {
		blocked = append(blocked, Stranger{Path: stagingName, Why: whyOurs})
	}
	if len(blocked) == 0 {
		return nil
	}
	first := slices.MinFunc(blocked, func(a, b Stranger) int { return strings.Compare(a.Path, b.Path) })
	first.Dir, first.More = j.dir, len(blocked)-1
	return &first
}
