package disk

import (
	"io/fs"
	"math"
)

// A Stamp tells a file as it was read from what may have become of it since. The zero
// Stamp is that of no file.
type Stamp struct {
	stamp   stamp
	settled bool // a later change must alter the stamp
}

// ReadSince returns a file's bytes, of at most limit, and their stamp; or, of a file that
// is still what it was under an earlier stamp, only that it is the same. It remembers
// nothing: for files that are large and of which little is kept. In all else it is as
// careful as [Dir.ReadText].
func (d *Dir) ReadSince(was Stamp, name string, limit int64) (data []byte, now Stamp, same bool, err error) {
	if !fs.ValidPath(name) {
		return nil, Stamp{}, false, &fs.PathError{Op: "read", Path: name, Err: fs.ErrInvalid}
	}
	if was.settled && was.stamp.size <= limit && d.unchanged(name, was.stamp) {
		return nil, was, true, nil
	}
	begun := d.now()
	f, before, err := d.regular(name)
	if err != nil {
		return nil, Stamp{}, false, err
	}
	defer f.Close()
	if data, err = fill(nil, f, name, before.Size(), min(limit, math.MaxInt-1)); err != nil {
		return nil, Stamp{}, false, err
	}
	after, err := f.Stat()
	if err != nil {
		return nil, Stamp{}, false, err
	}
	now.stamp = stampOf(before)
	now.settled = now.stamp == stampOf(after) && now.stamp.size == int64(len(data)) && begun.Sub(now.stamp.changed()) >= racy
	return data, now, false, nil
}
