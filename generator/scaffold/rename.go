package scaffold

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"kith/generator/edit"
	"kith/generator/hub"
	"kith/generator/markdown"
	"kith/generator/source"
	"kith/generator/source/front"
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

// replace writes the new id in one place, if the old one stands there: an alias stays.
func (r *renaming) replace(u use) bool {
	s, old := u.sheet, r.entry.ID
	switch {
	case u.key != "":
		return r.replaceValue(u)
	case u.ref.Form == markdown.Mention:
		from, to := s.span(u.ref.At)
		return r.same(u.ref.ID) && s.put(from, to, "@"+likewise(u.ref.ID, old, r.now))
	case u.ref.Form == markdown.Wiki:
		return r.replaceWiki(u)
	}
	changed := false
	for _, d := range s.destinations(u.ref) {
		to := d.text
		if u.ref.Path != "" {
			at := s.entry.Path()
			to = repath(to, r.entry.Path(), r.moves[r.entry.Path()], at, cmp.Or(r.moves[at], at))
		} else {
			to, _ = readdress(to, r.entry.Address(), r.renamed().Address())
		}
		changed = s.put(d.from, d.to, to) || changed
	}
	return changed
}

func (r *renaming) same(id string) bool { return hub.Fold(id) == hub.Fold(r.entry.ID) }

// renamed is the entry as it will be.
func (r *renaming) renamed() *hub.Entry {
	e := *r.entry
	e.ID = r.now
	return &e
}

func (r *renaming) replaceValue(u use) bool {
	s := u.sheet
	from, to := s.span(u.value.At)
	written, text := s.text[from:to], strings.TrimSpace(u.value.Text)
	id, ending := strings.TrimSuffix(text, ".md"), ""
	if r.entry.Kind != hub.Pages {
		id = text
	} else if id != text {
		ending = ".md"
	}
	kind := ""
	if folder := string(r.entry.Kind) + "/"; len(named[s.entry.Kind][u.key]) > 1 && strings.HasPrefix(id, folder) {
		kind, id = folder, strings.TrimPrefix(id, folder)
	}
	now := kind + likewise(id, r.entry.ID, r.now) + ending
	switch {
	case strings.HasPrefix(text, "/"):
		now, _ = readdress(text, r.entry.Address(), r.renamed().Address())
	case !r.same(id):
		return false
	}
	if strings.Count(written, text) == 1 && (written != text || s.syntax() != yaml || front.Item(now) == now) {
		return s.put(from, to, strings.Replace(written, text, now, 1))
	}
	return s.put(from, to, s.syntax().scalar(now))
}

func (r *renaming) replaceWiki(u use) bool {
	from, to := u.sheet.span(u.ref.At)
	inner := strings.TrimSuffix(strings.TrimPrefix(u.sheet.text[from:to], "[["), "]]")
	name, label, labelled := strings.Cut(inner, "|")
	rest := ""
	if labelled {
		rest = "|" + label
		if strings.HasSuffix(name, `\`) {
			name, rest = strings.TrimSuffix(name, `\`), `\`+rest
		}
	}
	if u.ref.Fragment != "" {
		page, part, _ := strings.Cut(name, "#")
		name, rest = page, "#"+part+rest
	}
	kind, id := "", name
	if prefix := string(r.entry.Kind) + "/"; !r.same(name) && strings.HasPrefix(name, prefix) {
		kind, id = prefix, strings.TrimPrefix(name, prefix)
	}
	if !r.same(id) {
		return false
	}
	return u.sheet.put(from, to, "[["+kind+likewise(id, r.entry.ID, r.now)+rest+"]]")
}

// carry takes a file to another folder: what it links to by path lies elsewhere then,
// seen from there.
func (r *renaming) carry(s *sheet, from, to string) {
	for _, ref := range s.entry.Body.Refs {
		if ref.Path == "" {
			continue
		}
		for _, d := range s.destinations(ref) {
			s.put(d.from, d.to, repath(d.text, ref.Path, ref.Path, from, to))
		}
	}
}

// keepOld leaves the old id behind as an alias, where the kind has such, or takes the
// new one out of them.
func (r *renaming) keepOld() {
	if r.entry.Kind != hub.Members && r.entry.Kind != hub.Topics || hub.Fold(r.entry.ID) == hub.Fold(r.now) {
		return
	}
	s := r.desk.sheetOf(r.entry)
	is := func(v front.Value) bool { return r.aliased(v.Text, r.now) }
	title := ""
	if r.entry.Kind == hub.Topics { // its title is a word for the same
		title = hub.Slug(r.desk.called(r.entry))
	}
	p, _ := s.pair("aliases")
	switch {
	case slices.ContainsFunc(scalars(p.Value), is):
		s.drop("aliases", is)
		r.done.Returned = true
		return
	case title == r.now && title != "":
		r.done.Returned = true
		return
	case title == r.entry.ID && title != "":
		r.done.Kept = true
		return
	}
	s.add("aliases", r.entry.ID)
	r.done.Kept = true
}

func (r *renaming) aliased(alias, id string) bool {
	if r.entry.Kind == hub.Topics {
		return hub.Slug(alias) == hub.Slug(id)
	}
	return hub.Fold(strings.TrimSpace(alias)) == hub.Fold(id)
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
