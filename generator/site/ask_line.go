package site

import (
	"html/template"

	"kith/generator/calendar"
	"kith/generator/hub"
)

// An AskLine is what somebody asks for, as a list shows it.
type AskLine struct {
	Link
	Said     template.HTML // "Ada asks, 5 Mar 2026", with links
	Wanted   string        // "3 others want this too"; empty for one that is not open
	Answered template.HTML // "answered by Ben", or empty
	Became   template.HTML // "became Proofs and A field guide", or empty
	Faces    []*Tile       // of the first few who want it
}

// An AskShelf is the first few of a list of asks and the way to the rest.
type AskShelf struct {
	Title string
	Lines []*AskLine
	More  Link
}

func (m *maker) askLine(a *hub.Ask) *AskLine {
	return m.known.asks.Get(a, func() *AskLine { return m.makeAskLine(a) })
}

func (m *maker) makeAskLine(a *hub.Ask) *AskLine {
	l := &AskLine{Link: m.entryLink(&a.Entry), Said: m.asked(a), Faces: m.tiles(whoWants(a), tilesInRow)}
	if a.Standing() == hub.Open {
		l.Wanted = m.wanted(a)
	}
	if len(a.Answering) > 0 {
		l.Answered = m.words.Markup("ask.was-answered-by", "names", m.someNames(a.Answering, tilesInRow))
	}
	if became := m.entryLinks(becoming(a)); len(became) > 0 {
		l.Became = m.words.Markup("ask.did-become", "what", m.words.NamesMarkup(anchors(first(tilesInRow, became))))
	}
	return l
}

// becoming is what an ask became: sessions, projects, resources.
func becoming(a *hub.Ask) (all []*hub.Entry) {
	for _, s := range a.Sessions {
		all = append(all, &s.Entry)
	}
	for _, p := range a.Projects {
		all = append(all, &p.Entry)
	}
	for _, r := range a.Resources {
		all = append(all, &r.Entry)
	}
	return all
}

func (m *maker) askLines(asks []*hub.Ask) []*AskLine {
	lines := make([]*AskLine, len(asks))
	for i, a := range asks {
		lines[i] = m.askLine(a)
	}
	return lines
}

// askShelf shows the newest.
func (m *maker) askShelf(title, at string, asks []*hub.Ask, shown int) AskShelf {
	return AskShelf{title, m.askLines(newest(asks, shown)), m.more(len(asks), shown, at)}
}

// origins shows the asks that became what the page is about, which says so itself.
func (m *maker) origins(title, at string, asks []*hub.Ask) AskShelf {
	shelf := m.askShelf(title, at, asks, onTopic)
	for i, l := range shelf.Lines {
		here := *l
		here.Became, shelf.Lines[i] = "", &here
	}
	return shelf
}

// askList plans the whole list, newest first, where a shelf cannot hold it.
func (m *maker) askList(title, address, section string, asks []*hub.Ask, shown int, of *hub.Entry) {
	n := len(asks)
	if n <= shown {
		return
	}
	m.list(longList{title, address, section, of, n, onList, "asks.count"}, func(v *List, from, to int) {
		v.Asks = m.askLines(newest(asks[:n-from], to-from))
	})
}

// shortDay is a day as lists show it; nothing where there is none.
func (m *maker) shortDay(d calendar.Day) Moment {
	if d.IsZero() {
		return Moment{}
	}
	return Moment{d.String(), m.words.ShortDayOfYear(d)}
}
