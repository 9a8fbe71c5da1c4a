package site

import (
	"html/template"
	"slices"

	"kith/generator/hub"
	"kith/generator/insight"
)

// An OutcomeLine is something that a session led to.
type OutcomeLine struct {
	Link
	Said []template.HTML // "Guide", "by Ada", with links
}

// An OutcomeShelf is what a session led to, or what belongs to one that is not over.
type OutcomeShelf struct {
	Title string
	Lines []OutcomeLine
	More  Link // to all resources that come from it; no Href where these are all
}

// outcomesShown is how many of a kind are shown.
const outcomesShown = 8

// outcome is what a session led to: resources first, for they can be used at once, then
// what is made, asked and held because of it. What it grew from stands beside its text.
func (m *maker) outcome(s *hub.Session) (shelf OutcomeShelf, shown []*hub.Entry) {
	o := insight.OutcomeOf(m.hub, s)
	shelf = OutcomeShelf{Title: m.words.Say("session.led-to"), More: m.more(len(s.Resources), outcomesShown, s.Address()+"resources/")}
	add := func(e *hub.Entry, said ...template.HTML) {
		shown = append(shown, e)
		shelf.Lines = append(shelf.Lines, OutcomeLine{m.entryLink(e), present(said)})
	}
	if s.Coming || s.Status == hub.Cancelled {
		shelf.Title, o.Resources = m.words.Say("resources.title"), s.Resources
	}
	for _, r := range newest(o.Resources, outcomesShown) {
		line := m.resourceLine(r)
		add(&r.Entry, escaped(line.Sort), line.By)
	}
	for _, p := range first(outcomesShown, o.Projects) {
		add(&p.Entry, escaped(m.words.Say("feed.project")), escaped(m.stageOf(p)))
	}
	for _, a := range first(outcomesShown, o.Answered) {
		if &a.Entry != s.Origin {
			add(&a.Entry, m.asked(a), escaped(m.standingOf(a)))
		}
	}
	for _, a := range first(outcomesShown, o.Asked) {
		add(&a.Entry, m.asked(a), escaped(m.standingOf(a)))
	}
	for _, then := range o.Sessions {
		add(&then.Entry, m.line(then).Day.tag(), escaped(m.words.Say("session.same-root")))
	}
	return shelf, shown
}

// mentionedBut is the way back from whatever mentions an entry and is not shown already.
func (m *maker) mentionedBut(e *hub.Entry, shown []*hub.Entry) LinkShelf {
	shelf := m.mentioned(e)
	if len(shown) == 0 {
		return shelf
	}
	by := slices.DeleteFunc(slices.Clone(e.Mentions()), func(by *hub.Entry) bool { return slices.Contains(shown, by) })
	shelf.Links = m.entryLinks(by[:min(mentionsShown, len(by))])
	return shelf
}

func escaped(s string) template.HTML { return template.HTML(template.HTMLEscapeString(s)) }

// present are those of some words that are not empty.
func present(said []template.HTML) []template.HTML {
	return slices.DeleteFunc(said, func(s template.HTML) bool { return s == "" })
}
