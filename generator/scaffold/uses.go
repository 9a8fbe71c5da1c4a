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

// named are the keys of the front matter that hold ids, and of what. To add a kind of
// content that names others is to add a line.
var named = map[hub.Kind]map[string]hub.Kind{
	hub.Purposes:  {"conduct": hub.Pages, "menu": hub.Pages},
	hub.AllSeries: {"hosts": hub.Members, "host": hub.Members},
	hub.Sessions: {
		"hosts": hub.Members, "host": hub.Members, "speakers": hub.Members, "speaker": hub.Members, "attendees": hub.Members,
		"series": hub.AllSeries,
	},
	hub.Shoutouts: {"from": hub.Members, "to": hub.Members, "session": hub.Sessions},
}

// uses are all places of a file where it names something that is there.
func (d *Desk) uses(s *sheet) (all []use) {
	for _, p := range s.fields.Pairs {
		kind, names := named[s.entry.Kind][p.Key]
		if !names {
			continue
		}
		list := scalars(p.Value)
		for _, v := range list {
			if to := d.meant(kind, v.Text); to != nil {
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

// meant is the entry that a value of the front matter names, or nil.
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
