package ical

import (
	"cmp"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func in(t testing.TB, zone, wall string) time.Time {
	t.Helper()
	loc, err := time.LoadLocation(zone)
	if err != nil {
		t.Fatal(err)
	}
	at, err := time.ParseInLocation("2006-01-02 15:04", wall, loc)
	if err != nil {
		t.Fatal(err)
	}
	return at
}

// occurrences has two libraries that know nothing of Kith read a calendar, and returns
// what each finds.
func occurrences(t *testing.T, c Calendar) (icalendar, vobject []string) {
	t.Helper()
	const python = "/usr/bin/python3" // Debian's, which has the libraries
	if out, err := exec.Command(python, "-c", "import icalendar, vobject, dateutil, pytz").CombinedOutput(); err != nil {
		missing(t, "python3-icalendar and python3-vobject are not here: "+string(out))
	}
	file := filepath.Join(t.TempDir(), "calendar.ics")
	if err := os.WriteFile(file, c.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(python, "testdata/expand.py", "2027-12-31", file).CombinedOutput()
	if err != nil {
		t.Fatalf("%s\n%s", out, c.Bytes())
	}
	for line := range strings.Lines(string(out)) {
		line = strings.TrimSpace(line)
		if said, ok := strings.CutPrefix(line, "icalendar "); ok {
			icalendar = append(icalendar, said)
		} else if said, ok := strings.CutPrefix(line, "vobject "); ok {
			vobject = append(vobject, said)
		}
	}
	return icalendar, vobject
}

func missing(t *testing.T, what string) {
	t.Helper()
	if os.Getenv("CI") != "" {
		t.Fatal(what)
	}
	t.Skip(what)
}

// TestEventsAreTheirInstants gives sessions on both sides of a change of the clocks to
// programs that know the zones themselves, and to ones that believe our description.
func TestEventsAreTheirInstants(t *testing.T) {
	c := Calendar{Name: "Weavers"}
	var want []string
	for _, at := range []struct{ zone, wall, utc string }{
		{"Europe/Berlin", "2026-03-26 18:00", "2026-03-26T17:00:00Z"},
		{"Europe/Berlin", "2026-04-02 18:00", "2026-04-02T16:00:00Z"},
		{"Europe/Berlin", "2026-10-29 18:00", "2026-10-29T17:00:00Z"},
		{"Asia/Kolkata", "2026-03-26 18:00", "2026-03-26T12:30:00Z"},
		{"Australia/Adelaide", "2026-04-02 18:00", "2026-04-02T07:30:00Z"},
		{"Australia/Adelaide", "2026-04-09 18:00", "2026-04-09T08:30:00Z"},
		{"Australia/Adelaide", "2026-10-08 18:00", "2026-10-08T07:30:00Z"},
		{"Australia/Lord_Howe", "2026-04-02 18:00", "2026-04-02T07:00:00Z"},
		{"Australia/Lord_Howe", "2026-04-09 18:00", "2026-04-09T07:30:00Z"},
		{"America/St_Johns", "2026-03-05 18:00", "2026-03-05T21:30:00Z"},
		{"America/St_Johns", "2026-03-12 18:00", "2026-03-12T20:30:00Z"},
		{"America/Sao_Paulo", "2018-10-25 18:00", "2018-10-25T21:00:00Z"},
		{"America/Sao_Paulo", "2018-11-08 18:00", "2018-11-08T20:00:00Z"},
		{"America/Sao_Paulo", "2026-11-08 18:00", "2026-11-08T21:00:00Z"},
		{"UTC", "2026-03-05 18:00", "2026-03-05T18:00:00Z"},
	} {
		start := in(t, at.zone, at.wall)
		uid := strings.ReplaceAll(at.zone+"-"+at.wall, " ", "T")
		c.Events = append(c.Events, Event{UID: uid, Revised: start, Start: start, End: start.Add(90 * time.Minute), Summary: "S"}.Text())
		end, _ := time.Parse(time.RFC3339, at.utc)
		want = append(want, uid+" "+at.utc+" "+end.Add(90*time.Minute).Format(time.RFC3339))
	}
	for _, zone := range []string{"Europe/Berlin", "Asia/Kolkata", "Australia/Adelaide", "Australia/Lord_Howe", "America/St_Johns", "America/Sao_Paulo", "UTC"} {
		c.Zones = append(c.Zones, Zone(in(t, zone, "2018-01-01 00:00").Location(), in(t, zone, "2018-01-01 00:00"), in(t, zone, "2030-01-01 00:00")))
	}
	slices.Sort(want)
	one, other := occurrences(t, c)
	if d := gocmp.Diff(want, one); d != "" {
		t.Error("icalendar:", d)
	}
	if d := gocmp.Diff(want, other); d != "" {
		t.Error("vobject:", d)
	}
}

// TestARhythmIsKeptAcrossTheClocks holds a rule with a pause, an occurrence that was
// moved, and whole days.
func TestARhythmIsKeptAcrossTheClocks(t *testing.T) {
	start := in(t, "Europe/Berlin", "2026-10-08 18:00")
	moved := in(t, "Europe/Berlin", "2026-10-23 19:00")
	c := Calendar{Name: "Weavers", Refresh: 24 * time.Hour, Source: "https://weavers.example.org/calendar.ics", Events: []string{
		Event{UID: "evenings", Start: start, End: start.Add(2 * time.Hour), Summary: "Evening", Rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", Except: []time.Time{in(t, "Europe/Berlin", "2026-12-31 18:00")}}.Text(),
		Event{UID: "evenings", Start: moved, End: moved.Add(time.Hour), Summary: "Evening, a day later", Replaces: Occurrence{At: in(t, "Europe/Berlin", "2026-10-22 18:00")}, Sequence: 1}.Text(),
		Event{UID: "retreat", Start: in(t, "Europe/Berlin", "2026-10-24 00:00"), End: in(t, "Europe/Berlin", "2026-10-27 00:00"), AllDay: true, Summary: "Retreat", Status: Cancelled}.Text(),
	}, Zones: []string{Zone(start.Location(), start, start.AddDate(2, 0, 0))}}
	want := []string{
		"evenings 2026-10-08T16:00:00Z 2026-10-08T18:00:00Z",
		"evenings 2026-10-23T17:00:00Z 2026-10-23T18:00:00Z",
		"evenings 2026-11-05T17:00:00Z 2026-11-05T19:00:00Z",
		"evenings 2026-11-19T17:00:00Z 2026-11-19T19:00:00Z",
		"evenings 2026-12-03T17:00:00Z 2026-12-03T19:00:00Z",
		"evenings 2026-12-17T17:00:00Z 2026-12-17T19:00:00Z",
		"evenings 2027-01-14T17:00:00Z 2027-01-14T19:00:00Z",
		"retreat 2026-10-24 2026-10-27",
	}
	one, other := occurrences(t, c)
	early := func(line string) bool {
		return strings.Contains(line, " 2027-") && !strings.Contains(line, "2027-01-14")
	}
	if d := gocmp.Diff(want, slices.DeleteFunc(one, early)); d != "" {
		t.Error("icalendar:", d)
	}
	if d := gocmp.Diff(want, slices.DeleteFunc(other, early)); d != "" {
		t.Error("vobject:", d)
	}
}

// TestEveryZoneIsDescribed holds what is written of each zone to the zone itself: every
// hour of eighty years is in the setting that began last.
func TestEveryZoneIsDescribed(t *testing.T) {
	from := time.Date(1990, 1, 1, 0, 0, 0, 0, time.UTC)
	for _, name := range []string{"Europe/Berlin", "Europe/Dublin", "America/Sao_Paulo", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kolkata", "America/St_Johns", "Pacific/Apia", "Asia/Gaza", "Antarctica/Troll"} {
		zone, err := time.LoadLocation(name)
		if err != nil {
			t.Fatal(err)
		}
		text := Zone(zone, from, from.AddDate(80, 0, 0))
		settings := regexp.MustCompile(`(?s)BEGIN:(STANDARD|DAYLIGHT)(.*?)END:`).FindAllStringSubmatch(text, -1)
		type begin struct {
			at     int64
			offset int
		}
		var begins []begin
		for _, s := range settings {
			was, is := east(t, s[2], "TZOFFSETFROM:"), east(t, s[2], "TZOFFSETTO:")
			for _, at := range regexp.MustCompile(`(?:DTSTART|RDATE):(\d{8}T\d{6})`).FindAllStringSubmatch(s[2], -1) {
				wall, err := time.Parse("20060102T150405", at[1])
				if err != nil {
					t.Fatal(err)
				}
				begins = append(begins, begin{wall.Unix() - int64(was), is})
			}
		}
		slices.SortFunc(begins, func(a, b begin) int { return cmp.Compare(a.at, b.at) })
		i := 0
		for at := from; at.Year() < 2069; at = at.Add(time.Hour) {
			for i+1 < len(begins) && begins[i+1].at <= at.Unix() {
				i++
			}
			if _, want := at.In(zone).Zone(); begins[i].offset != want {
				t.Fatalf("%s at %v: offset %d, want %d", name, at, begins[i].offset, want)
			}
		}
	}
}

func east(t *testing.T, text, name string) int {
	_, rest, found := strings.Cut(text, name)
	at, err := time.Parse("-0700", strings.TrimSpace(rest[:min(5, len(rest))]))
	if !found || err != nil {
		t.Fatalf("no %s in %q", name, text)
	}
	_, offset := at.Zone()
	return offset
}

// TestNoTextBreaksOut puts strangers' words everywhere, and reads the lines back.
func TestNoTextBreaksOut(t *testing.T) {
	words := rapid.StringMatching(`([a-z]|[\\;,:"\r\n\t\x00\x1b]|é|李|🧵|\x{2028}|\x{85}|BEGIN:VEVENT|\r\nATTENDEE:x){0,60}`)
	start := in(t, "Europe/Berlin", "2026-03-05 18:00")
	rapid.Check(t, func(t *rapid.T) {
		said := words.Draw(t, "words")
		c := Calendar{Name: said, Description: said, URL: said, Source: said, Refresh: time.Hour, Zone: said, Events: []string{Event{
			UID: said, Start: start, Summary: said, Description: said, Location: said, URL: said, Conference: said,
			Categories: []string{said, said}, Organizer: Person{said, said}, Attendees: []Person{{said, said}},
		}.Text()}}
		file := string(c.Bytes())
		if !strings.HasSuffix(file, "\r\n") || strings.Count(file, "\n") != strings.Count(file, "\r\n") || strings.Count(file, "\r") != strings.Count(file, "\r\n") {
			t.Fatalf("a line ends otherwise: %q", file)
		}
		known := map[string]bool{}
		for _, name := range strings.Fields("BEGIN VERSION PRODID CALSCALE NAME X-WR-CALNAME DESCRIPTION X-WR-CALDESC URL SOURCE REFRESH-INTERVAL X-PUBLISHED-TTL X-WR-TIMEZONE UID DTSTAMP DTSTART SUMMARY LOCATION CONFERENCE CATEGORIES ORGANIZER ATTENDEE TRANSP END") {
			known[name] = true
		}
		for line := range strings.SplitSeq(strings.TrimSuffix(file, "\r\n"), "\r\n") {
			if len(line) > 75 || !utf8.ValidString(line) {
				t.Fatalf("%d octets: %q", len(line), line)
			}
			name, _, _ := strings.Cut(line, ":")
			name, _, _ = strings.Cut(name, ";")
			if !strings.HasPrefix(line, " ") && !known[name] {
				t.Fatalf("nobody wrote the line %q", line)
			}
		}
		if n := strings.Count(strings.ReplaceAll(file, "\r\n ", ""), "\r\nBEGIN:VEVENT"); n != 1 {
			t.Fatalf("there are %d events", n)
		}
	})
}

func TestDurationsAndOffsetsAsTheRFCWritesThem(t *testing.T) {
	for d, want := range map[time.Duration]string{24 * time.Hour: "P1D", 90 * time.Minute: "PT1H30M", 0: "PT0M", 6 * time.Hour: "PT6H", 26 * time.Hour: "PT26H"} {
		if got := length(d); got != want {
			t.Errorf("%v is %q, want %q", d, got, want)
		}
	}
	for seconds, want := range map[int]string{3600: "+0100", -12600: "-0330", 0: "+0000", -1815: "-003015"} {
		if got := offset(seconds); got != want {
			t.Errorf("%d is %q, want %q", seconds, got, want)
		}
	}
}
