package insight_test

import (
	"fmt"
	"strings"
	"testing"

	"kith/generator/insight"
)

func TestAbsenceFactor(t *testing.T) {
	for _, c := range []struct {
		made []int
		want int
	}{
		{[]int{1000, 202, 90, 33, 332, 343, 42, 433}, 2}, // 1433 of 2475; CHAOSS's example
		{nil, 0},
		{[]int{0, 0}, 0},
		{[]int{5}, 1},
		{[]int{1, 1}, 1},    // half is enough
		{[]int{1, 1, 1}, 2}, // a third is not
		{[]int{2, 1, 1}, 1},
		{[]int{1, 1, 1, 1, 1, 1, 1}, 4},
	} {
		expect(t, fmt.Sprint(c.made), insight.AbsenceFactor(c.made), c.want)
	}
}

// TestHostingRestsOnShoulders: Ada led three times, once as the host of her series, and
// Bob twice; Cy once, and once what was called off. Hal hides. Of seven hostings with
// his, six count; Ada's three are half of these.
func TestHostingRestsOnShoulders(t *testing.T) {
	r := insight.HostingOf(hubOn(t, "2026-11-20", `
members/ada
members/bob
members/cy
members/hal visibility: hidden
series/s rhythm: every Monday; hosts: ada
sessions/a date: 2026-06-01; series: s
sessions/b date: 2026-06-08; hosts: [ada, bob, hal]
sessions/c date: 2026-06-15; hosts: [bob, ada]
sessions/d date: 2026-06-22; hosts: cy
sessions/e date: 2026-06-29; hosts: hal
sessions/f date: 2026-07-06; hosts: cy; status: cancelled
sessions/g date: 2026-07-13
sessions/h date: 2025-07-13; hosts: cy
`))
	var hosts []string
	for _, host := range r.Hosts {
		hosts = append(hosts, fmt.Sprint(host.Member.ID, host.Times))
	}
	expect(t, "hosts", strings.Join(hosts, " "), "ada3 bob2 cy1")
	expect(t, "hostings", r.Times, 6)
	expect(t, "sessions with a host", r.Count, 4)
	expect(t, "absent", r.Absent, 1)
}
