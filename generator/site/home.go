package site

import (
	"html/template"

	"kith/generator/hub"
)

// Home is the home page: why we are here, when we meet next, how to come in, and
// signs of life.
type Home struct {
	Frame
	Gathering Gathering
	Next      Next
	Sessions  Link // where there are any
	Line      Line
	Rhythms   []Rhythm
	Coming    SessionShelf // what follows the next session
	Thanks    ThankShelf
	People    string       // "48 members, together since March 2025.", or empty
	Gaps      GapShelf     // what is wanted, and where it stands
	Needs     TopicShelf   // in its place where no two want the same
	Pairs     PairShelf    // who could meet
	Projects  ProjectShelf // that one can join, the latest
	Asks      AskShelf     // open, the newest
	News      NewsShelf    // what happened last and stands nowhere else here
	Ways      []Way
}

// A Rhythm is a series in a line.
type Rhythm struct {
	Link
	Sentence string // "Every two weeks on Thursday at 18:00"; as it is written where no plain sentence says it
}

// A Count is how many there are of something.
type Count struct {
	Label string        // "2026", "1,204 active"
	Text  string        // "1,204"
	Said  template.HTML // the label of people of one role, in which the number stands out
	Href  string
	Here  bool // it leads to the page that shows it
}

func (m *maker) home() {
	m.page("/", "", "home.html", func() any {
		p := m.hub.Purpose
		v := Home{
			Frame:     m.frame(m.shell.Name, "/", "", p.Summary).edits(m.edit(&p.Entry)),
			Gathering: m.gathering(),
			People:    m.together(),
			Gaps:      m.gapsAhead(),
			Pairs:     m.couldMeet(),
			Sessions:  link(m.words.Say("home.sessions"), m.href("/sessions/")),
			Line:      m.beats(m.words.Say("beats.title"), m.alongside(nil), nil),
			Ways:      m.ways(1),
		}
		if len(v.Gaps.Lines) == 0 {
			v.Needs = m.fewNeeds()
		}
		m.describe(&v.Frame, m.community())
		next, after := m.next(m.hub.Ahead)
		v.Next, v.Coming = next, m.afterNext(after, 2)
		if next.Ticket != nil {
			v.Rhythms = m.rhythms()
		} else {
			v.Next.Rhythms = m.rhythms()
		}
		v.Thanks = ThankShelf{Title: m.words.Say("thanks.title"), Thanks: m.thanks(newest(m.hub.Shoutouts, thanksAtHome))}
		if n := len(m.hub.Shoutouts); n > thanksAtHome {
			v.Thanks.More = link(m.words.Count("thanks.all", n), m.href("/shoutouts/"))
		}
		m.madeAtHome(&v)
		v.News = m.news()
		v.Patterns = m.used(quilt{}.seats(v.Gathering.Seats).thanks(v.Thanks.Thanks).gaps(v.Gaps.Lines).topics(v.Needs.Lines).pairs(v.Pairs.Lines).projects(v.Projects.Lines).asks(v.Asks.Lines))
		return v
	})
}

// together says how many people there are, and since when.
func (m *maker) together() string {
	n := len(m.hub.Members)
	switch since := m.shell.Since; {
	case n == 0:
		return ""
	case since == "":
		return m.words.Count("home.people", n)
	default:
		return m.words.Count("home.people-since", n, "since", since)
	}
}

// lastNotes are the latest sessions that left something behind.
func (m *maker) lastNotes(n int) []*hub.Session {
	var notes []*hub.Session
	for i := len(m.hub.Sessions) - 1; i >= 0 && len(notes) < n; i-- {
		if s := m.hub.Sessions[i]; m.left(s) != "" {
			notes = append(notes, s)
		}
	}
	return notes
}

func (m *maker) rhythms() []Rhythm {
	var rhythms []Rhythm
	for _, s := range m.hub.Series {
		if s.Until.IsZero() || s.Until.Compare(m.hub.Today()) >= 0 {
			rhythms = append(rhythms, m.rhythm(s))
		}
	}
	return rhythms
}

// PurposePage is the whole purpose.
type PurposePage struct {
	Frame
	Body     template.HTML
	People   string
	Sessions string
	Further  LinkShelf // the pages that the footer has no room for
	Mentions LinkShelf
}

func (m *maker) purpose() {
	m.entry("/purpose/", m.hub.Purpose.File, "purpose.html", func() any {
		p := m.hub.Purpose
		return PurposePage{
			Frame:    m.frame(m.words.Say("purpose.title"), "/purpose/", "/purpose/", p.Summary).edits(m.edit(&p.Entry)),
			Body:     m.body(p.Body),
			People:   m.words.CountOrNone("members.count", len(m.hub.Members)),
			Sessions: m.words.CountOrNone("sessions.count", len(m.hub.Sessions)),
			Further:  LinkShelf{Title: m.words.Say("purpose.further"), Links: m.further[min(furtherShown, len(m.further)):]},
			Mentions: m.mentioned(&p.Entry),
		}
	})
}
