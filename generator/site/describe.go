package site

import (
	"kith/generator/site/linked"
)

// describe says in a page's head what the page shows, for those who read no pages. A hub
// that does not know its address says nothing, for a thing is known by its address.
func (m *maker) describe(f *Frame, things ...linked.Thing) {
	if m.base.Root == "" {
		return
	}
	for _, t := range things {
		f.Linked += "\n" + linked.Script(t)
	}
}

// trail is the way to a page; what lies directly below the home page needs none.
func (m *maker) trail(f *Frame) {
	if len(f.Crumbs) == 0 || m.base.Root == "" {
		return
	}
	steps := []linked.Step{{Position: 1, Name: m.shell.Name, Item: m.absolute("/")}}
	for _, c := range f.Crumbs {
		steps = append(steps, linked.Step{Position: len(steps) + 1, Name: c.Text, Item: m.base.Root + c.Href})
	}
	steps = append(steps, linked.Step{Position: len(steps) + 1, Name: f.Title})
	m.describe(f, linked.Trail{Steps: steps})
}

// community is the hub itself.
func (m *maker) community() linked.Organization {
	return linked.Organization{Name: m.shell.Name, URL: m.absolute("/"), Description: m.hub.Purpose.Summary, Founded: dated(m.hub.Purpose.Since)}
}

// us names the hub where another thing is meant.
func (m *maker) us() *linked.Organization {
	return &linked.Organization{Name: m.shell.Name, URL: m.absolute("/")}
}

func dated(d interface {
	IsZero() bool
	String() string
}) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}
