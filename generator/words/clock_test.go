package words

import (
	"testing"
	"time"

	"kith/generator/calendar"
)

func at(t *testing.T, stamp, zone string) time.Time {
	t.Helper()
	s, err := calendar.ParseStamp(stamp)
	if err != nil {
		t.Fatal(err)
	}
	var zones calendar.Zones
	in, err := zones.Load(zone)
	if err != nil {
		t.Fatal(err)
	}
	got, err := s.In(in, true)
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func TestWordsForDays(t *testing.T) {
	w := speak(t, "en")
	day := calendar.Day{Year: 2026, Month: time.March, Date: 5}
	for _, test := range []struct{ got, want string }{
		{w.Day(day), "Thursday 5 March 2026"},
		{w.ShortDay(day), "5 Mar"},
		{w.Month(day), "March 2026"},
		{w.Day(calendar.Day{Year: 2026, Month: 9, Date: 30}), "Wednesday 30 September 2026"},
		{w.ShortDay(calendar.Day{Year: 2026, Month: 5, Date: 31}), "31 May"},
		{w.Day(calendar.Day{}) + w.ShortDay(calendar.Day{}) + w.Month(calendar.Day{}), ""},
	} {
		if test.got != test.want {
			t.Errorf("got %q, want %q", test.got, test.want)
		}
	}
}

func TestWordsForZones(t *testing.T) {
	tests := []struct{ zone, want string }{
		{"Europe/Berlin", "Berlin (UTC+1)"},
		{"Asia/Kolkata", "Kolkata (UTC+5:30)"},
		{"Asia/Kathmandu", "Kathmandu (UTC+5:45)"},
		{"America/St_Johns", "St Johns (UTC−3:30)"},
		{"America/Argentina/Buenos_Aires", "Buenos Aires (UTC−3)"},
		{"Europe/London", "London (UTC)"},
		{"Africa/Accra", "Accra (UTC)"},
		{"UTC", "UTC"},
		{"Etc/UTC", "UTC"},
		{"Zulu", "UTC"},
		{"Etc/GMT-2", "UTC+2"},
	}
	for _, test := range tests {
		if got := speak(t, "en").Zone(at(t, "2026-03-05 18:00", test.zone)); got != test.want {
			t.Errorf("%s: got %q, want %q", test.zone, got, test.want)
		}
	}
	if got, want := speak(t, "en").Zone(at(t, "2026-07-01 18:00", "Europe/Berlin")), "Berlin (UTC+2)"; got != want {
		t.Errorf("in summer: got %q, want %q", got, want)
	}
	standing := time.Date(2026, 3, 5, 18, 0, 0, 0, time.FixedZone("", 2*60*60))
	if got := speak(t, "en").Zone(standing); got != "UTC+2" {
		t.Errorf("without a place: got %q", got)
	}
}

func TestWordsForSpans(t *testing.T) {
	const berlin = "Europe/Berlin"
	tests := []struct{ start, end, zone, want string }{
		{"2026-03-05 18:00", "2026-03-05 19:30", berlin, "18:00–19:30"},
		{"2026-03-05 18:00", "2026-03-05 23:30", "Asia/Kolkata", "18:00–19:00"}, // the end's zone
		{"2026-03-05 18:00", "2026-03-06 00:00", berlin, "18:00–24:00"},
		{"2026-03-05 18:00", "2026-03-07 12:00", berlin, "5 Mar 18:00 – 7 Mar 12:00"},
		{"2026-03-05 18:00", "2026-03-07 00:00", berlin, "5 Mar 18:00 – 7 Mar 00:00"},
		{"2026-12-31 22:00", "2027-01-01 01:00", berlin, "31 Dec 2026 22:00 – 1 Jan 2027 01:00"},
		{"2026-03-05 18:00", "2026-03-05 18:00", berlin, "18:00"},
		{"2026-03-05 18:00", "2026-03-05 17:00", berlin, "18:00"},
	}
	for _, test := range tests {
		if got := speak(t, "en").Span(at(t, test.start, berlin), at(t, test.end, test.zone)); got != test.want {
			t.Errorf("%s to %s: got %q, want %q", test.start, test.end, got, test.want)
		}
	}
	if got := speak(t, "en").Span(at(t, "2026-03-05 18:00", berlin), time.Time{}); got != "18:00" {
		t.Errorf("without an end: got %q", got)
	}
}

func TestWordsForLengths(t *testing.T) {
	tests := map[time.Duration]string{
		0:                               "0 minutes",
		-time.Hour:                      "0 minutes",
		59 * time.Second:                "0 minutes",
		time.Minute:                     "1 minute",
		45 * time.Minute:                "45 minutes",
		time.Hour:                       "1 hour",
		90 * time.Minute:                "1 hour 30 minutes",
		24 * time.Hour:                  "1 day",
		51*time.Hour + 2*time.Minute:    "2 days 3 hours 2 minutes",
		31*24*time.Hour + 1*time.Minute: "31 days 1 minute",
	}
	for d, want := range tests {
		if got := speak(t, "en").Length(d); got != want {
			t.Errorf("%v: got %q, want %q", d, got, want)
		}
	}
}
