package calendar

import "testing"

func TestParseDaysReadsADayOrARun(t *testing.T) {
	tests := []struct {
		in, canonical string
		want          Days
	}{
		{"2026-12-20", "2026-12-20", Days{Day{2026, 12, 20}, Day{2026, 12, 20}}},
		{"2026-12-20..2027-01-05", "2026-12-20..2027-01-05", Days{Day{2026, 12, 20}, Day{2027, 1, 5}}},
		{"2026-12-20 .. 2027-01-05", "2026-12-20..2027-01-05", Days{Day{2026, 12, 20}, Day{2027, 1, 5}}},
		{"2026-12-20..2026-12-20", "2026-12-20", Days{Day{2026, 12, 20}, Day{2026, 12, 20}}},
	}
	for _, test := range tests {
		got, err := ParseDays(test.in)
		if err != nil || got != test.want || got.String() != test.canonical {
			t.Errorf("%q: got %v, %v", test.in, got, err)
		}
	}
}

func TestRunsThatAreNone(t *testing.T) {
	const joined = `the two ends of a pause have ".." between them`
	tests := []struct{ in, message, hint string }{
		{"", "the date is empty", dateLike},
		{"2026-12-20..", `"2026-12-20.." has only one end`, `write both, like "2026-12-20..2027-01-05"`},
		{"..2026-12-20", `"..2026-12-20" has only one end`, `write both, like "2026-12-20..2027-01-05"`},
		{"2027-01-05..2026-12-20", `"2027-01-05..2026-12-20" ends before it begins`, `write "2026-12-20..2027-01-05"`},
		{"2026-12-20..2027-02-30", "30 February does not exist", "February 2027 has 28 days"},
		{"2026-12-32..2027-01-05", "there is no day 32 in a month", "December 2026 has 31 days"},
		{"2026-12-20...2027-01-05", `".2027-01-05" is not a date`, dateLike},
		{"2026-12-20 - 2027-01-05", joined, `write "2026-12-20..2027-01-05"`},
		{"2026-12-20–2027-01-05", joined, `write "2026-12-20..2027-01-05"`},
		{"2026-12-20/2027-01-05", joined, `write "2026-12-20..2027-01-05"`},
		{"2026-12-20 to 2027-01-05", joined, `write "2026-12-20..2027-01-05"`},
		{"2026-12-20 18:00", `a day without a time is wanted, not "2026-12-20 18:00"`, `write "2026-12-20"`},
	}
	for _, test := range tests {
		t.Run(test.in, func(t *testing.T) {
			_, err := ParseDays(test.in)
			wrong(t, err, BadDate, test.message, test.hint)
		})
	}
}

func TestDaysHaveBothEnds(t *testing.T) {
	days := Days{Day{2026, 12, 20}, Day{2027, 1, 5}}
	for day, want := range map[Day]bool{
		{2026, 12, 19}: false, {2026, 12, 20}: true, {2026, 12, 31}: true, {2027, 1, 5}: true, {2027, 1, 6}: false, {}: false,
	} {
		if got := days.Has(day); got != want {
			t.Errorf("%v: got %v, want %v", day, got, want)
		}
	}
	if (Days{}).Has(Day{}) {
		t.Error("no days have no day")
	}
}

func FuzzParseDays(f *testing.F) {
	for _, seed := range []string{
		"2026-12-20", "2026-12-20..2027-01-05", "2026-12-20 .. 2027-01-05", "2027-01-05..2026-12-20", "..", "2026-12-20/2027-01-05",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		days, err := ParseDays(s)
		if err != nil {
			if m := mistake(t, err); m.Rule != BadDate {
				t.Fatalf("%q: got %+v", s, m)
			}
			return
		}
		if !days.Has(days.From) || !days.Has(days.To) || days.Has(days.From.AddDays(-1)) || days.Has(days.To.AddDays(1)) {
			t.Fatalf("%q: %v has not just its days", s, days)
		}
		if again, err := ParseDays(days.String()); err != nil || again != days {
			t.Fatalf("%q is %v, which is %v again (%v)", s, days, again, err)
		}
	})
}
