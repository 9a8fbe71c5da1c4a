package digest

import (
	"kith/generator/hub"
	"kith/generator/markdown"
)

// thanks are the shout-outs: who thanks whom for what, and in which words.
func (m *maker) thanks() section {
	told := func(t *hub.Shoutout) bool { return m.past(t.Date) }
	s := m.section("thanks.title", some(m.hub.Shoutouts, told, m.thank), true)
	if all := len(m.hub.Shoutouts); all > len(s.items) {
		s.way = way{m.Words.Count("thanks.all", all), m.Address("/shoutouts/")}
	}
	return s
}

func (m *maker) thank(t *hub.Shoutout) item {
	said := []value{{"from", Phrase{m.person(t.By)}}, {"to", m.names(t.Thanked)}, {"day", own(m.Words.ShortDayOfYear(t.Date))}, {"what", m.terms(t.For)}}
	key := "thank.said"
	if len(t.For) > 0 {
		key = "thank.said-for"
	}
	if at := t.Occasion; at != nil {
		said = append(said, value{"session", Phrase{m.entry(&at.Entry, at.Title)}})
		key += "-at"
	}
	if in := t.Work; in != nil {
		said = append(said, value{"project", Phrase{m.entry(&in.Entry, in.Title)}})
		key += "-in"
	}
	return item{lines: []Phrase{m.say(key, said...)}, quote: m.Words.Apart(clean(t.Body.Plain(m.naming), longQuote))}
}

// naming says what a page shows of a reference: somebody who hides has no name.
func (m *maker) naming(ref markdown.Ref) markdown.Target {
	e, found := m.hub.Resolve(ref)
	switch {
	case found && m.hub.Hidden(e):
		return markdown.Target{Title: m.Words.Say("person.hidden"), Instead: true}
	case ref.Form == markdown.Picture && m.hub.Withheld(hub.FileOf(ref)):
		return markdown.Target{Instead: true}
	case !found || ref.Form == markdown.Link:
		return markdown.Target{}
	}
	return markdown.Target{Title: m.called(e)}
}

// called is what an entry is called. A shout-out is called by its people.
func (m *maker) called(e *hub.Entry) string {
	t := m.hub.Shoutout(e.ID)
	if e.Kind != hub.Shoutouts || t == nil {
		return m.hub.Title(e)
	}
	names := make([]string, len(t.Thanked))
	for i, p := range t.Thanked {
		names[i] = p.Name
	}
	return m.Words.Say("thank.title", "from", t.By.Name, "to", m.Words.Names(names))
}
