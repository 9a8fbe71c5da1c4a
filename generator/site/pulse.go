package site

import (
	"cmp"
	"html/template"

	"kith/generator/insight"
	"kith/generator/words"
)

// Pulse is how the community is, in aggregates: no name stands here, and no number that
// speaks of one person.
type Pulse struct {
	Frame
	Day      string // "Pulse, counted up to 23 November 2026"; without a day where there is nothing to count
	Headline string // what holds, and the one thing to mend
	Signals  []PulseSignal
	Sections []PulseSection
}

// A PulseSignal is a finding in a sentence, with what it stands on.
type PulseSignal struct {
	Name     string // "The rhythm holds"
	Evidence string // "10 of 12 sessions took place as promised"
	Href     string // the section that tells more
	Holds    bool   // else there is something to mend
}

// A PulseSection tells of one thing: first in words, then as a chart, then in numbers.
// Where too little is known there is no chart.
type PulseSection struct {
	ID        string
	Title     string        // "Rhythm"
	Finding   string        // the title where nothing is found
	Evidence  string        // what the finding stands on, or empty
	Missing   template.HTML // what to write so that there is something to tell; empty where there is
	Reading   string        // how to read the chart
	How       template.HTML // how it is counted
	Act       Link          // what a reader could do about it now; no Href where all is well
	Columns   Columns       // a chart, as are the next two
	RowsTitle string        // what the rows are, where they stand below columns
	Rows      []DotRow
	Needs     []NeedRow
	Scale     string   // "There are many, so a dot stands for 5.", or empty where it stands for one
	Facts     []string // what the chart does not show
	Tables    []NumberTable
}

// A NumberTable is what a chart shows, as numbers.
type NumberTable struct {
	Label   string   // for those who do not see where it stands: no other region of the page is called so
	Caption string   // what is counted, or over which time
	Head    []string // of the first column, and of the others
	Rows    []NumberRow
}

// A NumberRow is a line of a table.
type NumberRow struct {
	Name  string
	Cells []string
}

// pulsePage is where it is.
const pulsePage = "/pulse/"

// pulse plans the page. What it shows is counted when it is drawn.
func (m *maker) pulse() {
	m.entry(pulsePage, "", "pulse.html", func() any {
		title := m.words.Say("pulse.title")
		v := Pulse{Frame: m.frame(title, pulsePage, pulsePage, m.words.Say("pulse.lede")), Day: title}
		if day := m.countedUntil(); m.hasPulse() && !day.IsZero() {
			v.Day = m.words.Say("pulse.day", "days", m.words.Number(insight.Stretch), "day", m.words.LongDay(day))
		}
		findings := m.findings()
		for _, f := range findings {
			v.Sections = append(v.Sections, f.PulseSection)
			if f.known {
				v.Signals = append(v.Signals, PulseSignal{f.Finding, f.Evidence, "#" + f.ID, f.holds})
			}
		}
		v.Headline = m.headline(findings)
		return v
	})
}

// A finding is a section of the page, and what its signal says.
type finding struct {
	PulseSection
	of    string // "rhythm"
	known bool   // there is a signal
	holds bool
	mend  string // the headline of a steady community that has this to mend
}

// about begins a section: of what it is, and how that is counted.
func about(what, title string, how template.HTML) finding {
	return finding{PulseSection: PulseSection{ID: "Pulse-" + what, Title: title, How: how}, of: what}
}

// code is what stands in files as it is written here.
func code(written template.HTML) template.HTML { return "<code>" + written + "</code>" }

// is makes the finding a signal.
func (f *finding) is(holds bool, name, evidence, mend string) {
	f.known, f.holds, f.Finding, f.Evidence, f.mend = true, holds, name, evidence, mend
}

// findings are the sections of the page, in its order.
func (m *maker) findings() []finding {
	all := []finding{
		m.rhythmFinding(), m.attendanceFinding(), m.newcomersFinding(), m.ladderFinding(), m.hostingFinding(),
		m.recognitionFinding(), m.gapsFinding(), m.asksFinding(), m.afterlifeFinding(), m.inclusionFinding(),
	}
	for i := range all {
		all[i].finish(m.words)
	}
	return all
}

// finish gives a section its heading, and each of its tables a name.
func (f *finding) finish(w *words.Words) {
	f.Finding = cmp.Or(f.Finding, f.Title)
	for i := range f.Tables {
		t := &f.Tables[i]
		t.Label = w.Listed(f.Title, t.Caption)
		if t.Caption == f.Title {
			t.Label = w.Listed(f.Title, w.Say("pulse.how-many"))
		}
	}
}

// headline says what holds and the one thing to mend. What people wait for comes first,
// then what wears a community out, then what it could do better. Of a community whose
// rhythm is not known yet its first signal is told.
func (m *maker) headline(findings []finding) string {
	of := map[string]finding{}
	var first string
	for _, f := range findings {
		of[f.of] = f
		if f.known && (first == "" || !f.holds && of[first].holds) {
			first = f.of
		}
	}
	rhythm := of["rhythm"]
	switch {
	case first == "":
		return m.words.Say("pulse.head.none")
	case !rhythm.known:
		return of[first].Finding
	case !rhythm.holds:
		return rhythm.mend
	}
	for _, id := range []string{"hosts", "newcomers", "asks", "gaps", "thanks", "attendance", "afterlife", "hours"} {
		if f := of[id]; f.known && !f.holds {
			return f.mend
		}
	}
	return m.words.Say("pulse.head.well")
}
