package calendar

import (
	"strings"
	"testing"
	"time"
)

func TestParseDurationReadsWhatPeopleWrite(t *testing.T) {
	tests := map[string]time.Duration{
		"1m": time.Minute, "90m": 90 * time.Minute, "90 min": 90 * time.Minute, "90 minutes": 90 * time.Minute,
		"1h 30m": 90 * time.Minute, "1h30m": 90 * time.Minute, "1.5h": 90 * time.Minute, "1,5 h": 90 * time.Minute,
		"2h": 2 * time.Hour, "2 Hours": 2 * time.Hour, "1 hr": time.Hour, "0.25h": 15 * time.Minute,
		"1 hour 15 minutes": 75 * time.Minute, "1 hour and 15 minutes": 75 * time.Minute, "1h and 15m": 75 * time.Minute,
		"PT1H30M": 90 * time.Minute, "PT90M": 90 * time.Minute, "P1DT2H": 26 * time.Hour, "P1D": 24 * time.Hour, "P1W": 168 * time.Hour,
		"pt1.5h": 90 * time.Minute, "PT5400S": 90 * time.Minute, "PT1H0S": time.Hour, "1h30m0s": 90 * time.Minute, " 2h ": 2 * time.Hour,
		"1d": 24 * time.Hour, "3 days": 72 * time.Hour, "2 weeks": 336 * time.Hour, "1d 2h 3m": 26*time.Hour + 3*time.Minute,
		"31d": 744 * time.Hour, "0h 5m": 5 * time.Minute,
	}
	for in, want := range tests {
		if got, err := ParseDuration(in); err != nil || got != want {
			t.Errorf("%q: got %v, %v, want %v", in, got, err, want)
		}
	}
}

func TestDurationsThatAreNone(t *testing.T) {
	const order = "the parts of a duration go from large to small, each once"
	const whole = `write hours and minutes, like "1h 30m"`
	const unit = `units are "m" for minutes, "h" for hours and "d" for days`
	tests := []struct{ in, message, hint string }{
		{"", "the duration is empty", likeThis},
		{"  ", "the duration is empty", likeThis},
		{"90", `"90" has no unit`, `write "90m" or "90h"`},
		{"1:30", `"1:30" has no unit`, `write "1h 30m"`},
		{"1h30", `"30" has no unit`, `write "1h 30m"`},
		{"1.5", `"1.5" has no unit`, likeThis},
		{"5 x", `there is no unit "x"`, unit},
		{"1 month", "not every month is equally long", likeThis},
		{"P1M", "not every month is equally long", likeThis},
		{"P1Y", "not every year is equally long", likeThis},
		{"PT1D", `there is no unit "d"`, unit},
		{"P", `"P" is not a duration`, `write it like "PT1H30M" or "1h 30m"`},
		{"PT", `"PT" is not a duration`, `write it like "PT1H30M" or "1h 30m"`},
		{"P1DT", `"P1DT" is not a duration`, `write it like "PT1H30M" or "1h 30m"`},
		{"-1h", `"-1h" is negative`, likeThis},
		{"0m", `"0m" is shorter than a minute`, `leave the duration out, or write it like "90m"`},
		{"59s", `"59s" is shorter than a minute`, `leave the duration out, or write it like "90m"`},
		{"32d", `"32d" is longer than 31 days`, "write each meeting as a session of its own"},
		{"31d 1m", `"31d 1m" is longer than 31 days`, "write each meeting as a session of its own"},
		{"9999999w", `"9999999w" is longer than 31 days`, "write each meeting as a session of its own"},
		{"99999999h", `"99999999" has too many digits`, likeThis},
		{"0.00000001h", `"0.00000001" has too many digits`, likeThis},
		{"90s", `"90s" is not a whole number of minutes`, whole},
		{"1.01h", `"1.01h" is not a whole number of minutes`, whole},
		{"1.333h", `"1.333" does not come to whole minutes`, whole},
		{"1.5h 3m", "only the last part of a duration may have a fraction", likeThis},
		{"30m 1h", order, likeThis},
		{"1h 2h", order, likeThis},
		{"1..5h", `"1..5" is not a number`, likeThis},
		{".5h", `".5" is not a number`, likeThis},
		{"1.h", `"1." is not a number`, likeThis},
		{"1h and", `"and" is not a duration`, likeThis},
		{"ages", `"ages" is not a duration`, likeThis},
		{"½h", `"½h" is not a duration`, likeThis},
	}
	for _, test := range tests {
		t.Run(test.in, func(t *testing.T) {
			_, err := ParseDuration(test.in)
			wrong(t, err, BadDuration, test.message, test.hint)
		})
	}
}

func FuzzParseDuration(f *testing.F) {
	for _, seed := range []string{"90m", "1h 30m", "1.5h", "1 hour and 15 minutes", "PT1H30M", "P1DT2H", "3 days", "1:30", "9999999w 9999999d", "1h30"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDuration(s)
		if err != nil {
			if m := mistake(t, err); m.Rule != BadDuration || d != 0 {
				t.Fatalf("%q: got %v and %+v", s, d, m)
			}
			return
		}
		if d < time.Minute || d > 31*24*time.Hour || d%time.Minute != 0 {
			t.Fatalf("%q is %v", s, d)
		}
		for _, said := range []string{d.String(), strings.ToUpper(s)} {
			if again, err := ParseDuration(said); err != nil || again != d {
				t.Fatalf("%q is %v, but %q is %v (%v)", s, d, said, again, err)
			}
		}
	})
}

func BenchmarkParseDuration(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := ParseDuration("1h 30m"); err != nil {
			b.Fatal(err)
		}
	}
}
