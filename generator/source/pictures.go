package source

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"kith/generator/crew"
	"kith/generator/diag"
	"kith/generator/disk"
	"kith/generator/hub"
	"kith/generator/media"
)

// A seen picture is a file that was looked at, and the stamp it had.
type seen struct {
	stamp    disk.Stamp
	picture  media.Picture
	problems diag.List
	gone     bool // removed since it was listed
}

// pictures looks at every file whose name says that it is a picture. What cannot be
// shown is a problem, and no file of the hub.
func (r *Reader) pictures(content fs.FS, parts *hub.Parts) (problems diag.List, err error) {
	var names []string
	for _, name := range parts.Files {
		if kindByName(name) != 0 {
			names = append(names, name)
		}
	}
	looks := make([]seen, len(names))
	err = crew.Each(context.Background(), len(names), func(i int) (err error) {
		looks[i], err = look(content, names[i], r.seen[names[i]])
		return err
	})
	if err != nil {
		return nil, err
	}
	r.seen, parts.Pictures = make(map[string]seen, len(names)), make(map[string]media.Picture, len(names))
	lost := map[string]bool{}
	for i, s := range looks {
		if lost[names[i]] = s.picture == (media.Picture{}); !s.gone {
			r.seen[names[i]], parts.Pictures[names[i]] = s, s.picture
			problems = append(problems, s.problems...)
		}
	}
	parts.Files = slices.DeleteFunc(parts.Files, func(name string) bool { return lost[name] })
	return problems, nil
}

func kindByName(name string) media.Kind { return media.KindOf(strings.ToLower(path.Ext(name))) }

// since is a content folder that tells whether a file is still what it was.
type since interface {
	ReadSince(was disk.Stamp, name string, limit int64) (data []byte, now disk.Stamp, same bool, err error)
}

// look looks at a picture, or finds that it was looked at before.
func look(content fs.FS, name string, last seen) (seen, error) {
	data, stamp, same, err := readPicture(content, name, last.stamp)
	switch {
	case same:
		return last, nil
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, disk.ErrNotRegular):
		return seen{gone: true}, nil
	case err != nil && !errors.Is(err, ErrTooLarge):
		return seen{}, fmt.Errorf("read content/%s: %w", name, err)
	case err != nil:
		err = media.ErrTooLarge
	}
	s := seen{stamp: stamp}
	if err == nil {
		s.picture, err = media.Look(data)
	}
	s.judge(name, err)
	return s, nil
}

// judge says what is wrong with a picture.
func (s *seen) judge(name string, err error) {
	at := diag.Whole("content/" + name)
	var fault *media.Fault
	switch {
	case errors.As(err, &fault):
		s.problems.Errorf(at, fault.Rule, fault.Hint, "%s", fault.Message)
	case s.picture.Kind != kindByName(name):
		s.problems.Warnf(at, "misnamed-picture", "let its name end in "+s.picture.Kind.Ending(), "this picture is a %s, and its name says otherwise", s.picture.Kind)
	}
}

func readPicture(content fs.FS, name string, was disk.Stamp) (data []byte, now disk.Stamp, same bool, err error) {
	if c, ok := content.(since); ok {
		return c.ReadSince(was, name, media.MaxBytes)
	}
	info, err := fs.Stat(content, name)
	if err == nil && info.Size() > media.MaxBytes {
		err = ErrTooLarge
	}
	if err == nil {
		data, err = fs.ReadFile(content, name)
	}
	return data, disk.Stamp{}, false, err
}
