package site

import (
	"html/template"
	"slices"

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
	Left      SessionShelf // the latest that left something behind
	Thanks    ThankShelf
	People    string // "48 members", or empty
	Needs     TopicShelf
	Ways      []Way
}

// A Way leads in: how to join, what the hub is for, how people treat each other.
type Way struct {
	Link
	Summary string
}

// A Ticket is a coming session as an invitation.
type Ticket struct {
	Title     string
	Href      string
	Status    string        // "Cancelled" or "Moved", or empty
	Day       Moment        // "Thursday 26 November 2026"
	Time      string        // "18:00–19:30", or empty where no time of day is written
	Zone      string        // "Berlin (UTC+1)", or empty with Time
	Hosts     template.HTML // in a sentence, each a link
	Faces     []*Tile       // of the first few hosts
	DayNumber string        // "26"
	Weekday   string        // "Thursday"
	Month     string        // "November 2026"
	Last      string        // "Saturday 28 November 2026", where it takes several whole days; empty otherwise
	Location  string
	Join      string // where to meet online
	Series    Link
	Going     string // "14 people are coming", or empty
}

// A Rhythm is a series in a line.
type Rhythm struct {
	Link
	Sentence string // "Every 2nd Thursday 18:00"
}

// A Count is how many there are of something.
type Count struct {
	Label string
	Text  string // "1,204"
	Href  string
	Here  bool // it leads to the page that shows it
}

func (m *maker) home() {
	m.page("/", "", "home.html", func() any {
		p := m.hub.Purpose
		v := Home{
			Frame:     m.frame(m.shell.Name, "/", "", p.Summary).edits(m.edit(&p.Entry)),
			Gathering: m.gathering(),
			People:    countOrNone(len(m.hub.Members), "member", "members"),
			Needs:     m.needs(),
			Sessions:  link("All sessions and notes", m.href("/sessions/")),
			Line:      m.beats("Sessions, from the last few to what is planned", m.hub.Sessions, nil),
			Ways:      m.ways(),
		}
		_, ahead := m.part(m.hub.Sessions)
		next, after := m.next(ahead)
		v.Next, v.Coming = next, m.afterNext(after, 4)
		if next.Ticket != nil {
			v.Rhythms = m.rhythms()
		} else {
			v.Next.Rhythms = m.rhythms()
		}
		v.Left = SessionShelf{
			Title: "What sessions left behind", Lines: m.lines(m.lastNotes(4)),
			More: link("All sessions", m.href("/sessions/")),
		}
		v.Thanks = ThankShelf{Title: "Thank you", Thanks: m.thanks(newest(m.hub.Shoutouts, 3))}
		if n := len(m.hub.Shoutouts); n > 3 {
			v.Thanks.More = link("All "+count(n, "shout-out", "shout-outs"), m.href("/shoutouts/"))
		}
		v.Patterns = m.used(quilt{}.seats(v.Gathering.Seats).thanks(v.Thanks.Thanks).topics(v.Needs.Lines))
		return v
	})
}

// ways are the pages that lead in, where there are such pages: the purpose alone is a
// button already.
func (m *maker) ways() []Way {
	var ways []Way
	if p := m.hub.Page("join"); p != nil {
		ways = append(ways, Way{m.shell.Join, p.Summary})
	}
	if p := m.hub.Page(m.hub.Purpose.Conduct.ID); p != nil {
		ways = append(ways, Way{m.shell.Conduct, p.Summary})
	}
	if len(ways) == 0 {
		return nil
	}
	why := Way{m.shell.Purpose, "Why we are here, and what we hold to."}
	return slices.Insert(ways, 1, why)
}

func (m *maker) lastNotes(n int) []*hub.Session {
	var notes []*hub.Session
	for i := len(m.hub.Sessions) - 1; i >= 0 && len(notes) < n; i-- {
		if s := m.hub.Sessions[i]; left(s) != "" {
			notes = append(notes, s)
		}
	}
	return notes
}

func (m *maker) ticket(s *hub.Session) *Ticket {
	d, line := sessionDay(s), m.line(s)
	t := &Ticket{
		Title: line.Title, Href: line.Href, Status: status(s),
		Day: line.Day, Time: line.Time, Zone: line.Zone, Hosts: line.Hosts,
		Faces:     m.tiles(s.Hosting, tilesInRow),
		DayNumber: number(d.Date),
		Weekday:   d.Weekday().String(),
		Month:     m.words.Month(d),
		Last:      m.lastDay(s),
		Location:  s.Location,
		Join:      s.Join,
	}
	if of := m.hub.OneSeries(s.Series.ID); of != nil {
		t.Series = link(of.Title, m.href(of.Address()))
		if t.Location == "" {
			t.Location = of.Location
		}
		if t.Join == "" {
			t.Join = of.Join
		}
	}
	if n := s.People(); n > 0 && s.Coming {
		t.Going = count(n, "person is", "people are") + " coming"
	}
	return t
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
	m.page("/purpose/", m.hub.Purpose.File, "purpose.html", func() any {
		p := m.hub.Purpose
		return PurposePage{
			Frame:    m.frame("Purpose", "/purpose/", "/purpose/", p.Summary).edits(m.edit(&p.Entry)),
			Body:     m.body(p.Body),
			People:   countOrNone(len(m.hub.Members), "member", "members"),
			Sessions: countOrNone(len(m.hub.Sessions), "session", "sessions"),
			Further:  LinkShelf{Title: "More pages", Links: m.further[min(furtherShown, len(m.further)):]},
			Mentions: m.mentioned(&p.Entry),
		}
	})
}
