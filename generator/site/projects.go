package site

import (
	"html/template"

	"kith/generator/hub"
	"kith/generator/insight"
)

// Projects is what people make together, from what is under way to what is done.
type Projects struct {
	Frame
	Total   string // "12 projects"
	Shelves []ProjectShelf
	Topics  Tally
}

// Project is a project's page: what it is, what it needs and who could help with that.
type Project struct {
	Frame
	Stage        string // "Under way"
	Live         bool   // it is an idea, or under way
	Body         template.HTML
	Needs        []*NeedLine // none where it is done
	Leading      NameShelf
	Contributing NameShelf
	Started      Moment // no Text where nobody wrote it
	Where        string // the address at which it is made, or can be seen
	Topics       []*TopicLine
	Asks         AskShelf // that became it
	Sessions     SessionShelf
	Thanks       ThankShelf
	Mentions     LinkShelf
	TakePart     Link // to join in; no Href where there is no way to, as with the next two
	Suggest      Link // to hold a session on it
	Thank        Link // to thank somebody for it
}

// A NeedLine is a skill that somebody looks for.
type NeedLine struct {
	Link
	Faces   []*Tile       // of the first few who can help
	Helping template.HTML // "Ada and Ben can help"; empty where nobody can, yet
}

// Projects have their sections, those that one can join first.
var stages = []struct {
	of              hub.Stage
	one, title, all string // keys of words: of one project, of a shelf, of a list
	shown           int
}{
	{hub.Underway, "project.active", "projects.active", "projects.all-active", 24},
	{hub.Idea, "project.idea", "projects.ideas", "projects.all-ideas", 24},
	{hub.Paused, "project.paused", "projects.paused", "projects.all-paused", 12},
	{hub.Done, "project.done", "projects.done", "projects.all-done", 12},
}

// stageOf words how far a project has come.
func (m *maker) stageOf(p *hub.Project) string {
	for _, s := range stages {
		if s.of == p.Status {
			return m.words.Say(s.one)
		}
	}
	return ""
}

const making = "/projects/"

func (m *maker) projects() {
	of := map[hub.Stage][]*hub.Project{}
	for _, p := range m.hub.Projects {
		of[p.Status] = append(of[p.Status], p)
	}
	m.section(making, len(m.hub.Projects), "projects.html", func() any {
		v := Projects{
			Frame: m.frame(m.words.Say("projects.title"), making, making, m.words.Say("projects.lede")),
			Total: m.words.CountOrNone("projects.count", len(m.hub.Projects)), Topics: m.byTopic(projectsOn),
		}
		q := quilt{}
		for _, s := range stages {
			shelf := m.projectShelf(m.words.Say(s.title), stageAt(s.of), of[s.of], s.shown)
			if len(shelf.Lines) > 0 {
				shelf.Lines = atOneStage(shelf.Lines)
				v.Shelves, q = append(v.Shelves, shelf), q.projects(shelf.Lines)
			}
		}
		v.Patterns = m.used(q)
		return v
	})
	for _, s := range stages {
		m.projectList(m.words.Say(s.all), stageAt(s.of), making, of[s.of], s.shown, nil)
	}
	for _, p := range m.hub.Projects {
		m.project(p)
	}
}

func stageAt(s hub.Stage) string { return making + "by/status/" + string(s) + "/" }

func projectsOn(t *hub.Topic) (list string, n int) { return "projects/", len(t.Projects) }

func (m *maker) project(p *hub.Project) {
	at := p.Address()
	m.entry(at, p.File, "project.html", func() any {
		v := Project{
			Frame:        m.frame(p.Title, at, making, beginning(p.Body.Plain(m.naming)), link(m.words.Say("projects.title"), m.href(making))).edits(m.edit(&p.Entry)),
			Stage:        m.stageOf(p),
			Live:         p.Status == hub.Idea || p.Status == hub.Underway,
			Body:         m.body(p.Body),
			Leading:      m.nameShelf("project.leads", p.Leading),
			Contributing: m.nameShelf("project.with", p.Contributing),
			Started:      m.shortDay(p.Started),
			Where:        p.Link,
			Topics:       m.topicLines(p.Topics),
			Asks:         m.origins(m.words.Say("project.asks"), at+"asks/", p.Asks),
			Sessions:     m.sessionShelf(m.words.Say("sessions.title"), at+"sessions/", p.Sessions, pastShown),
			Thanks:       m.thankShelf(m.words.Say("thanks.menu"), at+"thanks/", p.Thanks, thanksShown),
			Mentions:     m.mentioned(&p.Entry),
		}
		for i, t := range v.Thanks.Thanks {
			here := *t
			here.Said = m.thankSaid(p.Thanks[len(p.Thanks)-1-i], false, true) // it is this project
			v.Thanks.Thanks[i] = &here
		}
		if p.Status != hub.Done {
			v.Needs = m.needLines(p.Needs)
			v.TakePart = m.change(m.words.Say("do.join-in"), &p.Entry)
			v.Suggest = m.fill(m.words.Say("do.session-on"), m.sessionOn(p.Title, p.Topics, &p.Entry))
		}
		v.Thank = m.fill(m.words.Say("do.thank"), m.thankForm(nil, nil, p))
		v.Patterns = m.used(quilt{}.tiles(v.Leading.Faces).tiles(v.Contributing.Faces).needs(v.Needs).asks(v.Asks.Lines).thanks(v.Thanks.Thanks))
		v.Kind = "article"
		m.describe(&v.Frame, m.asProject(p))
		return v
	})
	m.askList(m.words.Say("project.all-asks", "title", p.Title), at+"asks/", making, p.Asks, onTopic, &p.Entry)
	m.sessionPages(m.words.Say("project.all-sessions", "title", p.Title), at+"sessions/", making, p.Sessions, pastShown, &p.Entry)
	m.thankList(m.words.Say("project.all-thanks", "title", p.Title), at+"thanks/", making, p.Thanks, thanksShown, &p.Entry)
	m.mentionPages(&p.Entry, making)
}

// needLines are skills that somebody looks for, each with who could help.
func (m *maker) needLines(needs []hub.Term) []*NeedLine {
	var lines []*NeedLine
	for _, term := range needs {
		if t := m.hub.Topic(term.Slug); t != nil {
			lines = append(lines, m.known.needs.Get(topicWord{t, term.Text}, func() *NeedLine { return m.needLine(t, term.Text) }))
		}
	}
	return lines
}

func (m *maker) needLine(t *hub.Topic, text string) *NeedLine {
	n := &NeedLine{Link: m.named(text, m.href(t.Address()))}
	if helping := insight.WhoHelps(t); len(helping) > 0 {
		n.Faces = m.tiles(helping, tilesInRow)
		n.Helping = m.words.CountMarkup("project.can-help", len(helping), "names", m.someNames(helping, tilesInRow))
	}
	return n
}
