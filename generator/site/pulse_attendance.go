package site

import (
	"html/template"

	"kith/generator/insight"
	"kith/generator/site/chart"
)

// attendance is where it is recorded who came.
var attendance = []template.HTML{"attendees", code("attendees"), "folder", code("attendance/")}

// attendanceFinding tells how many come. Of a session that nobody counted it says so.
func (m *maker) attendanceFinding() finding {
	a := m.figures().attendance
	f := about("attendance", m.words.Say("pulse.attendance"), m.words.Markup("pulse.attendance.how", attendance...))
	if !a.Enough() {
		f.Missing = m.words.Markup("pulse.attendance.missing", attendance...)
		return f
	}
	f.Reading = m.words.Say("pulse.attendance.reading")
	f.Finding = m.words.Count("pulse.attendance.about", rounded(a.Median))
	if t := a.Trend; t.Known {
		evidence := m.words.Say("pulse.attendance.trend", "before", m.words.Number(rounded(t.Before)), "now", m.words.Number(rounded(t.Now)))
		switch {
		case t.Rising:
			f.is(true, m.words.Say("pulse.attendance.more"), evidence, "")
		case t.Falling:
			f.is(false, m.words.Say("pulse.attendance.fewer"), evidence, m.words.Say("pulse.head.attendance"))
		default:
			f.is(true, m.words.Say("pulse.attendance.same"), evidence, "")
		}
	}
	m.drawAttendance(&f, a)
	if unknown := a.Recorded.All - a.Recorded.Some; unknown > 0 {
		f.Facts = append(f.Facts, m.words.Count("pulse.attendance.unrecorded", unknown))
	}
	return f
}

// firstOf is how many came for the first time, where names are known and there were
// enough people for nobody to be meant.
func firstOf(s insight.Heads) (first int, known bool) {
	if s.Named == 0 || s.People < fewestPeople {
		return 0, false
	}
	return s.First, true
}

func (m *maker) drawAttendance(f *finding, a insight.Attendance) {
	most := 0
	for _, s := range a.Sessions {
		most = max(most, s.People)
	}
	each := chart.Each(most, dotsInColumn)
	f.Columns.Label, f.Scale = m.words.Say("pulse.attendance"), m.scale(each)
	table := NumberTable{Caption: m.words.Say("pulse.attendance"), Head: []string{m.words.Say("pulse.session"), m.words.Say("pulse.people"), m.words.Say("pulse.first")}}
	for _, s := range a.Sessions {
		day := s.Session.Day()
		c := Column{Foot: m.words.ShortDay(day), Machine: day.String()}
		row := NumberRow{m.words.LongDay(day), []string{m.words.Say("session.not-recorded"), ""}}
		if !s.Counted {
			c.Said, c.Dots = m.words.Say("session.not-recorded"), tally{dashed: 1}.dots(1)
		} else {
			first, known := firstOf(s)
			row.Cells = []string{m.words.Number(s.People), ""}
			if known {
				row.Cells[1] = m.words.Number(first)
			}
			c.Head = m.words.Number(s.People)
			c.Said = m.words.Listed(m.words.Count("people.count", s.People), m.words.CountOrNone("pulse.attendance.first", first))
			open := chart.Of(first, each)
			c.Dots = heap(max(0, chart.Of(s.People, each)-open), open)
		}
		f.Columns.Of = append(f.Columns.Of, c)
		table.Rows = append(table.Rows, row)
	}
	f.Tables = append(f.Tables, table)
}
