package site

import (
	"maps"
	"slices"

	"kith/generator/hub"
	"kith/generator/site/feed"
)

// A channel is what one can subscribe to: what is new in the hub, in one of its kinds, in
// a series or on a topic. Pages have none, for no file says when one was written.
type channel struct {
	title string
	page  string // the address of the page it belongs to; its feeds lie beside that
	news  func() []happening
}

// inFeed is how much news a feed holds, and inSmallFeed that of one among many.
const (
	inFeed      = 30
	inSmallFeed = 10
)

// tune says what there is to subscribe to. A feed must name its own address; a hub that
// does not know its address has none, nor a sitemap, and is told so.
func (m *maker) tune() {
	if m.base.Root == "" {
		if p := m.hub.Purpose; p.Title != "" && p.At("url").Line == 0 {
			m.problems.Warnf(p.At("title"), "no-url", `add "url: https://…" with the address of the home page`,
				"the hub's address is not known, so it gets no feed and no sitemap")
		}
		return
	}
	if !m.makes(Feeds) {
		return
	}
	m.channels = map[string]channel{}
	for _, c := range slices.Concat(m.wholeChannels(), m.seriesChannels(), m.topicChannels()) {
		m.channels[c.page] = c
	}
}

// wholeChannels are the hub's own, and those of its kinds that have any news.
func (m *maker) wholeChannels() []channel {
	h := m.hub
	sessions := func() []happening { return m.sessionNews(h.Sessions, inFeed) }
	thanks := func() []happening { return m.thankNews(h.Shoutouts, inFeed) }
	asks := func() []happening { return latest(inFeed, m.askNews(h.Asks, inFeed), m.answerNews(h.Asks, inFeed)) }
	projects := func() []happening { return m.projectNews(h.Projects, inFeed) }
	resources := func() []happening { return m.resourceNews(h.Resources, inFeed) }
	channels := []channel{{m.shell.Name, "/", func() []happening {
		return m.happenings(inFeed)
	}}}
	if len(h.Sessions) > 0 {
		channels = append(channels, channel{m.words.Say("sessions.title"), "/sessions/", sessions})
	}
	if len(h.Shoutouts) > 0 {
		channels = append(channels, channel{m.words.Say("thanks.title"), "/shoutouts/", thanks})
	}
	if len(h.Asks) > 0 {
		channels = append(channels, channel{m.words.Say("asks.title"), asking, asks})
	}
	if slices.ContainsFunc(h.Projects, func(p *hub.Project) bool { return !p.Started.IsZero() }) {
		channels = append(channels, channel{m.words.Say("projects.title"), making, projects})
	}
	if slices.ContainsFunc(h.Resources, func(r *hub.Resource) bool { return !r.Date.IsZero() }) {
		channels = append(channels, channel{m.words.Say("resources.title"), keeping, resources})
	}
	if slices.ContainsFunc(h.Members, m.tellsJoining) {
		channels = append(channels, channel{m.words.Say("members.title"), "/members/", func() []happening { return m.joinNews(inFeed) }})
	}
	return channels
}

func (m *maker) seriesChannels() (channels []channel) {
	for _, s := range m.hub.Series {
		channels = append(channels, channel{s.Title, s.Address(), func() []happening { return m.sessionNews(s.Held, inSmallFeed) }})
	}
	return channels
}

func (m *maker) topicChannels() (channels []channel) {
	for _, t := range m.hub.Topics {
		channels = append(channels, channel{t.Title, t.Address(), func() []happening {
			return latest(inSmallFeed, m.sessionNews(t.Sessions, inSmallFeed), m.thankNews(t.Thanks, inSmallFeed),
				m.askNews(t.Asks, inSmallFeed), m.answerNews(t.Asks, inSmallFeed), m.projectNews(t.Projects, inSmallFeed), m.resourceNews(t.Resources, inSmallFeed))
		}})
	}
	return channels
}

// feeds plan the files of all channels.
func (m *maker) feeds() {
	for _, page := range slices.Sorted(maps.Keys(m.channels)) {
		c := m.channels[page]
		path := c.page[1:]
		m.bytes(path+atomFile, "", func() ([]byte, error) { return m.feed(c).WriteAtom(), nil })
		m.bytes(path+jsonFile, "", func() ([]byte, error) { return m.feed(c).WriteJSON(), nil })
	}
}

const (
	atomFile = "feed.xml"
	jsonFile = "feed.json"
)

func (m *maker) feed(c channel) feed.Feed {
	f := feed.Feed{
		ID: m.absolute(c.page), Title: m.shell.Name, Subtitle: m.hub.Purpose.Summary, Author: m.shell.Name,
		Language: m.shell.Lang, Home: m.absolute(c.page),
		Atom: m.absolute(c.page + atomFile), JSON: m.absolute(c.page + jsonFile),
		News: inWhole(c.news()),
	}
	if c.page != "/" {
		f.Title = c.title + " · " + m.shell.Name
	}
	return f
}

// tellsJoining tells that somebody's coming is news: the day is written, and they show
// more than their name.
func (m *maker) tellsJoining(p *hub.Member) bool {
	return p.Visibility != hub.NameOnly && !p.Joined.IsZero() && p.Joined.Compare(m.hub.Today()) <= 0
}

// offer says on a page what one can subscribe to there. Every page says so of the hub's
// own news.
func (m *maker) offer(f *Frame, address string) {
	if m.copies[address] {
		f.Others = append(f.Others, Other{Type: "text/markdown", Href: m.href(address + copyFile)})
	}
	if m.dates[address] {
		f.Others = append(f.Others, Other{Type: "text/calendar", Href: m.href(address + calendarName)})
	}
	c, known := m.channels[address]
	if !known {
		return
	}
	atom, news := m.href(address+atomFile), m.href(address+jsonFile)
	if address != "/" {
		f.Others = append(f.Others, Other{"application/atom+xml", c.title, atom})
		f.Follow = link(m.words.Say("page.feed"), atom)
	}
	f.Others = append(f.Others, Other{"application/feed+json", c.title, news})
}
