package source

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
	"unicode"
	"unicode/utf8"

	"kith/generator/diag"
	"kith/generator/disk"
	"kith/generator/hub"
)

// ErrTooLarge says that a file is longer than its reader allows.
var ErrTooLarge = disk.ErrTooLarge

// list walks a content folder: Markdown files to read, files to publish as they are,
// both in order, and what is neither. Names that begin with a dot or an underscore
// are left out.
func list(content fs.FS) (pages, files []string, problems diag.List, err error) {
	err = fs.WalkDir(content, ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil && errors.Is(err, fs.ErrNotExist):
			return nil
		case err != nil:
			return fmt.Errorf("read content/%s: %w", name, err)
		case name == ".":
			return nil
		case d.Name()[0] == '.' || d.Name()[0] == '_':
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case d.IsDir():
			return nil
		case !d.Type().IsRegular():
			problems.Errorf(diag.Whole("content/"+name), "not-a-file", "put the file itself here", "this is %s, and only ordinary files are read", irregular(d.Type()))
			return nil
		case strings.EqualFold(path.Ext(name), ".md"):
			pages = append(pages, name)
			return nil
		}
		problems = append(problems, asFile(name, d)...)
		files = append(files, name)
		return nil
	})
	return pages, files, problems, err
}

func irregular(t fs.FileMode) string {
	switch {
	case t&fs.ModeSymlink != 0:
		return "a symbolic link"
	case t&fs.ModeNamedPipe != 0:
		return "a pipe"
	case t&fs.ModeSocket != 0:
		return "a socket"
	}
	return "a device"
}

// asFile judges a file that is published as it is.
func asFile(name string, d fs.DirEntry) (problems diag.List) {
	if info, err := d.Info(); err == nil && info.Size() > MaxFile {
		problems.Errorf(diag.Whole("content/"+name), "file-too-large", "publish it elsewhere and link to it", "a file may be %d MB large, and this one has %d MB", MaxFile>>20, info.Size()>>20)
	}
	if !fileName(name) {
		problems.Errorf(diag.Whole("content/"+name), "bad-name", "rename it with letters, digits, hyphens and dots", "the name of this file cannot be part of an address everywhere")
	}
	return problems
}

// fileName tells whether every system and every web server can hold a name: no
// control characters, none that Windows forbids, no dot or space at an end.
func fileName(name string) bool {
	if !utf8.ValidString(name) || strings.ContainsAny(name, "\\:*?\"<>|") || strings.IndexFunc(name, unicode.IsControl) >= 0 {
		return false
	}
	for part := range strings.SplitSeq(name, "/") {
		if part == "" || part == ".." || strings.TrimRight(part, ". ") != part {
			return false
		}
	}
	return true
}

// named judges the id that a file's name gives an entry.
func (r *reader) named(kind hub.Kind) {
	stem := r.id
	if kind == hub.Topics {
		stem = path.Base(r.path[:len(r.path)-len(path.Ext(r.path))])
	}
	if fits(stem) && fileName(r.path) {
		return
	}
	r.problems.Errorf(diag.Whole(r.file()), "bad-name", "rename the file with letters, digits and hyphens, such as \""+suggestion(path.Base(stem))+".md\"",
		"the file's name is the id of this %s, and it holds characters that an id cannot have", kind.One())
}

// fits tells whether an id can stand in an address, in @id and in [[id]].
func fits(id string) bool {
	for _, c := range id {
		if !unicode.IsLetter(c) && !unicode.IsDigit(c) && !unicode.IsMark(c) && !strings.ContainsRune("-_./", c) {
			return false
		}
	}
	return id != "" && !strings.HasPrefix(id, "-")
}

func suggestion(stem string) string {
	if slug := hub.Slug(stem); slug != "" {
		return slug
	}
	return "a-short-name"
}
