package scaffold

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/markdown"
)

// proof reads the hub as it would be: everything refers to what it referred to, and
// nothing is wrong that was right.
func (r *renaming) proof() error {
	then, err := r.desk.after(&r.done.Change)
	if err != nil {
		return err
	}
	if p, found := worse(r.desk.problems, then.problems); found {
		return refuse("%q cannot be called %q: %s: %s", r.entry.ID, r.now, p.Pos, p.Message)
	}
	want, got := r.desk.ties(r), then.ties(nil)
	for _, file := range slices.Sorted(maps.Keys(want)) {
		if len(want[file]) != len(got[file]) {
			return refuse("%q cannot be called %q: %s would not be read as it is now; change it by hand first", r.entry.ID, r.now, file)
		}
		for i, tie := range want[file] {
			if got[file][i].to != tie.to {
				return refuse("%q cannot be called %q: in %s, %s would no longer lead to %s; write it with its kind, such as [[members/ada]], and try again", r.entry.ID, r.now, tie.at, tie.written, tie.to)
			}
		}
	}
	return nil
}

// A tie is one reference and what it means.
type tie struct{ at, written, to string }

// ties are all references of all files, in order. With a renaming, what it renames is
// called by its new name already.
func (d *Desk) ties(r *renaming) map[string][]tie {
	all := map[string][]tie{}
	file := func(path string) string {
		if r != nil {
			path = cmp.Or(r.moves[path], path)
		}
		return path
	}
	for _, s := range d.sheets {
		key := file(s.entry.Path())
		for _, u := range d.uses(s) {
			if u.key != "" {
				all[key] = append(all[key], tie{fmt.Sprint(u.value.At), u.value.Text, file(u.to.Path())})
			}
		}
		for _, ref := range s.entry.Body.Refs {
			to := "-"
			if e, found := d.Hub.Resolve(ref); found && e.File != "" {
				to = file(e.Path())
			} else if found {
				to = e.ID
			} else if ref.Form == markdown.Link || ref.Form == markdown.Picture {
				to = hub.FileOf(ref)
			}
			all[key] = append(all[key], tie{fmt.Sprint(ref.At), ref.Label, to + "#" + ref.Fragment})
		}
	}
	for _, a := range d.parts.Attendance {
		key := file(a.Path())
		for _, e := range []*hub.Entry{d.meant(hub.Members, a.Member.ID), d.meant(hub.Sessions, a.Session.ID)} {
			if e != nil {
				all[key] = append(all[key], tie{key, a.ID, file(e.Path())})
			}
		}
	}
	return all
}

// worse is the first problem of a rule that is broken more often than it was.
func worse(before, now diag.List) (diag.Problem, bool) {
	known := map[string]int{}
	for _, p := range before {
		known[p.Rule]++
	}
	for _, p := range now {
		if known[p.Rule]--; known[p.Rule] < 0 {
			return p, true
		}
	}
	return diag.Problem{}, false
}
