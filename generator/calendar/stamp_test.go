package calendar

import (
	"errors"
	"strings"
	"testing"
)

// mistake is err as a whole *Mistake, or the end of the test.
func mistake(t *testing.T, err error) *Mistake {
	t.Helper()
	var m *Mistake
	if !errors.As(err, &m) {
		t.Fatalf("got error %v, want a *Mistake", err)
	}
	if m.Rule == "" || m.Message == "" || m.Hint == "" {
		t.Fatalf("got %+v, want rule, message and hint", m)
	}
	return m
}

// wrong fails where err is not a mistake of that rule, message and hint.
func wrong(t *testing.T, err error, rule, message, hint string) {
	t.Helper()
	if err == nil {
		t.Fatal("got no error")
	}
	got, want := *mistake(t, err), Mistake{Rule: rule, Message: message, Hint: hint}
	if got.Meant != "" && !strings.Contains(hint, got.Meant) {
		t.Errorf("it means %q, and says %q", got.Meant, hint)
	}
	if got.Meant, got.Sure = "", false; got != want {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

func TestParseStampReadsISODates(t *testing.T) {
	tests := []struct {
		in, canonical string
		clock, offset bool
	}{
		{"2026-03-05", "2026-03-05", false, false},
		{"0001-01-01", "0001-01-01", false, false},
		{"9999-12-31", "9999-12-31", false, false},
		{"2024-02-29", "2024-02-29", false, false},
		{"2026-03-05 18:00", "2026-03-05 18:00", true, false},
		{"2026-03-05T18:00", "2026-03-05 18:00", true, false},
		{"2026-03-05 18:00:00", "2026-03-05 18:00", true, false},
		{"2026-03-05T18:00:07", "2026-03-05 18:00:07", true, false},
		{"2026-03-05 00:00", "2026-03-05 00:00", true, false},
		{"2026-03-05T18:00:00+01:00", "2026-03-05 18:00+01:00", true, true},
		{"2026-03-05 18:00+0100", "2026-03-05 18:00+01:00", true, true},
		{"2026-03-05 18:00 +01:00", "2026-03-05 18:00+01:00", true, true},
		{"2026-03-05 18:00:30 -0330", "2026-03-05 18:00:30-03:30", true, true},
		{"2026-03-05T18:00:00Z", "2026-03-05 18:00Z", true, true},
		{"2026-03-05 18:00 Z", "2026-03-05 18:00Z", true, true},
		{"2026-03-05 18:00+00:00", "2026-03-05 18:00+00:00", true, true},
		{"2026-03-05 18:00-00:00", "2026-03-05 18:00Z", true, true},
		{"2026-03-05 18:00-15:59", "2026-03-05 18:00-15:59", true, true},
	}
	for _, test := range tests {
		got, err := ParseStamp(test.in)
		if err != nil {
			t.Errorf("%q: %v", test.in, err)
			continue
		}
		if got.String() != test.canonical {
			t.Errorf("%q: got %q, want %q", test.in, got, test.canonical)
		}
		if got.HasTime() != test.clock || got.HasOffset() != test.offset || got.IsZero() {
			t.Errorf("%q: time %v, offset %v, zero %v", test.in, got.HasTime(), got.HasOffset(), got.IsZero())
		}
		if got.Day().String() != test.in[:10] {
			t.Errorf("%q: got day %v", test.in, got.Day())
		}
	}
}

func TestStampsAreEqualWhereTheySayTheSame(t *testing.T) {
	read := func(s string) Stamp {
		stamp, err := ParseStamp(s)
		if err != nil {
			t.Fatal(err)
		}
		return stamp
	}
	if read("2026-03-05T18:00:00+0100") != read("2026-03-05 18:00 +01:00") {
		t.Error("two ways to write one instant differ")
	}
	different := []string{"2026-03-05", "2026-03-05 00:00", "2026-03-05 00:00Z", "2026-03-05 00:00+00:00", "2026-03-05 00:00+01:00"}
	for i, a := range different {
		for _, b := range different[i+1:] {
			if read(a) == read(b) {
				t.Errorf("%q and %q are equal", a, b)
			}
		}
	}
}

func TestZeroStampIsNoDate(t *testing.T) {
	var s Stamp
	if !s.IsZero() || s.HasTime() || s.HasOffset() || s.String() != "" || !s.Day().IsZero() {
		t.Errorf("got %q on %v", s, s.Day())
	}
	_, err := s.In(nil, true)
	wrong(t, err, BadDate, "there is no date", `write one like "2026-03-05 18:00"`)
}

func TestDatesThatNoCalendarHas(t *testing.T) {
	tests := []struct{ in, message, hint string }{
		{"2026-02-30", "30 February does not exist", "February 2026 has 28 days"},
		{"2026-02-29", "29 February 2026 does not exist", "February 2026 has 28 days: it is not a leap year"},
		{"1900-02-29", "29 February 1900 does not exist", "February 1900 has 28 days: it is not a leap year"},
		{"2026-04-31", "31 April does not exist", "April 2026 has 30 days"},
		{"2026-04-32", "there is no day 32 in a month", "April 2026 has 30 days"},
		{"2026-04-00", "there is no day 0 in a month", "April 2026 has 30 days"},
		{"2026-13-05", "there is no month 13", `the month comes before the day: did you mean "2026-05-13"?`},
		{"2026-13-25", "there is no month 13", "months go from 01 to 12"},
		{"2026-00-05", "there is no month 0", "months go from 01 to 12"},
		{"2026-13-00", "there is no month 13", "months go from 01 to 12"},
		{"0000-01-01", "there is no year 0", "years are written with four digits, from 0001 to 9999"},
		{"2026-03-05 24:00", `there is no "24:00"`, `midnight begins the next day: write "2026-03-06 00:00"`},
		{"2026-12-31T24:00:00+01:00", `there is no "24:00"`, `midnight begins the next day: write "2027-01-01 00:00+01:00"`},
		{"9999-12-31 24:00", "there is no hour 24", "hours go from 00 to 23"},
		{"2026-03-05 25:61", "there is no hour 25", "hours go from 00 to 23"},
		{"2026-03-05 18:60", "there is no minute 60", "minutes go from 00 to 59"},
		{"2026-03-05 23:59:60", "there is no second 60", "seconds go from 00 to 59, and may be left out"},
		{"2026-03-05 18:00+19:00", `no place is at "+19:00" from UTC`, `leave it out where the zone is known: "2026-03-05 18:00"`},
		{"2026-03-05 18:00-19:30", `no place is at "-19:30" from UTC`, `where it is the end, write "2026-03-05 18:00" and "end: 2026-03-05 19:30"`},
		{"2026-03-05 18:00+01:75", `no place is at "+01:75" from UTC`, `leave it out where the zone is known: "2026-03-05 18:00"`},
	}
	for _, test := range tests {
		t.Run(test.in, func(t *testing.T) {
			_, err := ParseStamp(test.in)
			wrong(t, err, BadDate, test.message, test.hint)
		})
	}
}

func TestDatesWrittenAnotherWay(t *testing.T) {
	tests := []struct{ in, message, hint string }{
		{"05.03.2026", "a date begins with the year", `write "2026-03-05"`},
		{"5. 3. 2026", "a date begins with the year", `write "2026-03-05"`},
		{"3/5/2026", "a date begins with the year", `write "2026-03-05" or "2026-05-03"`},
		{"3/15/2026", "a date begins with the year", `write "2026-03-15"`},
		{"15/3/2026", "a date begins with the year", `write "2026-03-15"`},
		{"3/3/2026", "a date begins with the year", `write "2026-03-03"`},
		{"05-03-2026", "a date begins with the year", `write "2026-05-03" or "2026-03-05"`},
		{"30.2.2026", "30 February does not exist", "February 2026 has 28 days"},
		{"2026-3-5", "month and day have two digits each", `write "2026-03-05"`},
		{"2026-3-5T9:00", "month and day have two digits each", `write "2026-03-05 09:00"`},
		{"2026/03/05", `a date has "-" between its numbers, not "/"`, `write "2026-03-05"`},
		{"2026.03.05", `a date has "-" between its numbers, not "."`, `write "2026-03-05"`},
		{"20260305", `a date has "-" between its numbers`, `write "2026-03-05"`},
		{"20260305T180000Z", `a date has "-" between its numbers`, `write "2026-03-05 18:00Z"`},
		{"5 March 2026", `a date has numbers only, not "March"`, `write "2026-03-05"`},
		{"March 5th, 2026 at 6:30 pm", `a date has numbers only, not "March"`, `write "2026-03-05 18:30"`},
		{"Thursday, 2026-03-05 18:00", `a date goes without the name of the day, "Thursday"`, `write "2026-03-05 18:00"`},
		{"2026-03", `"2026-03" is only part of a date`, `write the day as well, like "2026-03-05"`},
		{" 2026-03-05", `there are blanks too many in " 2026-03-05"`, `write "2026-03-05"`},
		{"2026-03-05  18:00", `there are blanks too many in "2026-03-05  18:00"`, `write "2026-03-05 18:00"`},
		{"2026-03-05 18h", `"18h" is not a time like "18:00"`, `write "2026-03-05 18:00"`},
		{"2026-03-05 18h30", `"18h30" is not a time like "18:00"`, `write "2026-03-05 18:30"`},
		{"2026-03-05 18.30 Uhr", `"18.30 Uhr" is not a time like "18:00"`, `write "2026-03-05 18:30"`},
		{"2026-03-05 1830", `a time has ":" between its numbers`, `write "2026-03-05 18:30"`},
		{"2026-03-05 6pm", `"6pm" is not a time of the 24-hour clock`, `write "2026-03-05 18:00"`},
		{"2026-03-05 12:30 a.m.", `"12:30 a.m." is not a time of the 24-hour clock`, `write "2026-03-05 00:30"`},
		{"2026-03-05 12pm", `"12pm" is not a time of the 24-hour clock`, `write "2026-03-05 12:00"`},
		{"2026-03-05 9:00", "the hour has two digits", `write "2026-03-05 09:00"`},
		{"2026-03-05T18:00:00.000Z", "a time has no fractions of a second", `write "2026-03-05 18:00Z"`},
		{"2026-03-05t18:00:00z", `UTC is written as "Z"`, `write "2026-03-05 18:00Z"`},
		{"2026-03-05 18:00 UTC", `UTC is written as "Z"`, `write "2026-03-05 18:00Z"`},
		{"2026-03-05 18:00+1", `an offset from UTC is written like "+01:00"`, `write "2026-03-05 18:00+01:00"`},
		{"2026-03-05 18:00 UTC-3:30", `an offset from UTC is written like "+01:00"`, `write "2026-03-05 18:00-03:30"`},
		{"2026-03-05 18:00 CET", `a date does not hold a time zone, "CET"`, `write "2026-03-05 18:00" and "timezone: Europe/Berlin"`},
		{"2026-03-05 18:00 Europe/Berlin", `a date does not hold a time zone, "Europe/Berlin"`, `write "2026-03-05 18:00" and "timezone: Europe/Berlin"`},
		{"2026-03-05T18:00[Asia/Kolkata]", `a date does not hold a time zone, "Asia/Kolkata"`, `write "2026-03-05 18:00" and "timezone: Asia/Kolkata"`},
		{"2026-03-05 18:00 - 19:30", "a date has no end", `write "2026-03-05 18:00" and "end: 2026-03-05 19:30"`},
		{"2026-03-05 18:00–19:30", "a date has no end", `write "2026-03-05 18:00" and "end: 2026-03-05 19:30"`},
		{"2026-03-05 18:00 xylophone", `"xylophone" has no place in a date`, `write "2026-03-05 18:00"`},
		{"5.3.2026 6pm CET", "a date begins with the year", `write "2026-03-05 18:00" and "timezone: Europe/Berlin"`},
	}
	for _, test := range tests {
		t.Run(test.in, func(t *testing.T) {
			_, err := ParseStamp(test.in)
			wrong(t, err, BadDate, test.message, test.hint)
		})
	}
}

func TestWordsThatAreNoDate(t *testing.T) {
	for _, in := range []string{
		"Thursday", "next Thursday", "tomorrow", "18:00", "2026-03-05T", "2026-03-05 18", "2026-03-05x", "2026-W10-4",
		"2026-03-05 18:000", "5 Foobar 2026", "+2026-03-05", "２０２６-03-05", "2026-03-05\x00", "\xff\xfe2026-03-05",
		strings.Repeat("2026-03-05 ", 1000),
	} {
		_, err := ParseStamp(in)
		if err == nil {
			t.Errorf("%q is read", in)
			continue
		}
		m := mistake(t, err)
		if m.Rule != BadDate || m.Hint != dateLike {
			t.Errorf("%q: got %+v", in, m)
		}
		if len(m.Message) > 300 {
			t.Errorf("%.20q…: the message repeats %d bytes", in, len(m.Message))
		}
	}
	for _, in := range []string{"", " ", "\t\n"} {
		_, err := ParseStamp(in)
		wrong(t, err, BadDate, "the date is empty", dateLike)
	}
}

func FuzzParseStamp(f *testing.F) {
	for _, seed := range []string{
		"2026-03-05", "2026-03-05 18:00", "2026-03-05T18:00:00+01:00", "2026-03-05T18:00:00Z", "2026-03-05 18:00:59 -0330",
		"5.3.2026 6pm CET", "2026-13-32", "9999-12-31 24:00", "0000-00-00", "March 5th, 2026 at 6:30 pm", "20260305T180000Z",
		"2026-03-05 18:00-19:30", "2026-03-05 18:00 −3", "2026-02-30 18:00 Europe/Berlin", "31/31/2026 99pm",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		stamp, err := ParseStamp(s)
		if err != nil {
			if m := mistake(t, err); m.Rule != BadDate || !stamp.IsZero() {
				t.Fatalf("%q: got %q and %+v", s, stamp, m)
			}
			return
		}
		again, err := ParseStamp(stamp.String())
		if err != nil || again != stamp {
			t.Fatalf("%q is %q, which is %q again (%v)", s, stamp, again, err)
		}
		for _, zone := range []string{"Europe/Berlin", "Pacific/Apia", "America/St_Johns"} {
			if at, err := stamp.In(zoneOf(t, zone), true); err != nil {
				mistake(t, err)
			} else if !stamp.HasOffset() && DayOf(at) != stamp.Day() {
				t.Fatalf("%q in %s: %v is another day", s, zone, at)
			}
		}
	})
}

// A hint that offers a date offers one that is read.
func TestHintsOfferDatesThatAreRead(t *testing.T) {
	for _, in := range []string{
		"3/5/2026", "2026-13-05", "9999-12-31 24:00", "5.3.2026 6pm", "2026-3-5 9:00 utc+5:30", "March 5 2026 18h",
	} {
		_, err := ParseStamp(in)
		for _, offer := range offers(mistake(t, err).Hint) {
			if _, err := ParseStamp(offer); err != nil {
				t.Errorf("%q offers %q: %v", in, offer, err)
			}
		}
	}
}

// offers lists what stands in quotes in a hint.
func offers(hint string) []string {
	var list []string
	for i, part := range strings.Split(hint, `"`) {
		if i%2 == 1 {
			list = append(list, part)
		}
	}
	return list
}

func BenchmarkParseStamp(b *testing.B) {
	for _, s := range []string{"2026-03-05", "2026-03-05 18:00", "2026-03-05T18:00:00+01:00"} {
		b.Run(s, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := ParseStamp(s); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkMistakenDate(b *testing.B) {
	for b.Loop() {
		if _, err := ParseStamp("5.3.2026 6pm Europe/Berln"); err == nil {
			b.Fatal("read")
		}
	}
}
