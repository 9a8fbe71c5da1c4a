package site

import (
	"kith/generator/insight"
	"kith/generator/site/chart"
)

// A NeedRow is a topic with how many want to learn it and how many can teach it.
type NeedRow struct {
	Topic   Link
	State   string // "Coming", "Held lately", or empty
	Wanted  string // "6 people want to learn this"
	Helped  string // "2 people can help"; empty where nobody can
	Nobody  string // "no one yet", where nobody can and there is no session either
	Wanting Dots
	Helping Dots
}

const (
	needsInPulse = 12
	topicsNamed  = 2
	dotsInNeed   = 12
)

// gapsFinding tells what many want to learn, and whether somebody could teach it: well
// where there is somebody for each.
func (m *maker) gapsFinding() finding {
	needs := m.needed
	f := about("gaps", m.words.Say("pulse.gaps"), m.words.Markup("pulse.gaps.how"))
	if len(needs) == 0 {
		f.Missing = m.words.Markup("pulse.gaps.missing", "wants", code("wants"))
		return f
	}
	var open []string
	for _, n := range needs {
		if unmet(n) {
			open = append(open, n.Topic.Title)
		}
	}
	if len(open) == 0 {
		f.is(true, m.words.Say("pulse.gaps.met"), m.words.Count("pulse.gaps.wanted", len(needs)), "")
	} else {
		f.Act = link(m.words.Say("topics.all"), m.href("/topics/"))
		named := m.words.Names(open[:min(len(open), topicsNamed)])
		if more := len(open) - topicsNamed; more > 0 {
			named = m.words.Count("pulse.gaps.and-more", more, "topics", m.words.Listed(open[:topicsNamed]...))
		}
		f.is(false, m.words.Count("pulse.gaps.open", len(open)), named, m.words.Count("pulse.head.gaps", len(open)))
	}
	f.Reading = m.words.Say("pulse.gaps.reading")
	m.drawNeeds(&f, needs[:min(len(needs), needsInPulse)])
	return f
}

// unmet tells that there is neither a teacher nor a session.
func unmet(n insight.Need) bool { return n.Gap() && n.Coming == nil && !n.Ready() }

func (m *maker) drawNeeds(f *finding, needs []insight.Need) {
	most := 0
	for _, n := range needs {
		most = max(most, n.Wanted(), len(n.Helping))
	}
	each := chart.Each(most, dotsInNeed)
	f.Scale = m.scale(each)
	table := NumberTable{Caption: m.words.Say("pulse.gaps"), Head: []string{m.words.Say("pulse.topic"), m.words.Say("pulse.want"), m.words.Say("pulse.teach")}}
	for _, n := range needs {
		row := NeedRow{
			Topic: m.entryLink(&n.Topic.Entry), State: m.stateOf(n),
			Wanted: m.words.Count("topic.people-want-to-learn", n.Wanted()), Helped: m.words.CountOrNone("topic.people-can-help", len(n.Helping)),
			Wanting: inNeed(0, chart.Of(n.Wanted(), each)), Helping: inNeed(chart.Of(len(n.Helping), each), 0),
		}
		if unmet(n) {
			row.Nobody = m.words.Say("topic.no-one")
		}
		f.Needs = append(f.Needs, row)
		table.Rows = append(table.Rows, NumberRow{n.Topic.Title, []string{m.words.Number(n.Wanted()), m.words.Number(len(n.Helping))}})
	}
	f.Tables = append(f.Tables, table)
}

func (m *maker) stateOf(n insight.Need) string {
	switch {
	case n.Coming != nil:
		return m.words.Say("pulse.gaps.coming")
	case !n.Gap():
		return m.words.Say("pulse.gaps.held")
	}
	return ""
}

// inNeed are dots in one row.
func inNeed(full, open int) Dots {
	g := chart.Grid{Across: dotsInNeed, Dots: full + open}
	return Dots{Width: g.Width(), Height: g.Height(), Full: g.Circles(0, full), Open: g.Circles(full, full+open)}
}
