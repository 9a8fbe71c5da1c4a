// Package scaffold is for commands that change what people wrote: it makes new files,
// renames what others refer to, and forgets people who ask for it. What it means to do
// is an edit.Change, which the command shows or applies; nothing is written here.
//
// It promises to change no byte that it does not mean to, and to judge its own work:
// the hub is read again as it would be, and where that has a mistake which was not
// there before, nothing is changed.
package scaffold

import (
	"fmt"
	"io/fs"
	"strings"

	"kith/generator/diag"
	"kith/generator/edit"
	"kith/generator/hub"
	"kith/generator/source"
)

// A Refusal says why something is not done, and what to do instead. It is the author's.
type Refusal struct{ Message string }

func (r *Refusal) Error() string { return r.Message }

func refuse(format string, args ...any) error { return &Refusal{fmt.Sprintf(format, args...)} }

// A Judge says everything that is wrong with a content folder.
type Judge func(content fs.FS) (diag.List, error)

// A Desk is a hub as a command finds it, read whole.
type Desk struct {
	Hub      *hub.Hub
	problems diag.List
	parts    hub.Parts
	sheets   []*sheet // every Markdown file, in order of its kind and name
	content  fs.FS
	judge    Judge
	read     *source.Reader
	at       hub.Moment
}

// Open reads a hub. The moment parts what has been from what is to come.
func Open(content fs.FS, at hub.Moment, judge Judge) (*Desk, error) {
	return openWith(&source.Reader{}, content, at, judge)
}

// openWith reads a hub with a reader that may have read the most of it before.
func openWith(read *source.Reader, content fs.FS, at hub.Moment, judge Judge) (d *Desk, err error) {
	at.Zones = &read.Zones
	d = &Desk{content: content, judge: judge, read: read, at: at}
	if d.problems, err = judge(content); err != nil {
		return nil, err
	}
	if err = d.lay(); err != nil {
		return nil, err
	}
	return d, nil
}

// lay reads every file.
func (d *Desk) lay() (err error) {
	if d.parts, _, err = d.read.Read(d.content); err != nil {
		return err
	}
	d.Hub = hub.Of(d.parts, d.at)
	for e := range d.parts.Entries() {
		text, err := source.Text(d.content, e.Path(), source.MaxPage)
		if err != nil {
			return fmt.Errorf("read %s: %w", e.File, err)
		}
		d.sheets = append(d.sheets, sheetOf(e, text))
	}
	return nil
}

// after is the hub as it would be once a change is made.
func (d *Desk) after(c *edit.Change) (*Desk, error) {
	then := &Desk{content: c.After(d.content), judge: d.judge, read: d.read, at: d.at}
	var err error
	if then.problems, err = d.judge(then.content); err != nil {
		return nil, err
	}
	return then, then.lay()
}

// legible refuses a hub with files that nothing is known of: what they refer to could
// be missed.
func (d *Desk) legible() error {
	for _, p := range d.problems {
		if unreadable[p.Rule] && p.Severity == diag.Error {
			return refuse("%s: %s; mend this first, for who is named in that file cannot be seen (\"kith check\" shows more)", p.Pos, p.Message)
		}
	}
	return nil
}

// unreadable are the rules of which a broken file is not read, or not to its end.
var unreadable = map[string]bool{
	"front-matter-unreadable": true, "front-matter-unclosed": true, "front-matter-too-large": true,
	"merge-conflict": true, "file-too-large": true, "body-too-large": true,
	"too-deep": true, "too-many-marks": true, "duplicate-key": true, "alias": true,
}

// place is a path as people write it: with content/ in front of it or not.
func place(path string) string {
	path = strings.TrimPrefix(strings.ReplaceAll(path, "\\", "/"), "./")
	return strings.TrimPrefix(path, "content/")
}
