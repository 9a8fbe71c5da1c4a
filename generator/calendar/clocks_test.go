package calendar

import (
	"testing"
	"time"
)

func zoneOf(t testing.TB, name string) *time.Location {
	t.Helper()
	var zones Zones
	zone, err := zones.Load(name)
	if err != nil {
		t.Fatal(err)
	}
	return zone
}

func stampOf(t testing.TB, s string) Stamp {
	t.Helper()
	stamp, err := ParseStamp(s)
	if err != nil {
		t.Fatal(err)
	}
	return stamp
}

func TestStampInFindsTheInstant(t *testing.T) {
	tests := []struct{ zone, stamp, want string }{
		{"UTC", "2026-03-05 18:00", "2026-03-05T18:00:00Z"},
		{"Europe/Berlin", "2026-03-05 18:00", "2026-03-05T17:00:00Z"},
		{"Europe/Berlin", "2026-07-01 18:00", "2026-07-01T16:00:00Z"},
		{"Europe/Berlin", "2026-03-05", "2026-03-04T23:00:00Z"},
		{"Europe/Berlin", "2026-03-29 01:59:59", "2026-03-29T00:59:59Z"},
		{"Europe/Berlin", "2026-03-29 03:00", "2026-03-29T01:00:00Z"},
		{"Europe/Berlin", "2026-10-25 01:59:59", "2026-10-24T23:59:59Z"},
		{"Europe/Berlin", "2026-10-25 02:30+02:00", "2026-10-25T00:30:00Z"},
		{"Europe/Berlin", "2026-10-25 02:30+01:00", "2026-10-25T01:30:00Z"},
		{"Europe/Berlin", "2026-10-25 03:00", "2026-10-25T02:00:00Z"},
		{"Europe/Berlin", "2026-07-01 18:00+02:00", "2026-07-01T16:00:00Z"},
		{"Europe/Berlin", "2026-07-01 18:00Z", "2026-07-01T18:00:00Z"},
		{"Europe/Berlin", "1890-01-01 12:00", "1890-01-01T11:06:32Z"}, // 53 minutes 28 seconds east
		{"Europe/Berlin", "1890-01-01 12:00+00:53", "1890-01-01T11:06:32Z"},
		{"Europe/Berlin", "2500-07-01 18:00", "2500-07-01T16:00:00Z"},
		{"Africa/Kigali", "1935-05-31 23:59:59+02:00", "1935-05-31T21:59:59Z"}, // shown twice, 16 seconds apart
		{"Asia/Kolkata", "2026-03-05 18:00", "2026-03-05T12:30:00Z"},
		{"Asia/Kolkata", "2026-03-05 18:00+05:30", "2026-03-05T12:30:00Z"},
		{"Australia/Adelaide", "2026-01-15 18:00", "2026-01-15T07:30:00Z"},
		{"Australia/Adelaide", "2026-07-15 18:00", "2026-07-15T08:30:00Z"},
		{"Australia/Adelaide", "2026-10-04 03:00", "2026-10-03T16:30:00Z"},
		{"Australia/Lord_Howe", "2026-10-04 01:59", "2026-10-03T15:29:00Z"},
		{"Australia/Lord_Howe", "2026-10-04 02:30", "2026-10-03T15:30:00Z"},
		{"Australia/Lord_Howe", "2026-04-05 02:00", "2026-04-04T15:30:00Z"},
		{"America/St_Johns", "2026-01-01 12:00", "2026-01-01T15:30:00Z"},
		{"America/St_Johns", "2026-07-01 12:00", "2026-07-01T14:30:00Z"},
		{"America/Sao_Paulo", "2018-11-04 01:00", "2018-11-04T03:00:00Z"},
		{"America/Sao_Paulo", "2018-11-03 23:59", "2018-11-04T02:59:00Z"},
		{"America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00Z"},
		{"Africa/Casablanca", "2026-03-01 12:00", "2026-03-01T12:00:00Z"}, // Ramadan
		{"Africa/Casablanca", "2026-07-01 12:00", "2026-07-01T11:00:00Z"},
		{"Pacific/Apia", "2011-12-29 23:59", "2011-12-30T09:59:00Z"},
		{"Pacific/Apia", "2011-12-31 00:00", "2011-12-30T10:00:00Z"},
	}
	for _, test := range tests {
		got, err := stampOf(t, test.stamp).In(zoneOf(t, test.zone), true)
		if err != nil {
			t.Errorf("%s in %s: %v", test.stamp, test.zone, err)
			continue
		}
		if got.UTC().Format(time.RFC3339) != test.want || got.Location().String() != test.zone {
			t.Errorf("%s in %s: got %s in %s, want %s", test.stamp, test.zone, got.UTC().Format(time.RFC3339), got.Location(), test.want)
		}
	}
}

func TestTimesThatTheClocksSkipAskForAnOffset(t *testing.T) {
	tests := []struct{ zone, stamp, message, hint string }{
		{"Europe/Berlin", "2026-03-29 02:30",
			"2026-03-29 02:30 does not exist in Europe/Berlin: the clocks jump from 02:00 to 03:00",
			`write "2026-03-29 02:30+01:00", which is 03:30 there, or "2026-03-29 02:30+02:00", which is 01:30`},
		{"Europe/Berlin", "2026-03-29 02:00",
			"2026-03-29 02:00 does not exist in Europe/Berlin: the clocks jump from 02:00 to 03:00",
			`write "2026-03-29 02:00+01:00", which is 03:00 there, or "2026-03-29 02:00+02:00", which is 01:00`},
		{"Australia/Adelaide", "2026-10-04 02:30",
			"2026-10-04 02:30 does not exist in Australia/Adelaide: the clocks jump from 02:00 to 03:00",
			`write "2026-10-04 02:30+09:30", which is 03:30 there, or "2026-10-04 02:30+10:30", which is 01:30`},
		{"Australia/Lord_Howe", "2026-10-04 02:15",
			"2026-10-04 02:15 does not exist in Australia/Lord_Howe: the clocks jump from 02:00 to 02:30",
			`write "2026-10-04 02:15+10:30", which is 02:45 there, or "2026-10-04 02:15+11:00", which is 01:45`},
		{"America/St_Johns", "2026-03-08 02:30",
			"2026-03-08 02:30 does not exist in America/St_Johns: the clocks jump from 02:00 to 03:00",
			`write "2026-03-08 02:30-03:30", which is 03:30 there, or "2026-03-08 02:30-02:30", which is 01:30`},
		{"America/Sao_Paulo", "2018-11-04 00:00",
			"2018-11-04 00:00 does not exist in America/Sao_Paulo: the clocks jump from 00:00 to 01:00",
			`write "2018-11-04 00:00-03:00", which is 01:00 there, or "2018-11-04 00:00-02:00", which is 2018-11-03 23:00`},
		{"Africa/Casablanca", "2026-03-22 02:30",
			"2026-03-22 02:30 does not exist in Africa/Casablanca: the clocks jump from 02:00 to 03:00",
			`write "2026-03-22 02:30+00:00", which is 03:30 there, or "2026-03-22 02:30+01:00", which is 01:30`},
		{"Pacific/Apia", "2011-12-30 18:00",
			"2011-12-30 18:00 does not exist in Pacific/Apia: the clocks jump from 2011-12-30 00:00 to 2011-12-31 00:00",
			`write "2011-12-30 18:00-10:00", which is 2011-12-31 18:00 there, or "2011-12-30 18:00+14:00", which is 2011-12-29 18:00`},
		{"Pacific/Apia", "2011-12-30",
			"Pacific/Apia left out 2011-12-30", `the day after "2011-12-29" was "2011-12-31": write one of these`},
	}
	for _, test := range tests {
		t.Run(test.zone+" "+test.stamp, func(t *testing.T) {
			_, err := stampOf(t, test.stamp).In(zoneOf(t, test.zone), false)
			wrong(t, err, TimeGap, test.message, test.hint)
		})
	}
}

func TestTimesThatTheClocksShowTwiceAskForAnOffset(t *testing.T) {
	tests := []struct{ zone, stamp, hint string }{
		{"Europe/Berlin", "2026-10-25 02:30", `write "2026-10-25 02:30+02:00" for the first time or "2026-10-25 02:30+01:00" for the second`},
		{"Europe/Berlin", "2026-10-25 02:00", `write "2026-10-25 02:00+02:00" for the first time or "2026-10-25 02:00+01:00" for the second`},
		{"Australia/Adelaide", "2026-04-05 02:30", `write "2026-04-05 02:30+10:30" for the first time or "2026-04-05 02:30+09:30" for the second`},
		{"Australia/Lord_Howe", "2026-04-05 01:45", `write "2026-04-05 01:45+11:00" for the first time or "2026-04-05 01:45+10:30" for the second`},
		{"America/St_Johns", "2010-11-06 23:30", `write "2010-11-06 23:30-02:30" for the first time or "2010-11-06 23:30-03:30" for the second`},
		{"America/Sao_Paulo", "2018-02-17 23:30", `write "2018-02-17 23:30-02:00" for the first time or "2018-02-17 23:30-03:00" for the second`},
		{"Africa/Casablanca", "2026-02-15 02:30", `write "2026-02-15 02:30+01:00" for the first time or "2026-02-15 02:30+00:00" for the second`},
	}
	for _, test := range tests {
		t.Run(test.zone+" "+test.stamp, func(t *testing.T) {
			_, err := stampOf(t, test.stamp).In(zoneOf(t, test.zone), false)
			wrong(t, err, TimeFold, test.stamp+" happens twice in "+test.zone+": the clocks go back", test.hint)
		})
	}
}

func TestAStatedZoneHasItsOffset(t *testing.T) {
	tests := []struct{ zone, stamp, message, hint string }{
		{"Europe/Berlin", "2026-07-01 18:00+01:00", "Europe/Berlin was at +02:00 on 2026-07-01, not +01:00",
			`write "2026-07-01 18:00+02:00" or "2026-07-01 18:00" without an offset`},
		{"Europe/Berlin", "2026-03-29 12:00+01:00", "Europe/Berlin was at +02:00 on 2026-03-29, not +01:00",
			`write "2026-03-29 12:00+02:00" or "2026-03-29 12:00" without an offset`},
		{"Europe/Berlin", "2026-07-01 18:00+00:00", "Europe/Berlin was at +02:00 on 2026-07-01, not +00:00",
			`write "2026-07-01 18:00+02:00" or "2026-07-01 18:00" without an offset`},
		{"Europe/Berlin", "2026-10-25 02:30+05:00", "Europe/Berlin was at +02:00 or +01:00 on 2026-10-25, not +05:00",
			`write "2026-10-25 02:30+02:00" or "2026-10-25 02:30+01:00"`},
		{"Europe/Berlin", "2026-03-29 02:30+05:00", "Europe/Berlin was at +01:00 or +02:00 on 2026-03-29, not +05:00",
			`write "2026-03-29 02:30+01:00" or "2026-03-29 02:30+02:00"`},
		{"Asia/Kolkata", "2026-03-05 18:00+05:00", "Asia/Kolkata was at +05:30 on 2026-03-05, not +05:00",
			`write "2026-03-05 18:00+05:30" or "2026-03-05 18:00" without an offset`},
		{"UTC", "2026-03-05 18:00+01:00", "UTC was at +00:00 on 2026-03-05, not +01:00",
			`write "2026-03-05 18:00+00:00" or "2026-03-05 18:00" without an offset`},
	}
	for _, test := range tests {
		t.Run(test.zone+" "+test.stamp, func(t *testing.T) {
			_, err := stampOf(t, test.stamp).In(zoneOf(t, test.zone), true)
			wrong(t, err, WrongOffset, test.message, test.hint)
		})
	}
}

func TestWithoutAStatedZoneTheOffsetStands(t *testing.T) {
	tests := []struct{ zone, stamp, want, location string }{
		{"UTC", "2026-07-01 18:00+05:30", "2026-07-01T18:00:00+05:30", ""},
		{"UTC", "2026-07-01 18:00+00:00", "2026-07-01T18:00:00Z", "UTC"},
		{"UTC", "2026-07-01 18:00Z", "2026-07-01T18:00:00Z", "UTC"},
		{"Europe/Berlin", "2026-07-01 18:00+01:00", "2026-07-01T18:00:00+01:00", ""},
		{"Europe/Berlin", "2026-07-01 18:00+02:00", "2026-07-01T18:00:00+02:00", "Europe/Berlin"},
		{"Europe/Berlin", "2026-07-01 18:00Z", "2026-07-01T18:00:00Z", "UTC"},
	}
	for _, test := range tests {
		got, err := stampOf(t, test.stamp).In(zoneOf(t, test.zone), false)
		if err != nil {
			t.Errorf("%s: %v", test.stamp, err)
			continue
		}
		if got.Format(time.RFC3339) != test.want || got.Location().String() != test.location {
			t.Errorf("%s in %s: got %s in %q, want %s in %q", test.stamp, test.zone, got.Format(time.RFC3339), got.Location(), test.want, test.location)
		}
	}
}

func TestNoZoneIsUTC(t *testing.T) {
	got, err := stampOf(t, "2026-03-05 18:00").In(nil, false)
	if want := time.Date(2026, 3, 5, 18, 0, 0, 0, time.UTC); err != nil || !got.Equal(want) {
		t.Errorf("got %v, %v", got, err)
	}
}

// What clocks relies on: offsets within reach, and one change at most within reach.
func TestClocksChangeSeldom(t *testing.T) {
	end := time.Date(2100, 1, 1, 0, 0, 0, 0, time.UTC).Unix()
	for _, name := range ZoneNames() {
		zone := zoneOf(t, name)
		at := time.Date(1800, 1, 1, 0, 0, 0, 0, time.UTC).In(zone)
		_, offset := at.Zone()
		if max(offset, -offset) >= reach {
			t.Errorf("%s began %d seconds from UTC", name, offset)
		}
		last := at.Unix() - 3*reach
		for at.Unix() < end {
			_, next := at.ZoneBounds()
			if next.IsZero() {
				break
			}
			if !next.After(at) {
				next = at.AddDate(0, 0, 1)
			}
			_, now := next.Zone()
			if max(now, -now) >= reach {
				t.Errorf("%s is %d seconds from UTC at %v", name, now, next)
			}
			if now != offset && next.Unix()-last <= 2*reach {
				t.Errorf("%s changes its clocks twice around %v", name, next)
			}
			if now != offset {
				last, offset = next.Unix(), now
			}
			at = next
		}
	}
}

func BenchmarkStampIn(b *testing.B) {
	for _, test := range []struct{ zone, stamp string }{
		{"UTC", "2026-03-05 18:00"},
		{"Europe/Berlin", "2026-03-05"},
		{"Europe/Berlin", "2026-03-05 18:00"},
		{"Europe/Berlin", "2026-03-05 18:00+01:00"},
		{"Europe/Berlin", "2050-03-05 18:00"},
	} {
		stamp, zone := stampOf(b, test.stamp), zoneOf(b, test.zone)
		b.Run(test.zone+" "+test.stamp, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := stamp.In(zone, true); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
