package site

import (
	"cmp"
	"html/template"
	"slices"
	"strings"
	"time"

	"kith/generator/calendar"
	"kith/generator/hub"
	"kith/generator/markdown"
	"kith/generator/site/feed"
)

// sessionNews tells of the sessions that are over and of the next of those ahead, and of
// what is called off before it.
func (m *maker) sessionNews(sessions []*hub.Session, n int) []happening {
	var news []happening
	past, ahead := m.part(sessions)
	for _, s := range newest(past, n) {
		if s.Start.IsZero() {
			continue
		}
		held := happening{day: s.Day(), at: s.Finish, id: s.Address(), entry: &s.Entry, whole: func() *feed.News {
			return m.known.news.Get(&s.Entry, func() *feed.News { return m.sessionEntry(s, s.Finish) })
		}}
		if s.Status != hub.Cancelled {
			held.line = func() *NewsLine { return m.heldLine(s) }
		}
		news = append(news, held)
	}
	for _, s := range ahead {
		at := m.announced(s, past)
		news = append(news, happening{at: at, id: s.Address(), entry: &s.Entry, whole: func() *feed.News { return m.sessionEntry(s, at) }})
		if s.Coming {
			break // it is the next, and nobody is told of a later one
		}
	}
	return latest(n, news)
}

// announced is when a session to come became news: when the one before it was over, for then
// it was the next. The first of all is news since the community began; where nobody says
// when that was, it has no other day than its own.
func (m *maker) announced(s *hub.Session, past []*hub.Session) time.Time {
	for _, before := range slices.Backward(past) {
		if before.Status != hub.Cancelled && !before.Finish.IsZero() {
			return before.Finish
		}
	}
	if since := m.hub.Purpose.Since; !since.IsZero() && since.Compare(m.hub.Today()) <= 0 {
		return since.In(m.hub.Zone)
	}
	return s.Start
}

func (m *maker) sessionEntry(s *hub.Session, at time.Time) *feed.News {
	link := m.absolute(s.Address())
	e := feed.Entry{ID: link, Title: s.Title, Link: link, At: at}
	if news := m.line(s).Status; news != "" {
		e.Title = m.words.Say("feed.news", "news", news, "title", s.Title)
	}
	for _, p := range s.Hosting {
		e.Authors = append(e.Authors, p.Name)
	}
	for _, term := range s.Topics {
		e.Topics = append(e.Topics, m.termLink(term).Text)
	}
	t := m.ticket(s)
	var b strings.Builder
	paragraph(&b, template.HTML(template.HTMLEscapeString(t.When)))
	if s.Coming {
		paragraph(&b, template.HTML(template.HTMLEscapeString(t.Location)))
		paragraph(&b, toItself(t.Join))
	}
	paragraph(&b, m.away(t.About))
	b.WriteString(m.whole(s.Body, link))
	e.HTML = b.String()
	return feed.Of(e)
}

func paragraph(b *strings.Builder, text template.HTML) {
	if text != "" {
		b.WriteString("<p>" + string(text) + "</p>")
	}
}

// thankNews tells of the latest shout-outs.
func (m *maker) thankNews(shoutouts []*hub.Shoutout, n int) []happening {
	var news []happening
	for _, t := range newest(until(m, shoutouts, func(t *hub.Shoutout) calendar.Day { return t.Date }), n) {
		news = append(news, happening{
			day: t.Date, at: t.Date.In(m.hub.Zone), id: "/shoutouts/#" + t.Anchor, entry: &t.Entry,
			whole: func() *feed.News { return m.known.news.Get(&t.Entry, func() *feed.News { return m.thankEntry(t) }) },
			line:  func() *NewsLine { return m.thankedLine(t) },
		})
	}
	return news
}

func (m *maker) thankEntry(t *hub.Shoutout) *feed.News {
	e := feed.Entry{
		// The anchor alone makes the id: a page's number is no part of it.
		ID: m.absolute("/shoutouts/") + "#" + t.Anchor, Title: m.thanksTitle(t), Link: m.absolute(m.wall.address(t)),
		At: t.Date.In(m.hub.Zone), Authors: []string{t.By.Name},
	}
	for _, term := range t.For {
		e.Topics = append(e.Topics, m.termLink(term).Text)
	}
	e.HTML = m.whole(t.Body, e.Link)
	return feed.Of(e)
}

// joinNews tells who joined, of those who say when.
func (m *maker) joinNews(n int) []happening {
	var joined []*hub.Member
	for _, p := range m.hub.Members {
		if m.tellsJoining(p) {
			joined = append(joined, p)
		}
	}
	slices.SortStableFunc(joined, func(a, b *hub.Member) int {
		return cmp.Or(a.Joined.Compare(b.Joined), cmp.Compare(a.ID, b.ID))
	})
	var news []happening
	for _, p := range newest(joined, n) {
		news = append(news, happening{
			day: p.Joined, at: p.Joined.In(m.hub.Zone), id: p.Address(), entry: &p.Entry,
			whole: func() *feed.News { return m.known.news.Get(&p.Entry, func() *feed.News { return m.joinEntry(p) }) },
			line: func() *NewsLine {
				return m.newsLine(p.Joined, m.words.Markup("feed.joined", "name", m.person(p).Anchor))
			},
		})
	}
	return news
}

func (m *maker) joinEntry(p *hub.Member) *feed.News {
	link := m.absolute(p.Address())
	e := feed.Entry{ID: link, Title: m.words.Say("feed.joined", "name", p.Name), Link: link, At: p.Joined.In(m.hub.Zone), Authors: []string{p.Name}}
	for _, t := range m.topicLines(p.Offers) {
		e.Topics = append(e.Topics, t.Text)
	}
	e.HTML = m.whole(p.Body, link)
	return feed.Of(e)
}

// whole draws a text for reading elsewhere: with the site's name in its links, and with
// that of its page in those that stay within it.
func (m *maker) whole(b markdown.Body, page string) string {
	drawn := string(b.HTML(func(ref markdown.Ref) markdown.Target {
		t := m.resolve(ref)
		if t.Address != "" {
			t.Address, t.Srcset = m.base.Root+t.Address, ""
		}
		return t
	}))
	page, _, _ = strings.Cut(page, "#")
	return strings.ReplaceAll(drawn, `href="#`, `href="`+template.HTMLEscapeString(page)+"#")
}

// away is a sentence of Kith's own for reading elsewhere. Its links are the hub's.
func (m *maker) away(sentence template.HTML) template.HTML {
	return template.HTML(strings.ReplaceAll(string(sentence), `<a href="/`, `<a href="`+m.base.Root+"/"))
}

// toItself is an address as a link.
func toItself(address string) template.HTML {
	if address == "" {
		return ""
	}
	return link(address, address).Anchor
}
