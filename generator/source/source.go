// Package source is the only one that reads content/. It turns each file, on its
// own, into typed values that know where they were written, and collects what is
// wrong with it.
//
// To read one file nothing is needed but its path and its text. What a file means
// beside the others (whether a host exists) is for packages hub and check to say.
// Hence a file once read stays read until its text changes.
package source

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"sync"

	"kith/generator/calendar"
	"kith/generator/crew"
	"kith/generator/diag"
	"kith/generator/disk"
	"kith/generator/hub"
	"kith/generator/markdown"
	"kith/generator/source/front"
)

// Limits on the size of files, in bytes.
const (
	MaxPage = 1 << 20   // a Markdown file; its body may be a quarter of this
	MaxFile = 100 << 20 // anything else
)

// A Reader reads content folders and remembers each file by its path and text. The
// zero value is ready.
type Reader struct {
	Zones  calendar.Zones
	once   sync.Once
	bodies *markdown.Parser
	last   memory
	seen   map[string]seen // pictures, by path
}

// read is what a file says, and what is wrong with it.
type read struct {
	text     string
	join     func(*hub.Parts)
	problems diag.List
}

// Read reads a whole content folder. A missing folder has no files; any error is the
// machine's.
func (r *Reader) Read(content fs.FS) (hub.Parts, diag.List, error) {
	r.once.Do(func() { r.bodies = markdown.New() })
	paths, files, problems, err := list(content)
	if err != nil {
		return hub.Parts{}, nil, err
	}
	results, err := r.readAll(content, paths)
	if err != nil {
		return hub.Parts{}, nil, err
	}
	r.last.keep(paths, results)
	parts := hub.Parts{Files: files}
	said, err := r.pictures(content, &parts)
	if err != nil {
		return hub.Parts{}, nil, err
	}
	problems = append(problems, said...)
	for i, result := range results {
		problems = append(problems, result.problems...)
		switch {
		case result.join != nil:
			result.join(&parts)
		case result.problems != nil:
			r.unread(paths[i])(&parts)
		}
	}
	if parts.Purpose == nil {
		problems = append(problems, purposeless(len(paths))...)
	}
	return parts, problems, nil
}

func purposeless(pages int) (problems diag.List) {
	if pages == 0 {
		problems.Errorf(diag.Whole("content"), "empty-hub", "write content/purpose.md: it alone makes a hub", "there is no Markdown file in this folder")
		return problems
	}
	problems.Errorf(diag.Whole("content/purpose.md"), "no-purpose", `begin it with a line "---", a line "title: …" and a line "---"`, "a hub needs a purpose, and there is no such file")
	return problems
}

// readAll reads Markdown files on all processors; results stand in the order of paths.
func (r *Reader) readAll(content fs.FS, paths []string) ([]read, error) {
	results := make([]read, len(paths))
	err := crew.Each(context.Background(), len(paths), func(i int) (err error) {
		results[i], err = r.readFile(content, i, paths[i])
		return err
	})
	return results, err
}

// texts is a content folder that hands out the same text for an unchanged file.
type texts interface {
	ReadText(name string, limit int64) (string, error)
}

// Text reads a file of a content folder, or says with ErrTooLarge that it is longer
// than limit.
func Text(content fs.FS, name string, limit int64) (string, error) {
	if t, ok := content.(texts); ok {
		return t.ReadText(name, limit)
	}
	info, err := fs.Stat(content, name)
	if err != nil {
		return "", err
	}
	if info.Size() > limit {
		return "", &fs.PathError{Op: "read", Path: name, Err: ErrTooLarge}
	}
	data, err := fs.ReadFile(content, name)
	return string(data), err
}

func (r *Reader) readFile(content fs.FS, i int, name string) (read, error) {
	text, err := Text(content, name, MaxPage)
	var problems diag.List
	switch {
	case errors.Is(err, ErrTooLarge):
		problems.Errorf(diag.Whole("content/"+name), "file-too-large", "split it, or publish it as a file and link to it", "a Markdown file may be %d kB long, and this one is longer", MaxPage>>10)
		return read{problems: problems}, nil
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, disk.ErrNotRegular):
		return read{}, nil // removed since it was listed: whoever watches will look again
	case err != nil:
		return read{}, fmt.Errorf("read content/%s: %w", name, err)
	}
	if last, ok := r.last.recall(i, name, text); ok {
		return last, nil
	}
	return r.parse(name, text), nil
}

// parse reads one file from its path and text alone.
func (r *Reader) parse(name, text string) read {
	file := "content/" + name
	if problems := conflicts(file, text); problems != nil {
		return read{text: text, problems: problems}
	}
	page, problems := front.Read(file, text)
	kind := kindOf(name)
	body, said := r.bodies.Read(markdown.Input{File: file, Line: page.BodyLine, Text: page.Body, Prefix: prefix(kind.name, name)})
	in := &reader{path: name, source: text, id: id(kind.name, name), page: page, body: body, zones: &r.Zones, asked: make([]string, 0, 20), odd: odd(page.Fields.Pairs)}
	join := kind.read(in)
	if !page.Unread {
		in.unknown(kind.name)
	}
	in.named(kind.name)
	in.sweep(kind.name)
	if problems != nil && in.problems != nil {
		problems = without(problems, in.problems)
	}
	return read{text, join, append(append(problems, in.problems...), said...)}
}

// unread joins a file of which nothing could be read: it is there, and to name it is
// no mistake.
func (r *Reader) unread(name string) func(*hub.Parts) {
	kind := kindOf(name)
	return kind.read(&reader{path: name, id: id(kind.name, name), page: front.Page{Unread: true}, zones: &r.Zones})
}

// id is a file's name without .md; a page's is its whole path, a topic's the form in
// which it is used.
func id(kind hub.Kind, name string) string {
	stem := name[:len(name)-len(path.Ext(name))]
	switch kind {
	case hub.Pages:
		return stem
	case hub.Topics:
		return cmp.Or(hub.Slug(path.Base(stem)), path.Base(stem))
	}
	return path.Base(stem)
}

// prefix keeps apart the anchors of texts that share a page. It tells nothing of the
// file's name, which may name somebody who hides.
func prefix(kind hub.Kind, name string) string {
	if kind == hub.Shoutouts {
		sum := sha256.Sum256([]byte(name))
		return "t" + hex.EncodeToString(sum[:4]) + "-"
	}
	return ""
}
