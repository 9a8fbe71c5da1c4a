package calendar

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

func TestEveryZoneNameLoads(t *testing.T) {
	var zones Zones
	all := ZoneNames()
	if len(all) < 500 || !slices.IsSorted(all) {
		t.Errorf("got %d names", len(all))
	}
	for _, name := range all {
		zone, err := zones.Load(name)
		if err != nil || zone.String() != name {
			t.Errorf("%s: got %v, %v", name, zone, err)
		}
	}
	for _, name := range []string{"UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires", "Asia/Kolkata"} {
		if !slices.Contains(all, name) {
			t.Errorf("%s is missing", name)
		}
	}
}

func TestZoneNamesAreTheCallersOwn(t *testing.T) {
	ZoneNames()[0] = "changed"
	if got := ZoneNames()[0]; got == "changed" {
		t.Error("a caller changed the list for all")
	}
}

func TestAZoneIsLoadedOnce(t *testing.T) {
	var zones Zones
	var got [8]*time.Location
	var wait sync.WaitGroup
	for i := range got {
		wait.Go(func() { got[i], _ = zones.Load("Europe/Berlin") })
	}
	wait.Wait()
	for _, zone := range got {
		if zone == nil || zone != got[0] {
			t.Fatalf("got %v", got)
		}
	}
	if utc, err := zones.Load("UTC"); utc != time.UTC || err != nil {
		t.Errorf("UTC: got %v, %v", utc, err)
	}
}

// The machine's own idea of a zone, here a wrong one, has no say.
func TestZonesComeFromTheBinaryAlone(t *testing.T) {
	data, err := content(archive()["Asia/Kolkata"])
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "Europe"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "Europe", "Berlin"), data, 0o644); err != nil {
		t.Fatal(err)
	}
	t.Setenv("ZONEINFO", dir)
	if got := offsetAt(0, zoneOf(t, "Europe/Berlin")); got != 3600 {
		t.Errorf("Europe/Berlin was %d seconds from UTC in 1970", got)
	}
}

func TestUnknownZonesAreExplained(t *testing.T) {
	const place = `write the continent and a large city of the zone, like "Europe/Berlin", or "UTC"`
	tests := []struct{ in, message, hint string }{
		{"", "the time zone has no name", `write the name of a place, like "Europe/Berlin", or "UTC"`},
		{"Local", `"Local" is another time zone on every machine`, `name the place, like "Europe/Berlin"`},
		{"Berlin", `there is no time zone "Berlin"`, `did you mean "Europe/Berlin"?`},
		{"Europe/Berln", `there is no time zone "Europe/Berln"`, `did you mean "Europe/Berlin"?`},
		{"Erope/Berlin", `there is no time zone "Erope/Berlin"`, `did you mean "Europe/Berlin"?`},
		{"europe/berlin", `there is no time zone "europe/berlin"`, `did you mean "Europe/Berlin"?`},
		{"America/New York", `there is no time zone "America/New York"`, `did you mean "America/New_York"?`},
		{"new york", `there is no time zone "new york"`, `did you mean "America/New_York"?`},
		{"Buenos Aires", `there is no time zone "Buenos Aires"`, `did you mean "America/Argentina/Buenos_Aires"?`},
		{"utc", `there is no time zone "utc"`, `did you mean "UTC"?`},
		{"Mumbai", `there is no time zone "Mumbai"`, place},
		{"Europe/", `there is no time zone "Europe/"`, place},
		{"../../etc/passwd", `there is no time zone "../../etc/passwd"`, place},
		{"Factory", `there is no time zone "Factory"`, place},
		{"CET", `"CET" is an abbreviation and does not know summer time`, `name the place, like "Europe/Berlin"`},
		{"pst", `"pst" is an abbreviation and does not know summer time`, `name the place, like "America/Los_Angeles"`},
		{"EST", `"EST" is an abbreviation and does not know summer time`, `name the place, like "America/New_York"`},
		{"GMT", `"GMT" is an abbreviation and does not know summer time`, `name the place, like "Europe/London"`},
		{"UTC+2", `"UTC+2" is a fixed offset and does not know summer time`,
			`name the place, like "Europe/Berlin" (in July) or "Europe/Athens" (in January) or "Africa/Johannesburg"`},
		{"+05:30", `"+05:30" is a fixed offset and does not know summer time`, `name the place, like "Asia/Kolkata"`},
		{"GMT-0330", `"GMT-0330" is a fixed offset and does not know summer time`, `name the place, like "America/St_Johns" (in January)`},
		{"UTC+25", `"UTC+25" is a fixed offset and does not know summer time`, `name the place, like "Europe/Berlin"`},
	}
	for _, test := range tests {
		t.Run(test.in, func(t *testing.T) {
			var zones Zones
			zone, err := zones.Load(test.in)
			wrong(t, err, UnknownZone, test.message, test.hint)
			if zone != nil {
				t.Errorf("got %v", zone)
			}
		})
	}
}

func TestZonesOfferedInHintsLoad(t *testing.T) {
	for name, zone := range abbreviations {
		zoneOf(t, zone)
		if slices.Contains(ZoneNames(), name) {
			t.Errorf("%s is refused and listed", name)
		}
	}
	for _, zone := range wellKnown {
		zoneOf(t, zone)
	}
}

func FuzzZonesLoad(f *testing.F) {
	for _, seed := range []string{"Europe/Berlin", "Berlin", "CET", "UTC+2", "+", "-", "/", "", "Local", "\xff/\xff", strings.Repeat("Europe/", 99)} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, name string) {
		var zones Zones
		zone, err := zones.Load(name)
		if err != nil {
			if m := mistake(t, err); m.Rule != UnknownZone || zone != nil {
				t.Fatalf("%q: got %v and %+v", name, zone, m)
			}
			return
		}
		if zone.String() != name || !slices.Contains(ZoneNames(), name) {
			t.Fatalf("%q: got %v", name, zone)
		}
	})
}

func BenchmarkZonesLoad(b *testing.B) {
	b.Run("first", func(b *testing.B) {
		for b.Loop() {
			var zones Zones
			if _, err := zones.Load("Europe/Berlin"); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("again", func(b *testing.B) {
		var zones Zones
		for b.Loop() {
			if _, err := zones.Load("Europe/Berlin"); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("unknown", func(b *testing.B) {
		for b.Loop() {
			var zones Zones
			if _, err := zones.Load("Europe/Berln"); err == nil {
				b.Fatal("loaded")
			}
		}
	})
}
