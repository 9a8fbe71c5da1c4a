package pulse

import (
	"fmt"

	"kith/generator/calendar"
	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/insight"
)

// planOverdue plans the next of a series that people wait for. Where one is planned
// already, somebody may have forgotten to write down the last.
func (l looked) planOverdue() (all []Suggestion) {
	for _, s := range l.Rhythm.Series {
		if !s.Overdue.Is() {
			continue
		}
		due := l.day(s.Overdue.Due)
		text := fmt.Sprintf("%s is overdue by %s: it was due on %s. ", quote(s.Series.Title), diag.Count(s.Overdue.Late, "day"), due)
		does := Suggestion{About: l.about(&s.Series.Entry)}
		switch {
		case !l.plans(s):
			does.Text, does.Command = text+"If it took place, write it down.", kith("new", "session", "--series", s.Series.ID, "--date", stampOf(s.Series, s.Overdue.Due))
		default:
			does.Text, does.Command = text+fmt.Sprintf("Plan the next, for %s.", l.day(l.next(s.Series).Day())), l.nextOf(l.next(s.Series))
		}
		all = append(all, does)
	}
	return all
}

// plans tells that the next of an overdue series is to be planned.
func (l looked) plans(s insight.SeriesBeat) bool {
	return s.Overdue.Is() && s.Next == nil && l.next(s.Series) != nil
}

// stampOf is the day of a series' occurrence with its hour, where it has one.
func stampOf(s *hub.Series, day calendar.Day) string {
	if course, err := s.Course(); err == nil {
		if o, comes := course.At(day); comes {
			return o.Stamp.String()
		}
	}
	return day.String()
}

// findHosts finds hosts for what comes soon, unless a gap is proposed for it anyway.
func (l looked) findHosts() (all []Suggestion) {
	taken := map[*hub.Session]bool{}
	for _, p := range l.proposals() {
		taken[p.Opening] = true
	}
	for _, h := range insight.HostlessOf(l.hub, l.Hosting) {
		if taken[h.Session] {
			continue
		}
		text := fmt.Sprintf("%s on %s has no host yet", quote(h.Session.Title), l.day(h.Session.Day()))
		if len(h.Helping) > 0 {
			text += ": ask " + either(h.Helping)
		}
		all = append(all, Suggestion{Text: text + ".", File: l.file(&h.Session.Entry), About: l.about(&h.Session.Entry, h.Helping...)})
	}
	return all
}

// closeGaps proposes what is wanted for sessions that have no topic yet.
func (l looked) closeGaps() (all []Suggestion) {
	for _, p := range l.proposals() {
		t := p.Need.Topic
		text := fmt.Sprintf("%s is wanted by %d and %s: ask %s to hold ", quote(t.Title), p.Need.Wanted(), knownTo(p.Need), either(l.seenFirst(p.Need.Helping)))
		s := Suggestion{About: l.about(&t.Entry, p.Need.Helping...)}
		switch {
		case p.Opening == nil:
			s.Text, s.Command = text+"a session on it.", kith("new", "session", "--title", t.Title, "--topic", t.Title)
		case p.Opening.Foreseen:
			s.Text = text + "the session of " + l.day(p.Opening.Day()) + "."
			s.Command = l.nextOf(p.Opening, "--topic", t.Title)
		default:
			s.Text, s.File = text+"the session of "+l.day(p.Opening.Day())+".", l.file(&p.Opening.Entry)
			s.About = append(s.About, l.entry(&p.Opening.Entry))
		}
		all = append(all, s)
	}
	return all
}

func knownTo(n insight.Need) string {
	if offered := len(n.Topic.Offered); offered > 0 {
		return fmt.Sprintf("offered by %d", offered)
	}
	return fmt.Sprintf("known to %d", len(n.Helping))
}

// seenFirst are people in their order, those first who took part in the window: who has
// not been seen is not likely to hold a session.
func (l looked) seenFirst(people []*hub.Member) []*hub.Member {
	var seen, others []*hub.Member
	for _, m := range people {
		if l.seen[m] {
			seen = append(seen, m)
		} else {
			others = append(others, m)
		}
	}
	return append(seen, others...)
}

// lately is for how many days after a session anybody remembers who was there.
const lately = 30

// record asks who came to the last session.
func (l looked) record() []Suggestion {
	heads := l.Attendance.Sessions
	if len(heads) == 0 {
		return nil
	}
	last := heads[len(heads)-1]
	if s := last.Session; !last.Counted && s.Day().DaysTo(l.hub.Today()) <= lately {
		return []Suggestion{{
			Text:  fmt.Sprintf("Nobody wrote down who came to %s on %s: list them as attendees, or say how many they were.", quote(s.Title), l.day(s.Day())),
			File:  l.file(&s.Entry),
			About: l.about(&s.Entry),
		}}
	}
	return nil
}

// askForNotes asks for what the last sessions left behind.
func (l looked) askForNotes() (all []Suggestion) {
	for i := len(l.Afterlife.Bare) - 1; i >= 0; i-- {
		s := l.Afterlife.Bare[i]
		if s.Day().DaysTo(l.hub.Today()) > lately {
			break
		}
		text := fmt.Sprintf("%s on %s left no notes, recording or slides", quote(s.Title), l.day(s.Day()))
		if hosts := public(s.Hosting); len(hosts) > 0 {
			text += ": ask " + either(hosts)
		}
		all = append(all, Suggestion{Text: text + ".", File: l.file(&s.Entry), About: l.about(&s.Entry, public(s.Hosting)...)})
	}
	return all
}

// day is a day in a sentence about today.
func (l looked) day(d calendar.Day) string { return dayIn(d, l.hub.Today()) }
