package insight_test

import (
	"testing"

	"kith/generator/insight"
)

// TestNothingIsSaidOfNothing: a hub without a file, and one in which nothing can be read,
// have figures of nothing, and none of them says anything.
func TestNothingIsSaidOfNothing(t *testing.T) {
	for name, lines := range map[string]string{
		"no file": "",
		"one session, one thank-you": `
members/ada timezone: Europe/Berlin
members/bob
sessions/a date: 2026-11-01 18:00; hosts: ada; attendees: [ada, bob]
shoutouts/s from: ada; to: bob; date: 2026-11-02
asks/a by: ada; date: 2026-11-02
`,
		"nothing that can be read": `
members/ada timezone: Nowhere; joined: soon
series/s rhythm: whenever
sessions/a date: 2026-02-30; hosts: [ada, nobody]; series: s
sessions/b hosts: ada
sessions/c date: 2026-03-29 02:30; timezone: Europe/Berlin
shoutouts/s from: ada; to: nobody
asks/a by: nobody
`,
	} {
		i := insight.Of(hubOn(t, "2026-11-20", lines))
		for signal, b := range map[string]insight.Basis{
			"participation": i.Participation.Basis, "rhythm": i.Rhythm.Basis, "newcomers": i.Newcomers.Basis,
			"attendance": i.Attendance.Basis, "recognition": i.Recognition.Basis, "asks": i.Asks.Basis,
			"afterlife": i.Afterlife.Basis, "hosting": i.Hosting.Basis, "inclusion": i.Inclusion.Basis,
		} {
			expect(t, name+": "+signal+" has enough", b.Enough(), false)
		}
		expect(t, name+": something is overdue", i.Rhythm.Overdue.Is(), false)
		expect(t, name+": something was promised", i.Rhythm.Kept.Share().Known(), false)
		expect(t, name+": a trend", i.Attendance.Trend.Known, false)
	}
}

func TestShareIsRoundedAndSaysNothingOfNone(t *testing.T) {
	for _, c := range []struct {
		share   insight.Share
		percent int
	}{
		{insight.Share{}, 0}, {insight.Share{Some: 0, All: 3}, 0}, {insight.Share{Some: 1, All: 3}, 33},
		{insight.Share{Some: 2, All: 3}, 67}, {insight.Share{Some: 1, All: 8}, 13}, {insight.Share{Some: 3, All: 3}, 100},
		{insight.Share{Some: 1, All: 1000}, 1}, {insight.Share{Some: 999, All: 1000}, 99},
	} {
		expect(t, "percent", c.share.Percent(), c.percent)
		expect(t, "known", c.share.Known(), c.share.All > 0)
	}
}
