package site

import (
	"html/template"

	"kith/generator/hub"
	"kith/generator/markdown/prose"
)

// How much the list for language models holds of each kind. Who wants all reads the data.
const (
	sessionsInList = 30
	othersInList   = 100
)

// llms plans llms.txt (https://llmstxt.org): what the hub is, and where its texts are.
func (m *maker) llms() {
	if m.makes(Copies) {
		m.bytes("llms.txt", "", func() ([]byte, error) { return []byte(prose.Of(m.outline(), m.elsewhere("/")) + "\n"), nil })
	}
}

func (m *maker) outline() string {
	c := copyist{words: m.words.Say}
	c.WriteString("<h1>" + template.HTMLEscapeString(m.shell.Name) + "</h1>")
	if m.shell.Summary != "" {
		c.WriteString("<blockquote><p>" + template.HTMLEscapeString(m.shell.Summary) + "</p></blockquote>")
	}
	c.fact("", worded(m.shell.Founded))
	c.heading(m.shell.Purpose.Text)
	c.entry(m, &m.hub.Purpose.Entry, m.shell.Purpose.Text, m.shell.Summary)
	for _, p := range upTo(othersInList, hub.All[*hub.Page](m.hub)) {
		c.entry(m, &p.Entry, p.Title, p.Summary)
	}
	m.outlineTime(&c)
	if len(m.hub.Topics) > 0 {
		c.heading(m.words.Say("topics.title"))
	}
	for _, t := range upTo(othersInList, m.hub.Topics) {
		c.entry(m, &t.Entry, t.Title, m.topicLine(t, t.Title).Counts)
	}
	m.outlineRest(&c)
	return c.String()
}

// outlineTime lists the rhythms, what is to come and what was held last.
func (m *maker) outlineTime(c *copyist) {
	if len(m.hub.Sessions)+len(m.hub.Series) > 0 {
		c.heading(m.words.Say("sessions.title"))
	}
	for _, s := range m.hub.Series {
		c.entry(m, &s.Entry, s.Title, capital(s.Rhythm))
	}
	past, ahead := m.part(m.hub.Sessions)
	for _, s := range upTo(sessionsInList, ahead) {
		c.entry(m, &s.Entry, s.Title, inLine(m.status(s), m.summary(s)))
	}
	for _, s := range newest(past, sessionsInList) {
		c.entry(m, &s.Entry, s.Title, m.summary(s))
	}
}

// outlineRest lists what may be left out where there is little room: people, and what is
// for programs. Its heading is the one that the format asks for.
func (m *maker) outlineRest(c *copyist) {
	c.told()
	c.WriteString("<h2>Optional</h2>")
	c.fact("", link(m.words.Say("members.title"), m.href("/members/")).Anchor)
	if m.makes(Data) {
		c.fact("", link("API", m.href("/api/hub.json")).Anchor)
	}
	if m.shell.Feed != "" {
		c.fact("", link(m.words.Say("foot.feed"), m.shell.Feed).Anchor)
	}
	for _, p := range upTo(othersInList, m.hub.Members) {
		if p.Visibility == hub.Public {
			c.entry(m, &p.Entry, p.Name, m.standing(p))
		}
	}
	c.told()
}

// entry leads to an entry's copy.
func (c *copyist) entry(m *maker, e *hub.Entry, title, about string) {
	address := e.Address()
	if m.copies[address] {
		address += copyFile
	}
	said := link(title, m.href(address)).Anchor
	if about != "" {
		said += ": " + worded(about)
	}
	c.fact("", said)
}

func upTo[E any](n int, list []E) []E { return list[:min(n, len(list))] }
