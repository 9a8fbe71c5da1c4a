package site

import (
	"strings"
	"unicode/utf8"

	"kith/generator/hub"
	"kith/generator/markdown"
	"kith/generator/site/search"
)

// leadShown is how many letters of a shout-out a result shows: most have fewer.
const leadShown = 240

// findable is what readers may find, kind by kind: of two kinds that answer equally well
// the first comes first. Of somebody who shows their name only nothing but the name is
// found, and of who hides nothing.
func (m *maker) findable() []search.Kind {
	return []search.Kind{
		{Name: "members", Documents: documents(m.hub.Members, m.foundMember)},
		{Name: "topics", Documents: documents(m.hub.Topics, m.foundTopic)},
		{Name: "series", Documents: documents(m.hub.Series, m.foundSeries)},
		{Name: "sessions", Latest: true, Documents: documents(m.hub.Sessions, m.foundSession)},
		{Name: "shoutouts", Latest: true, Documents: documents(m.hub.Shoutouts, m.foundThanks)},
		{Name: "asks", Latest: true, Documents: documents(m.hub.Asks, m.foundAsk)},
		{Name: "projects", Documents: documents(m.hub.Projects, m.foundProject)},
		{Name: "resources", Latest: true, Documents: documents(m.hub.Resources, m.foundResource)},
		{Name: "pages", Documents: m.foundPages()},
	}
}

// foundPages are the purpose and all entries of kinds that have no file here.
func (m *maker) foundPages() []search.Document {
	p := m.hub.Purpose
	all := []search.Document{m.found(&p.Entry, p.Summary, p.Title, p.Summary)}
	if m.joinIsMade() {
		l := m.shell.Join
		all = append(all, search.Document{Title: l.Text, Card: search.Card{Title: l.Text, Address: l.Href}})
	}
	if m.ownPrivacy() == nil {
		title := m.words.Say("privacy.title")
		all = append(all, search.Document{Title: title, Names: m.words.Say("privacy.lede"), Card: search.Card{Title: title, Address: m.shell.Privacy.Href}})
	}
	if m.hasPulse() {
		title := m.words.Say("pulse.title")
		all = append(all, search.Document{Title: title, Text: m.words.Say("pulse.lede"), Card: search.Card{Title: title, Address: m.href(pulsePage)}})
	}
	for e := range m.hub.Entries() {
		switch e.Kind {
		case hub.Purposes, hub.Members, hub.AllSeries, hub.Sessions, hub.Shoutouts, hub.Topics, hub.Asks, hub.Projects, hub.Resources:
			continue
		}
		summary := ""
		if page := m.hub.Page(e.ID); page != nil && e.Kind == hub.Pages {
			summary = page.Summary
		}
		all = append(all, m.found(e, summary, summary))
	}
	return all
}

func (m *maker) joinIsMade() bool { return m.ownJoin() == nil && m.shell.Join.Href != "" }

// findableSize counts what findable will give, without making it.
func (m *maker) findableSize() (size search.Size) {
	if m.joinIsMade() {
		size.Documents++
	}
	if m.ownPrivacy() == nil {
		size.Documents++
	}
	if m.hasPulse() {
		size.Documents++
	}
	for e := range m.hub.Entries() {
		size.Documents++
		size.Bytes += len(e.Body.Text)
	}
	return size
}

func documents[E any](entries []E, found func(E) search.Document) []search.Document {
	all := make([]search.Document, len(entries))
	for i, e := range entries {
		all[i] = found(e)
	}
	return all
}

// found is an entry with its title and text; facts say in a line what it is.
func (m *maker) found(e *hub.Entry, facts string, names ...string) search.Document {
	l := m.entryLink(e)
	return search.Document{
		Title: l.Text,
		Names: strings.Join(names, "\n"),
		Text:  e.Body.Plain(m.naming),
		Card:  search.Card{Title: l.Text, Address: l.Href, Facts: facts},
	}
}

func (m *maker) foundMember(p *hub.Member) search.Document {
	if p.Visibility == hub.NameOnly {
		l := m.entryLink(&p.Entry)
		return search.Document{Title: l.Text, Card: search.Card{Title: l.Text, Address: l.Href}}
	}
	facts := inLine(p.Location, strings.Join(texts(p.Skills[:min(3, len(p.Skills))]), ", "))
	return m.found(&p.Entry, facts, p.Location,
		written(p.Skills), written(p.Offers), written(p.Wants), strings.Join(m.languages(p.Languages), " "))
}

func (m *maker) foundTopic(t *hub.Topic) search.Document {
	d := m.found(&t.Entry, m.topicLine(t, t.Title).Counts, written(t.Aliases))
	d.Text = t.Summary + "\n" + d.Text
	return d
}

func (m *maker) foundSeries(s *hub.Series) search.Document {
	return m.found(&s.Entry, m.sentence(s), people(m.visible(s.Hosts)), written(s.Topics), s.Location)
}

func (m *maker) foundSession(s *hub.Session) search.Document {
	line := m.line(s)
	facts := inLine(line.Status, line.Day.Text, strings.Join(namesOf(s.Hosting), ", "))
	series := ""
	if of := m.hub.OneSeries(s.Series.ID); of != nil {
		series = of.Title
	}
	return m.found(&s.Entry, facts, people(s.Hosting), people(s.Speaking), series, written(s.Topics), s.Location)
}

// foundThanks has no title to be found by: it is called by its people, who have pages.
func (m *maker) foundThanks(t *hub.Shoutout) search.Document {
	d := m.found(&t.Entry, m.words.Day(t.Date), t.By.Name, people(t.Thanked), written(t.For))
	d.Title = ""
	d.Card.Lead = shorten(d.Text, leadShown)
	return d
}

// naming says what a page shows of a reference: found must not be what is not shown.
func (m *maker) naming(ref markdown.Ref) markdown.Target {
	e, found := m.hub.Resolve(ref)
	switch {
	case !found && ref.Form == markdown.Picture && m.hub.Withheld(hub.FileOf(ref)), found && m.hub.Hidden(e):
		return m.resolve(ref)
	case !found || ref.Form == markdown.Link:
		return markdown.Target{}
	}
	return markdown.Target{Title: m.entryLink(e).Text}
}

func namesOf(members []*hub.Member) []string {
	names := make([]string, len(members))
	for i, p := range members {
		names[i] = p.Name
	}
	return names
}

func people(members []*hub.Member) string { return strings.Join(namesOf(members), "\n") }

func texts(terms []hub.Term) []string {
	all := make([]string, len(terms))
	for i, t := range terms {
		all[i] = t.Text
	}
	return all
}

func written(terms []hub.Term) string { return strings.Join(texts(terms), "\n") }

// inLine puts facts into a line and leaves out what is empty.
func inLine(facts ...string) string {
	var b strings.Builder
	for _, f := range facts {
		if f != "" && b.Len() > 0 {
			b.WriteString(" · ")
		}
		b.WriteString(f)
	}
	return b.String()
}

// shorten cuts a text after so many letters, at a space where one is near.
func shorten(text string, letters int) string {
	text = strings.Join(strings.Fields(text), " ")
	if utf8.RuneCountInString(text) <= letters {
		return text
	}
	cut := 0
	for i := range text {
		if letters--; letters < 0 {
			cut = i
			break
		}
	}
	if space := strings.LastIndexByte(text[:cut], ' '); space > cut*3/4 {
		cut = space
	}
	return text[:cut] + "…"
}
