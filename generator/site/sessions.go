package site

import (
	"html/template"
	"slices"
	"strconv"

	"kith/generator/hub"
)

// Sessions is the rhythm and the way into the archive.
type Sessions struct {
	Frame
	Next    Next
	Rhythms []Rhythm
	Coming  SessionShelf // what follows the next session
	Take    TakeHome
	Past    SessionShelf
	Years   []Count
}

// A Year is one page of a year's sessions.
type Year struct {
	Frame
	Total  string
	Months []SessionShelf
	Pager  Pager
	Years  []Count
}

const pastShown = 12

func (m *maker) sessions() {
	years, of := byYear(m.hub.Sessions, func(s *hub.Session) int { return s.Day().Year })
	m.page("/sessions/", "", "sessions.html", func() any {
		v := Sessions{
			Frame:   m.frame(m.words.Say("sessions.title"), "/sessions/", "/sessions/", ""),
			Rhythms: m.rhythms(),
			Take:    m.takeAll("/", m.shell.Name),
			Years:   m.years("/sessions/", years, func(y int) int { return len(of[y]) }, 0),
		}
		past, _ := m.part(m.hub.Sessions)
		next, after := m.next(m.hub.Ahead)
		v.Next, v.Coming = next, m.afterNext(after, pastShown)
		v.Past = SessionShelf{Title: m.words.Say("sessions.lately"), Lines: m.lines(newest(past, pastShown)), Past: true}
		return v
	})
	for _, y := range years {
		m.year(y, of[y], years, of)
	}
	for _, s := range m.hub.Sessions {
		m.session(s)
	}
}

// byYear sorts entries into years, the latest year first.
func byYear[E any](entries []E, year func(E) int) ([]int, map[int][]E) {
	of := map[int][]E{}
	var years []int
	for _, e := range entries {
		y := year(e)
		if of[y] == nil {
			years = append(years, y)
		}
		of[y] = append(of[y], e)
	}
	slices.SortFunc(years, func(a, b int) int { return b - a })
	return years, of
}

// years counts what each year holds; here is the year whose page asks, or 0.
func (m *maker) years(section string, years []int, size func(int) int, here int) []Count {
	counts := make([]Count, len(years))
	for i, y := range years {
		counts[i] = Count{Label: strconv.Itoa(y), Text: m.words.Number(size(y)), Href: m.href(section + strconv.Itoa(y) + "/"), Here: y == here}
	}
	return counts
}

// year plans a year's sessions from its first to its last, so that a page once full
// does not change when sessions are added.
func (m *maker) year(y int, sessions []*hub.Session, years []int, of map[int][]*hub.Session) {
	address := "/sessions/" + strconv.Itoa(y) + "/"
	title := m.words.Say("sessions.year", "year", strconv.Itoa(y))
	paged(len(sessions), onList, address, func(number int, at string, from, to int) {
		m.page(at, "", "year.html", func() any {
			v := Year{
				Frame: m.frame(m.numbered(title, number), at, "/sessions/", "", link(m.words.Say("sessions.title"), m.href("/sessions/"))),
				Total: m.words.Count("sessions.count", len(sessions)),
				Pager: m.pager(len(sessions), onList, address, number),
				Years: m.years("/sessions/", years, func(y int) int { return len(of[y]) }, y),
			}
			for _, s := range sessions[from:to] {
				v.add(capital(m.words.Month(s.Day())), m.line(s))
			}
			return v
		})
	})
}

func (v *Year) add(month string, line *SessionLine) {
	if n := len(v.Months); n == 0 || v.Months[n-1].Title != month {
		v.Months = append(v.Months, SessionShelf{Title: month})
	}
	last := &v.Months[len(v.Months)-1]
	last.Lines = append(last.Lines, line)
}

// Session is a session's page: an invitation before, what it left behind after.
type Session struct {
	Frame
	Ticket    *Ticket
	Coming    bool // not over yet, and not cancelled
	AllDay    bool
	Cancelled bool
	Past      bool          // its time is over, whether it took place or not
	Status    template.HTML // "Cancelled", "Moved from Thursday 26 November 2026", or empty
	NextDate  SessionShelf  // what takes place where a session is called off
	Speakers  template.HTML // in a sentence, each a link
	There     NameShelf     // who came, or who is coming
	Count     string        // "15 people", m.words.Say("session.not-recorded")
	Topics    []*TopicLine
	From      Link // the ask or project that it grew from; no Href where nobody said
	Line      Line // of a session to come: its rhythm
	Recording string
	Slides    string
	Body      template.HTML
	Outcome   OutcomeShelf
	Thanks    ThankShelf
	Mentions  LinkShelf
	Notes     []Note // what people wrote beside "I'll come"
	Before    Link
	After     Link
	Come      Link // to say that one is coming, or was there; no Href where there is no way to
	Take      TakeHome
	WasThere  Link // what Come becomes when a session ahead is over
	Write     Link // to write its notes down, where nobody has
	Thank     Link // to thank somebody for it
}

// A Note is a word that somebody left with their attendance.
type Note struct {
	Person
	Text string
}

const (
	thereShown  = 60 // people named on a session's page
	facesShown  = 24 // tiles there
	thanksShown = 20
)

func (m *maker) session(s *hub.Session) {
	at := s.Address()
	m.entry(at, s.File, "session.html", func() any {
		v := Session{
			Frame:     m.frame(s.Title, at, "/sessions/", m.summary(s), link(m.words.Say("sessions.title"), m.href("/sessions/"))).edits(m.change(m.words.Say("edit.session"), &s.Entry)),
			Ticket:    m.ticket(s),
			Coming:    s.Coming,
			AllDay:    s.AllDay(),
			Status:    m.statusFrom(s),
			Cancelled: s.Status == hub.Cancelled,
			Past:      !m.ahead(s),
			NextDate:  m.nextDate(s),
			Speakers:  m.names(s.Speaking),
			There:     NameShelf{m.thereTitle(s), m.tiles(s.There, facesShown), m.names(s.There[:min(thereShown, len(s.There))]), m.more(len(s.There), thereShown, at+"people/")},
			Count:     m.counted(s),
			Topics:    m.topicLines(s.Topics),
			Recording: m.leftAt(s.Recording),
			Slides:    m.leftAt(s.Slides),
			Body:      m.body(s.Body),
			Thanks:    m.thankShelf(m.words.Say("session.thanks"), at+"thanks/", s.Thanks, thanksShown),
			Notes:     m.notes(s),
		}
		outcome, shown := m.outcome(s)
		v.Outcome, v.Mentions = outcome, m.mentionedBut(&s.Entry, shown)
		for i, t := range v.Thanks.Thanks {
			here := *t
			here.Said = m.thankSaid(s.Thanks[len(s.Thanks)-1-i], true, false) // it is this session
			v.Thanks.Thanks[i] = &here
		}
		if s.Coming {
			v.Line = m.beats(m.words.Say("beats.around"), m.alongside(m.hub.OneSeries(s.Series.ID)), s)
		}
		v.Patterns = m.used(quilt{}.notes(v.Notes).tiles(v.There.Faces).tiles(v.Ticket.Faces).thanks(v.Thanks.Thanks))
		if s.Origin != nil {
			v.From = m.entryLink(s.Origin)
		}
		if s.Before != nil {
			v.Before = m.entryLink(&s.Before.Entry)
		}
		if s.After != nil {
			v.After = m.entryLink(&s.After.Entry)
		}
		v.Take = m.takeOne(s)
		m.invite(&v, s)
		v.Kind = "article"
		m.describe(&v.Frame, m.asEvent(s, &v))
		return v
	})
	m.peopleList(m.allThere(s), at+"people/", "/sessions/", s.There, thereShown, &s.Entry)
	m.thankList(m.words.Say("session.all-thanks", "title", s.Title), at+"thanks/", "/sessions/", s.Thanks, thanksShown, &s.Entry)
	m.resourceList(m.words.Say("session.all-resources", "title", s.Title), at+"resources/", "/sessions/", s.Resources, outcomesShown, &s.Entry)
	m.mentionPages(&s.Entry, "/sessions/")
}

// statusFrom says what became of a session, and which day it was moved from.
func (m *maker) statusFrom(s *hub.Session) template.HTML {
	if s.Status != hub.Moved || s.Replaces.IsZero() {
		return template.HTML(template.HTMLEscapeString(m.status(s)))
	}
	return m.words.Markup("session.moved-from", "day", m.dayMoment(s.Replaces.Day()).tag())
}

// invite shows what a reader can do for a session: before it to come, afterwards to
// tell of it.
func (m *maker) invite(v *Session, s *hub.Session) {
	switch {
	case s.Coming:
		v.Come, v.WasThere = m.fill(m.words.Say("do.come"), m.comingForm(s)), m.fill(m.words.Say("do.was-there"), m.comingForm(s))
	case !v.Cancelled:
		v.Come = m.fill(m.words.Say("do.was-there"), m.comingForm(s))
		v.Thank = m.fill(m.words.Say("do.thank"), m.thankForm(nil, s, nil))
		if v.Body == "" {
			v.Write = m.change(m.words.Say("session.write-notes"), &s.Entry)
		}
	}
}

func (m *maker) thereTitle(s *hub.Session) string {
	if s.Coming {
		return m.words.Say("session.who-is-coming")
	}
	return m.words.Say("session.who-was-there")
}

func (m *maker) allThere(s *hub.Session) string {
	if s.Coming {
		return m.words.Say("session.all-coming", "title", s.Title)
	}
	return m.words.Say("session.all-there", "title", s.Title)
}

// nextDate is what somebody who wanted to come to a cancelled session can come to.
func (m *maker) nextDate(s *hub.Session) SessionShelf {
	if s.Status != hub.Cancelled || !m.ahead(s) {
		return SessionShelf{}
	}
	next := m.following(s)
	if next == nil {
		return SessionShelf{}
	}
	return SessionShelf{Title: m.words.Say("session.next-date"), Lines: m.lines([]*hub.Session{next})}
}

// following is the next of the same rhythm that takes place, or of any.
func (m *maker) following(s *hub.Session) *hub.Session {
	for _, next := range m.hub.Ahead {
		if next.Coming && next.Start.After(s.Start) && hub.Fold(next.Series.ID) == hub.Fold(s.Series.ID) {
			return next
		}
	}
	return m.hub.Next()
}

// counted says how many were there. What nobody recorded is not nobody.
func (m *maker) counted(s *hub.Session) string {
	switch {
	case s.Status == hub.Cancelled:
		return ""
	case s.Coming:
		return m.words.CountOrNone("people.count", s.People())
	case !s.Counted():
		return m.words.Say("session.not-recorded")
	}
	return m.words.Count("people.count", s.People())
}

func (m *maker) summary(s *hub.Session) string {
	day, hours, zone := m.when(s)
	return capital(m.words.Listed(day.Text, hours, zone))
}

// leftAt leads to what a session left: on the web, or a file of the hub.
func (m *maker) leftAt(where string) string {
	if len(where) > 0 && where[0] == '/' {
		return m.href(where)
	}
	return where
}
