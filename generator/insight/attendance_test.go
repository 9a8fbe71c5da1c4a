package insight_test

import (
	"fmt"
	"strings"
	"testing"

	"kith/generator/insight"
)

// TestAttendanceCountsHeadsAndFirstTimers: Ada, Bob and Cy are on record from the first day. At c
// nobody wrote down who was there; at d somebody counted heads. Eve hides, and is a head.
// Fay says that she comes to what was called off, and to what is ahead. What was held before
// anybody wrote down who came is not missing.
func TestAttendanceCountsHeadsAndFirstTimers(t *testing.T) {
	a := insight.AttendanceOf(hubOn(t, "2026-11-20", `
members/ada
members/bob
members/cy
members/dan
members/eve visibility: hidden
members/fay
sessions/0 date: 2026-05-01; hosts: [ada]
sessions/a date: 2026-06-01; attendees: [ada, bob, cy]
sessions/b date: 2026-07-01; attendees: [ada, dan, eve]
sessions/c date: 2026-08-01; hosts: [ada]
sessions/d date: 2026-09-01; attendees: 14
sessions/e date: 2026-10-01; attendees: [dan]
sessions/f date: 2026-10-15; status: cancelled; attendees: [fay]
sessions/g date: 2026-12-01; attendees: [fay]
attendance/e/bob
attendance/g/bob role: coming
`))
	expect(t, "heads", heads(a), `
a: 3, 3 named, 0 new
b: 3, 2 named, 1 new
c: not recorded
d: 14, 0 named, 0 new
e: 2, 2 named, 0 new`)
	expect(t, "recorded", a.Recorded, insight.Share{Some: 4, All: 5})
	expect(t, "median of 2 3 3 14", a.Median, 3)
	expect(t, "trend", a.Trend, insight.Trend{})
	expect(t, "days", a.Days.String(), "2026-06-01..2026-11-20")
	expect(t, "enough", a.Enough(), true)
}

// TestTrendNeedsEightSessions compares the last five of ten with the five before.
func TestTrendNeedsEightSessions(t *testing.T) {
	trend := func(counts ...int) insight.Trend {
		var b strings.Builder
		for i, n := range counts {
			fmt.Fprintf(&b, "sessions/s%02d date: 2026-05-%02d; attendees: %d\n", i, i+1, n)
		}
		return insight.AttendanceOf(hubOn(t, "2026-11-20", b.String())).Trend
	}
	expect(t, "seven", trend(1, 1, 1, 9, 9, 9, 9), insight.Trend{})
	expect(t, "ten of twelve", trend(90, 90, 5, 6, 5, 7, 5, 6, 6, 5, 9, 6), insight.Trend{Known: true, Before: 5, Now: 6, Rising: true})
	expect(t, "the middle of nine is left out", trend(10, 10, 10, 10, 99, 8, 8, 8, 8), insight.Trend{Known: true, Before: 10, Now: 8, Falling: true})
	expect(t, "less than a fifth", trend(10, 10, 10, 10, 11, 11, 11, 11), insight.Trend{Known: true, Before: 10, Now: 11})
	expect(t, "nobody came at all", trend(0, 0, 0, 0, 0, 0, 0, 0), insight.Trend{Known: true})
}

// TestAttendanceLooksNoFurtherThanItShould: ten counted sessions, or twenty in all.
func TestAttendanceLooksNoFurtherThanItShould(t *testing.T) {
	var b strings.Builder
	for i := range 30 {
		fmt.Fprintf(&b, "sessions/s%02d date: 2026-05-%02d", i, i+1)
		if i < 5 {
			b.WriteString("; attendees: 5")
		}
		b.WriteString("\n")
	}
	a := insight.AttendanceOf(hubOn(t, "2026-11-20", b.String()))
	expect(t, "sessions", len(a.Sessions), 20)
	expect(t, "enough", a.Enough(), false)
	none := insight.AttendanceOf(hubOn(t, "2026-11-20", ""))
	expect(t, "nothing held", none.Recorded.Known(), false)
}

func heads(a insight.Attendance) string {
	var lines []string
	for _, s := range a.Sessions {
		line := s.Session.ID + ": not recorded"
		if s.Counted {
			line = fmt.Sprintf("%s: %d, %d named, %d new", s.Session.ID, s.People, s.Named, s.First)
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}
