package hub_test

import (
	"fmt"
	"testing"
	"time"

	"kith/generator/calendar"
	"kith/generator/hub"
)

// TestSessionsStandInTime holds what a session says of its time, with what its series
// and its hub say, and when it then is. The moment is 2026-11-20 11:00 UTC.
func TestSessionsStandInTime(t *testing.T) {
	const layout = "2006-01-02 15:04 -07:00"
	tests := []struct {
		name, hub, series, session string
		want                       string // start, end, zone and whether it is coming; or the mistake
	}{
		{"a wall time in no zone", "", "", "date: 2026-03-05 18:00", "2026-03-05 18:00 +00:00 – 2026-03-05 18:00 +00:00 UTC past"},
		{"in the hub's zone", "Europe/Berlin", "", "date: 2026-03-05 18:00", "2026-03-05 18:00 +01:00 – 2026-03-05 18:00 +01:00 Europe/Berlin past"},
		{"in its series'", "Europe/Berlin", "timezone: Asia/Tokyo", "date: 2026-03-05 18:00", "2026-03-05 18:00 +09:00 – 2026-03-05 18:00 +09:00 Asia/Tokyo past"},
		{"in its own", "Europe/Berlin", "timezone: Asia/Tokyo", "date: 2026-07-05 18:00\ntimezone: America/New_York", "2026-07-05 18:00 -04:00 – 2026-07-05 18:00 -04:00 America/New_York past"},
		{"an offset where no zone is stated", "", "", "date: 2026-03-05 18:00+05:30\nduration: 1h", "2026-03-05 18:00 +05:30 – 2026-03-05 19:00 +05:30  past"},
		{"an offset that is right", "Europe/Berlin", "", "date: 2026-03-05 18:00+01:00", "2026-03-05 18:00 +01:00 – 2026-03-05 18:00 +01:00 Europe/Berlin past"},
		{"an offset that is wrong", "Europe/Berlin", "", "date: 2026-07-05 18:00+01:00", "date wrong-offset"},
		{"an offset that is wrong in its series' zone", "", "timezone: Asia/Tokyo", "date: 2026-07-05 18:00+01:00", "date wrong-offset"},
		{"an instant from nowhere", "Europe/Berlin", "", "date: 2026-07-05T18:00:00Z", "2026-07-05 20:00 +02:00 – 2026-07-05 20:00 +02:00 Europe/Berlin past"},
		{"an offset where the stated zone is none", "Europe/Berln", "", "date: 2026-07-05 18:00+02:00\nduration: 1h", "2026-07-05 18:00 +02:00 – 2026-07-05 19:00 +02:00  past"},
		{"a zone that is none, in one that is", "Europe/Berlin", "", "date: 2026-07-05 18:00\ntimezone: Mars", "2026-07-05 18:00 +02:00 – 2026-07-05 18:00 +02:00 Europe/Berlin past"},
		{"in a gap", "Europe/Berlin", "", "date: 2026-03-29 02:30", "date time-gap"},
		{"in a fold", "Europe/Berlin", "", "date: 2026-10-25 02:30", "date time-fold"},
		{"an end in a gap", "Europe/Berlin", "", "date: 2026-03-29 01:30\nend: 2026-03-29 02:30", "end time-gap"},

		{"a duration", "", "", "date: 2026-03-05 18:00\nduration: 90m", "2026-03-05 18:00 +00:00 – 2026-03-05 19:30 +00:00 UTC past"},
		{"a duration over a change of clocks", "Europe/Berlin", "", "date: 2026-03-28 18:00\nduration: 24h", "2026-03-28 18:00 +01:00 – 2026-03-29 19:00 +02:00 Europe/Berlin past"},
		{"its series' duration", "", "duration: 2h", "date: 2026-03-05 18:00", "2026-03-05 18:00 +00:00 – 2026-03-05 20:00 +00:00 UTC past"},
		{"its own duration", "", "duration: 2h", "date: 2026-03-05 18:00\nduration: 1h", "2026-03-05 18:00 +00:00 – 2026-03-05 19:00 +00:00 UTC past"},
		{"an end", "", "duration: 2h", "date: 2026-03-05 18:00\nend: 2026-03-06 01:00\nduration: 1h", "2026-03-05 18:00 +00:00 – 2026-03-06 01:00 +00:00 UTC past"},
		{"an end seen from another place", "", "", "date: 2026-03-05 18:00+01:00\nend: 2026-03-05 19:00Z", "2026-03-05 18:00 +01:00 – 2026-03-05 20:00 +01:00  past"},
		{"an end on a day", "Europe/Berlin", "", "date: 2026-03-05 18:00\nend: 2026-03-06", "2026-03-05 18:00 +01:00 – 2026-03-07 00:00 +01:00 Europe/Berlin past"},
		{"an end before the beginning", "", "", "date: 2026-03-05 18:00\nend: 2026-03-04", "2026-03-05 18:00 +00:00 – 2026-03-05 00:00 +00:00 UTC past"},

		{"all day", "Europe/Berlin", "duration: 2h", "date: 2026-03-05", "2026-03-05 00:00 +01:00 – 2026-03-06 00:00 +01:00 Europe/Berlin past"},
		{"all of a long day", "Europe/Berlin", "", "date: 2026-10-25", "2026-10-25 00:00 +02:00 – 2026-10-26 00:00 +01:00 Europe/Berlin past"},
		{"all of a short day", "Europe/Berlin", "", "date: 2026-03-29\nduration: 24h", "2026-03-29 00:00 +01:00 – 2026-03-30 00:00 +02:00 Europe/Berlin past"},
		{"some of a day", "Europe/Berlin", "", "date: 2026-03-05\nduration: 3h", "2026-03-05 00:00 +01:00 – 2026-03-06 00:00 +01:00 Europe/Berlin past"},
		{"several days", "Europe/Berlin", "", "date: 2026-03-28\nduration: 3 days", "2026-03-28 00:00 +01:00 – 2026-03-31 00:00 +02:00 Europe/Berlin past"},
		{"several days and some hours", "", "", "date: 2026-03-05\nduration: 25h", "2026-03-05 00:00 +00:00 – 2026-03-07 00:00 +00:00 UTC past"},
		{"from day to day", "", "", "date: 2026-03-05\nend: 2026-03-07", "2026-03-05 00:00 +00:00 – 2026-03-08 00:00 +00:00 UTC past"},
		{"a day that begins late", "Africa/Cairo", "", "date: 2026-04-24", "2026-04-24 01:00 +03:00 – 2026-04-25 00:00 +03:00 Africa/Cairo past"},

		{"without a length, long before", "", "", "date: 2026-11-20 09:00", "2026-11-20 09:00 +00:00 – 2026-11-20 09:00 +00:00 UTC past"},
		{"without a length, a while before", "", "", "date: 2026-11-20 09:01", "2026-11-20 09:01 +00:00 – 2026-11-20 09:01 +00:00 UTC coming"},
		{"without a length, now", "", "", "date: 2026-11-20 11:00", "2026-11-20 11:00 +00:00 – 2026-11-20 11:00 +00:00 UTC coming"},
		{"without a length, after", "", "", "date: 2026-11-20 11:01", "2026-11-20 11:01 +00:00 – 2026-11-20 11:01 +00:00 UTC coming"},
		{"under way", "", "", "date: 2026-11-20 10:00\nduration: 61m", "2026-11-20 10:00 +00:00 – 2026-11-20 11:01 +00:00 UTC coming"},
		{"over now", "", "", "date: 2026-11-20 10:00\nduration: 60m", "2026-11-20 10:00 +00:00 – 2026-11-20 11:00 +00:00 UTC past"},
		{"all of today", "", "", "date: 2026-11-20", "2026-11-20 00:00 +00:00 – 2026-11-21 00:00 +00:00 UTC coming"},
		{"all of yesterday", "", "", "date: 2026-11-19", "2026-11-19 00:00 +00:00 – 2026-11-20 00:00 +00:00 UTC past"},
		{"yesterday until today", "", "", "date: 2026-11-19\nend: 2026-11-20", "2026-11-19 00:00 +00:00 – 2026-11-21 00:00 +00:00 UTC coming"},
		{"today, where it is tomorrow", "Pacific/Kiritimati", "", "date: 2026-11-20", "2026-11-20 00:00 +14:00 – 2026-11-21 00:00 +14:00 Pacific/Kiritimati past"},
		{"cancelled", "", "", "date: 2026-12-05\nstatus: cancelled", "2026-12-05 00:00 +00:00 – 2026-12-06 00:00 +00:00 UTC past"},
		{"moved", "", "", "date: 2026-12-05\nstatus: moved", "2026-12-05 00:00 +00:00 – 2026-12-06 00:00 +00:00 UTC coming"},
		{"no date", "", "", "host: ada", "0001-01-01 00:00 +00:00 – 0001-01-01 00:00 +00:00 UTC past"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			h := hubOf(t, "-- purpose.md --\n---\ntitle: T\n"+field("timezone", test.hub)+"---\n"+
				"-- series/weekly.md --\n---\ntitle: W\nrhythm: weekly\n"+test.series+"\n---\n"+
				"-- sessions/one.md --\n---\ntitle: One\nseries: weekly\n"+test.session+"\n---\n")
			s := h.Session("one")
			got := fmt.Sprintf("%s – %s %s %s", s.Start.Format(layout), s.Finish.Format(layout), s.Zone, map[bool]string{true: "coming", false: "past"}[s.Coming])
			if len(h.Mistakes) > 0 {
				m := h.Mistakes[0]
				got = m.Key + " " + m.Err.(*calendar.Mistake).Rule
				if m.Session != s || s.Coming {
					t.Error("a mistake is of another session, or a coming one")
				}
			}
			if got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

func field(key, value string) string {
	if value == "" {
		return ""
	}
	return key + ": " + value + "\n"
}

func TestTheMomentIsAskedForThenTheHubsThenNow(t *testing.T) {
	tests := []struct {
		name, zone, hub, asked string
		want                   string
	}{
		{"now", "", "", "", "2026-11-20 11:00 +0000 UTC"},
		{"now, there", "Europe/Berlin", "", "", "2026-11-20 12:00 +0100 CET"},
		{"the hub's", "Europe/Berlin", "2026-01-02 03:04", "", "2026-01-02 03:04 +0100 CET"},
		{"a day of the hub's", "Europe/Berlin", "2026-07-02", "", "2026-07-02 00:00 +0200 CEST"},
		{"asked for", "Europe/Berlin", "2026-01-02 03:04", "2025-07-06", "2025-07-06 00:00 +0200 CEST"},
		{"asked for with an offset", "Europe/Berlin", "", "2025-07-06 00:00Z", "2025-07-06 02:00 +0200 CEST"},
		{"with an offset that is not the zone's", "Europe/Berlin", "", "2025-07-06 00:00+09:00", "2025-07-05 17:00 +0200 CEST"},
		{"in a gap", "Europe/Berlin", "", "2026-03-29 02:30", "2026-03-29 00:00 +0100 CET"},
		{"in a fold", "Europe/Berlin", "2026-10-25 02:30", "", "2026-10-25 00:00 +0200 CEST"},
		{"in a zone that is none", "Mars", "2026-01-02 03:04", "", "2026-01-02 03:04 +0000 UTC"},
	}
	for _, test := range tests {
		parts := partsOf(t, "-- purpose.md --\n---\ntitle: T\n"+field("timezone", test.zone)+field("as-of", test.hub)+"---\n")
		asked, _ := calendar.ParseStamp(test.asked)
		h := hub.Of(parts, hub.Moment{AsOf: asked, Now: now, Zones: new(calendar.Zones)})
		if got := h.AsOf.Format("2006-01-02 15:04 -0700 MST"); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
		expect(t, "today", h.Today(), h.AsOf.Format(time.DateOnly))
		expect(t, "stated", h.ZoneStated(), test.zone == "Europe/Berlin")
	}
}

func TestNextIsTheFirstThatIsComing(t *testing.T) {
	h := hubOf(t, `
-- purpose.md --
---
title: T
---
-- sessions/a.md --
---
title: A
date: 2027-01-01
---
-- sessions/b.md --
---
title: B
date: 2026-12-01
status: cancelled
---
-- sessions/c.md --
---
title: C
date: 2026-12-24 18:00+01:00
---
-- sessions/d.md --
---
title: D
date: 2026-12-24 17:00
---
-- sessions/e.md --
---
title: E
date: 2026-11-01
---
`)
	expect(t, "in order of time, then id", ids(h.Sessions), "e b c d a")
	expect(t, "next", h.Next().ID, "c")
}
