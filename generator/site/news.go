package site

import (
	"cmp"
	"html/template"
	"slices"
	"time"

	"kith/generator/hub"
	"kith/generator/markdown"
	"kith/generator/site/feed"
)

const inFeed = 30

// feed plans the Atom feed. A feed must name its own address; a hub that does not
// know its address has none, nor a sitemap, and is told so.
func (m *maker) feed() {
	if m.base.Root == "" {
		if p := m.hub.Purpose; p.Title != "" && p.At("url").Line == 0 {
			m.problems.Warnf(p.At("title"), "no-url", `add "url: https://…" with the address of the home page`,
				"the hub's address is not known, so it gets no feed and no sitemap")
		}
		return
	}
	m.bytes("feed.xml", "", func() ([]byte, error) { return m.news().Atom() })
}

func (m *maker) news() feed.Feed {
	f := feed.Feed{
		ID: m.absolute("/"), Title: m.shell.Name, Subtitle: m.hub.Purpose.Summary, Language: m.shell.Lang,
		Home: m.absolute("/"), Self: m.absolute("/feed.xml"),
	}
	var entries []feed.Entry
	for _, t := range newest(m.hub.Shoutouts, inFeed) {
		entries = append(entries, m.thankNews(t))
	}
	past, ahead := m.part(m.hub.Sessions)
	for _, s := range newest(past, inFeed) {
		if !s.Start.IsZero() {
			entries = append(entries, m.sessionNews(s))
		}
	}
	for _, s := range ahead {
		entries = append(entries, m.sessionNews(s))
		if s.Coming {
			break // it is the next, and the feed tells of no later one
		}
	}
	slices.SortStableFunc(entries, func(a, b feed.Entry) int {
		return cmp.Or(b.Updated.Compare(a.Updated), cmp.Compare(a.ID, b.ID))
	})
	f.Entries = entries[:min(inFeed, len(entries))]
	return f
}

// toldAt is when a session became news: when it ended, and where it has not, or never
// began, when the one before it ended, for then it was the next.
func (m *maker) toldAt(of *hub.Session) time.Time {
	if !of.Coming && of.Status != hub.Cancelled {
		return of.Finish
	}
	at := time.Time{}
	for _, s := range m.hub.Sessions {
		if s.Status != hub.Cancelled && !s.Coming && s.Start.Before(of.Start) && s.Finish.After(at) {
			at = s.Finish
		}
	}
	if at.IsZero() {
		return m.hub.AsOf
	}
	return at
}

func (m *maker) thankNews(t *hub.Shoutout) feed.Entry {
	link := m.absolute(m.wall.address(t))
	return feed.Entry{
		// The anchor alone makes the id: a page's number is no part of it.
		ID: m.absolute("/shoutouts/") + "#" + m.anchor(t), Title: m.thanksTitle(t), Link: link,
		Updated: t.Date.In(m.hub.Zone), Authors: []string{t.By.Name}, HTML: m.whole(t.Body),
	}
}

func (m *maker) sessionNews(s *hub.Session) feed.Entry {
	link := m.absolute(s.Address())
	e := feed.Entry{ID: link, Title: s.Title, Link: link, Updated: m.toldAt(s)}
	if news := m.line(s).Status; news != "" {
		e.Title = m.words.Say("feed.news", "news", news, "title", s.Title)
	}
	for _, p := range s.Hosting {
		e.Authors = append(e.Authors, p.Name)
	}
	e.HTML = "<p>" + template.HTMLEscapeString(m.summary(s)) + "</p>" + m.whole(s.Body)
	return e
}

// whole draws a text for reading elsewhere, with the site's name in its links.
func (m *maker) whole(b markdown.Body) string {
	return string(b.HTML(func(ref markdown.Ref) markdown.Target {
		t := m.resolve(ref)
		if t.Address != "" {
			t.Address, t.Srcset = m.base.Root+t.Address, ""
		}
		return t
	}))
}
