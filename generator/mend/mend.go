// Package mend does to authors' files what can only be meant so: the fixes of problems
// that are sure. It writes nothing itself.
package mend

import (
	"io/fs"
	"strings"

	"kith/generator/diag"
	"kith/generator/edit"
	"kith/generator/source"
)

// rounds is how often a hub is looked at again: one fix can bring to light what stood
// behind it, and of many mistakes of one kind only the first are told at a time.
const rounds = 50

// Of mends a content folder until nothing sure is left to mend. look says what is wrong
// with a content folder; mine tells the files that may be changed. It returns the
// change, and what is wrong once it is done.
func Of(content fs.FS, look func(fs.FS) (diag.List, error), mine func(file string) bool) (edit.Change, diag.List, error) {
	revised := &revision{FS: content, texts: map[string]string{}}
	for range rounds {
		problems, err := look(revised)
		if err != nil {
			return edit.Change{}, nil, err
		}
		more, err := revised.mend(problems, mine)
		if err != nil {
			return edit.Change{}, nil, err
		}
		if !more {
			break
		}
	}
	problems, err := look(revised)
	if err != nil {
		return edit.Change{}, nil, err
	}
	change, err := revised.change()
	return change, problems, err
}

// A revision is a content folder in which some texts are new.
type revision struct {
	fs.FS
	texts map[string]string
	order []string
}

// ReadText serves package source.
func (r *revision) ReadText(name string, limit int64) (string, error) {
	if text, ok := r.texts[name]; ok {
		return text, nil
	}
	return source.Text(r.FS, name, limit)
}

// mend does the sure fixes, and tells whether there was one.
func (r *revision) mend(problems diag.List, mine func(string) bool) (more bool, err error) {
	fixes := map[string][]diag.Fix{}
	var files []string
	for _, p := range problems {
		if name, inside := strings.CutPrefix(p.File, "content/"); inside && p.Fix.Sure && mine(p.File) {
			if fixes[name] == nil {
				files = append(files, name)
			}
			fixes[name] = append(fixes[name], p.Fix)
		}
	}
	for _, name := range files {
		text, err := r.ReadText(name, source.MaxPage)
		if err != nil {
			return false, err
		}
		mended := diag.Mend(text, fixes[name])
		if mended == text {
			continue
		}
		if _, known := r.texts[name]; !known {
			r.order = append(r.order, name)
		}
		r.texts[name], more = mended, true
	}
	return more, nil
}

// change is what has become of the folder.
func (r *revision) change() (c edit.Change, err error) {
	for _, name := range r.order {
		before, err := source.Text(r.FS, name, source.MaxPage)
		if err != nil {
			return c, err
		}
		c.Rewrite("content/"+name, before, r.texts[name])
	}
	return c, nil
}
