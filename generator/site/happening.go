package site

import (
	"cmp"
	"slices"
	"time"

	"kith/generator/calendar"
	"kith/generator/hub"
	"kith/generator/site/feed"
)

// A happening is a piece of news before it is told: a feed tells it whole, the home page in
// a line.
type happening struct {
	day   calendar.Day
	at    time.Time
	id    string // an address: the same whenever it is told, and of its moment no other has it
	entry *hub.Entry
	whole func() *feed.News
	line  func() *NewsLine // nil for what stands elsewhere on the home page
}

// latest is the newest of several lists of news.
func latest(n int, lists ...[]happening) []happening {
	news := slices.Concat(lists...)
	slices.SortStableFunc(news, func(a, b happening) int {
		return cmp.Or(b.at.Compare(a.at), cmp.Compare(a.id, b.id))
	})
	return news[:min(n, len(news))]
}

// happenings are the newest of all kinds.
func (m *maker) happenings(n int) []happening {
	h := m.hub
	return latest(n, m.sessionNews(h.Sessions, n), m.thankNews(h.Shoutouts, n), m.joinNews(n),
		m.askNews(h.Asks, n), m.answerNews(h.Asks, n), m.projectNews(h.Projects, n), m.resourceNews(h.Resources, n))
}

// inWhole are the news of a feed.
func inWhole(news []happening) []*feed.News {
	all := make([]*feed.News, len(news))
	for i, happened := range news {
		all[i] = happened.whole()
	}
	return all
}

// until are those of some, in order of their days, that are not after the hub's day.
func until[E any](m *maker, of []E, day func(E) calendar.Day) []E {
	n := len(of)
	for today := m.hub.Today(); n > 0 && day(of[n-1]).Compare(today) > 0; n-- {
	}
	return of[:n]
}
