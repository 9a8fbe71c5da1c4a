package site

import (
	"time"

	"kith/generator/hub"
	"kith/generator/insight"
	"kith/generator/site/chart"
)

// How high the bars of a ladder are together, and how far their labels are apart.
const (
	ladderHeight = 180
	labelHeight  = 18
)

// ladderFinding tells how many people stood on each rung at the ends of quarters, and how
// many moved. Whoever looks for one of them finds a number of many.
func (m *maker) ladderFinding() finding {
	l := m.figures().ladder
	f := about("rows", m.words.Say("pulse.ladder"), m.words.Markup("pulse.ladder.how"))
	ends := ofCrowds(l.Ends)
	if len(ends) == 0 {
		f.Missing = m.words.Markup("pulse.ladder.missing")
		if last := l.Ends[len(l.Ends)-1]; last.Enough {
			f.Missing = m.words.Markup("pulse.few")
		}
		return f
	}
	f.Reading = m.words.Say("pulse.ladder.reading")
	now, before := ends[len(ends)-1].Total(), ends[0].Total()
	numbers := []string{"before", m.words.Number(before), "now", m.words.Number(now)}
	switch {
	case len(ends) == 1:
		f.Finding = m.words.Count("pulse.ladder.here", now)
	case now > before:
		f.Finding = m.words.Say("pulse.ladder.more", numbers...)
	case now < before:
		f.Finding = m.words.Say("pulse.ladder.fewer", numbers...)
	default:
		f.Finding = m.words.Count("pulse.ladder.same", now)
	}
	m.drawLadder(&f, ends)
	m.drawFlow(&f, l.Lately)
	return f
}

// ofCrowds are the standings of enough people, those before the first of them left out.
func ofCrowds(ends []insight.Rungs) (enough []insight.Rungs) {
	for _, e := range ends {
		if e.Enough && e.Total() >= fewestPeople {
			enough = append(enough, e)
		}
	}
	return enough
}

func (m *maker) drawLadder(f *finding, ends []insight.Rungs) {
	most := 0
	for _, e := range ends {
		most = max(most, e.Total())
	}
	f.Columns.Label = m.words.Say("pulse.ladder")
	table := NumberTable{Caption: m.words.Say("pulse.ladder"), Head: []string{m.words.Say("pulse.quarter")}}
	for i := range hub.Roles {
		table.Head = append(table.Head, m.words.Say(groups[i].title))
	}
	for _, e := range ends {
		c := Column{Head: m.words.Number(e.Total()), Foot: m.words.ShortDay(e.Day), Machine: e.Day.String()}
		if len(table.Rows) == 0 || e.Day.Month == time.March {
			c.Foot = m.words.ShortDayOfYear(e.Day) // the year, where one begins
		}
		row := NumberRow{Name: m.words.ShortDayOfYear(e.Day)}
		if e.Now {
			c.Foot, c.Machine, row.Name = m.words.Say("pulse.now"), "", m.words.Say("pulse.now")
		}
		var rungs []string
		for i, n := range e.Of {
			rungs = append(rungs, m.words.CountOrNone(groups[i].count, n))
			row.Cells = append(row.Cells, m.words.Number(n))
		}
		c.Said = m.words.Listed(rungs...)
		c.Bars = bars(e.Of[:], most)
		f.Columns.Of, table.Rows = append(f.Columns.Of, c), append(table.Rows, row)
	}
	f.Columns.Rungs = m.rungs(ends[len(ends)-1], f.Columns.Of[len(ends)-1].Bars)
	f.Tables = append(f.Tables, table)
}

// bars stand on one another, the core below.
func bars(counts []int, most int) (bars []Bar) {
	ground := ladderHeight
	for i, high := range chart.Stack(counts, most, ladderHeight) {
		if high > 0 {
			ground -= high
			bars = append(bars, Bar{Rung: i, Y: ground, Height: high})
		}
	}
	return bars
}

// rungs are labels beside the bars, the highest first.
func (m *maker) rungs(now insight.Rungs, bars []Bar) []Rung {
	var labels []Rung
	var places []int
	for i := len(bars) - 1; i >= 0; i-- {
		b := bars[i]
		labels = append(labels, Rung{Text: m.words.Count(groups[b.Rung].count, now.Of[b.Rung])})
		places = append(places, min(b.Y+b.Height/2, ladderHeight-labelHeight/2))
	}
	for i, y := range chart.Apart(places, labelHeight) {
		labels[i].Y = y
	}
	return labels
}

// ofCrowd tells that enough people stood on a rung for how they moved to speak of nobody
// alone.
func ofCrowd(flow insight.Flow) bool {
	return flow.Enough && flow.Stayed+len(flow.Up)+len(flow.Down)+len(flow.Left) >= fewestPeople
}

// drawFlow tells how many moved between rungs, never who.
func (m *maker) drawFlow(f *finding, flow insight.Flow) {
	if !ofCrowd(flow) {
		return
	}
	f.RowsTitle = m.words.Say("pulse.ladder.since", "day", m.words.LongDay(flow.From))
	m.tell(f, f.RowsTitle,
		tally{label: m.words.Say("pulse.ladder.came"), open: len(flow.Came)},
		tally{label: m.words.Say("pulse.ladder.inwards"), full: len(flow.Up)},
		tally{label: m.words.Say("pulse.ladder.stayed"), full: flow.Stayed},
		tally{label: m.words.Say("pulse.ladder.outwards"), open: len(flow.Down)},
		tally{label: m.words.Say("pulse.ladder.left"), dashed: len(flow.Left)},
	)
}
