package insight_test

import (
	"testing"

	"kith/generator/insight"
)

// early and late are four starts each, in UTC, and five members: in Berlin (UTC+1 in
// winter), Tokyo (+9), Los Angeles (−8) and Honolulu (−10), and one somewhere.
const people = `
members/ada timezone: Europe/Berlin
members/bob timezone: Asia/Tokyo
members/cy timezone: America/Los_Angeles
members/dan timezone: Pacific/Honolulu
members/eli
members/flo timezone: Europe/Berlin; left: 2026-01-01
members/nan timezone: Europe/Berlin; visibility: name-only
members/hal timezone: Asia/Tokyo; visibility: hidden
`

// TestInclusionIsBeingAwakeAtOneOfFourStarts: 7:00 UTC on a day of January is 8:00 in
// Berlin, 16:00 in Tokyo, 23:00 on the day before in Los Angeles and 21:00 in Honolulu.
// The fifth start from the end, at noon in Los Angeles, is forgotten; a day without a
// time, what was called off and what is ahead are no starts.
func TestInclusionIsBeingAwakeAtOneOfFourStarts(t *testing.T) {
	r := insight.InclusionOf(hubOn(t, "2026-11-20", people+`
sessions/a date: 2026-01-01 20:00
sessions/b date: 2026-01-08 07:00
sessions/c date: 2026-01-15 07:00
sessions/d date: 2026-01-22 07:00
sessions/e date: 2026-01-29 07:00
sessions/f date: 2026-02-05
sessions/g date: 2026-02-12 20:00; status: cancelled
sessions/h date: 2026-12-12 20:00
`))
	expect(t, "starts", sessionIDs(r.Starts), "b c d e")
	expect(t, "reached: Ada, Bob, Dan", r.Reached, insight.Share{Some: 3, All: 4})
	expect(t, "beyond", idsOf(r.Beyond), "cy")
	expect(t, "unknown: Eli, and Nan who shows her name only", r.Unknown, 2)
	expect(t, "enough", r.Enough(), true)
	expect(t, "days", r.Days.String(), "2026-01-08..2026-01-29")
}

// TestOneStartInWakingHoursIsEnough: 6:00 UTC is 22:00 in Los Angeles, and a minute later
// it is night there.
func TestOneStartInWakingHoursIsEnough(t *testing.T) {
	night := `
sessions/a date: 2026-01-08 06:01
sessions/b date: 2026-01-15 06:30
`
	beyond := func(last string) string {
		return idsOf(insight.InclusionOf(hubOn(t, "2026-11-20", people+night+last)).Beyond)
	}
	expect(t, "at 22:00", beyond("sessions/c date: 2026-01-22 06:00"), "ada")
	expect(t, "at 22:01", beyond("sessions/c date: 2026-01-22 06:01"), "ada+cy")
	expect(t, "at 8:00 in Berlin", beyond("sessions/c date: 2026-01-22 07:00"), "cy")
	expect(t, "at 8:00 in Berlin, by summer time", beyond("sessions/c date: 2026-06-22 06:00"), "cy")
}

// TestTimesOfDayAreNotInventedForWholeDays: without a start nobody is reached, or left out.
func TestTimesOfDayAreNotInventedForWholeDays(t *testing.T) {
	r := insight.InclusionOf(hubOn(t, "2026-11-20", people+"sessions/a date: 2026-01-08\nsessions/b date: 2026-01-09\nsessions/c date: 2026-01-10"))
	expect(t, "enough", r.Enough(), false)
	expect(t, "known", r.Reached.Known(), false)
	expect(t, "beyond", len(r.Beyond), 0)
}
