package site

import (
	"html/template"
	"unicode"
	"unicode/utf8"

	"kith/generator/hub"
)

// Series is a rhythm's page.
type Series struct {
	Frame
	Rhythm   Rhythm
	Length   string // "1 hour 30 minutes", or empty
	Zone     string
	Location string
	Join     string
	Hosts    []Person
	Topics   []Link
	Pauses   []string
	Next     *Ticket
	Coming   SessionShelf
	Held     SessionShelf
	Body     template.HTML
	Mentions LinkShelf
}

func (m *maker) series() {
	for _, s := range m.hub.Series {
		m.oneSeries(s)
	}
}

func (m *maker) oneSeries(s *hub.Series) {
	at := s.Address()
	var coming, held []*hub.Session
	for _, meeting := range s.Held {
		if meeting.Coming {
			coming = append(coming, meeting)
		} else {
			held = append(held, meeting)
		}
	}
	m.page(at, s.File, "series.html", func() any {
		v := Series{
			Frame:    m.frame(s.Title, at, "/sessions/", s.Rhythm, link("Sessions", m.href("/sessions/"))),
			Rhythm:   m.rhythm(s),
			Zone:     s.Timezone,
			Location: s.Location,
			Join:     s.Join,
			Hosts:    m.visible(s.Hosts),
			Topics:   m.termLinks(s.Topics),
			Held:     m.sessionShelf("Held", at+"held/", held, heldShown),
			Body:     m.body(s.Body),
			Mentions: m.mentioned(&s.Entry),
		}
		if s.Duration > 0 {
			v.Length = m.words.Length(s.Duration)
		}
		if len(coming) > 0 {
			v.Next = m.ticket(coming[0])
			v.Coming = SessionShelf{Title: "Also coming", Lines: m.lines(coming[1:min(len(coming), heldShown+1)])}
		}
		for _, p := range s.Pauses {
			if p.To.Compare(m.hub.Today()) >= 0 {
				v.Pauses = append(v.Pauses, m.pause(p))
			}
		}
		return v
	})
	m.sessionPages("Held: "+s.Title, at+"held/", "/sessions/", held, heldShown, &s.Entry)
	m.mentionPages(&s.Entry, "/sessions/")
}

func (m *maker) pause(p hub.Pause) string {
	if p.From == p.To {
		return m.words.Day(p.From)
	}
	return m.words.Day(p.From) + " to " + m.words.Day(p.To)
}

func (m *maker) rhythm(s *hub.Series) Rhythm {
	return Rhythm{link(s.Title, m.href(s.Address())), capital(s.Rhythm)}
}

func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// visible are the visible people among refs.
func (m *maker) visible(refs []hub.Ref) []Person {
	var people []Person
	for _, r := range refs {
		if p := m.hub.Member(r.ID); p != nil {
			people = append(people, m.person(p))
		}
	}
	return people
}
