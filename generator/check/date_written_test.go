package check

import (
	"strings"
	"testing"
	"unicode/utf8"

	"kith/generator/calendar"
)

func TestDatesAreFoundAsTheyAreWritten(t *testing.T) {
	tests := map[string]string{
		"5 March 2026": "2026-03-05", "5. März 2026": "2026-03-05", "1er mars 2026": "2026-03-01", "5 de março de 2026": "2026-03-05", "5 مارس 2026": "2026-03-05",
		"March 5th, 2026": "2026-03-05", "Mar. 5": "0000-03-05", "05.03.2026": "2026-03-05", "2026-03-05": "2026-03-05", "2026-03-05T18:00": "2026-03-05",
		"2026年3月5日": "2026-03-05", "3月5日": "0000-03-05", "the 5th of March": "0000-03-05", "29 February": "0000-02-29", "5 March 18:00": "0000-03-05",
		"31 February 2026": "", "5/3/2026": "", "2026-03-05-notes.pdf": "", "1.2.3.2026": "", "March 2026": "", "5 sheep": "", "at 5": "", "5:30 March": "", "05.03.": "", "3月": "", "99999999999 March": "",
	}
	for line, want := range tests {
		got := ""
		for d := range datesIn(line) {
			got += d.day.String()
		}
		if got != want {
			t.Errorf("%s: %s, want %s", line, got, want)
		}
	}
}

// FuzzDates reads strangers' lines: each date and each day of the week found stands in the
// line, and each ends behind the one before.
func FuzzDates(f *testing.F) {
	for _, line := range []string{"Friday, 5 March 2026", "2026年3月5日（金）", "sexta-feira, dia 5 de março", "الجمعة، 5 مارس", "5 5 5 March March 5 5", "\xff5 \xffMarch 2026-01-01"} {
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, line string) {
		last := 0
		for d := range datesIn(line) {
			if d.from < 0 || d.to > len(line) || d.from >= d.to || d.to <= last {
				t.Fatalf("%q: a date from %d to %d, after one to %d", line, d.from, d.to, last)
			}
			last = d.to
			if d.day == (calendar.Day{}) {
				t.Fatalf("%q: no date at all", line[d.from:d.to])
			}
			if name, from := weekdayBeside(line, d); name != "" && (!strings.HasPrefix(line[from:], name) || !utf8.ValidString(name)) {
				t.Fatalf("%q does not stand at %d of %q", name, from, line)
			}
		}
	})
}
