package insight_test

import (
	"testing"

	"kith/generator/insight"
)

// asked is seen on 20 November 2026. a became a session after 10 days, and a resource
// after 20. b was thanked for after 4 days, and is open. c became a guide that is older,
// d was answered by somebody, on no day that is known. e was closed, f is open, g becomes
// a session that is yet to be held. h is older than the days that are looked at, i is of
// somebody who hides, and j is asked tomorrow.
const asked = `
members/ada
members/bob
members/hal visibility: hidden
sessions/s1 date: 2026-03-11
sessions/s2 date: 2026-12-01; from: g
resources/r1 date: 2026-03-21
resources/r2 date: 2025-01-01
asks/a by: ada; date: 2026-03-01; became: [sessions/s1, resources/r1]
asks/b by: ada; date: 2026-04-01
asks/c by: ada; date: 2026-05-01; became: resources/r2
asks/d by: ada; date: 2026-06-01; answered-by: bob
asks/e by: ada; date: 2026-07-01; status: closed
asks/f by: bob; date: 2026-08-01
asks/g by: bob; date: 2026-09-01
asks/h by: bob; date: 2024-09-01
asks/i by: hal; date: 2026-09-01
asks/j by: ada; date: 2026-11-21
shoutouts/t1 from: ada; to: bob; date: 2026-04-05 | Thank you for looking into [[asks/b]].
shoutouts/t2 from: ada; to: bob; date: 2026-04-09 | Once more, for [[asks/b]].
`

func TestAsksAreAnsweredOrWait(t *testing.T) {
	a := insight.AsksOf(hubOn(t, "2026-11-20", asked))
	expect(t, "asked", a.Count, 7)
	expect(t, "open: b, f", a.Open, 2)
	expect(t, "answered: a, c, d, g", a.Answered, 4)
	expect(t, "closed: e", a.Closed, 1)
	expect(t, "replied", a.Replied, insight.Share{Some: 4, All: 7})
	expect(t, "known of a and b, not of c, d, g", a.Response.Known, insight.Share{Some: 2, All: 5})
	expect(t, "median of 10 and 4 days", a.Response.Median, 7)
	waiting := ""
	for _, ask := range a.Waiting {
		waiting += ask.ID
	}
	expect(t, "waiting, the oldest first", waiting, "hbf")
	expect(t, "enough", a.Enough(), true)
}

// TestAnAskMayBeAnsweredOnItsDay: what is dated the day before did not come of it.
func TestAnAskMayBeAnsweredOnItsDay(t *testing.T) {
	h := hubOn(t, "2026-11-20", `
members/ada
resources/before date: 2026-02-28
resources/same date: 2026-03-01
asks/a by: ada; date: 2026-03-01; became: [before, same]
asks/b by: ada; date: 2026-03-01; became: before
`)
	expect(t, "the day itself", insight.AnsweredOn(h, h.Ask("a")).String(), "2026-03-01")
	expect(t, "older", insight.AnsweredOn(h, h.Ask("b")).IsZero(), true)
}

func TestNothingIsSaidOfTwoAsks(t *testing.T) {
	a := insight.AsksOf(hubOn(t, "2026-11-20", "members/ada\nasks/a by: ada; date: 2026-03-01\nasks/b by: ada; date: 2026-04-01"))
	expect(t, "enough", a.Enough(), false)
	expect(t, "known", a.Response.Known.Known(), false)
}
