package site

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"time"

	"kith/generator/calendar"
	"kith/generator/hub"
	"kith/generator/site/ical"
)

// calendarName is what a calendar's file is called, beside the page that it belongs to.
const calendarName = "calendar.ics"

// inCalendar is how many letters of a session's text a calendar holds; the rest is on its page.
const inCalendar = 400

// refresh is how often programs are asked to look at a calendar again.
const refresh = 6 * time.Hour

// calendars plan the calendar of the hub, of each rhythm, and of each person and topic
// that has sessions in the time that calendars cover; and of each session ahead its own.
func (m *maker) calendars() {
	m.dates = map[string]bool{}
	if !m.makes(Calendars) {
		return
	}
	m.calendar("/", m.shell.Name, m.hub.Purpose.Summary, agenda{m.hub.Series, m.hub.Sessions})
	for _, s := range m.hub.Series {
		m.calendar(s.Address(), s.Title, m.sentence(s), agenda{[]*hub.Series{s}, s.Held})
	}
	held, about := m.foreseen()
	for _, p := range m.hub.Members {
		if sessions := slices.Concat(p.Sessions, held[p]); p.Visibility == hub.Public && m.covers(sessions) {
			m.calendar(p.Address(), m.words.Say("member.sessions", "name", p.Name), "", agenda{nil, sessions})
		}
	}
	for _, t := range m.hub.Topics {
		if sessions := slices.Concat(t.Sessions, about[t]); m.covers(sessions) {
			m.calendar(t.Address(), t.Title, t.Summary, agenda{nil, sessions})
		}
	}
	for _, s := range m.hub.Sessions {
		if m.ahead(s) && !s.Start.IsZero() {
			m.single(s)
		}
	}
}

// foreseen are the occurrences that nobody has written down yet, by who holds them and by
// what they are about. They stand in these calendars one by one: a rhythm's other sessions
// may be somebody else's, or about another thing.
func (m *maker) foreseen() (held map[*hub.Member][]*hub.Session, about map[*hub.Topic][]*hub.Session) {
	held, about = map[*hub.Member][]*hub.Session{}, map[*hub.Topic][]*hub.Session{}
	for _, s := range m.hub.Ahead {
		if !s.Foreseen {
			continue
		}
		for _, p := range s.Hosting {
			held[p] = append(held[p], s)
		}
		for _, word := range s.Topics {
			if t := m.hub.Topic(word.Slug); t != nil {
				about[t] = append(about[t], s)
			}
		}
	}
	return held, about
}

// An agenda is what a calendar tells of: rhythms, and sessions in order of time.
type agenda struct {
	series   []*hub.Series
	sessions []*hub.Session
}

// calendar plans a calendar beside a page.
func (m *maker) calendar(at, name, about string, of agenda) {
	address := at + calendarName
	m.dates[at] = true
	m.bytes(strings.TrimPrefix(address, "/"), "", func() ([]byte, error) {
		c := m.sheet(name, about, at)
		c.Source, c.Refresh = m.absolute(address), refresh
		c.Zones, c.Events = m.clockings(of), m.events(of)
		return c.Bytes(), nil
	})
}

// sheet is a calendar without events.
func (m *maker) sheet(name, about, at string) ical.Calendar {
	return ical.Calendar{Name: name, Description: about, URL: m.absolute(at), Zone: m.hub.Zone.String()}
}

// single plans a session's own calendar, to be taken home.
func (m *maker) single(s *hub.Session) {
	m.bytes(strings.TrimPrefix(s.Address()+calendarName, "/"), "", func() ([]byte, error) {
		c := m.sheet(s.Title, "", s.Address())
		c.Zones, c.Events = []string{m.clocking(s.Zone)}, []string{m.event(s)}
		return c.Bytes(), nil
	})
}

// covered is the day from which calendars tell: the first of last year. Who looks
// further back looks at the pages.
func (m *maker) covered() calendar.Day {
	return calendar.Day{Year: m.hub.Today().Year - 1, Month: time.January, Date: 1}
}

func (m *maker) covers(sessions []*hub.Session) bool {
	return len(sessions) > 0 && sessions[len(sessions)-1].Date.Day().Compare(m.covered()) >= 0
}

// told are the sessions that a calendar tells of.
func (m *maker) told(sessions []*hub.Session) []*hub.Session {
	var told []*hub.Session
	for _, s := range sessions {
		if !s.Start.IsZero() && s.Date.Day().Compare(m.covered()) >= 0 {
			told = append(told, s)
		}
	}
	return told
}

// events are those of an agenda: its rhythms first.
func (m *maker) events(of agenda) (events []string) {
	stands := map[*hub.Session]ical.Occurrence{}
	for _, s := range of.series {
		if p := m.pattern(s); p != nil {
			maps.Copy(stands, p.stands)
			events = append(events, p.text)
		}
	}
	for _, s := range m.told(of.sessions) {
		if at, ok := stands[s]; ok {
			events = append(events, m.override(s, at))
			continue
		}
		events = append(events, m.event(s))
	}
	return events
}

// event is a session as an event of its own.
func (m *maker) event(s *hub.Session) string {
	return m.known.events.Get(s, func() string { return m.madeEvent(s).Text() })
}

// override is a session in the place of an occurrence.
func (m *maker) override(s *hub.Session, of ical.Occurrence) string {
	e := m.madeEvent(s)
	e.UID, e.Replaces = m.uid("series", s.Series.ID), of
	return e.Text()
}

func (m *maker) madeEvent(s *hub.Session) ical.Event {
	location, join := m.place(s)
	e := ical.Event{
		UID: m.uidOf(s), Revised: m.began(), Status: firmness(s.Status),
		Start: s.Start, End: s.Finish, AllDay: s.AllDay(),
		Summary: s.Title, Location: location, URL: m.absolute(s.Address()),
	}
	if s.Status == hub.Cancelled || s.Status == hub.Moved {
		e.Sequence = 1
	}
	for _, topic := range s.Topics {
		e.Categories = append(e.Categories, topic.Text)
	}
	if len(s.Hosting) > 0 {
		e.Organizer = m.guest(s.Hosting[0])
	}
	if s.Coming { // where it was met afterwards is nobody's business
		e.Conference = join
		for _, p := range s.There[:min(thereShown, len(s.There))] {
			e.Attendees = append(e.Attendees, m.guest(p))
		}
	}
	e.Description = strings.TrimSpace(shortened(s.Body.Plain(m.naming), inCalendar) + "\n\n" + e.URL)
	return e
}

func (m *maker) guest(p *hub.Member) ical.Person {
	return ical.Person{Name: p.Name, Page: m.absolute(p.Address())}
}

// firmness is what a session's status means to a calendar. One that is only planned says
// nothing: what is tentative, programs show as if it might not be.
func firmness(s hub.Status) ical.Status {
	switch s {
	case hub.Cancelled:
		return ical.Cancelled
	case hub.Planned:
		return ""
	}
	return ical.Confirmed
}

// uidOf is a session's own; an occurrence without a file is named by its day.
func (m *maker) uidOf(s *hub.Session) string {
	if s.Foreseen {
		return m.uid("series", s.ID+"/"+s.Date.Day().String())
	}
	return m.uid("sessions", s.ID)
}

// uid names an event for ever: by its file, and by the hub's own name on the web.
func (m *maker) uid(kind, id string) string {
	host := strings.TrimPrefix(strings.TrimPrefix(m.base.Root, "https://"), "http://")
	return kind + "/" + id + "@" + cmp.Or(host, "hub.invalid")
}

// began is when events are said to have been written, which nobody knows: the day the
// community began. A calendar then changes with what it tells, and never with the day.
func (m *maker) began() time.Time {
	if since := m.hub.Purpose.Since; !since.IsZero() {
		return since.In(time.UTC)
	}
	return time.Date(2000, time.January, 1, 0, 0, 0, 0, time.UTC)
}
