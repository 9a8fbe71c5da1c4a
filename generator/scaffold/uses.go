package scaffold

import (
	"strings"

	"kith/generator/hub"
	"kith/generator/markdown"
	"kith/generator/source/front"
)

// A use is a place where one entry names another.
type use struct {
	sheet *sheet
	to    *hub.Entry // what is meant
	ref   markdown.Ref

	key   string        // of the front matter; empty in a text
	value front.Value   // the id there
	list  []front.Value // the list that it stands in, or itself alone
}

// named are the keys of the front matter that hold ids, and of what: where they may be of
// several kinds, the first that has the id is meant, or the one before the slash. To add a
// kind of content that names others is to add a line.
var named = map[hub.Kind]map[string][]hub.Kind{
	hub.Purposes:  {"conduct": {hub.Pages}, "menu": {hub.Pages}},
	hub.AllSeries: {"hosts": people, "host": people},
	hub.Sessions: {
		"hosts": people, "host": people, "speakers": people, "speaker": people, "attendees": people,
		"series": {hub.AllSeries}, "from": {hub.Asks, hub.Projects},
	},
	hub.Shoutouts: {"from": people, "to": people, "session": {hub.Sessions}, "project": {hub.Projects}},
	hub.Asks:      {"by": people, "also": people, "answered-by": people, "became": {hub.Sessions, hub.Resources, hub.Projects}},
	hub.Projects:  {"leads": people, "contributors": people},
	hub.Resources: {"by": people, "session": {hub.Sessions}},
}

var people = []hub.Kind{hub.Members}

// uses are all places of a file where it names something that is there.
func (d *Desk) uses(s *sheet) (all []use) {
	for _, p := range s.fields.Pairs {
		kinds, names := named[s.entry.Kind][p.Key]
		if !names {
			continue
		}
		list := scalars(p.Value)
		for _, v := range list {
			if to := d.among(kinds, v.Text); to != nil {
				all = append(all, use{sheet: s, to: to, key: p.Key, value: v, list: list})
			}
		}
	}
	for _, ref := range s.entry.Body.Refs {
		if to, found := d.Hub.Resolve(ref); found {
			all = append(all, use{sheet: s, to: to, ref: ref})
		}
	}
	return all
}

// scalars are the single values of a list, of a group, or of one value alone.
func scalars(v front.Value) (all []front.Value) {
	switch v.Form {
	case front.Scalar:
		return []front.Value{v}
	case front.List:
		for _, item := range v.Items {
			all = append(all, scalars(item)...)
		}
	case front.Map:
		for _, p := range v.Pairs {
			all = append(all, scalars(p.Value)...)
		}
	}
	return all
}

// among is the entry of one of some kinds that a value names, or nil: as hub.Find, and
// what nobody may see, too.
func (d *Desk) among(kinds []hub.Kind, text string) *hub.Entry {
	if len(kinds) == 1 {
		return d.meant(kinds[0], text)
	}
	told, id, found := strings.Cut(strings.TrimSpace(text), "/")
	for _, kind := range kinds {
		if found && string(kind) != told {
			continue
		} else if !found {
			id = told
		}
		if e := d.meant(kind, id); e != nil {
			return e
		}
	}
	return nil
}

// meant is the entry of a kind that a value of the front matter names, or nil.
func (d *Desk) meant(kind hub.Kind, text string) *hub.Entry {
	text = strings.TrimSpace(text)
	ref := markdown.Ref{Form: markdown.Wiki, Kind: string(kind), ID: strings.TrimSuffix(text, ".md")}
	if kind == hub.Members {
		ref = markdown.Ref{Form: markdown.Mention, ID: text}
	} else if strings.HasPrefix(text, "/") {
		ref = markdown.Ref{Form: markdown.Link, Address: text}
	}
	e, _ := d.Hub.Resolve(ref)
	if e != nil && ref.Form == markdown.Wiki && e.Kind != kind {
		return nil
	}
	return e
}

// means tells that two entries are one: a hub keeps copies of what was read.
func means(a, b *hub.Entry) bool { return a != nil && b != nil && a.File == b.File }
