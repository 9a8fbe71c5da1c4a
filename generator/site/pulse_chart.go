package site

import (
	"cmp"

	"kith/generator/insight"
	"kith/generator/site/chart"
)

// Columns are a chart of columns on one ground: of dots, or of bars on one another.
type Columns struct {
	Label string // what it is, for those who do not see it; empty where there is no chart
	Of    []Column
	Rungs []Rung // labels beside the bars of the last column
}

// A Column is one of them.
type Column struct {
	Head    string // above it: "14"; empty where nobody counted
	Foot    string // below it: "12 Nov"
	Machine string // the day below it, for machines; empty where it is none
	Said    string // "14 people, 2 for the first time"
	Dots    Dots
	Bars    []Bar
}

// A Bar is a rung of a column. Its units are the picture's.
type Bar struct {
	Rung      int // 0 is the middle of the community
	Y, Height int
}

// A Rung is what a bar is called, beside its middle.
type Rung struct {
	Text string
	Y    int
}

// A DotRow is a number as dots, beside its words.
type DotRow struct {
	Label string // "Called off"
	Value string // "2", or "12 of 19"
	Dots  Dots
}

// Dots are a picture of marks in rows. The outlines are SVG's; each is empty where there
// is none of its kind.
type Dots struct {
	Width, Height int
	Full          string
	Open          string
	Cross         string
	Dashed        string
}

const (
	dotsAcross   = 20 // in a row
	dotsInRows   = 60
	dotsInColumn = 24
)

// A tally is a row before it is drawn: of some marks the first are full.
type tally struct {
	label                     string
	full, open, cross, dashed int
	value                     string // empty for the sum of all
}

func (t tally) sum() int { return t.full + t.open + t.cross + t.dashed }

// portion is a tally of how many of all.
func (m *maker) portion(label string, some, all int) tally {
	return tally{label: label, full: some, open: all - some, value: m.ofAll(some, all)}
}

// lately is the time over which most is counted.
func (m *maker) lately() string {
	return m.words.Say("pulse.lately", "days", m.words.Number(insight.Stretch))
}

// ofAll is "12 of 19".
func (m *maker) ofAll(some, all int) string {
	return m.words.Say("pulse.of", "some", m.words.Number(some), "all", m.words.Number(all))
}

// tell draws tallies and puts them into a table. Those of nothing are left out of the chart.
func (m *maker) tell(f *finding, caption string, tallies ...tally) {
	most := 0
	for _, t := range tallies {
		most = max(most, t.sum())
	}
	each := chart.Each(most, dotsInRows)
	table := NumberTable{Caption: caption, Head: []string{m.words.Say("pulse.what"), m.words.Say("pulse.how-many")}}
	for _, t := range tallies {
		value := cmp.Or(t.value, m.words.Number(t.sum()))
		table.Rows = append(table.Rows, NumberRow{t.label, []string{value}})
		if t.sum() > 0 {
			f.Rows = append(f.Rows, DotRow{t.label, value, t.dots(each)})
		}
	}
	f.Scale = m.scale(each)
	f.Tables = append(f.Tables, table)
}

// scale says how many a dot stands for, where it is not one.
func (m *maker) scale(each int) string {
	if each == 1 {
		return ""
	}
	return m.words.Count("pulse.one-dot", each)
}

func (t tally) dots(each int) Dots {
	full, open, cross, dashed := chart.Of(t.full, each), chart.Of(t.open, each), chart.Of(t.cross, each), chart.Of(t.dashed, each)
	g := chart.Grid{Across: dotsAcross, Dots: full + open + cross + dashed}
	return Dots{
		Width: g.Width(), Height: g.Height(),
		Full: g.Circles(0, full), Open: g.Circles(full, full+open),
		Cross: g.Crosses(full+open, full+open+cross), Dashed: g.Circles(full+open+cross, g.Dots),
	}
}

// heap is dots in twos, from the ground up: full ones, then open ones.
func heap(full, open int) Dots {
	g := chart.Grid{Across: 2, Dots: full + open, Upward: true}
	return Dots{Width: 2 * chart.Step, Height: g.Height(), Full: g.Circles(0, full), Open: g.Circles(full, full+open)}
}
