package calendar

import (
	"testing"
	"time"
)

func TestParseDayReadsADayAlone(t *testing.T) {
	got, err := ParseDay("2026-03-05")
	if want := (Day{2026, time.March, 5}); err != nil || got != want {
		t.Errorf("got %v, %v", got, err)
	}
	_, err = ParseDay("2026-03-05 18:00")
	wrong(t, err, BadDate, `a day without a time is wanted, not "2026-03-05 18:00"`, `write "2026-03-05"`)
	_, err = ParseDay("5.3.2026")
	wrong(t, err, BadDate, "a date begins with the year", `write "2026-03-05"`)
}

func TestDaysOfTheCalendar(t *testing.T) {
	tests := []struct {
		day     Day
		add     int
		want    string
		weekday time.Weekday // of day
	}{
		{Day{2026, 3, 5}, 0, "2026-03-05", time.Thursday},
		{Day{2026, 2, 28}, 1, "2026-03-01", time.Saturday},
		{Day{2024, 2, 28}, 1, "2024-02-29", time.Wednesday},
		{Day{2026, 1, 1}, -1, "2025-12-31", time.Thursday},
		{Day{2026, 12, 31}, 366, "2028-01-01", time.Thursday},
		{Day{1, 1, 1}, 9, "0001-01-10", time.Monday},
	}
	for _, test := range tests {
		if got := test.day.AddDays(test.add); got.String() != test.want {
			t.Errorf("%v and %d days: got %v, want %s", test.day, test.add, got, test.want)
		}
		if got := test.day.Weekday(); got != test.weekday {
			t.Errorf("%v: got %v, want %v", test.day, got, test.weekday)
		}
	}
}

func TestDaysStandInOrder(t *testing.T) {
	inOrder := []Day{{}, {2025, 12, 31}, {2026, 1, 31}, {2026, 2, 1}, {2026, 2, 2}}
	for i, a := range inOrder {
		for j, b := range inOrder {
			want := 0
			if i < j {
				want = -1
			} else if i > j {
				want = 1
			}
			if got := a.Compare(b); got != want {
				t.Errorf("%v and %v: got %d, want %d", a, b, got, want)
			}
		}
	}
}

func TestZeroDayIsNoDay(t *testing.T) {
	if d := (Day{}); !d.IsZero() || d.String() != "" {
		t.Errorf("got %q", d)
	}
	if (Day{2026, 3, 5}).IsZero() {
		t.Error("5 March 2026 is no day")
	}
}

func TestADayBeginsWithItsFirstMoment(t *testing.T) {
	tests := []struct{ zone, day, want string }{
		{"UTC", "2026-03-05", "2026-03-05T00:00:00Z"},
		{"Europe/Berlin", "2026-03-29", "2026-03-29T00:00:00+01:00"},
		{"Europe/Berlin", "2026-07-01", "2026-07-01T00:00:00+02:00"},
		{"Asia/Kolkata", "2026-03-05", "2026-03-05T00:00:00+05:30"},
		{"America/Sao_Paulo", "2018-11-04", "2018-11-04T01:00:00-02:00"}, // midnight is skipped
		{"America/Sao_Paulo", "2018-02-18", "2018-02-18T00:00:00-03:00"}, // 23:00 to 24:00 came twice
		{"America/St_Johns", "2010-11-07", "2010-11-07T00:00:00-02:30"},  // back to 23:01 at 00:01: midnight comes twice
		{"Pacific/Apia", "2011-12-29", "2011-12-29T00:00:00-10:00"},
		{"Pacific/Apia", "2011-12-30", "2011-12-31T00:00:00+14:00"}, // left out
		{"Pacific/Apia", "2011-12-31", "2011-12-31T00:00:00+14:00"},
	}
	for _, test := range tests {
		day, err := ParseDay(test.day)
		if err != nil {
			t.Fatal(err)
		}
		if got := day.In(zoneOf(t, test.zone)).Format(time.RFC3339); got != test.want {
			t.Errorf("%s in %s: got %s, want %s", test.day, test.zone, got, test.want)
		}
	}
	if got := (Day{2026, 3, 5}).In(nil); !got.Equal(time.Date(2026, 3, 5, 0, 0, 0, 0, time.UTC)) {
		t.Errorf("without a zone: got %v", got)
	}
}

func TestDayOfIsTheDayInTheZone(t *testing.T) {
	at := time.Date(2026, 3, 5, 23, 30, 0, 0, time.UTC)
	if got := DayOf(at); got != (Day{2026, 3, 5}) {
		t.Errorf("UTC: got %v", got)
	}
	if got := DayOf(at.In(zoneOf(t, "Asia/Kolkata"))); got != (Day{2026, 3, 6}) {
		t.Errorf("Asia/Kolkata: got %v", got)
	}
}

func TestDaysToUndoesAddDays(t *testing.T) {
	d := Day{Year: 2024, Month: time.February, Date: 28}
	for _, n := range []int{0, 1, 2, 366, -1, -59, 100_000, -700_000} {
		if got := d.DaysTo(d.AddDays(n)); got != n {
			t.Errorf("%d days later is %d days to", n, got)
		}
	}
}
