package pulse

import (
	"fmt"
	"slices"

	"kith/generator/hub"
	"kith/generator/insight"
)

// patience is how many days an ask may wait before somebody is reminded of it.
const patience = 7

// answerAsks brings those who ask together with those who may know.
func (l looked) answerAsks() (all []Suggestion) {
	for _, w := range l.waiting {
		if w.Days < patience {
			continue
		}
		text := fmt.Sprintf("The ask %s has waited for %d days: ", quote(w.Ask.Title), w.Days)
		switch {
		case forsaken(w.Ask):
			text = fmt.Sprintf("%s, who asked %s, moved on: close it, unless somebody else would like to know.", w.Ask.Asker.Name, quote(w.Ask.Title))
		case len(w.Helping) > 0:
			text += either(w.Helping) + " may be able to help."
		default:
			text += "bring it to the next session."
		}
		all = append(all, Suggestion{Text: text, File: l.file(&w.Ask.Entry), About: l.about(&w.Ask.Entry, w.Helping...)})
	}
	return all
}

// forsaken tells that nobody who is here waits for an answer: who asked has moved on, and
// so have all who wanted it too.
func forsaken(a *hub.Ask) bool {
	gone := func(m *hub.Member) bool { return m.Alumnus() }
	return a.Asker != nil && gone(a.Asker) && !slices.ContainsFunc(a.Wanting, func(m *hub.Member) bool { return !gone(m) })
}

// writeToNewcomers says a word to those who came once.
func (l looked) writeToNewcomers() (all []Suggestion) {
	invitation := "."
	if next := l.hub.Next(); next != nil {
		invitation = ", and name the next session, on " + l.day(next.Day()) + "."
	}
	for _, n := range l.once {
		text := fmt.Sprintf("%s came for the first time on %s and has not been back yet: write a line%s", n.Member.Name, l.day(n.First.Day()), invitation)
		all = append(all, Suggestion{Text: text, File: l.file(&n.Member.Entry), About: l.about(&n.Member.Entry)})
	}
	return all
}

// thank thanks those who hosted.
func (l looked) thank() (all []Suggestion) {
	for _, u := range insight.UnthankedOf(l.Recognition) {
		last := u.Hosted[len(u.Hosted)-1]
		text := fmt.Sprintf("%s hosted %s and was never thanked: say thank you.", u.Member.Name, quote(last.Title))
		if n := len(u.Hosted); n > 1 {
			text = fmt.Sprintf("%s hosted %s and was never thanked: say thank you.", u.Member.Name, count(n, "session"))
		}
		command := []string{"new", "shoutout", "--to", u.Member.ID}
		if !l.hub.Betrays(last.ID) {
			command = append(command, "--session", last.ID)
		}
		all = append(all, Suggestion{Text: text, Command: kith(command...), About: l.about(&u.Member.Entry)})
	}
	return all
}

// inviteToHost asks those who come most of the time, and have led nothing lately. Where
// nobody writes down who leads, nobody knows.
func (l looked) inviteToHost() (all []Suggestion) {
	if !l.Hosting.Enough() {
		return nil
	}
	for _, t := range l.Participation.People {
		if t.Role != hub.Core || t.Led > 0 || coming(t.Member) {
			continue
		}
		text := fmt.Sprintf("%s was at %d of %s and has led none of them: ask whether holding one would be welcome.", t.Member.Name, t.Took, count(t.Of, "session"))
		all = append(all, Suggestion{Text: text, File: l.file(&t.Member.Entry), About: l.about(&t.Member.Entry)})
	}
	return all
}

// coming tells that somebody is to host a session.
func coming(m *hub.Member) bool {
	n := len(m.Hosted)
	return n > 0 && m.Hosted[n-1].Coming
}

// findLeads finds somebody for projects that nobody leads.
func (l looked) findLeads() (all []Suggestion) {
	for _, i := range l.idle {
		if !i.Alone {
			continue
		}
		text := "Nobody leads the project " + quote(i.Project.Title)
		if len(i.Left) > 0 {
			text = fmt.Sprintf("%s, who led the project %s, moved on", both(i.Left), quote(i.Project.Title))
		}
		if here := public(i.Here); len(here) > 0 {
			text += ": ask " + either(here) + " from its contributors."
		} else {
			text += ": find somebody, or let it rest (status: paused)."
		}
		all = append(all, Suggestion{Text: text, File: l.file(&i.Project.Entry), About: l.about(&i.Project.Entry, public(i.Here)...)})
	}
	return all
}

// fillNeeds brings projects together with those who have a skill that they lack.
func (l looked) fillNeeds() (all []Suggestion) {
	for _, n := range insight.LacksOf(l.hub) {
		knows := "who knows of it"
		if len(n.Helping) > 1 {
			knows = "who know of it"
		}
		text := fmt.Sprintf("The project %s needs %s: ask %s, %s.", quote(n.Project.Title), quote(n.Topic.Title), either(n.Helping), knows)
		all = append(all, Suggestion{Text: text, File: l.file(&n.Project.Entry), About: l.about(&n.Project.Entry, n.Helping...)})
	}
	return all
}

// introduce brings two people together of whom one could help the other.
func (l looked) introduce() (all []Suggestion) {
	for _, p := range l.Pairs {
		text := fmt.Sprintf("%s would like to learn %s, which %s offers", p.Wanting.Name, quote(p.Topic.Title), p.Offering.Name)
		if p.Back != nil {
			text += fmt.Sprintf("; and the other way round it is %s", quote(p.Back.Title))
		}
		all = append(all, Suggestion{Text: text + ": bring the two together.", File: l.file(&p.Wanting.Entry), About: l.people(p.Wanting, p.Offering)})
	}
	return all
}

// writeToQuiet asks those who have not been seen for a while how they are.
func (l looked) writeToQuiet() (all []Suggestion) {
	for _, q := range l.silence.People {
		text := fmt.Sprintf("%s has not been seen since %s: ask how things are.", q.Member.Name, l.day(q.Last))
		all = append(all, Suggestion{Text: text, File: l.file(&q.Member.Entry), About: l.about(&q.Member.Entry)})
	}
	return all
}

// public are the people who show more than a name, and are here to be asked.
func public(people []*hub.Member) (shown []*hub.Member) {
	for _, m := range people {
		if m.Visibility != hub.NameOnly && !m.Alumnus() {
			shown = append(shown, m)
		}
	}
	return shown
}
