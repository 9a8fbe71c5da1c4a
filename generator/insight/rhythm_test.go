package insight_test

import (
	"testing"

	"kith/generator/calendar"
	"kith/generator/insight"
)

// weavers met on 1, 8, 15 and 29 October and 12 November: gaps of 7, 7, 14 and 14 days.
// The second session of 8 October is on the same day, that of 5 November was called off,
// and that of 3 December is to come.
const weavers = `
sessions/a date: 2026-10-01
sessions/b date: 2026-10-08 10:00
sessions/c date: 2026-10-08 18:00
sessions/d date: 2026-10-15
sessions/e date: 2026-10-29
sessions/f date: 2026-11-05; status: cancelled
sessions/g date: 2026-11-12
sessions/h date: 2026-12-03
`

func TestRhythmIsTheDaysBetweenSessions(t *testing.T) {
	r := insight.RhythmOf(hubOn(t, "2026-11-20", weavers))
	expect(t, "days with a session", r.Count, 5)
	expect(t, "enough", r.Enough(), true)
	expect(t, "since", r.Days.String(), "2025-10-17..2026-11-20")
	expect(t, "gaps", len(r.Gaps.Days), 4)
	expect(t, "quartiles", r.Gaps.Quartiles, insight.Quartiles{Lower: 7, Median: 10.5, Upper: 14})
	expect(t, "longest", r.Gaps.Longest, 14)
	expect(t, "the longest began", r.Gaps.Broke.String(), "2026-10-15")
	expect(t, "regular: none is within 2 days of 10.5", r.Gaps.Regular, insight.Share{Some: 0, All: 4})
	expect(t, "last", r.Last.ID, "g")
	expect(t, "next", r.Next.ID, "h")
}

func TestRhythmLooksBackFromTheDayOfTheHub(t *testing.T) {
	r := insight.RhythmOf(hubOn(t, "2026-10-15", weavers)) // that of the day is not over
	expect(t, "enough", r.Enough(), false)
	r = insight.RhythmOf(hubOn(t, "2026-10-16", weavers))
	expect(t, "enough", r.Enough(), true)
	expect(t, "median", r.Gaps.Median, 7)
	expect(t, "regular", r.Gaps.Regular, insight.Share{Some: 2, All: 2})
}

// TestHabitIsOverdueAfterTwiceItsGap: of gaps of 7, 7, 14 and 14 days the median is 10.5,
// so one is due 11 days after the last, on 23 November, and overdue from the 22nd day on.
func TestHabitIsOverdueAfterTwiceItsGap(t *testing.T) {
	overdue := func(day string) insight.Overdue {
		return insight.RhythmOf(hubOn(t, day, weavers+"sessions/h date: 2027-01-03\n")).Overdue
	}
	due := calendar.Day{Year: 2026, Month: 11, Date: 23}
	expect(t, "when it is due", overdue("2026-11-23"), insight.Overdue{Due: due})
	expect(t, "after 21 days", overdue("2026-12-03"), insight.Overdue{Due: due})
	expect(t, "after 22 days", overdue("2026-12-04"), insight.Overdue{Due: due, Late: 11})
	two := insight.RhythmOf(hubOn(t, "2026-12-24", "sessions/a date: 2026-10-01\nsessions/b date: 2026-10-08"))
	expect(t, "two sessions are no habit", two.Overdue, insight.Overdue{})
}

// evenings is a weekly rhythm: 1 October held, 8 moved to the 9th, 15 called off, 22
// paused, 29 written by nobody, 5 November held, 12 November moved to the 26th, and an
// evening of its own on 3 October.
const evenings = `
series/evenings rhythm: every Thursday 18:00; from: 2026-10-01; duration: 2h; pauses: [2026-10-20..2026-10-25]
sessions/a series: evenings; date: 2026-10-01 18:00
sessions/x series: evenings; date: 2026-10-03 18:00
sessions/b series: evenings; date: 2026-10-09 18:00; status: moved; replaces: 2026-10-08
sessions/c series: evenings; date: 2026-10-15 18:00; status: cancelled
sessions/d series: evenings; date: 2026-11-05 18:00
sessions/e series: evenings; date: 2026-11-26 18:00; status: moved; replaces: 2026-11-12
`

func TestPromiseIsKeptByWhatWasHeldInItsPlace(t *testing.T) {
	r := insight.RhythmOf(hubOn(t, "2026-11-13", evenings))
	want := insight.Kept{Promised: 5, Held: 3, Moved: 1, CalledOff: 1, Unwritten: 1}
	expect(t, "kept", r.Series[0].Kept, want)
	expect(t, "by all series", r.Kept, want)
	expect(t, "share", r.Kept.Share(), insight.Share{Some: 3, All: 5})
	expect(t, "held, with the one of its own", r.Series[0].Count, 4)
}

// TestNobodyIsAskedAtOnceForWhatWasHeld: a fortnight, with the pause, leaves four days to
// write of it.
func TestNobodyIsAskedAtOnceForWhatWasHeld(t *testing.T) {
	unwritten := func(day string) int { return insight.RhythmOf(hubOn(t, day, evenings)).Kept.Unwritten }
	expect(t, "on the day after", unwritten("2026-10-30"), 0)
	expect(t, "on the fourth", unwritten("2026-11-02"), 0)
	expect(t, "on the fifth", unwritten("2026-11-03"), 1)
}

func TestSeriesIsOverdueAfterWhatItPromised(t *testing.T) {
	overdue := func(day, lines string) insight.Overdue {
		r := insight.RhythmOf(hubOn(t, day, lines))
		expect(t, "habit where there is a promise", r.Overdue, insight.Overdue{})
		return r.Series[0].Overdue
	}
	expect(t, "moved ahead", overdue("2026-11-20", evenings).Due.String(), "2026-11-26")
	expect(t, "moved ahead", overdue("2026-11-20", evenings).Is(), false)
	held := evenings + "sessions/f series: evenings; date: 2026-11-26 18:00; status: cancelled\n"
	expect(t, "due a week after the last", overdue("2026-11-28", held+"sessions/e series: evenings; date: 2026-11-12 18:00\n").Due.String(), "2026-11-19")
	last := "sessions/e series: evenings; date: 2026-11-12 18:00; status: cancelled\n"
	expect(t, "two days after", overdue("2026-11-14", evenings+last).Late, 0)
	expect(t, "three days after", overdue("2026-11-15", evenings+last).Late, 3)
}

// TestNobodyWaitsLongerThanTwoWeeks: a quarter of three months would be longer.
func TestNobodyWaitsLongerThanTwoWeeks(t *testing.T) {
	late := func(day string) int {
		return insight.RhythmOf(hubOn(t, day, `
series/s rhythm: every 13 weeks on Thursday; from: 2026-01-01
sessions/a series: s; date: 2026-01-01
sessions/b series: s; date: 2026-04-02
sessions/c series: s; date: 2026-07-02
`)).Series[0].Overdue.Late
	}
	expect(t, "due on 1 October, 14 days ago", late("2026-10-15"), 0)
	expect(t, "15 days ago", late("2026-10-16"), 15)
}

// TestRestingSeriesIsNotOverdue: what pauses, or has ended, nobody waits for, be it that an
// evening before was not held.
func TestRestingSeriesIsNotOverdue(t *testing.T) {
	const held = `
sessions/a series: s; date: 2026-10-01
sessions/b series: s; date: 2026-10-08
sessions/c series: s; date: 2026-10-15
`
	for name, series := range map[string]string{
		"paused": "series/s rhythm: every Thursday; from: 2026-10-01; pauses: [2026-10-16..2026-12-31]",
		"ended":  "series/s rhythm: every Thursday; from: 2026-10-01; until: 2026-10-20",
	} {
		r := insight.RhythmOf(hubOn(t, "2026-11-20", series+held))
		expect(t, name, r.Series[0].Overdue, insight.Overdue{})
		expect(t, name, r.Kept, insight.Kept{Promised: 3, Held: 3})
	}
	for name, series := range map[string]string{
		"paused, one late": "series/s rhythm: every Thursday; from: 2026-10-01; pauses: [2026-10-26..2026-12-31]",
		"ended, one late":  "series/s rhythm: every Thursday; from: 2026-10-01; until: 2026-10-25",
	} {
		r := insight.RhythmOf(hubOn(t, "2026-11-20", series+held))
		expect(t, name, r.Series[0].Overdue, insight.Overdue{})
		expect(t, name, r.Kept, insight.Kept{Promised: 4, Held: 3, Unwritten: 1})
	}
}

// TestRhythmWithoutABeginningPromisesNothing: it is not known since when it counts.
func TestRhythmWithoutABeginningPromisesNothing(t *testing.T) {
	r := insight.RhythmOf(hubOn(t, "2026-11-20", "series/s rhythm: every Thursday"))
	expect(t, "kept", r.Kept, insight.Kept{})
	expect(t, "known", r.Kept.Share().Known(), false)
	expect(t, "enough", r.Series[0].Enough(), false)
}

// TestDaysOfTwoZonesStayInOrder: in Tokyo it is Monday before it is Sunday in New York.
func TestDaysOfTwoZonesStayInOrder(t *testing.T) {
	r := insight.RhythmOf(hubOn(t, "2026-03-10", `
sessions/a date: 2026-03-02 01:00; timezone: Asia/Tokyo
sessions/b date: 2026-03-01 20:00; timezone: America/New_York
sessions/c date: 2026-03-04 20:00; timezone: America/New_York
`))
	expect(t, "gaps", r.Gaps.Days[0]*10+r.Gaps.Days[1], 12)
}
