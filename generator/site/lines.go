package site

import (
	"html/template"

	"kith/generator/hub"
	"kith/generator/markdown"
)

// A Person is somebody as a list shows them.
type Person struct {
	Name   string
	Href   string
	Anchor template.HTML // the name as a link
	Tile   *Tile         // its pattern is among the page's Patterns
}

// A SessionLine is a session as a list shows it.
type SessionLine struct {
	Title    string
	Href     string
	Day      Moment // "Thursday 26 November 2026"
	Short    string // "26 Nov", "26–28 Nov"
	Year     string // "2026"
	Time     string // "18:00–19:30", or empty where no time of day is written
	Zone     string // "Berlin (UTC+1)", or empty with Time
	Hours    string // "18:00–19:30, Berlin (UTC+1)", or empty with Time
	Coming   bool
	Status   string        // "Cancelled", "Moved" while it is to come, or empty
	Hosts    template.HTML // in a sentence, each a link
	HostedBy template.HTML // "hosted by Ada", or empty
	People   string        // "14 people", or empty where nobody counted
	Left     string        // what it left behind: "notes, recording"
}

// A Thank is one shout-out.
type Thank struct {
	ID   string // its anchor
	Href string // its place on the wall
	By   Person
	To   []Person
	Day  Moment
	Said template.HTML // "Bob thanks Ada for patience at Proofs, 5 Nov 2026", with links
	Body template.HTML
}

// A SessionShelf is the first few of a list of sessions and the way to the rest.
type SessionShelf struct {
	Title string
	Lines []*SessionLine
	More  Link // no Href where all are shown
}

// A PeopleShelf is the first few of a list of people and the way to the rest.
type PeopleShelf struct {
	Title  string
	People []Person
	More   Link
}

// A NameShelf is the same in a sentence.
type NameShelf struct {
	Title string
	Faces []*Tile       // of the first few
	Names template.HTML // each a link
	More  Link
}

// A ThankShelf is the first few of a list of shout-outs and the way to the rest.
type ThankShelf struct {
	Title  string
	Thanks []*Thank
	More   Link
}

// A TopicShelf is the first few of a list of topics and the way to the rest.
type TopicShelf struct {
	Title string
	Lines []*TopicLine
	More  Link
}

// A LinkShelf is the first few of a list of links and the way to the rest.
type LinkShelf struct {
	Title string
	Links []Link
	More  Link
}

func (m *maker) person(p *hub.Member) Person {
	return m.known.people.Get(p, func() Person {
		l := m.named(p.Name, m.href(p.Address()))
		return Person{l.Text, l.Href, l.Anchor, m.face(p)}
	})
}

// inSentence is how many people a sentence names before it counts the rest.
const inSentence = 60

// names puts people into a sentence.
func (m *maker) names(members []*hub.Member) template.HTML {
	var few [inSentence]template.HTML
	names := few[:0]
	for _, p := range members[:min(inSentence, len(members))] {
		names = append(names, m.person(p).Anchor)
	}
	if more := len(members) - len(names); more > 0 {
		return m.words.CountMarkup("people.and-more", more, "names", m.words.ListedMarkup(names))
	}
	return m.words.NamesMarkup(names)
}

func (m *maker) people(members []*hub.Member) []Person {
	people := make([]Person, len(members))
	for i, p := range members {
		people[i] = m.person(p)
	}
	return people
}

func (m *maker) line(s *hub.Session) *SessionLine {
	return m.known.lines.Get(s, func() *SessionLine { return m.makeLine(s) })
}

func (m *maker) makeLine(s *hub.Session) *SessionLine {
	l := &SessionLine{
		Title: s.Title, Href: m.href(s.Address()), Coming: s.Coming,
		Hosts: m.names(s.Hosting), Left: m.left(s),
	}
	if s.Coming || s.Status == hub.Cancelled {
		l.Status = m.status(s) // that it was once moved is no news when it is over
	}
	l.Day, l.Time, l.Zone = m.when(s)
	l.Hours = m.words.Listed(l.Time, l.Zone)
	if l.Hosts != "" {
		l.HostedBy = m.words.Markup("session.hosted-by", "names", l.Hosts)
	}
	l.Short, l.Year = m.shortDays(s), number(sessionDay(s).Year)
	if s.Counted() && !s.Coming && s.Status != hub.Cancelled {
		l.People = m.words.Count("people.count", s.People())
	}
	return l
}

func (m *maker) status(s *hub.Session) string {
	switch s.Status {
	case hub.Cancelled:
		return m.words.Say("session.cancelled")
	case hub.Moved:
		return m.words.Say("session.moved")
	}
	return ""
}

// left says what a held session left behind.
func (m *maker) left(s *hub.Session) string {
	if s.Coming || s.Status == hub.Cancelled {
		return ""
	}
	var notes, recording, slides string
	if !s.Body.Empty() {
		notes = m.words.Say("left.notes")
	}
	if s.Recording != "" {
		recording = m.words.Say("left.recording")
	}
	if s.Slides != "" {
		slides = m.words.Say("left.slides")
	}
	return m.words.Listed(notes, recording, slides)
}

func (m *maker) thank(t *hub.Shoutout) *Thank {
	return m.known.thanks.Get(t, func() *Thank { return m.makeThank(t) })
}

func (m *maker) makeThank(t *hub.Shoutout) *Thank {
	return &Thank{
		ID: m.anchor(t), Href: m.href(m.wall.address(t)),
		By: m.person(t.By), To: m.people(t.Thanked),
		Day: m.dayMoment(t.Date), Said: m.thankSaid(t, t.Occasion), Body: m.body(t.Body),
	}
}

// thankSaid says who thanks whom, what for and where; the day leads to its place on the
// wall. at is the session it is said to belong to, or nil.
func (m *maker) thankSaid(t *hub.Shoutout, at *hub.Session) template.HTML {
	day := m.words.ShortDayOfYear(t.Date)
	label := m.words.Say("thank.day", "day", day, "name", t.By.Name)
	when := `<a href="` + template.HTMLEscapeString(m.href(m.wall.address(t))) + `" aria-label="` + template.HTMLEscapeString(label) + `">` +
		string(Moment{t.Date.String(), day}.tag()) + `</a>`
	said := []template.HTML{"from", m.person(t.By).Anchor, "to", m.names(t.Thanked), "day", template.HTML(when)}
	if len(t.For) > 0 {
		said = append(said, "what", m.words.NamesMarkup(anchors(m.termLinks(t.For))))
	}
	if at != nil {
		said = append(said, "session", m.entryLink(&at.Entry).Anchor)
	}
	switch {
	case len(t.For) > 0 && at != nil:
		return m.words.Markup("thank.said-for-at", said...)
	case len(t.For) > 0:
		return m.words.Markup("thank.said-for", said...)
	case at != nil:
		return m.words.Markup("thank.said-at", said...)
	}
	return m.words.Markup("thank.said", said...)
}

func anchors(links []Link) []template.HTML {
	anchors := make([]template.HTML, len(links))
	for i, l := range links {
		anchors[i] = l.Anchor
	}
	return anchors
}

// termLink leads to a topic's page, where the word is a topic.
func (m *maker) termLink(term hub.Term) Link {
	if t := m.hub.Topic(term.Slug); t != nil {
		return m.entryLink(&t.Entry)
	}
	return m.named(term.Text, "")
}

func (m *maker) termLinks(terms []hub.Term) []Link {
	links := make([]Link, len(terms))
	for i, t := range terms {
		links[i] = m.termLink(t)
	}
	return links
}

// body draws a text of the hub with its references resolved.
func (m *maker) body(b markdown.Body) template.HTML { return b.HTML(m.resolve) }

// title is what an entry is called. A shout-out is called by its people.
func (m *maker) title(e *hub.Entry) string {
	if e.Kind == hub.Shoutouts {
		if t := m.hub.Shoutout(e.ID); t != nil {
			return m.thanksTitle(t)
		}
	}
	return m.hub.Title(e)
}

func (m *maker) thanksTitle(t *hub.Shoutout) string {
	names := make([]string, len(t.Thanked))
	for i, p := range t.Thanked {
		names[i] = p.Name
	}
	return m.words.Say("thank.title", "from", t.By.Name, "to", m.words.Names(names))
}

// entryLink leads to any entry.
func (m *maker) entryLink(e *hub.Entry) Link {
	return m.known.links.Get(e, func() Link {
		return m.named(m.called(e), m.href(m.address(e)))
	})
}

// address is where an entry is shown; a shout-out has its place on the wall.
func (m *maker) address(e *hub.Entry) string {
	if e.Kind == hub.Shoutouts {
		return m.wall.addresses[e.ID]
	}
	return e.Address()
}

func (m *maker) entryLinks(entries []*hub.Entry) []Link {
	links := make([]Link, len(entries))
	for i, e := range entries {
		links[i] = m.entryLink(e)
	}
	return links
}

// newest returns the last n of a list, the last first.
func newest[E any](list []E, n int) []E {
	some := make([]E, 0, min(n, len(list)))
	for i := len(list) - 1; i >= 0 && len(some) < n; i-- {
		some = append(some, list[i])
	}
	return some
}

func (m *maker) lines(sessions []*hub.Session) []*SessionLine {
	lines := make([]*SessionLine, len(sessions))
	for i, s := range sessions {
		lines[i] = m.line(s)
	}
	return lines
}

func (m *maker) thanks(shoutouts []*hub.Shoutout) []*Thank {
	thanks := make([]*Thank, len(shoutouts))
	for i, t := range shoutouts {
		thanks[i] = m.thank(t)
	}
	return thanks
}
