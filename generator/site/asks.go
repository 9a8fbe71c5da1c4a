package site

import (
	"html/template"

	"kith/generator/hub"
)

// Asks is what people ask for: what is open first, then what was answered, then what was
// closed.
type Asks struct {
	Frame
	Total   string // "5 asks are open.", or empty
	Shelves []AskShelf
	Topics  Tally
}

// Ask is the page of something that somebody asks for: an invitation while it is open,
// and what became of it afterwards.
type Ask struct {
	Frame
	Standing  string        // "Open", "Answered" or "Closed"
	Open      bool          // nobody has answered yet
	Closed    bool          // it is over, with no answer
	Said      template.HTML // "Ada asks, 5 March 2026", with links
	Body      template.HTML
	Wanted    string // "3 others want this too"; empty for one that is not open
	Wanting   NameShelf
	Helping   []*NeedLine // who may know, while it is open
	Answering NameShelf
	Sessions  SessionShelf // what it became, as the next two
	Projects  []*ProjectLine
	Resources []*ResourceLine
	Topics    []*TopicLine
	Mentions  LinkShelf
	Help      Link // to answer it; no Href where there is no way to, as with the next two
	Echo      Link // to want it too
	Suggest   Link // to hold a session on it
}

// What people ask for has its sections; of each the list shows the newest.
var standings = []struct {
	of              hub.Standing
	one, title, all string // keys of words: of one ask, of a shelf, of a list
	shown           int
}{
	{hub.Open, "ask.open", "asks.open", "asks.all-open", 24},
	{hub.Answered, "ask.answered", "asks.answered", "asks.all-answered", 12},
	{hub.Closed, "ask.closed", "asks.closed", "asks.all-closed", 6},
}

// standingOf words how far an ask has come.
func (m *maker) standingOf(a *hub.Ask) string {
	for _, s := range standings {
		if s.of == a.Standing() {
			return m.words.Say(s.one)
		}
	}
	return ""
}

const asking = "/asks/"

func (m *maker) asks() {
	of := map[hub.Standing][]*hub.Ask{}
	for _, a := range m.hub.Asks {
		of[a.Standing()] = append(of[a.Standing()], a)
	}
	m.section(asking, len(m.hub.Asks), "asks.html", func() any {
		v := Asks{
			Frame: m.frame(m.words.Say("asks.title"), asking, asking, m.words.Say("asks.lede")),
			Total: m.words.CountOrNone("asks.are-open", len(of[hub.Open])), Topics: m.byTopic(asksOn),
		}
		q := quilt{}
		for _, s := range standings {
			shelf := m.askShelf(m.words.Say(s.title), standingAt(s.of), of[s.of], s.shown)
			if len(shelf.Lines) > 0 {
				v.Shelves, q = append(v.Shelves, shelf), q.asks(shelf.Lines)
			}
		}
		v.Patterns = m.used(q)
		return v
	})
	for _, s := range standings {
		m.askList(m.words.Say(s.all), standingAt(s.of), asking, of[s.of], s.shown, nil)
	}
	for _, a := range m.hub.Asks {
		m.ask(a)
	}
}

// standingAt is the list of what stands so. Nobody's ask is there, whatever its id: of one
// called "by" there may be "by/mentions".
func standingAt(s hub.Standing) string { return asking + "by/status/" + string(s) + "/" }

func asksOn(t *hub.Topic) (list string, n int) { return "asks/", len(t.Asks) }

func (m *maker) ask(a *hub.Ask) {
	at := a.Address()
	m.entry(at, a.File, "ask.html", func() any {
		standing := a.Standing()
		v := Ask{
			Frame:     m.frame(a.Title, at, asking, beginning(a.Body.Plain(m.naming)), link(m.words.Say("asks.title"), m.href(asking))).edits(m.edit(&a.Entry)),
			Standing:  m.standingOf(a),
			Open:      standing == hub.Open,
			Closed:    standing == hub.Closed,
			Said:      m.asked(a),
			Body:      m.body(a.Body),
			Wanting:   m.nameShelf("ask.also", a.Wanting),
			Answering: m.nameShelf("ask.answered-by", a.Answering),
			Sessions:  m.sessionShelf(m.words.Say("ask.became"), at+"sessions/", a.Sessions, pastShown),
			Projects:  m.projectLines(a.Projects),
			Resources: m.resourceLines(newest(a.Resources, len(a.Resources))),
			Topics:    m.topicLines(a.Topics),
			Mentions:  m.mentioned(&a.Entry),
		}
		if v.Open {
			v.Wanted = m.wanted(a)
			v.Helping = m.needLines(a.Topics)
			v.Help = m.change(m.words.Say("do.help"), &a.Entry)
			v.Echo = m.change(m.words.Say("do.echo"), &a.Entry)
			v.Suggest = m.fill(m.words.Say("do.suggest"), m.sessionOn(a.Title, a.Topics, &a.Entry))
		}
		v.Patterns = m.used(quilt{}.tiles(v.Wanting.Faces).tiles(v.Answering.Faces).needs(v.Helping).projects(v.Projects))
		v.Kind = "article"
		m.describe(&v.Frame, m.asQuestion(a))
		return v
	})
	m.sessionPages(m.words.Say("ask.all-sessions", "title", a.Title), at+"sessions/", asking, a.Sessions, pastShown, &a.Entry)
	m.mentionPages(&a.Entry, asking)
}

// whoWants are the people who want something, whoever asks for it first.
func whoWants(a *hub.Ask) []*hub.Member {
	if a.Asker == nil {
		return a.Wanting
	}
	return append([]*hub.Member{a.Asker}, a.Wanting...)
}

// wanted says how many want it, and of one that somebody asks, how many others do.
func (m *maker) wanted(a *hub.Ask) string {
	if a.Asker != nil {
		return m.words.CountOrNone("ask.wanted-too", len(a.Wanting))
	}
	return m.words.CountOrNone("ask.wanted", len(a.Wanting))
}

// asked says who asks, and when.
func (m *maker) asked(a *hub.Ask) template.HTML {
	day := m.shortDay(a.Date)
	if a.Asker == nil {
		return day.tag()
	}
	return m.words.Markup("ask.said", "name", m.person(a.Asker).Anchor, "day", day.tag())
}
