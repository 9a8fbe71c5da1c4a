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
	Zone     string // "Berlin time": whose clocks the rhythm goes by
	When     string // "Every two weeks on Thursday at 18:00, Berlin time", or as it is written where that is clearer
	Location string
	Join     string
	Hosts    template.HTML // in a sentence, each a link
	Topics   []Link
	Pauses   []string
	Next     Next
	Coming   SessionShelf
	Take     TakeHome
	Past     SessionShelf
	Line     Line
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
	past, _ := m.part(s.Held)
	row := m.alongside(s)
	zone := m.zoneOf(s)
	m.entry(at, s.File, "series.html", func() any {
		v := Series{
			Frame:    m.frame(s.Title, at, "/sessions/", m.sentence(s), link(m.words.Say("sessions.title"), m.href("/sessions/"))).edits(m.edit(&s.Entry)),
			Rhythm:   m.rhythm(s),
			Zone:     zone,
			When:     m.inWords(s, zone),
			Location: s.Location,
			Join:     s.Join,
			Hosts:    m.names(m.visible(s.Hosts)),
			Topics:   m.termLinks(s.Topics),
			Line:     m.beats(m.words.Say("beats.title"), row, nil),
			Past:     m.sessionShelf(m.words.Say("series.held"), at+"held/", past, pastShown),
			Body:     m.body(s.Body),
			Mentions: m.mentioned(&s.Entry),
			Take:     m.takeAll(at, s.Title),
		}
		if s.Duration > 0 {
			v.Length = m.words.Length(s.Duration)
		}
		next, after := m.next(row.ahead)
		v.Next, v.Coming = next, m.afterNext(after, pastShown)
		v.Past.Past = true
		for _, t := range next.tickets() {
			t.Series = Link{} // it is this one
			t.About = m.about(t)
		}
		m.describe(&v.Frame, m.rhythmic(s))
		for _, p := range s.Pauses {
			if p.To.Compare(m.hub.Today()) >= 0 {
				v.Pauses = append(v.Pauses, m.pause(p))
			}
		}
		return v
	})
	m.sessionPages(m.words.Say("series.all-held", "title", s.Title), at+"held/", "/sessions/", past, pastShown, &s.Entry)
	m.mentionPages(&s.Entry, "/sessions/")
}

func (m *maker) zoneOf(s *hub.Series) string {
	if zone, err := m.zones.Load(s.Timezone); err == nil {
		return m.clocksOf(zone)
	}
	return m.clocksOf(m.hub.Zone)
}

func (m *maker) pause(p hub.Pause) string {
	if p.From == p.To {
		return m.words.Day(p.From)
	}
	return m.words.Say("date.from-to", "from", m.words.Day(p.From), "to", m.words.Day(p.To))
}

func (m *maker) rhythm(s *hub.Series) Rhythm {
	return Rhythm{m.entryLink(&s.Entry), m.sentence(s)}
}

func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// visible are the visible people among refs.
func (m *maker) visible(refs []hub.Ref) []*hub.Member {
	var people []*hub.Member
	for _, r := range refs {
		if p := m.hub.Member(r.ID); p != nil {
			people = append(people, p)
		}
	}
	return people
}
