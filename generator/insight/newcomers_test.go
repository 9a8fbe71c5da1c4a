package insight_test

import (
	"fmt"
	"strings"
	"testing"

	"kith/generator/insight"
)

// guests is a hub that meets monthly, seen on 20 November 2026: whoever came first by 21
// August is judged. Ada and Bob are there from the first day on record. Cy is back after
// 90 days, Dee after 91. Eli came twice on one day, and no more. Flo hosted, and is back.
// Gus came in September and is back already; Hal came in October, Ina wants to come in
// December. Joy hides. Kay came before the days that are looked at.
const guests = `
members/ada
members/bob
members/cy
members/dee
members/eli
members/flo
members/gus
members/hal
members/ina
members/joy visibility: hidden
members/kay
sessions/s0 date: 2025-01-10; attendees: [ada, bob]
sessions/s1 date: 2025-06-10; attendees: [ada, kay]
sessions/s2 date: 2026-01-10; attendees: [ada, cy, dee]
sessions/s3 date: 2026-04-10; attendees: [ada, cy, eli, joy]
sessions/s4 date: 2026-04-11; attendees: [ada, dee]
sessions/s5 date: 2026-05-10 10:00; hosts: [flo]; attendees: [ada]
sessions/s6 date: 2026-05-10 14:00; attendees: [ada, flo]
sessions/s7 date: 2026-06-10; attendees: [ada, flo]
sessions/s8 date: 2026-09-10; attendees: [ada, gus]
sessions/s9 date: 2026-10-10; attendees: [ada, gus, hal]
sessions/t0 date: 2026-10-11; attendees: [hal]; status: cancelled
sessions/t1 date: 2026-12-10; attendees: [ina]
`

func TestNewcomersAreBackWithinNinetyDays(t *testing.T) {
	n := insight.NewcomersOf(hubOn(t, "2026-11-20", guests))
	expect(t, "who", newcomers(n), `
cy came s2, back, again s3
dee came s2, gone, again s4
eli came s3, gone
flo came s5, back, again s7
gus came s8, open, again s9
hal came s9, open`)
	expect(t, "back", n.Back, insight.Share{Some: 2, All: 4})
	expect(t, "back early", n.Early, insight.Share{Some: 1, All: 2})
	expect(t, "days", n.Days.String(), "2025-07-18..2026-08-21")
	expect(t, "enough", n.Enough(), true)
}

// TestNobodyIsNewWhenRecordsBegin: for a year it was written down who hosted, and then who
// came, too. Ada and Bob hosted, Cy was at the first session on record; Dee is new.
func TestNobodyIsNewWhenRecordsBegin(t *testing.T) {
	n := insight.NewcomersOf(hubOn(t, "2026-11-20", `
members/ada
members/bob
members/cy
members/dee
sessions/a date: 2025-06-01; hosts: [ada]
sessions/b date: 2026-01-01; hosts: [bob]
sessions/c date: 2026-03-01; attendees: [ada, cy]
sessions/d date: 2026-04-01; attendees: [ada, cy, dee]
sessions/e date: 2026-05-01; attendees: [ada, cy, dee]
`))
	expect(t, "who", newcomers(n), "\ndee came d, back, again e")
	expect(t, "back", n.Back, insight.Share{Some: 1, All: 1})
}

// TestNewcomersAreJudgedWhenTheirTimeIsOver: of 10 January the 90th day is 10 April. In the
// half year after Kay nothing was held.
func TestNewcomersAreJudgedWhenTheirTimeIsOver(t *testing.T) {
	on := func(day string) string { return newcomers(insight.NewcomersOf(hubOn(t, day, guests))) }
	expect(t, "on the last day", on("2026-04-10"), `
kay came s1, unknown
cy came s2, open
dee came s2, open`)
	expect(t, "on the day after", strings.Contains(on("2026-04-11"), "cy came s2, back, again s3\ndee came s2, gone\n"), true)
	early := insight.NewcomersOf(hubOn(t, "2026-02-10", guests))
	expect(t, "enough", early.Enough(), false)
	expect(t, "nobody is judged", early.Back.Known(), false)
}

// TestNobodyIsJudgedOfWhomLittleIsKnown: within Bo's and Ed's time it is known of one
// session in three who was there, within Cy's nothing was held, and of Di's half is known.
func TestNobodyIsJudgedOfWhomLittleIsKnown(t *testing.T) {
	n := insight.NewcomersOf(hubOn(t, "2026-11-20", `
members/ann
members/bo
members/cy
members/di
members/ed
sessions/a date: 2025-12-01; attendees: [ann]
sessions/b date: 2026-01-10; attendees: [ann, bo, ed]
sessions/c date: 2026-02-10
sessions/d date: 2026-03-10; attendees: 12
sessions/d2 date: 2026-03-20; attendees: [ed]
sessions/e date: 2026-04-20; attendees: [ann, cy]
sessions/f date: 2026-07-20; attendees: [ann, di]
sessions/g date: 2026-08-10; attendees: [ann]
sessions/h date: 2026-09-10; attendees: 30
`))
	expect(t, "who", newcomers(n), `
bo came b, unknown
ed came b, unknown, again d2
cy came e, unknown
di came f, gone`)
	expect(t, "unknown", n.Unknown, 3)
	expect(t, "back", n.Back, insight.Share{Some: 0, All: 1})
}

func newcomers(n insight.Newcomers) string {
	var lines []string
	for _, p := range n.People {
		state := map[insight.Returning]string{insight.Gone: "gone", insight.Back: "back", insight.Open: "open", insight.Unknown: "unknown"}[p.State]
		line := fmt.Sprintf("%s came %s, %s", p.Member.ID, p.First.ID, state)
		if p.Second != nil {
			line += ", again " + p.Second.ID
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}
