package scaffold

import (
	"errors"
	"io/fs"
	"path"
	"strings"

	"kith/generator/diag"
	"kith/generator/edit"
	"kith/generator/hub"
	"kith/generator/source"
)

// approve reads the hub with the new file in it. What is wrong then is the answers'
// fault, and said so.
func (d *Desk) approve(f *Fresh, k Kind, text string) error {
	if _, err := fs.Stat(d.content, strings.TrimPrefix(f.Path, "content/")); err == nil {
		return refuse("%s is there already", f.Path)
	}
	now, err := d.judge(f.Change.After(d.content))
	if err != nil {
		return err
	}
	s := sheetOf(&hub.Entry{File: f.Path}, text)
	for _, p := range now {
		switch {
		case p.File == f.Path && p.Severity == diag.Error:
			return refuse("%s%s%s", k.about(s, p), p.Message, hinted(p.Hint))
		case p.File == f.Path:
			f.Warnings = append(f.Warnings, p)
		}
	}
	if p, found := worse(errorsAmong(d.problems), errorsAmong(now)); found {
		return refuse("with this file in the hub there would be a mistake in %s: %s", p.Pos, p.Message)
	}
	return nil
}

// about names the flag that a problem is about.
func (k Kind) about(s *sheet, p diag.Problem) string {
	for _, pair := range s.fields.Pairs {
		for _, v := range append(scalars(pair.Value), pair.Value) {
			for _, f := range k.Fields {
				if f.Key == pair.Key && (v.At.Line == p.Line || pair.KeyAt.Line == p.Line) {
					return "--" + f.Name() + ": "
				}
			}
		}
	}
	return ""
}

func hinted(hint string) string {
	if hint == "" {
		return ""
	}
	return "; " + hint
}

// Wrong says what is wrong with the answers for one field, before the file is made.
func (d *Desk) Wrong(k Kind, field Field, said []string) error {
	a := Answers{field.Key: said}
	if len(a.said(field.Key)) == 0 {
		return nil
	}
	text, err := k.text(a)
	if err != nil {
		return err
	}
	file := "content/" + path.Join(string(k.Of), "a", "b.md")
	var draft edit.Change
	draft.Create(file, text)
	_, problems, err := (&source.Reader{}).Read(draft.After(nothing{}))
	if err != nil {
		return err
	}
	s := sheetOf(&hub.Entry{File: file}, text)
	for _, p := range problems {
		if p.File == file && p.Severity == diag.Error && k.about(s, p) != "" {
			return errors.New(p.Message + hinted(p.Hint))
		}
	}
	if kinds, names := named[k.Of][field.Key]; names {
		for _, id := range a.said(field.Key) {
			if d.among(kinds, id) == nil {
				return d.nobody(kinds, id)
			}
		}
	}
	return nil
}

// nothing is a folder that is not there.
type nothing struct{}

func (nothing) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}
