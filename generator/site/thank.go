package site

import (
	"html/template"

	"kith/generator/hub"
)

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

func (m *maker) thank(t *hub.Shoutout) *Thank {
	return m.known.thanks.Get(t, func() *Thank { return m.makeThank(t) })
}

func (m *maker) makeThank(t *hub.Shoutout) *Thank {
	return &Thank{
		ID: t.Anchor, Href: m.href(m.wall.address(t)),
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

func (m *maker) thanksTitle(t *hub.Shoutout) string {
	names := make([]string, len(t.Thanked))
	for i, p := range t.Thanked {
		names[i] = p.Name
	}
	return m.words.Say("thank.title", "from", t.By.Name, "to", m.words.Names(names))
}

func (m *maker) thanks(shoutouts []*hub.Shoutout) []*Thank {
	thanks := make([]*Thank, len(shoutouts))
	for i, t := range shoutouts {
		thanks[i] = m.thank(t)
	}
	return thanks
}
