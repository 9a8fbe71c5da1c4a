package site

import (
	"cmp"
	"slices"

	"kith/generator/calendar"
	"kith/generator/hub"
	"kith/generator/site/feed"
)

// askNews tells of what was asked last.
func (m *maker) askNews(asks []*hub.Ask, n int) []*feed.News {
	var news []*feed.News
	for _, a := range newest(asks, n) {
		news = append(news, m.known.news.Get(&a.Entry, func() *feed.News { return m.askEntry(a) }))
	}
	return news
}

func (m *maker) askEntry(a *hub.Ask) *feed.News {
	if a.Asker == nil {
		return m.madeEntry(&a.Entry, a.Title, a.Date, nil, a.Topics)
	}
	return m.madeEntry(&a.Entry, m.words.Say("feed.asked", "name", a.Asker.Name, "title", a.Title), a.Date, []*hub.Member{a.Asker}, a.Topics)
}

// projectNews tells of the projects that were begun last, of those that say when.
func (m *maker) projectNews(projects []*hub.Project, n int) []*feed.News {
	begun := slices.DeleteFunc(slices.Clone(projects), func(p *hub.Project) bool { return p.Started.IsZero() })
	slices.SortStableFunc(begun, func(a, b *hub.Project) int {
		return cmp.Or(a.Started.Compare(b.Started), cmp.Compare(a.ID, b.ID))
	})
	var news []*feed.News
	for _, p := range newest(begun, n) {
		news = append(news, m.known.news.Get(&p.Entry, func() *feed.News {
			title := m.words.Say("feed.news", "news", m.words.Say("feed.project"), "title", p.Title)
			return m.madeEntry(&p.Entry, title, p.Started, makersOf(p), p.Topics)
		}))
	}
	return news
}

// resourceNews tells of what was shared last, of what says when. They come by date.
func (m *maker) resourceNews(resources []*hub.Resource, n int) []*feed.News {
	var news []*feed.News
	for _, r := range newest(resources, n) {
		if !r.Date.IsZero() {
			news = append(news, m.known.news.Get(&r.Entry, func() *feed.News { return m.resourceEntry(r) }))
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
