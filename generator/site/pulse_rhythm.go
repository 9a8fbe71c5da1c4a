package site

import (
	"math"

	"kith/generator/insight"
	"kith/generator/site/chart"
)

// rhythmFinding tells whether sessions come when they were promised, and how far they
// are from one another. The rhythm holds where nothing is overdue and four of five
// promised sessions were held; without a promise, where two of three pauses are alike.
func (m *maker) rhythmFinding() finding {
	r := m.figures().rhythm
	f := about("rhythm", m.words.Say("pulse.rhythm"), m.words.Markup("pulse.rhythm.how"))
	due := overdue(r)
	if !r.Enough() && !due.Is() {
		f.Missing, f.Act = m.words.Markup("pulse.rhythm.missing"), m.shell.Propose
		return f
	}
	kept := r.Kept.Share()
	evidence, holds := m.words.Count("pulse.rhythm.kept", kept.All, "kept", m.words.Number(kept.Some)), 5*kept.Some >= 4*kept.All
	if kept.All < insight.Fewest {
		alike := r.Gaps.Regular
		evidence, holds = m.words.Count("pulse.rhythm.alike", alike.All, "alike", m.words.Number(alike.Some)), 3*alike.Some >= 2*alike.All
	}
	switch {
	case due.Is():
		f.is(false, m.words.Say("pulse.rhythm.overdue"), m.words.Say("pulse.rhythm.due", "day", m.words.LongDay(due.Due)), m.words.Say("pulse.head.overdue"))
	case holds:
		f.is(true, m.words.Say("pulse.rhythm.holds"), evidence, "")
	default:
		f.is(false, m.words.Say("pulse.rhythm.wavers"), evidence, m.words.Say("pulse.head.wavers"))
	}
	if !f.holds {
		f.Act = m.shell.Propose
	}
	if r.Enough() {
		m.drawRhythm(&f, r)
	}
	return f
}

// overdue is what people wait for longest: of a series, or of the hub where none has a
// rhythm.
func overdue(r insight.Rhythm) insight.Overdue {
	longest := r.Overdue
	for _, s := range r.Series {
		if s.Overdue.Late > longest.Late {
			longest = s.Overdue
		}
	}
	return longest
}

func (m *maker) drawRhythm(f *finding, r insight.Rhythm) {
	if k := r.Kept; k.Promised > 0 {
		f.Reading = m.words.Say("pulse.rhythm.reading")
		m.tell(f, m.lately(),
			tally{label: m.words.Say("pulse.rhythm.on-day"), full: k.Held - k.Moved},
			tally{label: m.words.Say("pulse.rhythm.other-day"), open: k.Moved},
			tally{label: m.words.Say("pulse.rhythm.called-off"), cross: k.CalledOff},
			tally{label: m.words.Say("session.not-recorded"), dashed: k.Unwritten},
		)
	} else {
		f.Reading = m.words.Say("pulse.rhythm.gaps-reading")
		m.drawGaps(f, r.Gaps.Days)
	}
	f.Facts = append(f.Facts, m.words.Count("pulse.rhythm.gap", rounded(r.Gaps.Median)), m.words.Count("pulse.rhythm.longest", r.Gaps.Longest))
	f.Tables = append(f.Tables, NumberTable{
		Caption: m.words.Say("pulse.rhythm.gaps"),
		Head:    []string{m.words.Say("pulse.what"), m.words.Say("pulse.how-many")},
		Rows: []NumberRow{
			{m.words.Say("pulse.rhythm.median"), []string{m.words.Count("time.days", rounded(r.Gaps.Median))}},
			{m.words.Say("pulse.rhythm.longest-of"), []string{m.words.Count("time.days", r.Gaps.Longest)}},
			{m.words.Say("pulse.rhythm.regular"), []string{m.ofAll(r.Gaps.Regular.Some, r.Gaps.Regular.All)}},
		},
	})
}

// lengths are what pauses are put together by, in days: about a week, two and so on.
var lengths = []struct{ from, to int }{{1, 3}, {4, 10}, {11, 17}, {18, 24}, {25, 31}, {32, 0}}

// drawGaps is a column for each length of a pause.
func (m *maker) drawGaps(f *finding, gaps []int) {
	counts, most := make([]int, len(lengths)), 0
	for _, days := range gaps {
		for i, l := range lengths {
			if days >= l.from && (days <= l.to || l.to == 0) {
				counts[i]++
				most = max(most, counts[i])
			}
		}
	}
	each := chart.Each(most, dotsInColumn)
	f.Columns.Label, f.Scale = m.words.Say("pulse.rhythm.gaps"), m.scale(each)
	for i, l := range lengths {
		foot := m.words.Number(l.from) + "–" + m.words.Number(l.to)
		if l.to == 0 {
			foot = m.words.Number(l.from) + "+"
		}
		f.Columns.Of = append(f.Columns.Of, Column{Head: m.words.Number(counts[i]), Foot: foot, Dots: heap(chart.Of(counts[i], each), 0)})
	}
}

func rounded(x float64) int { return int(math.Floor(x + .5)) }
