package scaffold

import (
	"cmp"
	"path"
	"strings"

	"kith/generator/edit"
	"kith/generator/hub"
	"kith/generator/source"
)

// A Renaming is what it takes to call something by another id.
type Renaming struct {
	Change     edit.Change
	Kind       hub.Kind
	Old, New   string // ids
	Path       string // the file, as it will be called
	References int    // places where the id stands
	Kept       bool   // the old id goes on leading there
	Returned   bool   // the new id was an earlier one: a rename is taken back
	Address    string // where the page was; empty where there was none
	Apart      []string
}

// Rename gives an entry another id, and writes that wherever the old one is written.
// A member's old id, and a topic's, stay behind as aliases, unless the new id is such a
// one: then an earlier rename is taken back, and everything is as it was.
func (d *Desk) Rename(old, now string) (Renaming, error) {
	if err := d.legible(); err != nil {
		return Renaming{}, err
	}
	e, err := d.find(old)
	if err != nil {
		return Renaming{}, err
	}
	now, err = d.freeFor(e, now)
	if err != nil {
		return Renaming{}, err
	}
	defer d.clear()
	r := renaming{desk: d, entry: e, now: now, moves: map[string]string{}, done: Renaming{Kind: e.Kind, Old: e.ID, New: now, Address: e.Address()}}
	r.move()
	for _, s := range d.sheets {
		if err := r.rewrite(s); err != nil {
			return Renaming{}, err
		}
	}
	r.keepOld()
	for _, s := range d.sheets {
		r.settle(s)
	}
	r.done.Path = "content/" + r.moves[e.Path()]
	return r.done, r.proof()
}

// clear forgets what was to stand elsewhere in the files.
func (d *Desk) clear() {
	for _, s := range d.sheets {
		s.cuts = nil
	}
}

// freeFor is the new id of an entry, if nobody else has it.
func (d *Desk) freeFor(e *hub.Entry, now string) (string, error) {
	if e.Kind == hub.Purposes || e.Kind == hub.Attendings {
		return "", refuse("the %s has no name of its own and stays where it is", e.Kind.One())
	}
	now = strings.TrimSuffix(place(now), ".md")
	if e.Kind != hub.Pages {
		now = strings.TrimPrefix(now, string(e.Kind)+"/")
	}
	if err := proper(e.Kind, now); err != nil {
		return "", err
	}
	if e.ID == now {
		return "", refuse("%s is called %q already", e.File, now)
	}
	if e.Kind == hub.Pages && source.KindOf(now+".md") != hub.Pages {
		return "", refuse("a page called %q would be no page any more: %s/ is for other files", now, strings.Split(now, "/")[0])
	}
	if other := d.holder(e.Kind, now); other != nil && !means(other, e) {
		return "", refuse("%q is taken: it is the id of %s (%s)", now, d.called(other), other.File)
	}
	return now, nil
}

// called is what an entry is called, hidden people by their id.
func (d *Desk) called(e *hub.Entry) string { return cmp.Or(d.Hub.Title(e), e.ID) }

type renaming struct {
	desk  *Desk
	entry *hub.Entry
	now   string            // the new id
	moves map[string]string // of files, within content/
	done  Renaming
}

// move finds the files that are named after the entry. A picture is not, whatever it is
// called: the text says its name.
func (r *renaming) move() {
	from := r.entry.Path()
	to := path.Join(path.Dir(from), r.now+path.Ext(from))
	if r.entry.Kind == hub.Pages {
		to = r.now + path.Ext(from)
	}
	r.moves[from] = to
	for _, a := range r.desk.parts.Attendance {
		dir, file := path.Split(a.Path())
		session, member := path.Base(dir), strings.TrimSuffix(file, path.Ext(file))
		switch {
		case r.entry.Kind == hub.Members && hub.Fold(member) == hub.Fold(r.entry.ID):
			r.moves[a.Path()] = dir + likewise(member, r.entry.ID, r.now) + path.Ext(file)
		case r.entry.Kind == hub.Sessions && hub.Fold(session) == hub.Fold(r.entry.ID):
			r.moves[a.Path()] = path.Join(path.Dir(path.Clean(dir)), likewise(session, r.entry.ID, r.now), file)
		}
	}
	for _, f := range r.desk.parts.Files { // an attendance folder may hold more
		if dir := path.Dir(f); r.entry.Kind == hub.Sessions && strings.HasPrefix(f, "attendance/") && hub.Fold(path.Base(dir)) == hub.Fold(r.entry.ID) {
			r.done.Apart = append(r.done.Apart, "content/"+f)
		}
		if stem := strings.TrimSuffix(f, path.Ext(f)); hub.Fold(stem) == hub.Fold(strings.TrimSuffix(from, path.Ext(from))) {
			r.done.Apart = append(r.done.Apart, "content/"+f)
		}
	}
}

// rewrite writes the new id in one file.
func (r *renaming) rewrite(s *sheet) error {
	for _, u := range r.desk.uses(s) {
		if !means(u.to, r.entry) {
			continue
		}
		if !r.replace(u) {
			continue
		}
		r.done.References++
	}
	from := s.entry.Path()
	if to, moved := r.moves[from]; moved && path.Dir(from) != path.Dir(to) {
		r.carry(s, from, to)
	}
	return nil
}

func (d *Desk) sheetOf(e *hub.Entry) *sheet {
	for _, s := range d.sheets {
		if s.entry.File == e.File {
			return s
		}
	}
	return nil
}

// settle takes what became of a file into the change.
func (r *renaming) settle(s *sheet) {
	before, now := s.whole(), s.mended()
	if to, moved := r.moves[s.entry.Path()]; moved {
		r.done.Change.Move(s.entry.File, "content/"+to, before, now)
		return
	}
	r.done.Change.Rewrite(s.entry.File, before, now)
}
