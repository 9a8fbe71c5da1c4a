package site

import (
	"html/template"

	"kith/generator/hub"
)

// A ResourceLine is something worth keeping, as a list shows it.
type ResourceLine struct {
	Link
	Sort string        // "Guide", or empty
	Day  Moment        // no Text where nobody wrote it
	By   template.HTML // "by Ada and Ben", or empty
	From template.HTML // "from Proofs", the session; or empty
}

// A ResourceShelf is the first few of a list of resources and the way to the rest.
type ResourceShelf struct {
	ID    string // its anchor, or empty
	Title string
	Lines []*ResourceLine
	More  Link
}

func (m *maker) resourceLine(r *hub.Resource) *ResourceLine {
	return m.known.resources.Get(r, func() *ResourceLine { return m.makeResourceLine(r) })
}

func (m *maker) makeResourceLine(r *hub.Resource) *ResourceLine {
	l := &ResourceLine{Link: m.entryLink(&r.Entry), Day: m.shortDay(r.Date)}
	_, l.Sort = m.sortOf(r)
	if len(r.Makers) > 0 {
		l.By = m.words.Markup("resource.by-names", "names", m.someNames(r.Makers, tilesInRow))
	}
	if r.Occasion != nil {
		l.From = m.words.Markup("resource.from", "session", m.entryLink(&r.Occasion.Entry).Anchor)
	}
	return l
}

func (m *maker) resourceLines(resources []*hub.Resource) []*ResourceLine {
	lines := make([]*ResourceLine, len(resources))
	for i, r := range resources {
		lines[i] = m.resourceLine(r)
	}
	return lines
}

// ofOneSort are lines below a heading that says their kind already.
func ofOneSort(lines []*ResourceLine) []*ResourceLine {
	plain := make([]*ResourceLine, len(lines))
	for i, l := range lines {
		here := *l
		here.Sort, plain[i] = "", &here
	}
	return plain
}

// resourceShelf shows the newest.
func (m *maker) resourceShelf(title, at string, resources []*hub.Resource, shown int) ResourceShelf {
	return ResourceShelf{Title: title, Lines: m.resourceLines(newest(resources, shown)), More: m.more(len(resources), shown, at)}
}

// resourceList plans the whole list, newest first, where a shelf cannot hold it.
func (m *maker) resourceList(title, address, section string, resources []*hub.Resource, shown int, of *hub.Entry) {
	n := len(resources)
	if n <= shown {
		return
	}
	m.list(longList{title, address, section, of, n, onList, "resources.count"}, func(v *List, from, to int) {
		v.Resources = m.resourceLines(newest(resources[:n-from], to-from))
	})
}
