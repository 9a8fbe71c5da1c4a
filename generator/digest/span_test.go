package digest

import (
	"errors"
	"testing"
	"time"

	"kith/generator/calendar"
	"kith/generator/hub"
)

// today is the day on which the hubs of these tests are looked at.
var today = time.Date(2026, 3, 31, 12, 0, 0, 0, time.UTC)

func hubWith(dates ...string) *hub.Hub {
	var parts hub.Parts
	for _, date := range dates {
		stamp, _ := calendar.ParseStamp(date)
		parts.Sessions = append(parts.Sessions, &hub.Session{Entry: hub.Entry{Kind: hub.Sessions, ID: date}, Date: stamp, Headcount: -1})
	}
	return hub.Of(parts, hub.Moment{Now: today, Zones: &calendar.Zones{}})
}

func TestASpanIsADayOrALength(t *testing.T) {
	held := hubWith("2026-03-05 18:00", "2026-03-19 18:00", "2026-04-02 18:00")
	for _, test := range []struct{ since, until, want string }{
		{"", "", "2026-03-17..2026-04-28"},
		{"2026-03-05", "2026-03-31", "2026-03-05..2026-03-31"},
		{"2026-03-31", "2026-12-31", "2026-03-31..2026-12-31"},
		{"last", "1 day", "2026-03-19..2026-04-01"},
		{" Last ", "1d", "2026-03-19..2026-04-01"},
		{"3 weeks", "1 week", "2026-03-10..2026-04-07"},
		{"2w", "0 days", "2026-03-17..2026-03-31"},
		{"1 month", "1 month", "2026-02-28..2026-04-30"},
		{"13 months", "11 Months", "2025-02-28..2027-02-28"},
		{"1 year", "2 years", "2025-03-31..2028-03-31"},
	} {
		s, err := SpanOf(Asked{test.since, test.until}, held)
		if got := s.Since.String() + ".." + s.Until.String(); got != test.want || err != nil {
			t.Errorf("%q to %q: got %s (%v), want %s", test.since, test.until, got, err, test.want)
		}
	}
	if s, err := SpanOf(Asked{Since: Last}, hubWith("2026-04-02 18:00")); err != nil || s.Since.String() != "2026-03-17" {
		t.Errorf("where no session was the last: %v (%v)", s, err)
	}
}

func TestASpanThatCannotBeIsSaidInWords(t *testing.T) {
	for _, test := range []struct{ since, until, flag, want string }{
		{"yesterday", "", "since", `"yesterday" is neither a day like "2026-03-31" nor a length like "2 weeks"`},
		{"14", "", "since", `"14" is neither a day like "2026-03-31" nor a length like "2 weeks"`},
		{"1000 weeks", "", "since", `"1000 weeks" is neither a day like "2026-03-31" nor a length like "2 weeks"`},
		{"2026-04-01", "", "since", "2026-04-01 is not here yet: today is 2026-03-31"},
		{"", "last", "until", `"last" is neither a day like "2026-03-31" nor a length like "4 weeks"`},
		{"", "2026-03-30", "until", "2026-03-30 is over: today is 2026-03-31"},
	} {
		_, err := SpanOf(Asked{test.since, test.until}, hubWith())
		var m *Mistake
		if !errors.As(err, &m) || m.Asked != test.flag || m.Message != test.want {
			t.Errorf("%q to %q: got %v, want %s: %s", test.since, test.until, err, test.flag, test.want)
		}
	}
}

func TestADigestHasWordsAndWebAddressesOnly(t *testing.T) {
	for given, want := range map[string]string{
		" two\n lines\tand\x07more ":       "two lines andmore",
		"\u202etxt.exe\u2069":              "txt.exe",
		"write to a.b@example.org, please": "write to …, please",
		"@ada@example.org":                 "@…",
		"at @ada":                          "at @ada",
		"\xff":                             "\uFFFD",
		"ليلى":                             "ليلى",
	} {
		if got := clean(given, 100); got != want {
			t.Errorf("%q: got %q, want %q", given, got, want)
		}
	}
	if got := clean("one two three", 9); got != "one two…" {
		t.Errorf("got %q", got)
	}
	for given, want := range map[string]string{
		"https://a.example/b?c=d&e=f#g":     "https://a.example/b?c=d&e=f#g",
		"https://a.example/(b) <c>|'\"":     "https://a.example/%28b%29%20%3Cc%3E%7C%27%22",
		"https://a.example/?q=a b](c":       "https://a.example/?q=a%20b]%28c",
		"https://a.example/ä":               "https://a.example/%C3%A4",
		"mailto:a@example.org":              "",
		"javascript:alert(1)":               "",
		"https://somebody:secret@a.example": "",
		"//a.example/":                      "",
		"a room":                            "",
		"":                                  "",
	} {
		if got := web(given); got != want {
			t.Errorf("%q: got %q, want %q", given, got, want)
		}
	}
}
