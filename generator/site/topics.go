package site

import (
	"cmp"
	"html/template"
	"slices"
	"strings"

	"kith/generator/hub"
)

// Topics is one page of all the community's topics.
type Topics struct {
	Frame
	Total  string
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
	Helping  string  // "3 people can help", or empty
	Wanting  string  // "4 people want to learn this", or empty
	Helpers  []*Tile // of the first few who can help
	Learners []*Tile // of the first few who want to learn
}

// Topic is a topic's page.
type Topic struct {
	Frame
	Summary  string
	Aliases  []string
	Body     template.HTML
	Offered  PeopleShelf
	Wanted   PeopleShelf
	Skilled  PeopleShelf
	Sessions SessionShelf
	Thanks   ThankShelf
	Mentions LinkShelf
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
				Frame: m.frame(numbered("Topics", number), at, "/topics/", ""),
				Total: count(len(all), "topic", "topics"),
				Pager: m.pager(len(all), topicsOnPage, "/topics/", number),
			}
			for _, t := range all[from:to] {
				v.Topics = append(v.Topics, m.topicLine(t, t.Title))
			}
			v.Patterns = m.used(quilt{}.topics(v.Topics))
			return v
		})
	})
	for _, t := range all {
		m.topic(t)
	}
}

func (m *maker) topic(t *hub.Topic) {
	at := t.Address()
	m.page(at, t.File, "topic.html", func() any {
		v := Topic{
			Frame:    m.frame(t.Title, at, "/topics/", t.Summary, link("Topics", m.href("/topics/"))).edits(m.edit(&t.Entry)),
			Summary:  t.Summary,
			Body:     m.body(t.Body),
			Offered:  m.peopleShelf("Who can help", at+"offered/", t.Offered, onTopic),
			Wanted:   m.peopleShelf("Who would like to learn", at+"wanted/", t.Wanted, onTopic),
			Skilled:  m.peopleShelf("Who knows it", at+"skilled/", t.Skilled, onTopic),
			Sessions: m.sessionShelf("Sessions", at+"sessions/", t.Sessions, pastShown),
			Thanks:   m.thankShelf("Thanks", at+"thanks/", t.Thanks, onMember),
			Mentions: m.mentioned(&t.Entry),
		}
		v.Patterns = m.used(quilt{}.people(v.Offered.People).people(v.Wanted.People).people(v.Skilled.People).thanks(v.Thanks.Thanks))
		for _, a := range t.Aliases {
			v.Aliases = append(v.Aliases, a.Text)
		}
		return v
	})
	back := &t.Entry
	m.peopleList("Who can help with "+t.Title, at+"offered/", "/topics/", t.Offered, onTopic, back)
	m.peopleList("Who would like to learn "+t.Title, at+"wanted/", "/topics/", t.Wanted, onTopic, back)
	m.peopleList("Who knows "+t.Title, at+"skilled/", "/topics/", t.Skilled, onTopic, back)
	m.sessionPages("Sessions on "+t.Title, at+"sessions/", "/topics/", t.Sessions, pastShown, back)
	m.thankList("Thanks for "+t.Title, at+"thanks/", "/topics/", t.Thanks, onMember, back)
	m.mentionPages(&t.Entry, "/topics/")
}

// topicLine is a topic under some words for it.
func (m *maker) topicLine(t *hub.Topic, text string) *TopicLine {
	return m.known.topics.Get(topicWord{t, text}, func() *TopicLine { return m.makeTopicLine(t, text) })
}

func (m *maker) makeTopicLine(t *hub.Topic, text string) *TopicLine {
	l := &TopicLine{
		Link:    link(text, m.href(t.Address())),
		Offered: len(t.Offered), Wanted: len(t.Wanted), Skilled: len(t.Skilled), Sessions: len(t.Sessions),
		Summary: t.Summary,
		Helping: countOrNone(len(t.Offered), "person can help", "people can help"),
		Wanting: countOrNone(len(t.Wanted), "person wants to learn this", "people want to learn this"),
		Helpers: m.tiles(t.Offered, tilesInRow), Learners: m.tiles(t.Wanted, tilesInRow),
	}
	helping, learning := countOrNone(l.Offered, "person can help", "can help"), countOrNone(l.Wanted, "person wants to learn", "want to learn")
	l.Short = listed(helping, learning)
	l.Counts = listed(helping, learning, countOrNone(l.Skilled, "person knows it", "know it"), countOrNone(l.Sessions, "session", "sessions"))
	return l
}

// listed puts what there is to say into one line.
func listed(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(p string) bool { return p == "" }), ", ")
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

// needs are the topics that most people would like to learn, and where nobody has said
// so, those that are most in use.
func (m *maker) needs() TopicShelf {
	shelf := TopicShelf{Title: "Looking for help", More: m.more(len(m.hub.Topics), needsShown, "/topics/")}
	topics := slices.DeleteFunc(slices.Clone(m.hub.Topics), func(t *hub.Topic) bool { return len(t.Wanted) == 0 })
	if len(topics) == 0 {
		shelf.Title, topics = "What we know", slices.Clone(m.hub.Topics)
	}
	slices.SortStableFunc(topics, func(a, b *hub.Topic) int {
		return cmp.Or(cmp.Compare(len(b.Wanted), len(a.Wanted)), cmp.Compare(len(a.Offered), len(b.Offered)), cmp.Compare(b.Uses(), a.Uses()))
	})
	for _, t := range topics[:min(needsShown, len(topics))] {
		shelf.Lines = append(shelf.Lines, m.topicLine(t, t.Title))
	}
	return shelf
}
