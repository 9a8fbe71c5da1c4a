package site

import (
	"kith/generator/hub"
	"kith/generator/site/search"
)

func (m *maker) foundAsk(a *hub.Ask) search.Document {
	asker := ""
	if a.Asker != nil {
		asker = a.Asker.Name
	}
	facts := inLine(m.standingOf(a), asker, m.shortDay(a.Date).Text)
	return m.found(&a.Entry, facts, asker, people(a.Answering), written(a.Topics))
}

func (m *maker) foundProject(p *hub.Project) search.Document {
	facts := inLine(m.stageOf(p), m.words.Listed(first(tilesInRow, namesOf(makersOf(p)))...))
	return m.found(&p.Entry, facts, people(makersOf(p)), written(p.Needs), written(p.Topics))
}

func (m *maker) foundResource(r *hub.Resource) search.Document {
	_, sort := m.sortOf(r)
	facts := inLine(sort, m.words.Listed(first(tilesInRow, namesOf(r.Makers))...), m.shortDay(r.Date).Text)
	from := ""
	if r.Occasion != nil {
		from = r.Occasion.Title
	}
	return m.found(&r.Entry, facts, sort, people(r.Makers), written(r.Topics), from)
}
