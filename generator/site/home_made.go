package site

import (
	"cmp"
	"slices"

	"kith/generator/hub"
)

// What the home page has room for: it must stay light, and tells of each a little.
const (
	projectsAtHome = 3
	asksAtHome     = 3
	aboutAtHome    = 60 // letters of what a project is
)

// madeAtHome shows what is asked and made.
func (m *maker) madeAtHome(v *Home) {
	v.Asks = AskShelf{Title: m.words.Say("home.asks"), Lines: m.askLines(newest(m.openAsks(), asksAtHome))}
	if len(m.hub.Asks) > len(v.Asks.Lines) {
		v.Asks.More = link(m.words.Count("asks.all", len(m.hub.Asks)), m.href(asking))
	}
	v.Projects = ProjectShelf{Title: m.words.Say("home.projects"), Lines: m.projectLines(first(projectsAtHome, m.live()))}
	if len(m.hub.Projects) > len(v.Projects.Lines) {
		v.Projects.More = link(m.words.Count("projects.all", len(m.hub.Projects)), m.href(making))
	}
	for i, l := range v.Projects.Lines {
		short := *l
		short.About, v.Projects.Lines[i] = shortened(l.About, aboutAtHome), &short
	}
}

func (m *maker) openAsks() []*hub.Ask { return openOf(m.hub.Asks) }

// openOf are those among asks that nobody has answered yet.
func openOf(asks []*hub.Ask) []*hub.Ask {
	return slices.DeleteFunc(slices.Clone(asks), func(a *hub.Ask) bool { return a.Standing() != hub.Open })
}

// live are the projects that one can join, those under way before ideas and of these the
// latest first.
func (m *maker) live() []*hub.Project {
	live := slices.DeleteFunc(slices.Clone(m.hub.Projects), func(p *hub.Project) bool { return p.Status != hub.Idea && p.Status != hub.Underway })
	rank := func(p *hub.Project) int { return slices.Index([]hub.Stage{hub.Underway, hub.Idea}, p.Status) }
	slices.SortStableFunc(live, func(a, b *hub.Project) int {
		return cmp.Or(rank(a)-rank(b), b.Started.Compare(a.Started))
	})
	return live
}
