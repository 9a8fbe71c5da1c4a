package scaffold

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"kith/generator/diag"
	"kith/generator/edit"
	"kith/generator/hub"
)

// A Forgetting is what it takes to leave no trace of somebody in a hub's files.
type Forgetting struct {
	Change    edit.Change
	Name, ID  string
	Address   string   // where their page was
	Word      string   // what stands where their name stood
	Removed   []string // files that go
	Renamed   []string // files that had the name in theirs, as they are called now
	Rewritten []string // files that say something else
	Doubts    []Doubt  // what a person has to look at
	Unread    int      // documents, sound and the like, which nobody looked into
}

// Forget removes a person: their file and attendance, pictures that only they use,
// thanks from them and to them alone, what they ask, their id from every list, and their
// name from every text. also are further words that mean them and nobody else.
func (d *Desk) Forget(id string, also ...string) (Forgetting, error) {
	if err := d.legible(); err != nil {
		return Forgetting{}, err
	}
	e, err := d.find(id)
	if err != nil && !strings.Contains(id, "/") {
		if someone, other := d.find("members/" + id); other == nil {
			e, err = someone, nil
		}
	}
	if err != nil {
		return Forgetting{}, err
	}
	if e.Kind != hub.Members {
		return Forgetting{}, refuse("%s is %s, and only people are forgotten: to remove it, remove the file and mend what \"kith check\" says", e.File, e.Kind.A())
	}
	m := d.member(e)
	f := &forgetting{desk: d, member: m, names: d.namesOf(m, also), gone: map[string]bool{}, settled: map[string]bool{}, word: somebody(d.Hub.Purpose.Language)}
	f.done = Forgetting{Name: m.Name, ID: m.ID, Address: m.Address(), Word: f.word}
	f.leave()
	if err := f.renameFiles(); err != nil {
		return Forgetting{}, err
	}
	for _, s := range f.desk.sheets {
		if !f.gone[s.entry.File] {
			f.rewrite(s)
		}
	}
	return f.done, f.settle()
}

func (d *Desk) member(e *hub.Entry) *hub.Member {
	for _, m := range d.parts.Members {
		if m.File == e.File {
			return m
		}
	}
	return nil
}

type forgetting struct {
	desk   *Desk
	member *hub.Member
	names  names
	word   string
	gone   map[string]bool // files, as in an entry's File
	done   Forgetting

	settled map[string]bool // files whose names are left as they are
}

func (f *forgetting) is(id string) bool { return means(f.desk.meant(hub.Members, id), &f.member.Entry) }

// leave finds the files that go: there is nothing in them but the person.
func (f *forgetting) leave() {
	f.gone[f.member.File] = true
	for _, a := range f.desk.parts.Attendance {
		if f.is(a.Member.ID) {
			f.gone[a.File] = true
		}
	}
	for _, t := range f.desk.parts.Shoutouts {
		alone := len(t.To) > 0 && !slices.ContainsFunc(t.To, func(r hub.Ref) bool { return !f.is(r.ID) })
		if f.is(t.From.ID) || alone {
			f.gone[t.File] = true
		}
	}
	for _, a := range f.desk.parts.Asks {
		if f.is(a.By.ID) {
			f.gone[a.File] = true
			f.wanted(a)
		}
	}
	shown := f.shown()
	for _, file := range f.theirs() {
		if !shown[file] {
			f.gone["content/"+file] = true
		}
	}
}

// wanted tells who else is left without an ask that goes with whoever asked.
func (f *forgetting) wanted(a *hub.Ask) {
	others := slices.DeleteFunc(ids(a.Also), f.is)
	if len(others) > 0 {
		f.look(a.File, "it goes with who asked, and others want it, too: "+diag.And(others)+" may ask it anew")
	}
}

// theirs are the pictures and documents of what goes.
func (f *forgetting) theirs() (files []string) {
	if f.member.Avatar.Path != "" {
		files = append(files, f.member.Avatar.Path)
	}
	for _, s := range f.desk.sheets {
		for _, ref := range s.entry.Body.Refs {
			if f.gone[s.entry.File] {
				files = append(files, hub.FileOf(ref))
			}
		}
	}
	return slices.DeleteFunc(files, func(file string) bool {
		return !slices.Contains(f.desk.parts.Files, file) && !f.desk.Hub.Withheld(file)
	})
}

// shown are the files that anything else uses.
func (f *forgetting) shown() map[string]bool {
	shown := map[string]bool{}
	for _, s := range f.desk.sheets {
		if f.gone[s.entry.File] {
			continue
		}
		for _, ref := range s.entry.Body.Refs {
			shown[hub.FileOf(ref)] = true
		}
	}
	for _, m := range f.desk.parts.Members {
		if m != f.member {
			shown[m.Avatar.Path] = true
		}
	}
	for file := range hub.LeftFiles(f.desk.parts.Sessions, f.desk.parts.Resources) {
		shown[file] = true
	}
	return shown
}

// settle takes all that becomes of the files into the change, and makes sure of it.
func (f *forgetting) settle() error {
	var c edit.Change
	for _, s := range f.desk.sheets {
		if f.gone[s.entry.File] {
			c.Remove(s.entry.File, s.whole())
			continue
		}
		c.Rewrite(s.entry.File, s.whole(), s.mended())
	}
	for file := range f.gone {
		if name := strings.TrimPrefix(file, "content/"); !strings.EqualFold(path.Ext(name), ".md") {
			data, err := fs.ReadFile(f.desk.content, name)
			if err != nil {
				return fmt.Errorf("read %s: %w", file, err)
			}
			c.Remove(file, string(data))
		}
	}
	then, err := f.proof(&c)
	if err != nil {
		return err
	}
	f.done.Change = f.done.Change.Then(c)
	for _, s := range f.done.Change.Steps() {
		switch {
		case s.After == nil && f.gone[s.Path]:
			f.done.Removed = append(f.done.Removed, s.Path)
		case s.After != nil && s.Before != nil:
			f.done.Rewritten = append(f.done.Rewritten, s.Path)
		}
	}
	return f.doubts(then)
}

// proof reads the hub as it would be: nothing is wrong that was right.
func (f *forgetting) proof(c *edit.Change) (*Desk, error) {
	then, err := f.desk.after(c)
	if err != nil {
		return nil, err
	}
	if p, found := worse(errorsAmong(f.desk.problems), errorsAmong(then.problems)); found {
		return nil, refuse("%s cannot be taken out of %s without your help: there it would be said that %s", f.member.Name, p.Pos, p.Message)
	}
	return then, nil
}

func errorsAmong(l diag.List) diag.List {
	return slices.DeleteFunc(slices.Clone(l), func(p diag.Problem) bool { return p.Severity != diag.Error })
}
