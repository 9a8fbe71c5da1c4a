package site

import (
	"html/template"
	"slices"

	"kith/generator/hub"
	"kith/generator/insight"
)

// A Gap is a topic that two or more want, and where it stands.
type Gap struct {
	Link
	Title   string        // "Waiting for a session", "A session is on its way"
	Counts  string        // "4 want to learn, 1 project needs it, 2 can help"
	Held    string        // "No session has been on it for a year", or empty where one has been
	Last    template.HTML // "Last time: Proofs, 5 Nov 2026", where one has been
	Coming  template.HTML // "On its way: Proofs, 3 Dec 2026", or empty
	End     string        // when that will be over, for machines
	Ask     template.HTML // "You could ask Ada and Grace", or empty
	Nobody  bool          // there is nobody to ask yet
	Helpers []*Tile       // of the first few whom one could ask
	Suggest Link          // to suggest a session; no Href where one is on its way, has been, or there is no way to
}

// A GapShelf is the first few gaps and the way to the rest.
type GapShelf struct {
	Title  string
	Lines  []*Gap
	More   Link
	Source string // where this is known from, and how many there are where these are some
	Add    Link   // to say something oneself; no Href where there is no way to
}

const (
	gapsAtHome   = 4
	gapsOnTopics = 12
	askedByName  = 3 // how many people a line names
)

// gatherNeeds knows what is wanted and where it stands.
func (m *maker) gatherNeeds() {
	m.needed = insight.NeedsOf(m.hub)
	m.needs = make(map[*hub.Topic]insight.Need, len(m.needed))
	for _, n := range m.needed {
		m.needs[n.Topic] = n
	}
}

// urgent are the needs in the order in which something could be done about them: gaps,
// gaps that a coming session is about to close, and what has been held.
func (m *maker) urgent() []insight.Need {
	rank := func(n insight.Need) int {
		switch {
		case !n.Gap():
			return 2
		case n.Coming != nil:
			return 1
		}
		return 0
	}
	needs := slices.Clone(m.needed)
	slices.SortStableFunc(needs, func(a, b insight.Need) int { return rank(a) - rank(b) })
	return needs
}

// gapsAhead is what the home page shows of what is wanted.
func (m *maker) gapsAhead() GapShelf {
	needs := m.urgent()
	s := m.gapShelf(m.words.Say("topics.needs"), first(gapsAtHome, needs))
	s.More = m.moreTopics(len(s.Lines))
	return s
}

// gapsFirst are the gaps that stand above all topics.
func (m *maker) gapsFirst() GapShelf {
	gaps := slices.DeleteFunc(m.urgent(), func(n insight.Need) bool { return !n.Gap() })
	s := m.gapShelf(m.words.Say("gap.title"), first(gapsOnTopics, gaps))
	if len(gaps) > gapsOnTopics {
		s.Source = m.words.Say("gap.some", "shown", m.words.Number(gapsOnTopics), "n", m.words.Number(len(gaps))) + " " + s.Source
	}
	return s
}

func (m *maker) gapShelf(title string, needs []insight.Need) GapShelf {
	s := GapShelf{Title: title, Source: m.words.Say("gap.source"), Add: m.shell.Add}
	for _, n := range needs {
		g := m.gap(n)
		if g.Suggest = m.suggest(n.Topic, m.words.Say("gap.suggest")); !n.Gap() || n.Coming != nil {
			g.Suggest = Link{}
		}
		s.Lines = append(s.Lines, g)
	}
	return s
}

func (m *maker) gap(n insight.Need) *Gap {
	t := n.Topic
	g := &Gap{
		Link:    m.named(t.Title, m.href(t.Address())),
		Counts:  m.gapCounts(n, "topic.want-to-learn", "topic.can-help"),
		Helpers: m.tiles(n.Helping, tilesInRow),
		Nobody:  !n.Ready(),
	}
	switch {
	case n.Held != nil:
		g.Last = m.sessionSaid("gap.last", n.Held)
	case held(t):
		g.Held = m.words.Say("gap.not-for-a-year")
	default:
		g.Held = m.words.Say("gap.never")
	}
	g.Title = m.words.Say("gap.waiting")
	if n.Coming != nil {
		g.Title = m.words.Say("gap.on-its-way")
		g.Coming, g.End = m.sessionSaid("gap.coming", n.Coming), machine(n.Coming.Over())
	}
	if n.Ready() {
		g.Ask = m.words.Markup("gap.ask", "names", m.fewNames(n.Helping))
	}
	return g
}

// held tells that a session on a topic has ever been.
func held(t *hub.Topic) bool {
	return slices.ContainsFunc(t.Sessions, (*hub.Session).TookPlace)
}

func (m *maker) sessionSaid(key string, s *hub.Session) template.HTML {
	day := m.words.ShortDayOfYear(s.Day())
	return m.words.Markup(key, "session", m.entryLink(&s.Entry).Anchor, "day", Moment{s.Day().String(), day}.tag())
}

// fewNames names the first few people and counts the others.
func (m *maker) fewNames(people []*hub.Member) template.HTML {
	return m.someNames(people, askedByName)
}

// topicGap is what a topic's page says of its gap; nil where it has none.
func (m *maker) topicGap(t *hub.Topic) *Gap {
	n, ok := m.needs[t]
	if !ok || !n.Gap() {
		return nil
	}
	g := m.gap(n)
	g.Counts = m.gapCounts(n, "topic.people-want-to-learn", "topic.people-can-help")
	return g
}

// gapCounts says how many want a topic and how many offer it or, where nobody does, know it.
func (m *maker) gapCounts(n insight.Need, wanting, offering string) string {
	helping := m.words.CountOrNone(offering, len(n.Topic.Offered))
	if helping == "" {
		helping = m.words.CountOrNone("topic.know-it", len(n.Helping))
	}
	return m.words.Listed(m.words.CountOrNone(wanting, len(n.Wanting)), m.words.CountOrNone("gap.needed", len(n.Projects)), helping)
}

// suggestOn leads to a session on a topic that somebody wants and nobody has planned.
func (m *maker) suggestOn(t *hub.Topic) Link {
	coming := slices.ContainsFunc(t.Sessions, func(s *hub.Session) bool { return s.Coming })
	if coming || len(t.Wanted)+len(insight.Needing(m.hub, t)) == 0 {
		return Link{}
	}
	return m.suggest(t, m.words.Say("gap.suggest-this"))
}

// suggest leads to a new session with what is known filled in: what it is about, and whom
// one could ask to hold it. Beside others like it the link says which topic it means.
func (m *maker) suggest(t *hub.Topic, text string) Link {
	l := m.fill(text, m.suggestionForm(t))
	if l.Href == "" {
		return Link{}
	}
	label := m.words.Say("gap.suggest-on", "topic", t.Title)
	l.Anchor = template.HTML(`<a href="` + template.HTMLEscapeString(l.Href) + `" aria-label="` + template.HTMLEscapeString(label) + `">` + template.HTMLEscapeString(text) + `</a>`)
	return l
}

func (m *maker) suggestionForm(t *hub.Topic) form {
	f := m.sessionOn(t.Title, []hub.Term{{Text: t.Title}}, nil)
	n, ok := m.needs[t]
	for i := range f.fields {
		if field := &f.fields[i]; field.key == "host" && ok && n.Ready() {
			field.hint = m.words.Plain("form.ask-to-host", "id", n.Helping[0].ID, "name", n.Helping[0].Name)
		}
	}
	return f
}
