package source

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
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
		case strings.HasPrefix(d.Name(), aside):
			problems.Warnf(diag.Whole("content/"+name), "unfinished-change", "what it holds may be a file that is missing or has changed beside it: put it there, or remove it",
				"kith was stopped in the midst of a change, and this stood aside")
			return skip(d)
		case d.Name()[0] == '.' || d.Name()[0] == '_':
			return skip(d)
		case !utf8.ValidString(d.Name()):
			problems.Errorf(diag.Whole("content/"+path.Dir(name)), "bad-name", "rename it with letters, digits, hyphens and dots", "the name %q in this folder is no UTF-8 text", d.Name())
			return skip(d)
		case d.IsDir() && strings.Count(name, "/") >= MaxFolders:
			problems.Errorf(diag.Whole("content/"+name), "too-deep", "put it higher up", "folders are nested more than %d deep", MaxFolders)
			return fs.SkipDir
		case d.IsDir():
			return nil
		case !d.Type().IsRegular():
			problems.Errorf(diag.Whole("content/"+name), "not-a-file", "put the file itself here", "this is %s, and only ordinary files are read", irregular(d.Type()))
			return nil
		case strings.EqualFold(path.Ext(name), ".md"):
			pages = append(pages, name)
			return nil
		}
		said := asFile(name, d)
		if problems = append(problems, said...); len(said) == 0 {
			files = append(files, name)
		}
		return nil
	})
	return pages, files, problems, err
}

// aside is how the names of files begin that stand aside while content is changed.
const aside = ".kith-edit-"

// MaxFolders is how deep folders may be nested.
const MaxFolders = 20

// skip passes over a file, or a folder with all that is in it.
func skip(d fs.DirEntry) error {
	if d.IsDir() {
		return fs.SkipDir
	}
	return nil
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
	at := diag.Whole("content/" + name)
	if !hub.IsFileName(name) {
		problems.Errorf(at, "bad-name", "rename it with letters, digits, hyphens and dots", "the name of this file cannot be part of an address everywhere")
		return problems
	}
	if why, hint := unpublished(name); why != "" {
		problems.Errorf(at, "file-kind", hint, "%s", why)
	}
	if info, err := d.Info(); err == nil && info.Size() > MaxFile {
		problems.Errorf(at, "file-too-large", "publish it elsewhere and link to it", "a file may be %d MB large, and this one has %d MB", MaxFile>>20, info.Size()>>20)
	}
	return problems
}
