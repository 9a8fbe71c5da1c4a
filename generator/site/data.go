package site

import (
	"strings"

	"kith/generator/hub"
	"kith/generator/site/api"
)

// dataOf are the kinds that are published as data.
var dataOf = []struct {
	kind hub.Kind
	size func(*maker) int
	made func(m *maker, from, to int) any
}{
	{hub.Members, func(m *maker) int { return len(m.hub.Members) }, func(m *maker, from, to int) any { return each(m.hub.Members[from:to], m.memberData) }},
	{hub.AllSeries, func(m *maker) int { return len(m.hub.Series) }, func(m *maker, from, to int) any { return each(m.hub.Series[from:to], m.seriesData) }},
	{hub.Sessions, func(m *maker) int { return len(m.hub.Sessions) }, func(m *maker, from, to int) any { return each(m.hub.Sessions[from:to], m.sessionData) }},
	{hub.Shoutouts, func(m *maker) int { return len(m.hub.Shoutouts) }, func(m *maker, from, to int) any { return each(m.hub.Shoutouts[from:to], m.shoutoutData) }},
	{hub.Asks, func(m *maker) int { return len(m.hub.Asks) }, func(m *maker, from, to int) any { return each(m.hub.Asks[from:to], m.askData) }},
	{hub.Projects, func(m *maker) int { return len(m.hub.Projects) }, func(m *maker, from, to int) any { return each(m.hub.Projects[from:to], m.projectData) }},
	{hub.Resources, func(m *maker) int { return len(m.hub.Resources) }, func(m *maker, from, to int) any { return each(m.hub.Resources[from:to], m.resourceData) }},
	{hub.Topics, func(m *maker) int { return len(m.hub.Topics) }, func(m *maker, from, to int) any { return each(m.hub.Topics[from:to], m.topicData) }},
	{hub.Pages, func(m *maker) int { return len(hub.All[*hub.Page](m.hub)) }, func(m *maker, from, to int) any {
		return each(hub.All[*hub.Page](m.hub)[from:to], m.pageData)
	}},
}

func each[E, D any](entries []E, data func(E) D) []D {
	all := make([]D, len(entries))
	for i, e := range entries {
		all[i] = data(e)
	}
	return all
}

// data plans the hub as data: a file to begin with, and the entries of each kind in files
// of a size that a script can hold.
func (m *maker) data() {
	if !m.makes(Data) {
		return
	}
	m.bytes("api/schema.json", "", func() ([]byte, error) { return api.Schema, nil })
	m.bytes(pulseFile, "", func() ([]byte, error) { return api.Write(m.pulseData()) })
	m.bytes("api/hub.json", "", func() ([]byte, error) { return api.Write(m.hubData()) })
	for _, d := range dataOf {
		size := d.size(m)
		for from := 0; from == 0 || from < size; from += api.PerFile {
			to := min(size, from+api.PerFile)
			m.bytes(dataFile(d.kind, from), "", func() ([]byte, error) {
				f := api.File{Schema: m.fully("/api/schema.json"), Version: api.Version, Kind: string(d.kind), Count: size, Entries: d.made(m, from, to)}
				if to < size {
					f.Next = m.fully("/" + dataFile(d.kind, to))
				}
				return api.Write(f)
			})
		}
	}
}

// dataFile holds the entries of a kind from one on: "api/members.json", then
// "api/members-2.json".
func dataFile(kind hub.Kind, from int) string {
	if from == 0 {
		return "api/" + string(kind) + ".json"
	}
	return "api/" + string(kind) + "-" + number(1+from/api.PerFile) + ".json"
}

func (m *maker) hubData() api.Hub {
	p := m.hub.Purpose
	h := api.Hub{
		Schema: m.fully("/api/schema.json"), Version: api.Version, Kind: "hub",
		Title: m.shell.Name, URL: m.fully("/"), Markdown: m.copyOf("/purpose/"), Summary: p.Summary, Since: dated(p.Since),
		Timezone: m.hub.Zone.String(), Language: m.shell.Lang, Repository: m.shell.Repository, Contact: p.Contact, Pulse: m.fully("/" + pulseFile),
	}
	if page := m.hub.Page(p.Conduct.ID); page != nil {
		h.Conduct = m.refTo(&page.Entry)
	}
	if m.shell.Feed != "" {
		h.Feed = m.fully("/" + jsonFile)
	}
	for _, d := range dataOf {
		l := api.Listing{Kind: string(d.kind), Count: d.size(m)}
		for from := 0; from == 0 || from < l.Count; from += api.PerFile {
			l.URLs = append(l.URLs, m.fully("/"+dataFile(d.kind, from)))
		}
		h.Files = append(h.Files, l)
	}
	return h
}

// fully is an address with the site's name in front where the hub knows it.
func (m *maker) fully(address string) string { return m.base.Root + m.href(address) }

// kept is where something that an author named is: a file of the hub, or elsewhere.
func (m *maker) kept(where string) string {
	if strings.HasPrefix(where, "/") {
		return m.fully(where)
	}
	return where
}

func (m *maker) refTo(e *hub.Entry) *api.Ref { return &api.Ref{ID: e.ID, URL: m.fully(m.address(e))} }

// refsToEntries leads to entries of any kind.
func (m *maker) refsToEntries(entries []*hub.Entry) []api.Ref {
	refs := make([]api.Ref, len(entries))
	for i, e := range entries {
		refs[i] = *m.refTo(e)
	}
	return refs
}

func (m *maker) refsTo(people []*hub.Member) []api.Ref {
	refs := make([]api.Ref, len(people))
	for i, p := range people {
		refs[i] = *m.refTo(&p.Entry)
	}
	return refs
}

func (m *maker) termRefs(terms []hub.Term) []api.Ref {
	refs := make([]api.Ref, len(terms))
	for i, term := range terms {
		refs[i].Title = term.Text
		if t := m.hub.Topic(term.Slug); t != nil {
			refs[i].ID, refs[i].URL = t.ID, m.fully(t.Address())
		}
	}
	return refs
}
