package site

import (
	"cmp"
	"slices"
	"strings"

	"kith/generator/calendar"
	"kith/generator/hub"
	"kith/generator/insight"
	"kith/generator/site/feed"
)

// askNews tells of what was asked last.
func (m *maker) askNews(asks []*hub.Ask, n int) []happening {
	var news []happening
	for _, a := range newest(until(m, asks, func(a *hub.Ask) calendar.Day { return a.Date }), n) {
		news = append(news, m.madeNews(&a.Entry, a.Date, func() *feed.News { return m.askEntry(a) }, func() *NewsLine { return m.askedLine(a) }))
	}
	return news
}

// answerNews tells which asks something came of last.
func (m *maker) answerNews(asks []*hub.Ask, n int) []happening {
	var news []happening
	for _, a := range asks {
		if a.Standing() != hub.Answered {
			continue
		}
		if day := insight.AnsweredOn(m.hub, a); !day.IsZero() {
			news = append(news, happening{
				day: day, at: day.In(m.hub.Zone), id: a.Address() + answered, entry: &a.Entry,
				whole: func() *feed.News { return m.answerEntry(a, day) }, line: func() *NewsLine { return m.answeredLine(a, day) },
			})
		}
	}
	return latest(n, news)
}

// answered tells an answer from the ask: both are news of one page.
const answered = "#answered"

func (m *maker) answerEntry(a *hub.Ask, day calendar.Day) *feed.News {
	link, line := m.absolute(a.Address()), m.askLine(a)
	var b strings.Builder
	paragraph(&b, m.away(line.Said))
	paragraph(&b, m.away(line.Answered))
	paragraph(&b, m.away(line.Became))
	return feed.Of(feed.Entry{
		ID: link + answered, Title: m.words.Say("feed.news", "news", m.words.Say("ask.answered"), "title", a.Title),
		Link: link, At: day.In(m.hub.Zone), Authors: namesOf(a.Answering), HTML: b.String(),
	})
}

// madeNews is news of an entry that was written on a day.
func (m *maker) madeNews(e *hub.Entry, day calendar.Day, whole func() *feed.News, line func() *NewsLine) happening {
	return happening{
		day: day, at: day.In(m.hub.Zone), id: e.Address(), entry: e,
		whole: func() *feed.News { return m.known.news.Get(e, whole) }, line: line,
	}
}

func (m *maker) askEntry(a *hub.Ask) *feed.News {
	if a.Asker == nil {
		return m.madeEntry(&a.Entry, a.Title, a.Date, nil, a.Topics)
	}
	return m.madeEntry(&a.Entry, m.words.Say("feed.asked", "name", a.Asker.Name, "title", a.Title), a.Date, []*hub.Member{a.Asker}, a.Topics)
}

// projectNews tells of the projects that were begun last, of those that say when.
func (m *maker) projectNews(projects []*hub.Project, n int) []happening {
	started := func(p *hub.Project) calendar.Day { return p.Started }
	begun := slices.DeleteFunc(slices.Clone(projects), func(p *hub.Project) bool { return p.Started.IsZero() })
	slices.SortStableFunc(begun, func(a, b *hub.Project) int {
		return cmp.Or(a.Started.Compare(b.Started), cmp.Compare(a.ID, b.ID))
	})
	var news []happening
	for _, p := range newest(until(m, begun, started), n) {
		news = append(news, m.madeNews(&p.Entry, p.Started, func() *feed.News {
			title := m.words.Say("feed.news", "news", m.words.Say("feed.project"), "title", p.Title)
			return m.madeEntry(&p.Entry, title, p.Started, makersOf(p), p.Topics)
		}, func() *NewsLine { return m.begunLine(p) }))
	}
	return news
}

// resourceNews tells of what was shared last, of what says when. They come by date.
func (m *maker) resourceNews(resources []*hub.Resource, n int) []happening {
	var news []happening
	for _, r := range newest(until(m, resources, func(r *hub.Resource) calendar.Day { return r.Date }), n) {
		if !r.Date.IsZero() {
			news = append(news, m.madeNews(&r.Entry, r.Date, func() *feed.News { return m.resourceEntry(r) }, func() *NewsLine { return m.keptLine(r) }))
		}
	}
	return news
}

func (m *maker) resourceEntry(r *hub.Resource) *feed.News {
	title := r.Title
	if _, sort := m.sortOf(r); sort != "" {
		title = m.words.Say("feed.news", "news", sort, "title", r.Title)
	}
	return m.madeEntry(&r.Entry, title, r.Date, r.Makers, r.Topics)
}

// madeEntry is news of an entry that was written on a day.
func (m *maker) madeEntry(e *hub.Entry, title string, day calendar.Day, by []*hub.Member, topics []hub.Term) *feed.News {
	link := m.absolute(e.Address())
	f := feed.Entry{ID: link, Title: title, Link: link, At: day.In(m.hub.Zone), Authors: namesOf(by), HTML: m.whole(e.Body, link)}
	for _, term := range topics {
		f.Topics = append(f.Topics, m.termLink(term).Text)
	}
	return feed.Of(f)
}
