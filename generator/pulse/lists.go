package pulse

import (
	"fmt"
	"slices"
	"strings"

	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/insight"
)

// lists are all of them, the ones that cannot wait first.
func (l looked) lists() []List {
	all := []List{l.overdue(), l.asks(), l.cameOnce(), l.unthanked(), l.projects(), l.quiet(), l.grew(), l.roles()}
	for i := range all {
		all[i].Before = -1
	}
	return all
}

func (l looked) overdue() List {
	list := List{Key: "overdue", Title: "Series that are overdue", Says: "The first day after the last session held is past, and a while more"}
	for _, s := range l.Rhythm.Series {
		if s.Overdue.Is() {
			list.Items = append(list.Items, Item{
				Entry: l.entry(&s.Series.Entry), Day: s.Overdue.Due,
				Text: fmt.Sprintf("was due on %s, %s ago", date(s.Overdue.Due), diag.Count(s.Overdue.Late, "day")),
			})
		}
	}
	return list
}

func (l looked) asks() List {
	list := List{Key: "asks", Title: "Asks that wait for an answer", Says: "Open, the longest first"}
	for _, w := range l.waiting {
		text := "since " + date(w.Ask.Date)
		if w.Ask.Asker != nil {
			text = "from " + w.Ask.Asker.Name + ", " + text
		}
		if len(w.Helping) > 0 {
			text += "; could help: " + both(w.Helping)
		}
		list.Items = append(list.Items, Item{Entry: l.entry(&w.Ask.Entry), Day: w.Ask.Date, Text: text})
	}
	return list
}

func (l looked) cameOnce() List {
	list := List{Key: "once", Title: "Came for the first time, and once so far", Says: fmt.Sprintf("In the last %d days, with a session to come back to since", insight.Return)}
	for _, n := range l.once {
		list.Items = append(list.Items, Item{
			Entry: l.entry(&n.Member.Entry), Day: n.First.Day(),
			Text: "on " + date(n.First.Day()) + ", to " + quote(n.First.Title),
		})
	}
	return list
}

func (l looked) unthanked() List {
	list := List{Key: "unthanked", Title: "Hosted, and never thanked", Says: fmt.Sprintf("Hosted in the last %d days; no shout-out of any time is to them", insight.Stretch)}
	for _, u := range insight.UnthankedOf(l.Recognition) {
		last := u.Hosted[len(u.Hosted)-1].Day()
		text := "hosted on " + date(last)
		if n := len(u.Hosted); n > 1 {
			text = fmt.Sprintf("hosted %s, the last on %s", count(n, "session"), date(last))
		}
		list.Items = append(list.Items, Item{Entry: l.entry(&u.Member.Entry), Day: last, Text: text})
	}
	return list
}

func (l looked) projects() List {
	list := List{Key: "projects", Title: "Projects with no one", Says: fmt.Sprintf("Nobody who is here leads them, or nothing was heard of them for %d days", l.window())}
	for _, i := range l.idle {
		var said []string
		switch {
		case len(i.Left) > 0:
			said = append(said, both(i.Left)+", who led it, moved on")
		case i.Alone:
			said = append(said, "nobody leads it")
		}
		if i.Still > 0 {
			said = append(said, "nothing heard since "+date(i.Last))
		}
		list.Items = append(list.Items, Item{Entry: l.entry(&i.Project.Entry), Day: i.Last, Text: strings.Join(said, "; ")})
	}
	return list
}

func (l looked) quiet() List {
	from := l.silence.Days.From
	list := List{Key: "quiet", Title: "Not seen for a while", Says: fmt.Sprintf("At three sessions or more in the year before %s, and nothing is known of them since", date(from))}
	if !l.silence.Enough() {
		list.Unknown = l.tooFew(l.silence.Count)
	}
	for _, q := range l.silence.People {
		list.Items = append(list.Items, Item{
			Entry: l.entry(&q.Member.Entry), Day: q.Last,
			Text: fmt.Sprintf("last seen on %s, after %s that year", date(q.Last), count(q.Times, "session")),
		})
	}
	return list
}

func (l looked) grew() List {
	flow := l.Ladder.Flow
	list := List{Key: "grew", Title: "Closer to the middle than before", Says: fmt.Sprintf("By what they did in the %d days up to now and in as many before", l.window())}
	if !flow.Enough {
		list.Unknown = "too few sessions of these and of those days say who came"
	}
	how := l.taking()
	for _, m := range inwards(flow.Up, func(m insight.Move) hub.Role { return m.Is }) {
		list.Items = append(list.Items, Item{Entry: l.entry(&m.Member.Entry), Text: fmt.Sprintf("from %s to %s: %s", m.Was, m.Is, how[m.Member])})
	}
	return list
}

func (l looked) roles() List {
	list := List{Key: "roles", Title: "Declared and observed roles that differ", Says: "Pages show the declared one; only you see this"}
	if !l.Participation.Enough() {
		list.Unknown = l.tooFew(l.Participation.Count)
	}
	for _, d := range inwards(insight.DifferingOf(l.Participation), func(d insight.Differing) hub.Role { return d.Role }) {
		list.Items = append(list.Items, Item{
			Entry: l.entry(&d.Member.Entry),
			Text:  fmt.Sprintf("declared %s, observed %s: %s", d.Declared, d.Role, took(d.Taking)),
		})
	}
	return list
}

// inwards groups people by the rung on which they are now, the middle first; of one rung
// they stay in order of name.
func inwards[E any](people []E, role func(E) hub.Role) []E {
	sorted := slices.Clone(people)
	slices.SortStableFunc(sorted, func(a, b E) int {
		return slices.Index(hub.Roles, role(a)) - slices.Index(hub.Roles, role(b))
	})
	return sorted
}

// taking is how everybody took part, in words.
func (l looked) taking() map[*hub.Member]string {
	said := make(map[*hub.Member]string, len(l.Participation.People))
	for _, t := range l.Participation.People {
		said[t.Member] = took(t)
	}
	return said
}

// window is how many days participation looks at.
func (l looked) window() int { return l.hub.Purpose.Participation.Filled().Window }

func (l looked) tooFew(n int) string {
	return fmt.Sprintf("of the last %d days, %s say who came; it takes %d", l.window(), count(n, "session"), insight.Fewest)
}
