package site

import (
	"html/template"
	"slices"
	"time"

	"kith/generator/hub"
)

// A SessionLine is a session as a list shows it.
type SessionLine struct {
	Title    string
	Href     string
	Day      Moment // "Thursday 26 November 2026"
	Short    string // "26 Nov", "26–28 Nov"
	Year     string // "2026"
	Time     string // "18:00–19:30", or empty where no time of day is written
	Zone     string // "Berlin (UTC+1)", or empty with Time
	Hours    string // "18:00–19:30, Berlin (UTC+1)", or empty with Time
	Coming   bool
	End      string        // when a session ahead is over, for machines; empty for one that is
	Until    string        // when it ends, likewise; empty where nobody says how long it takes
	Status   string        // "Cancelled", "Moved" while it is to come, or empty
	Hosts    template.HTML // in a sentence, each a link
	HostedBy template.HTML // "hosted by Ada", or empty
	People   string        // "14 people", or empty where nobody counted
	Left     string        // what it left behind: "notes, recording"
}

func (m *maker) line(s *hub.Session) *SessionLine {
	return m.known.lines.Get(s, func() *SessionLine { return m.makeLine(s) })
}

func (m *maker) makeLine(s *hub.Session) *SessionLine {
	l := &SessionLine{
		Title: s.Title, Href: m.href(s.Address()), Coming: s.Coming,
		Hosts: m.names(s.Hosting), Left: m.left(s),
	}
	if s.Coming || s.Status == hub.Cancelled {
		l.Status = m.status(s) // that it was once moved is no news when it is over
	}
	l.Day, l.Time, l.Zone = m.when(s)
	l.Hours = m.words.Listed(l.Time, l.Zone)
	l.End = m.end(s)
	if l.End != "" && s.Finish.After(s.Start) {
		l.Until = machine(s.Finish)
	}
	if l.Hosts != "" {
		l.HostedBy = m.words.Markup("session.hosted-by", "names", l.Hosts)
	}
	l.Short, l.Year = m.shortDays(s), number(s.Day().Year)
	if s.Counted() && !s.Coming && s.Status != hub.Cancelled {
		l.People = m.words.Count("people.count", s.People())
	}
	return l
}

// end is when a session ahead is over; empty for one that is.
func (m *maker) end(s *hub.Session) string {
	if !m.ahead(s) {
		return ""
	}
	return machine(s.Over())
}

// machine is an instant as machines read it; empty where there is none.
func machine(at time.Time) string {
	if at.IsZero() {
		return ""
	}
	return at.Format(time.RFC3339)
}

func (m *maker) status(s *hub.Session) string {
	switch s.Status {
	case hub.Cancelled:
		return m.words.Say("session.cancelled")
	case hub.Moved:
		return m.words.Say("session.moved")
	}
	return ""
}

// left says what a held session left behind.
func (m *maker) left(s *hub.Session) string {
	if s.Coming || s.Status == hub.Cancelled {
		return ""
	}
	left := s.Left()
	var some []string
	if left.Notes {
		some = append(some, m.words.Say("left.notes"))
	}
	if left.Recording {
		some = append(some, m.words.Say("left.recording"))
	}
	if left.Slides {
		some = append(some, m.words.Say("left.slides"))
	}
	return m.words.Listed(m.keptFrom(s, some)...)
}

// leftSorts are the kinds of resources that have words of their own, beside those that
// anybody may write.
var leftSorts = map[string]string{
	"": "left.resource", "guide": "left.guide", "recording": "left.recording", "article": "left.article", "tool": "left.tool", "template": "left.template",
}

// leftNamed is how many things a line names that a session left behind.
const leftNamed = 6

// keptFrom adds the kinds of resources that come from a session, each once.
func (m *maker) keptFrom(s *hub.Session, some []string) []string {
	for _, r := range s.Resources {
		if r.Date.Compare(m.hub.Today()) > 0 || len(some) == leftNamed {
			break // they come by date
		}
		sort := r.Sort
		if key := leftSorts[hub.Slug(sort)]; key != "" {
			sort = m.words.Say(key)
		}
		if !slices.Contains(some, sort) {
			some = append(some, sort)
		}
	}
	return some
}

func (m *maker) lines(sessions []*hub.Session) []*SessionLine {
	lines := make([]*SessionLine, len(sessions))
	for i, s := range sessions {
		lines[i] = m.line(s)
	}
	return lines
}
