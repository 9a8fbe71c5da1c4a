package insight_test

import (
	"fmt"
	"strings"
	"testing"

	"kith/generator/insight"
)

// open is seen on 20 November 2026, a Friday. The evenings take a topic each and come
// again on 3, 17 and 31 December and so on; that of 17 December is written down already, with
// a host. The clinic has none, so it is not open.
const open = `
members/ada offers: looms
members/bob wants: [looms, knots]
members/cy wants: [looms, knots, silk]
members/dan wants: silk; offers: silk
members/hal visibility: hidden
series/evenings rhythm: every 2nd Thursday 18:00; from: 2026-11-05
series/clinic rhythm: monthly on the last Friday 12:00; from: 2026-10-30
sessions/a date: 2026-11-19 18:00; series: evenings; topics: dyes; hosts: ada
sessions/b date: 2026-11-05 18:00; series: evenings; hosts: ada
sessions/c date: 2026-10-30 12:00; series: clinic; hosts: ada
sessions/d date: 2026-12-17 18:00; series: evenings; hosts: bob
sessions/tomorrow date: 2026-11-21 18:00
sessions/free date: 2026-12-05 18:00
sessions/taken date: 2026-12-06 18:00; topics: dyes
sessions/hidden date: 2026-12-07 18:00; hosts: hal
sessions/late date: 2026-12-19 18:00; topics: felt
sessions/off date: 2026-12-08 18:00; status: cancelled
`

func TestWhatNobodyHasGivenATopicIsOpen(t *testing.T) {
	var said []string
	for _, s := range insight.OpeningsOf(hubOn(t, "2026-11-20", open)) {
		said = append(said, s.Day().String()+" "+s.ID)
	}
	expect(t, "openings", strings.Join(said, ", "),
		"2026-12-03 evenings, 2026-12-05 free, 2026-12-31 evenings, 2027-01-14 evenings, 2027-01-28 evenings, 2027-02-11 evenings")
}

// TestTheMostWantedGapGetsTheNextOpening: looms are wanted by two and offered by Ada, silk
// by two of whom one offers it, knots by two and offered by nobody.
func TestTheMostWantedGapGetsTheNextOpening(t *testing.T) {
	h := hubOn(t, "2026-11-20", open)
	var said []string
	for _, p := range insight.ProposalsOf(insight.NeedsOf(h), insight.OpeningsOf(h)[:1]) {
		line := fmt.Sprintf("%s by %s", p.Need.Topic.ID, idsOf(p.Need.Helping))
		if p.Opening != nil {
			line += " on " + p.Opening.Day().String()
		}
		said = append(said, line)
	}
	expect(t, "proposals", strings.Join(said, ", "), "looms by ada on 2026-12-03, silk by dan")
}

func TestASessionThatComesSoonAndHasNoHost(t *testing.T) {
	h := hubOn(t, "2026-11-20", open)
	var said []string
	for _, s := range insight.HostlessOf(h, insight.HostingOf(h)) {
		said = append(said, s.Session.ID)
	}
	expect(t, "hostless", strings.Join(said, " "), "tomorrow free taken")
}

// TestWhereNobodyWritesDownHostsNoneIsMissing counts three sessions without a host.
func TestWhereNobodyWritesDownHostsNoneIsMissing(t *testing.T) {
	h := hubOn(t, "2026-11-20", `
sessions/a date: 2026-11-01
sessions/b date: 2026-11-08
sessions/c date: 2026-11-15
sessions/d date: 2026-11-22
`)
	expect(t, "hostless", len(insight.HostlessOf(h, insight.HostingOf(h))), 0)
}
