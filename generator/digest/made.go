package digest

import (
	"kith/generator/hub"
	"kith/generator/insight"
)

// asked is what was asked for, and is still open: somebody may know.
func (m *maker) asked() section {
	told := func(a *hub.Ask) bool { return a.Standing() == hub.Open && m.past(a.Date) }
	s := m.section("digest.asked", some(m.hub.Asks, told, m.ask), true)
	s.way = m.all("asks.all", "/asks/", len(m.hub.Asks), len(s.items))
	return s
}

// answered is what has got an answer, of which the day is known.
func (m *maker) answered() section {
	told := func(a *hub.Ask) bool { return a.Standing() == hub.Answered && m.past(insight.AnsweredOn(m.hub, a)) }
	s := m.section("digest.answered", some(m.hub.Asks, told, m.ask), true)
	s.way = m.all("asks.all", "/asks/", len(m.hub.Asks), len(s.items))
	return s
}

// ask says who asks, who answered and what became of it.
func (m *maker) ask(a *hub.Ask) item {
	i := item{title: m.entry(&a.Entry, a.Title)}
	if a.Asker != nil {
		i.say(m.say("ask.said", value{"name", Phrase{m.person(a.Asker)}}, value{"day", own(m.Words.ShortDayOfYear(a.Date))}))
	}
	if len(a.Answering) > 0 {
		i.say(m.capital(m.say("ask.was-answered-by", value{"names", m.names(a.Answering)})))
	}
	var became []Run
	for _, s := range a.Sessions {
		became = append(became, m.entry(&s.Entry, s.Title))
	}
	for _, p := range a.Projects {
		became = append(became, m.entry(&p.Entry, p.Title))
	}
	for _, r := range a.Resources {
		became = append(became, m.entry(&r.Entry, r.Title))
	}
	if became = became[:min(inLine, len(became))]; len(became) > 0 {
		comma, last := m.Words.Joints(len(became))
		i.say(m.capital(m.say("ask.did-become", value{"what", joined(became, comma, last)})))
	}
	return i
}

// inLine is how many things a line names that came of one.
const inLine = 6

// begun are the projects that were begun.
func (m *maker) begun() section {
	s := m.section("digest.begun", some(m.hub.Projects, func(p *hub.Project) bool { return m.past(p.Started) }, m.project), false)
	s.way = m.all("projects.all", "/projects/", len(m.hub.Projects), len(s.items))
	return s
}

// project says who leads it and what it needs.
func (m *maker) project(p *hub.Project) item {
	i := item{title: m.entry(&p.Entry, p.Title)}
	if len(p.Leading) > 0 {
		i.say(m.capital(m.say("project.led-by", value{"names", m.names(p.Leading)})))
	}
	if len(p.Needs) > 0 && p.Status != hub.Done {
		i.say(m.capital(m.say("project.needs-what", value{"what", m.terms(p.Needs[:min(inLine, len(p.Needs))])})))
	}
	return i
}

// shared are the resources that were made, or put right.
func (m *maker) shared() section {
	s := m.section("digest.shared", some(m.hub.Resources, func(r *hub.Resource) bool { return m.past(r.Date) }, m.resource), true)
	s.way = m.all("resources.all", "/resources/", len(m.hub.Resources), len(s.items))
	return s
}

// resource says who made it, and where it comes from.
func (m *maker) resource(r *hub.Resource) item {
	i := item{title: m.entry(&r.Entry, r.Title)}
	by, from := Phrase(nil), Phrase(nil)
	if len(r.Makers) > 0 {
		by = m.say("resource.by-names", value{"names", m.names(r.Makers)})
	}
	if r.Occasion != nil {
		from = m.say("resource.from", value{"session", Phrase{m.entry(&r.Occasion.Entry, r.Occasion.Title)}})
	}
	i.say(m.capital(m.listed(by, from)))
	return i
}

// all leads to the whole list where a section does not tell of all.
func (m *maker) all(key, address string, n, told int) way {
	if n <= told {
		return way{}
	}
	return way{m.Words.Count(key, n), m.Address(address)}
}

// capital lets a line of Kith's own words begin with a capital letter.
func (m *maker) capital(p Phrase) Phrase {
	if len(p) > 0 && !p[0].Theirs {
		p[0].Text = capital(p[0].Text)
	}
	return p
}
