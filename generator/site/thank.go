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
		Day: m.dayMoment(t.Date), Said: m.thankSaid(t, false, false), Body: m.body(t.Body),
	}
}

// thankSaid says who thanks whom, what for and where; the day leads to its place on the
// wall. The session or the project is left out on its own page.
func (m *maker) thankSaid(t *hub.Shoutout, here, within bool) template.HTML {
	day := m.words.ShortDayOfYear(t.Date)
	label := m.words.Say("thank.day", "day", day, "name", t.By.Name)
	when := `<a href="` + template.HTMLEscapeString(m.href(m.wall.address(t))) + `" aria-label="` + template.HTMLEscapeString(label) + `">` +
		string(Moment{t.Date.String(), day}.tag()) + `</a>`
	what, at, in := len(t.For) > 0, t.Occasion != nil && !here, t.Work != nil && !within
	said := []template.HTML{"from", m.person(t.By).Anchor, "to", m.names(t.Thanked), "day", template.HTML(when)}
	if what {
		said = append(said, "what", m.words.NamesMarkup(anchors(m.termLinks(t.For))))
	}
	if at {
		said = append(said, "session", m.entryLink(&t.Occasion.Entry).Anchor)
	}
	if in {
		said = append(said, "project", m.entryLink(&t.Work.Entry).Anchor)
	}
	return m.words.Markup(thankWords[one(what)][one(at)][one(in)], said...)
}

// thankWords are keys of words: for what it says what for, at which session and within
// which project.
var thankWords = [2][2][2]string{
	{{"thank.said", "thank.said-in"}, {"thank.said-at", "thank.said-at-in"}},
	{{"thank.said-for", "thank.said-for-in"}, {"thank.said-for-at", "thank.said-for-at-in"}},
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
