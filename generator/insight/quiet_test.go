package insight_test

import (
	"fmt"
	"strings"
	"testing"

	"kith/generator/hub"
	"kith/generator/insight"
)

// fading is seen on 20 November 2026. The window begins on 25 May 2026, the year before it
// on 25 May 2025. In that year there are four sessions, of 1 January to 1 May; in the
// window three, at which only Cy and the hidden Hal were.
//
// Ada was at three of the four, last on 1 May; so were Bob, who thanked in June, Dan, who
// has left, Eli, who says he will come, Fay, who asked in July, and Nan, who shows a name
// only. Gus was at two. Ivo led three in the year before, and one of 2024; he was last at
// that of 1 April.
const fading = `
members/ada
members/bob
members/cy
members/dan left: 2026-06-01
members/eli
members/fay
members/gus
members/hal visibility: hidden
members/ivo
members/nan visibility: name-only
sessions/z date: 2024-01-01; hosts: ivo
sessions/a date: 2026-01-01; hosts: ivo; attendees: [ada, bob, dan, eli, fay, gus, nan]
sessions/b date: 2026-03-01; hosts: ivo; attendees: [ada, bob, dan, eli, fay, gus, nan]
sessions/c date: 2026-04-01; hosts: ivo; attendees: [bob, dan, eli, fay, nan]
sessions/d date: 2026-05-01; attendees: [ada]
sessions/e date: 2026-06-10; attendees: [cy, hal]
sessions/f date: 2026-08-10; attendees: [cy, hal]
sessions/g date: 2026-10-10; attendees: [hal]
sessions/h date: 2026-12-10
attendance/h/eli role: coming
shoutouts/s from: bob; to: ada; date: 2026-06-01
asks/loom by: fay; date: 2026-07-01
`

func TestWhoTookPartAndHasNotBeenSeenIsMissed(t *testing.T) {
	expect(t, "of three sessions in the window it is recorded who came", quiet(t, "2026-11-20", fading), "3: ada since 2026-05-01 after 3, ivo since 2026-04-01 after 3")
}

// TestNobodyIsMissedWhereNobodyWroteDownWhoCame: on 20 January 2027 the window has the
// sessions of August and October and that of December, of which nobody wrote down who came.
func TestNobodyIsMissedWhereNobodyWroteDownWhoCame(t *testing.T) {
	expect(t, "too few", quiet(t, "2027-01-20", fading), "2: ")
}

// TestWhoIsLongGoneIsNotSaidAgain: a year later nobody was there in the year before.
func TestWhoIsLongGoneIsNotSaidAgain(t *testing.T) {
	later := fading + "sessions/i date: 2027-09-01; attendees: cy\nsessions/j date: 2027-09-02; attendees: cy\nsessions/k date: 2027-09-03; attendees: cy\n"
	expect(t, "in November 2027", quiet(t, "2027-11-20", later), "3: ")
}

func quiet(t *testing.T, day, lines string) string {
	t.Helper()
	h := hubOn(t, day, lines)
	s := insight.QuietOf(h, insight.ParticipationOf(h))
	var said []string
	for _, q := range s.People {
		said = append(said, fmt.Sprintf("%s since %s after %d", q.Member.ID, q.Last, q.Times))
	}
	return fmt.Sprintf("%d: %s", s.Count, strings.Join(said, ", "))
}

// TestWhoCameOnceIsNamedWhenTheyCouldHaveComeAgain: Ada was there on the first day on
// record, so nobody knows whether that was her first; Bob and Dan came once since; Cy came
// twice; Eli once, and says he will come; Fay came to the last session, and Gus longer ago
// than 90 days.
func TestWhoCameOnceIsNamedWhenTheyCouldHaveComeAgain(t *testing.T) {
	h := hubOn(t, "2026-11-20", `
members/ada
members/bob
members/cy
members/dan
members/eli
members/fay
members/gus
members/nan visibility: name-only
members/lou left: 2026-11-01
sessions/a date: 2026-01-01; attendees: ada
sessions/b date: 2026-08-20; attendees: gus
sessions/c date: 2026-09-10; attendees: [bob, cy, nan, lou]
sessions/d date: 2026-10-10; attendees: [cy, dan, eli]
sessions/e date: 2026-11-10; attendees: fay
sessions/f date: 2026-12-10; attendees: eli
`)
	var people []*hub.Member
	for _, p := range insight.OnceOf(h, insight.NewcomersOf(h)) {
		people = append(people, p.Member)
	}
	expect(t, "once, the latest first", idsOf(people), "dan+bob")
}

func TestWhoHostedCanBeThankedForIt(t *testing.T) {
	h := hubOn(t, "2026-11-20", `
members/ada
members/bob
members/cy
members/nan visibility: name-only
sessions/a date: 2024-01-01; hosts: ada
sessions/b date: 2026-02-01; hosts: [ada, nan]
sessions/c date: 2026-03-01; hosts: [ada, cy]
sessions/d date: 2026-04-01; hosts: bob
sessions/e date: 2026-12-01; hosts: bob
shoutouts/s from: ada; to: cy; date: 2020-01-01
`)
	var said []string
	for _, u := range insight.UnthankedOf(insight.RecognitionOf(h)) {
		said = append(said, u.Member.ID+": "+sessionIDs(u.Hosted))
	}
	expect(t, "of the last 400 days, who hosted last first", strings.Join(said, ", "), "bob: d, ada: b c")
}

// TestRolesDiffer: with three recorded sessions Ada, who led two, is of the core, and Bob,
// who was at none, peripheral. Cy declares what is observed, Dan declares nothing.
func TestRolesDiffer(t *testing.T) {
	h := hubOn(t, "2026-11-20", `
members/ada role: active
members/bob role: core
members/cy role: active
members/dan
members/nan visibility: name-only; role: core
sessions/a date: 2026-09-01; hosts: ada; attendees: [cy, dan]
sessions/b date: 2026-10-01; hosts: ada; attendees: dan
sessions/c date: 2026-11-01; attendees: dan
`)
	var said []string
	for _, d := range insight.DifferingOf(insight.ParticipationOf(h)) {
		said = append(said, fmt.Sprintf("%s %s, observed %s", d.Member.ID, d.Declared, d.Role))
	}
	expect(t, "roles", strings.Join(said, "; "), "ada active, observed core; bob core, observed peripheral")
}
