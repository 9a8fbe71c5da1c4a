package scaffold

import (
	"cmp"
	"slices"
	"strings"

	"kith/generator/diag"
	"kith/generator/hub"
)

// find is the entry that somebody names: by its file, by its id, or by id and kind where
// several kinds have that id. A member's earlier id serves, too.
func (d *Desk) find(name string) (*hub.Entry, error) {
	path := place(name)
	stem := strings.TrimSuffix(path, ".md")
	var found []*hub.Entry
	for e := range d.parts.Entries() {
		switch {
		case hub.Fold(e.Path()) == hub.Fold(path), e.Kind != hub.Attendings && hub.Fold(string(e.Kind)+"/"+e.ID) == hub.Fold(stem):
			return d.only(e)
		case hub.Fold(e.ID) == hub.Fold(stem) && e.Kind != hub.Attendings:
			found = append(found, e)
		}
	}
	if len(found) == 0 {
		for _, m := range d.parts.Members {
			if slices.ContainsFunc(m.Aliases, func(a hub.Ref) bool { return hub.Fold(a.ID) == hub.Fold(strings.TrimPrefix(stem, "members/")) }) {
				return d.only(&m.Entry)
			}
		}
		return nil, d.nothing(stem)
	}
	if len(found) > 1 {
		return nil, d.which(name, found)
	}
	return d.only(found[0])
}

// only refuses an id that two files have: nobody can tell who is meant.
func (d *Desk) only(e *hub.Entry) (*hub.Entry, error) {
	for other := range d.parts.Entries() {
		if other != e && other.Key() == e.Key() && e.Kind != hub.Attendings {
			return nil, refuse("two files have the id %q: %s and %s; rename one of the files by hand first", e.ID, e.File, other.File)
		}
	}
	return e, nil
}

func (d *Desk) nothing(name string) error {
	var ids []string
	for e := range d.parts.Entries() {
		if e.Kind != hub.Attendings {
			ids = append(ids, e.ID)
		}
	}
	hint := cmp.Or(diag.DidYouMean(name, ids), "write the name of a file in content/ without .md")
	return refuse("there is nothing called %q here; %s", name, hint)
}

func (d *Desk) which(name string, found []*hub.Entry) error {
	var ways []string
	for _, e := range found {
		ways = append(ways, string(e.Kind)+"/"+e.ID)
	}
	return refuse("%q may mean several things; write %s", name, strings.Join(ways, " or "))
}

// holder is the entry that has an id already, under its own name or an earlier one.
func (d *Desk) holder(kind hub.Kind, id string) *hub.Entry {
	for e := range d.parts.Entries() {
		if e.Key() == hub.KeyOf(kind, id) {
			return e
		}
	}
	switch kind {
	case hub.Members:
		return d.meant(kind, id)
	case hub.Topics:
		for _, t := range d.parts.Topics {
			for _, alias := range t.Aliases {
				if alias.Slug == hub.Slug(id) {
					return &t.Entry
				}
			}
		}
	}
	return nil
}

// proper refuses what cannot be an id.
func proper(kind hub.Kind, id string) error {
	suggestion := hub.Slug(id)
	if suggestion == "" {
		suggestion = "a-short-name"
	}
	base := id[strings.LastIndexByte(id, '/')+1:]
	switch {
	case !hub.IsID(id) || !hub.IsFileName(id+".md") || strings.ContainsRune(id, '/') && kind != hub.Pages,
		kind == hub.Topics && hub.Slug(id) != id:
		return refuse("%q cannot be the id of %s: an id is letters, digits and hyphens, such as %q", id, kind.A(), suggestion)
	case hidden(id):
		return refuse("%q cannot be an id: files and folders that begin with a dot or an underscore are left out", id)
	case kind == hub.Pages && strings.HasSuffix(base, "-"), strings.HasSuffix(base, "_"), kind == hub.Members && strings.HasSuffix(base, "-"):
		return refuse("%q cannot be an id: let it end in a letter or a digit", id)
	}
	return nil
}

func hidden(id string) bool {
	return slices.ContainsFunc(strings.Split(id, "/"), func(part string) bool { return part != "" && (part[0] == '.' || part[0] == '_') })
}
