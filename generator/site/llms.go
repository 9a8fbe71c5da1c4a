package site

import (
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
		m.bytes("llms.txt", "", func() ([]byte, error) { return m.outline(), nil })
	}
}

func (m *maker) outline() []byte {
	c := m.copyist("/")
	c.block("# " + prose.Words(m.shell.Name))
	if m.shell.Summary != "" {
		c.block("> " + prose.Words(m.shell.Summary))
	}
	c.block(prose.Words(m.shell.Founded))
	c.heading(m.shell.Purpose.Text)
	c.entry(&m.hub.Purpose.Entry, m.shell.Purpose.Text, m.shell.Summary)
	for _, p := range upTo(othersInList, hub.All[*hub.Page](m.hub)) {
		c.entry(&p.Entry, p.Title, p.Summary)
	}
	if m.hasPulse() {
		c.item(c.link(m.words.Say("pulse.title"), m.href(pulsePage+copyFile)) + ": " + prose.Words(m.words.Say("pulse.lede")))
	}
	m.outlineTime(c)
	if len(m.hub.Topics) > 0 {
		c.heading(m.words.Say("topics.title"))
	}
	for _, t := range upTo(othersInList, m.hub.Topics) {
		c.entry(&t.Entry, t.Title, m.topicLine(t, t.Title).Counts)
	}
	m.outlineMade(c)
	m.outlineRest(c)
	return c.bytes()
}

// outlineTime lists the rhythms, what is to come and what was held last.
func (m *maker) outlineTime(c *copyist) {
	if len(m.hub.Sessions)+len(m.hub.Series) > 0 {
		c.heading(m.words.Say("sessions.title"))
	}
	for _, s := range m.hub.Series {
		c.entry(&s.Entry, s.Title, m.sentence(s))
	}
	past, ahead := m.part(m.hub.Sessions)
	for _, s := range upTo(sessionsInList, ahead) {
		c.entry(&s.Entry, s.Title, inLine(m.status(s), m.summary(s)))
	}
	for _, s := range newest(past, sessionsInList) {
		c.entry(&s.Entry, s.Title, m.summary(s))
	}
}

// outlineMade lists what is asked, made and kept: what is open or live, and what is new.
func (m *maker) outlineMade(c *copyist) {
	asks := m.openAsks()
	if len(asks) > 0 {
		c.heading(m.words.Say("asks.title"))
	}
	for _, a := range newest(asks, othersInList) {
		c.entry(&a.Entry, a.Title, m.wanted(a))
	}
	projects := m.live()
	if len(projects) > 0 {
		c.heading(m.words.Say("projects.title"))
	}
	for _, p := range upTo(othersInList, projects) {
		c.entry(&p.Entry, p.Title, m.projectLine(p).About)
	}
	if len(m.hub.Resources) > 0 {
		c.heading(m.words.Say("resources.title"))
	}
	for _, r := range newest(m.hub.Resources, othersInList) {
		c.entry(&r.Entry, r.Title, m.resourceLine(r).Sort)
	}
}

// outlineRest lists what may be left out where there is little room: people, and what is
// for programs. Its heading is the one that the format asks for.
func (m *maker) outlineRest(c *copyist) {
	c.block("## Optional")
	c.item(c.link(m.words.Say("members.title"), m.href("/members/")))
	if m.makes(Data) {
		c.item(c.link("API", m.href("/api/hub.json")))
	}
	c.fact("", c.link(m.words.Say("foot.feed"), m.shell.Feed))
	for _, p := range upTo(othersInList, m.hub.Members) {
		if p.Visibility == hub.Public {
			c.entry(&p.Entry, p.Name, m.standing(p))
		}
	}
}

// entry leads to an entry's copy, or to its page where it has none.
func (c *copyist) entry(e *hub.Entry, title, about string) {
	address := e.Address()
	if c.m.copies[address] {
		address += copyFile
	}
	said := c.link(title, c.m.href(address))
	if about != "" {
		said += ": " + prose.Words(about)
	}
	c.item(said)
}

func upTo[E any](n int, list []E) []E { return list[:min(n, len(list))] }
