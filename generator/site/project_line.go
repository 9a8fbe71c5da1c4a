package site

import (
	"html/template"

	"kith/generator/hub"
)

// A ProjectLine is a project as a list shows it.
type ProjectLine struct {
	Link
	Stage string        // "Under way"; empty below a heading that says so
	About string        // how its text begins, or empty
	Needs template.HTML // "needs design and two readers", or empty
	Faces []*Tile       // of the first few who make it
}

// A ProjectShelf is the first few of a list of projects and the way to the rest.
type ProjectShelf struct {
	Title string
	Lines []*ProjectLine
	More  Link
}

func (m *maker) projectLine(p *hub.Project) *ProjectLine {
	return m.known.projects.Get(p, func() *ProjectLine { return m.makeProjectLine(p) })
}

func (m *maker) makeProjectLine(p *hub.Project) *ProjectLine {
	l := &ProjectLine{
		Link: m.entryLink(&p.Entry), Stage: m.stageOf(p), About: beginning(p.Body.Plain(m.naming)),
		Faces: m.tiles(makersOf(p), tilesInRow),
	}
	if len(p.Needs) > 0 && p.Status != hub.Done {
		l.Needs = m.words.Markup("project.needs-what", "what", m.words.NamesMarkup(anchors(m.termLinks(first(skillsInLine, p.Needs)))))
	}
	return l
}

// makersOf are the people who make a project, those who lead it first.
func makersOf(p *hub.Project) []*hub.Member {
	return append(p.Leading[:len(p.Leading):len(p.Leading)], p.Contributing...)
}

func (m *maker) projectLines(projects []*hub.Project) []*ProjectLine {
	lines := make([]*ProjectLine, len(projects))
	for i, p := range projects {
		lines[i] = m.projectLine(p)
	}
	return lines
}

// atOneStage are lines below a heading that says their stage already.
func atOneStage(lines []*ProjectLine) []*ProjectLine {
	plain := make([]*ProjectLine, len(lines))
	for i, l := range lines {
		here := *l
		here.Stage, plain[i] = "", &here
	}
	return plain
}

func (m *maker) projectShelf(title, at string, projects []*hub.Project, shown int) ProjectShelf {
	return ProjectShelf{title, m.projectLines(first(shown, projects)), m.more(len(projects), shown, at)}
}

// projectList plans the whole list where a shelf cannot hold it.
func (m *maker) projectList(title, address, section string, projects []*hub.Project, shown int, of *hub.Entry) {
	if len(projects) <= shown {
		return
	}
	m.list(longList{title, address, section, of, len(projects), onList, "projects.count"}, func(v *List, from, to int) {
		v.Projects = m.projectLines(projects[from:to])
	})
}
