package site

import (
	"html/template"

	"kith/generator/calendar"
	"kith/generator/hub"
)

// A NewsLine is a piece of news on the home page.
type NewsLine struct {
	Day    string // for machines
	Short  string // "12 Nov"
	Year   string // "2026"
	Said   template.HTML
	Beside []template.HTML // "14 people", "notes, recording"
}

// A NewsShelf is what happened last, of all kinds.
type NewsShelf struct {
	Title string
	Lines []*NewsLine
	Quiet string // that nothing has happened since a day, where that is long ago
}

const (
	thanksAtHome = 3
	newsAtHome   = 5
	quietAfter   = 60 // days
)

// news is what happened last and stands nowhere else on the home page.
func (m *maker) news() NewsShelf {
	s := NewsShelf{Title: m.words.Say("home.new")}
	shown := m.atHome()
	for _, happened := range m.happenings(inFeed) {
		if happened.line != nil && !shown[happened.entry] && len(s.Lines) < newsAtHome {
			s.Lines = append(s.Lines, happened.line())
		}
	}
	if last := m.lively(); !last.IsZero() && last.DaysTo(m.hub.Today()) > quietAfter {
		s.Quiet = m.words.Say("home.quiet", "day", m.words.ShortDayOfYear(last))
	}
	return s
}

// atHome are the thanks, asks and projects that have shelves of their own on the home page.
func (m *maker) atHome() map[*hub.Entry]bool {
	shown := map[*hub.Entry]bool{}
	for _, t := range newest(m.hub.Shoutouts, thanksAtHome) {
		shown[&t.Entry] = true
	}
	for _, a := range newest(m.openAsks(), asksAtHome) {
		shown[&a.Entry] = true
	}
	for _, p := range first(projectsAtHome, m.live()) {
		shown[&p.Entry] = true
	}
	return shown
}

// lively is the day on which something happened last.
func (m *maker) lively() calendar.Day {
	for _, happened := range m.happenings(inFeed) {
		if happened.line != nil {
			return happened.day
		}
	}
	return calendar.Day{}
}

func (m *maker) newsLine(day calendar.Day, said template.HTML, beside ...template.HTML) *NewsLine {
	return &NewsLine{day.String(), m.words.ShortDay(day), number(day.Year), said, present(beside)}
}

// newsOf is news of an entry that is called by its title.
func (m *maker) newsOf(e *hub.Entry, day calendar.Day, key string, beside ...template.HTML) *NewsLine {
	return m.newsLine(day, m.words.Markup(key, "title", m.entryLink(e).Anchor), beside...)
}

func (m *maker) heldLine(s *hub.Session) *NewsLine {
	line := m.line(s)
	return m.newsOf(&s.Entry, s.Day(), "new.met", escaped(line.People), escaped(line.Left))
}

func (m *maker) thankedLine(t *hub.Shoutout) *NewsLine {
	return m.newsLine(t.Date, m.entryLink(&t.Entry).Anchor, m.words.ListedMarkup(anchors(m.termLinks(t.For))))
}

func (m *maker) askedLine(a *hub.Ask) *NewsLine {
	if a.Asker == nil {
		return m.newsLine(a.Date, m.entryLink(&a.Entry).Anchor)
	}
	return m.newsLine(a.Date, m.words.Markup("feed.asked", "name", m.person(a.Asker).Anchor, "title", m.entryLink(&a.Entry).Anchor))
}

func (m *maker) answeredLine(a *hub.Ask, day calendar.Day) *NewsLine {
	return m.newsOf(&a.Entry, day, "new.answered", m.askLine(a).Answered)
}

func (m *maker) begunLine(p *hub.Project) *NewsLine {
	return m.newsOf(&p.Entry, p.Started, "new.begun", m.someNames(makersOf(p), tilesInRow))
}

func (m *maker) keptLine(r *hub.Resource) *NewsLine {
	line := m.resourceLine(r)
	return m.newsOf(&r.Entry, r.Date, "new.kept", escaped(line.Sort))
}
