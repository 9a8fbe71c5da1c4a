package disk

import (
	"errors"
	"io"
	"io/fs"
	"math"
	"os"
	"time"
)

// racy is how old a file's last change must be before its stamp is trusted. File
// systems count time in steps, the coarsest (FAT) in steps of two seconds: a file
// changed twice within one step, at equal size, has the same stamp both times.
// git calls such an entry racy and gives it the same treatment.
const racy = 2 * time.Second

var errRestless = errors.New("file is being replaced again and again")

// ReadText returns a file's text, of at most limit bytes. If the file has not changed
// since it was last read, it returns the same string as then, after one look at the
// file's size and times.
//
// It asks the clock, but only to decide whether to read again: a file whose last
// change is not yet two seconds old, or lies in the future, is read anew each time.
// So the clock can cost time and never changes what is returned.
//
// It never follows a symbolic link at the last element. Errors are [fs.PathError]s;
// they wrap [ErrNotRegular] and [ErrTooLarge] where these are the cause.
func (d *Dir) ReadText(name string, limit int64) (string, error) {
	if !fs.ValidPath(name) {
		return "", &fs.PathError{Op: "read", Path: name, Err: fs.ErrInvalid}
	}
	if r, ok := d.texts.get(name); ok && r.settled && r.stamp.size <= limit && d.unchanged(name, r.stamp) {
		return r.text, nil
	}
	text, err := d.read(name, min(limit, math.MaxInt-1))
	if err != nil {
		d.texts.drop(name)
	}
	return text, err
}

// unchanged looks by name, which costs a third of a look inside the root and may
// follow a link among the folders to the outside. But it asks only whether this is
// still the very file that was read inside, and whoever lists folders before reading
// (see ReadDir) has by then forgotten all texts below a folder that became a link.
func (d *Dir) unchanged(name string, s stamp) bool {
	info, err := os.Lstat(d.full(name))
	return err == nil && info.Mode().IsRegular() && stampOf(info) == s
}

// read reads a text anew and remembers it. Equal text is the same string as before,
// even where its stamp is not.
func (d *Dir) read(name string, limit int64) (string, error) {
	begun := d.now()
	f, before, err := d.regular(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	text, err := d.fill(f, name, before.Size(), limit)
	if err != nil {
		return "", err
	}
	after, err := f.Stat()
	if err != nil {
		return "", err
	}
	if r, ok := d.texts.get(name); ok && r.text == text {
		text = r.text
	}
	s := stampOf(before)
	settled := s == stampOf(after) && s.size == int64(len(text)) && begun.Sub(s.changed()) >= racy
	d.texts.put(name, remembered{text: text, stamp: s, settled: settled})
	return text, nil
}

// regular opens a regular file that is not reached through a link at its last
// element. An editor may put another file in its place between the look and the
// opening: then it looks again.
func (d *Dir) regular(name string) (*os.File, fs.FileInfo, error) {
	for range 5 {
		listed, err := d.Lstat(name)
		if err == nil && !listed.Mode().IsRegular() {
			err = &fs.PathError{Op: "read", Path: name, Err: ErrNotRegular}
		}
		if err != nil {
			return nil, nil, err
		}
		f, info, err := d.open(name)
		if err != nil {
			return nil, nil, err
		}
		if os.SameFile(listed, info) {
			return f, info, nil
		}
		f.Close()
	}
	return nil, nil, &fs.PathError{Op: "read", Path: name, Err: errRestless}
}

// fill reads up to limit bytes into a buffer that others have read into before.
func (d *Dir) fill(f io.Reader, name string, size, limit int64) (string, error) {
	buffer, _ := d.buffers.Get().(*[]byte)
	if buffer == nil {
		buffer = new([]byte)
	}
	defer d.buffers.Put(buffer)
	b, err := fill((*buffer)[:0], f, name, size, limit)
	*buffer = b
	if err != nil {
		return "", err
	}
	return string(b), nil
}

// fill reads up to limit bytes, believing no size that a system tells.
func fill(b []byte, f io.Reader, name string, size, limit int64) ([]byte, error) {
	if size > limit {
		return b, &fs.PathError{Op: "read", Path: name, Err: ErrTooLarge}
	}
	for {
		if len(b) == cap(b) {
			b = append(b, make([]byte, max(int(size)+1, 4096))...)[:len(b)]
		}
		n, err := f.Read(b[len(b):min(cap(b), int(limit)+1)])
		b = b[:len(b)+n]
		switch {
		case int64(len(b)) > limit:
			return b, &fs.PathError{Op: "read", Path: name, Err: ErrTooLarge}
		case err == io.EOF:
			return b, nil
		case err != nil:
			return b, err
		}
	}
}
