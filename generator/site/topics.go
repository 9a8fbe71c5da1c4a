package site

import (
	"cmp"
	"html/template"
	"slices"

	"kith/generator/hub"
	"kith/generator/insight"
)

// Topics is one page of all the community's topics.
type Topics struct {
	Frame
	Total  string   // "12 topics that we know or would like to."
	Gaps   GapShelf // on the first page
	All    string   // what the others are, where there are gaps above them
	Topics []*TopicLine
	Pager  Pager
}

// A TopicLine is a topic with who knows it and who wants to.
type TopicLine struct {
	Link
	Offered  int
	Wanted   int
	Skilled  int
	Sessions int
	Summary  string
	Counts   string  // "3 can help, 4 want to learn, 2 sessions"
	Short    string  // "3 can help, 4 want to learn", or empty
	Wanting  string  // "4 people want to learn this", or empty
	Helpers  []*Tile // of the first few whom one could ask; none where there is no one yet
}

// Topic is a topic's page.
type Topic struct {
	Frame
	Summary   string
	Aliases   []string
	Body      template.HTML
	Gap       *Gap // nil where it is not wanted by two or more, or has been held within a year
	Suggest   Link // to suggest a session; no Href where nobody wants it, one is on its way, or there is no way to
	Offered   PeopleShelf
	Wanted    PeopleShelf
	Skilled   PeopleShelf
	Sessions  SessionShelf
	Take      TakeHome // where some are ahead
	Asks      AskShelf
	Projects  ProjectShelf // about it
	Needing   ProjectShelf // that need it
	Resources ResourceShelf
	Thanks    ThankShelf
	Mentions  LinkShelf
}

const (
	topicsOnPage = 200
	onTopic      = 24
)

func (m *maker) topics() {
	all := m.hub.Topics
	paged(len(all), topicsOnPage, "/topics/", func(number int, at string, from, to int) {
		m.page(at, "", "topics.html", func() any {
			v := Topics{
				Frame: m.frame(m.numbered(m.words.Say("topics.title"), number), at, "/topics/", ""),
				Total: m.words.Count("topics.total", len(all)),
				Pager: m.pager(len(all), topicsOnPage, "/topics/", number),
			}
			for _, t := range all[from:to] {
				v.Topics = append(v.Topics, m.topicLine(t, t.Title))
			}
			if number == 1 {
				v.Gaps = m.gapsFirst()
			}
			if len(v.Gaps.Lines) > 0 {
				v.All = m.words.Say("topics.all")
			}
			v.Patterns = m.used(quilt{}.gaps(v.Gaps.Lines).topics(v.Topics))
			return v
		})
	})
	for _, t := range all {
		m.topic(t)
	}
}

func (m *maker) topic(t *hub.Topic) {
	at := t.Address()
	m.entry(at, t.File, "topic.html", func() any {
		v := Topic{
			Frame:    m.frame(t.Title, at, "/topics/", t.Summary, link(m.words.Say("topics.title"), m.href("/topics/"))).edits(m.edit(&t.Entry)),
			Summary:  t.Summary,
			Body:     m.body(t.Body),
			Gap:      m.topicGap(t),
			Suggest:  m.suggestOn(t),
			Offered:  m.peopleShelf(m.words.Say("topic.offered"), at+"offered/", t.Offered, onTopic),
			Wanted:   m.peopleShelf(m.words.Say("topic.wanted"), at+"wanted/", t.Wanted, onTopic),
			Skilled:  m.peopleShelf(m.words.Say("topic.skilled"), at+"skilled/", t.Skilled, onTopic),
			Sessions: m.sessionShelf(m.words.Say("sessions.title"), at+"sessions/", t.Sessions, pastShown),
			Thanks:   m.thankShelf(m.words.Say("thanks.menu"), at+"thanks/", t.Thanks, onMember),
			Mentions: m.mentioned(&t.Entry),
		}
		m.madeOn(&v, t, at)
		if _, ahead := m.part(t.Sessions); len(ahead) > 0 {
			v.Take = m.takeAll(at, t.Title)
		}
		v.Patterns = m.used(quilt{}.people(v.Offered.People).people(v.Wanted.People).people(v.Skilled.People).thanks(v.Thanks.Thanks).asks(v.Asks.Lines).projects(v.Projects.Lines).projects(v.Needing.Lines))
		for _, a := range t.Aliases {
			v.Aliases = append(v.Aliases, a.Text)
		}
		return v
	})
	back := &t.Entry
	m.peopleList(m.words.Say("topic.all-offered", "topic", t.Title), at+"offered/", "/topics/", t.Offered, onTopic, back)
	m.peopleList(m.words.Say("topic.all-wanted", "topic", t.Title), at+"wanted/", "/topics/", t.Wanted, onTopic, back)
	m.peopleList(m.words.Say("topic.all-skilled", "topic", t.Title), at+"skilled/", "/topics/", t.Skilled, onTopic, back)
	m.sessionPages(m.words.Say("topic.all-sessions", "topic", t.Title), at+"sessions/", "/topics/", t.Sessions, pastShown, back)
	m.thankList(m.words.Say("topic.all-thanks", "topic", t.Title), at+"thanks/", "/topics/", t.Thanks, onMember, back)
	m.madeOnLists(t, at)
	m.mentionPages(&t.Entry, "/topics/")
}

// topicLine is a topic under some words for it.
func (m *maker) topicLine(t *hub.Topic, text string) *TopicLine {
	return m.known.topics.Get(topicWord{t, text}, func() *TopicLine { return m.makeTopicLine(t, text) })
}

func (m *maker) makeTopicLine(t *hub.Topic, text string) *TopicLine {
	l := &TopicLine{
		Link:    m.named(text, m.href(t.Address())),
		Offered: len(t.Offered), Wanted: len(t.Wanted), Skilled: len(t.Skilled), Sessions: len(t.Sessions),
		Summary: t.Summary,
		Wanting: m.words.CountOrNone("topic.people-want-to-learn", len(t.Wanted)),
		Helpers: m.tiles(insight.WhoHelps(t), tilesInRow),
	}
	helping, learning := m.words.CountOrNone("topic.can-help", l.Offered), m.words.CountOrNone("topic.want-to-learn", l.Wanted)
	l.Short = m.words.Listed(helping, learning)
	l.Counts = m.words.Listed(helping, learning, m.words.CountOrNone("topic.know-it", l.Skilled), m.words.CountOrNone("sessions.count", l.Sessions))
	if l.Counts == "" {
		l.Counts = m.words.Listed(m.words.CountOrNone("asks.count", len(t.Asks)), m.words.CountOrNone("projects.count", len(t.Projects)), m.words.CountOrNone("resources.count", len(t.Resources)))
	}
	return l
}

// topicLines are the topics of a person's words.
func (m *maker) topicLines(terms []hub.Term) []*TopicLine {
	lines := make([]*TopicLine, 0, len(terms))
	for _, term := range terms {
		if t := m.hub.Topic(term.Slug); t != nil {
			lines = append(lines, m.topicLine(t, term.Text))
		}
	}
	return lines
}

// tilesInRow is how many people a topic's row has room for.
const tilesInRow = 4

// needsShown is how many topics the home page has room for.
const needsShown = 6

// fewNeeds are the topics that somebody would like to learn, and where nobody has said so,
// those that are most in use: for a home page of a hub in which no two want the same yet.
func (m *maker) fewNeeds() TopicShelf {
	shelf := TopicShelf{Title: m.words.Say("topics.needs"), More: m.moreTopics(needsShown)}
	topics := slices.DeleteFunc(slices.Clone(m.hub.Topics), func(t *hub.Topic) bool { return len(t.Wanted) == 0 })
	if len(topics) == 0 {
		shelf.Title, topics = m.words.Say("topics.known"), slices.Clone(m.hub.Topics)
	}
	slices.SortStableFunc(topics, func(a, b *hub.Topic) int {
		return cmp.Or(cmp.Compare(len(b.Wanted), len(a.Wanted)), cmp.Compare(len(a.Offered), len(b.Offered)), cmp.Compare(b.Uses(), a.Uses()))
	})
	for _, t := range topics[:min(needsShown, len(topics))] {
		shelf.Lines = append(shelf.Lines, m.topicLine(t, t.Title))
	}
	return shelf
}
