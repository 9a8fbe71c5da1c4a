package output

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strconv"

	"kith/generator/crew"
)

// stagingName is a folder of Sync's own, where new bytes wait. It is inside the folder
// that is written, so that a rename reaches every address.
const stagingName = ".kith-staging"

const stagedManifest = "manifest" // beside the pages, which are called by their number

// stage draws every page that is not drawn yet and puts aside what differs.
func (j *job) stage(ctx context.Context) error {
	return crew.EachWaiting(ctx, len(j.pages), func(i int) error {
		p := &j.pages[i]
		if p.drawn {
			return nil
		}
		if p.own && !p.must && p.was.size > 0 && j.settled(p.path) {
			p.drawn, p.now = true, p.was
			return nil
		}
		content, err := j.drawn(p)
		if err != nil {
			return err
		}
		if p.stands != nil && p.was == p.now && !p.must {
			return nil
		}
		if err := j.putAside(p, strconv.Itoa(i), content); err != nil {
			return fmt.Errorf("write %s: %w", p.path, err)
		}
		return nil
	})
}

func (j *job) drawn(p *page) ([]byte, error) {
	content, err := j.draw(p.path)
	if err != nil {
		return nil, fmt.Errorf("draw %s: %w", p.path, err)
	}
	p.drawn, p.now = true, markOf(content)
	return content, nil
}

func (j *job) putAside(p *page, name string, content []byte) error {
	if err := j.prepare(); err != nil {
		return err
	}
	aside := stagingName + "/" + name
	if err := j.create(aside, content, false); err != nil {
		return err
	}
	p.aside = aside
	return nil
}

// prepare makes the staging folder when the first needs it.
func (j *job) prepare() error {
	j.making.Lock()
	defer j.making.Unlock()
	if j.staging {
		return nil
	}
	_, err := j.makeFolder(stagingName)
	j.staging = err == nil
	return err
}

// sweep removes the staging folder and what this Sync, or one that was killed, left
// there. What no Sync would have put there stays, and keeps the folder.
func (j *job) sweep() error {
	j.staging = false
	entries, err := fs.ReadDir(j.root.FS(), stagingName)
	if err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		return err
	}
	for _, e := range entries {
		_, err := strconv.Atoi(e.Name())
		if !e.Type().IsRegular() || err != nil && e.Name() != stagedManifest {
			continue
		}
		if err := j.remove(stagingName + "/" + e.Name()); err != nil {
			return err
		}
	}
	if err := j.remove(stagingName); err != nil && !j.holds(stagingName) {
		return err
	}
	return nil
}
