package generator

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"kith/generator/corpus"
)

// expand has two libraries that know nothing of Kith read calendars, and returns what
// each of them finds, an occurrence a line. What a library has a word against fails.
func expand(t *testing.T, until string, files ...string) (icalendar, vobject []string) {
	t.Helper()
	const python = "/usr/bin/python3" // Debian's, which has the libraries
	if out, err := exec.Command(python, "-c", "import icalendar, vobject, dateutil, pytz").CombinedOutput(); err != nil {
		if os.Getenv("CI") != "" {
			t.Fatal("python3-icalendar and python3-vobject are not here: ", string(out))
		}
		t.Skip("python3-icalendar and python3-vobject are not here")
	}
	out, err := exec.Command(python, append([]string{"site/ical/testdata/expand.py", until}, files...)...).CombinedOutput()
	if err != nil {
		t.Fatal(string(out))
	}
	for line := range strings.Lines(string(out)) {
		library, said, _ := strings.Cut(strings.TrimSpace(line), " ")
		switch {
		case strings.HasPrefix(said, "error"):
			t.Error(line)
		case library == "icalendar":
			icalendar = append(icalendar, said)
		case library == "vobject":
			vobject = append(vobject, said)
		}
	}
	return icalendar, vobject
}

// published writes the calendars of a hub to disk, and returns where.
func published(t *testing.T, in Input) []string {
	t.Helper()
	var b Builder
	site, problems, err := b.Build(in)
	if err != nil || site == nil {
		t.Fatal(err, problems)
	}
	dir := t.TempDir()
	var files []string
	for _, path := range site.Paths() {
		if !strings.HasSuffix(path, ".ics") {
			continue
		}
		data, err := site.Draw(path)
		if err != nil {
			t.Fatal(err)
		}
		file := filepath.Join(dir, strings.ReplaceAll(path, "/", "_"))
		if err := os.WriteFile(file, data, 0o666); err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
	}
	return files
}

// TestCalendarsTellWhatPagesTell holds a rhythm with everything that happens to one: a
// pause across the change of the clocks, an evening that was moved, one called off, one
// held, one that nobody wrote of, and an extra one.
func TestCalendarsTellWhatPagesTell(t *testing.T) {
	in := input(map[string]string{
		"content/purpose.md":            "---\ntitle: Weavers\nurl: https://weavers.example.org/hub/\ntimezone: Europe/Berlin\nsince: 2026-01-01\n---\n",
		"content/members/ada.md":        "---\nname: \"Ada, \\\"the\\\" Countess; of: Lovelace\"\n---\n",
		"content/series/evenings.md":    "---\ntitle: Evenings\nrhythm: every 2nd Thursday 18:00\nfrom: 2026-10-08\nuntil: 2027-02-28\nduration: 2h\npauses: [2026-12-31]\nhosts: ada\n---\n",
		"content/sessions/held.md":      "---\ntitle: Held\ndate: 2026-10-08 18:00\nseries: evenings\n---\nWhat we wove.\n",
		"content/sessions/moved.md":     "---\ntitle: Moved\ndate: 2026-12-04 19:00\nreplaces: 2026-12-03\nstatus: moved\nseries: evenings\n---\n",
		"content/sessions/called.md":    "---\ntitle: Called off\ndate: 2026-12-17 18:00\nstatus: cancelled\nseries: evenings\n---\n",
		"content/sessions/extra.md":     "---\ntitle: Extra\ndate: 2026-12-23\nseries: evenings\n---\n",
		"content/sessions/elsewhere.md": "---\ntitle: In Adelaide\ndate: 2026-11-26 18:00\ntimezone: Australia/Adelaide\nduration: 90m\n---\n",
	})
	const host = "@weavers.example.org "
	want := []string{
		"series/evenings" + host + "2026-10-08T16:00:00Z 2026-10-08T18:00:00Z", // held
		"series/evenings" + host + "2026-12-04T18:00:00Z 2026-12-04T20:00:00Z", // moved
		"series/evenings" + host + "2026-12-17T17:00:00Z 2026-12-17T19:00:00Z", // called off
		"series/evenings" + host + "2027-01-14T17:00:00Z 2027-01-14T19:00:00Z",
		"series/evenings" + host + "2027-01-28T17:00:00Z 2027-01-28T19:00:00Z",
		"series/evenings" + host + "2027-02-11T17:00:00Z 2027-02-11T19:00:00Z",
		"series/evenings" + host + "2027-02-25T17:00:00Z 2027-02-25T19:00:00Z",
		"sessions/elsewhere" + host + "2026-11-26T07:30:00Z 2026-11-26T09:00:00Z",
		"sessions/extra" + host + "2026-12-23 2026-12-24",
	}
	var hub string
	for _, file := range published(t, in) {
		if filepath.Base(file) == "calendar.ics" {
			hub = file
		}
	}
	one, other := expand(t, "2027-12-31", hub)
	if d := cmp.Diff(want, one); d != "" {
		t.Error("icalendar:", d)
	}
	if d := cmp.Diff(want, other); d != "" {
		t.Error("vobject:", d)
	}
}

// TestADayStandsForAnHour and an hour for a day: what a session is, does not change what
// the occurrence is called for which it stands. Clocks with a short name change, too, and
// a day that has begun is not over.
func TestADayStandsForAnHour(t *testing.T) {
	in := input(map[string]string{
		"content/purpose.md":       "---\ntitle: Weavers\nurl: https://weavers.example.org/\ntimezone: Poland\nsince: 2026-01-01\n---\n",
		"content/series/hours.md":  "---\ntitle: Hours\nrhythm: every Thursday 18:00\nfrom: 2027-03-18\nuntil: 2027-04-02\nduration: 2h\n---\n",
		"content/series/days.md":   "---\ntitle: Days\nrhythm: every Friday\nfrom: 2027-03-19\nuntil: 2027-04-02\n---\n",
		"content/sessions/day.md":  "---\ntitle: All day\ndate: 2027-03-25\nseries: hours\n---\n",
		"content/sessions/hour.md": "---\ntitle: At nine\ndate: 2027-03-26 09:00\nduration: 1h\nseries: days\n---\n",
	})
	in.Now = time.Date(2027, time.March, 19, 12, 0, 0, 0, time.UTC)
	const host = "@weavers.example.org "
	want := []string{
		"series/days" + host + "2027-03-19 2027-03-20",
		"series/days" + host + "2027-03-26T08:00:00Z 2027-03-26T09:00:00Z",
		"series/days" + host + "2027-04-02 2027-04-03",
		"series/hours" + host + "2027-03-25 2027-03-26",
		"series/hours" + host + "2027-04-01T16:00:00Z 2027-04-01T18:00:00Z", // by the clocks of summer
	}
	for _, file := range published(t, in) {
		if filepath.Base(file) == "calendar.ics" {
			one, other := expand(t, "2027-12-31", file)
			same(t, "icalendar", one, want)
			same(t, "vobject", other, want)
		}
	}
}

// TestEveryCalendarIsRead gives the calendars of the starter hub and of a made-up
// community to two libraries, which agree and have no word against them.
func TestEveryCalendarIsRead(t *testing.T) {
	made := fstest.MapFS{}
	for _, f := range corpus.Of(corpus.S(), 1) {
		made[strings.TrimPrefix(f.Path, "content/")] = &fstest.MapFile{Data: []byte(f.Text), Mode: 0o644}
	}
	for name, content := range map[string]Input{
		"the starter hub": {Content: os.DirFS("../content"), Theme: input(nil).Theme, Now: moment},
		"a community":     {Content: made, Theme: input(nil).Theme, Now: moment},
	} {
		files := published(t, content)
		if len(files) < 10 {
			t.Fatalf("%s has %d calendars", name, len(files))
		}
		one, other := expand(t, "2028-01-01", files...)
		if len(one) == 0 || !slices.Equal(one, other) {
			t.Errorf("%s: %d and %d occurrences: %s", name, len(one), len(other), cmp.Diff(one, other))
		}
	}
}

// TestEveryCalendarIsFound where it belongs: the head of its page names it, and where
// something is to come its page offers it.
func TestEveryCalendarIsFound(t *testing.T) {
	site := built(t, Input{Content: os.DirFS("../content"), Theme: input(nil).Theme, Now: moment})
	looked := 0
	for _, path := range site.Paths() {
		at, shared := strings.CutSuffix(path, "calendar.ics")
		if !shared || strings.HasPrefix(at, "sessions/") {
			continue // a session's own is for download alone
		}
		looked++
		page := drawn(t, site, at+"index.html")
		if !strings.Contains(page, `type="text/calendar" href="/`+path+`"`) {
			t.Errorf("the head of /%s does not name its calendar", at)
		}
	}
	if looked < 5 {
		t.Errorf("only %d calendars are looked for", looked)
	}
	for _, page := range []string{"sessions", "series/evidence-evenings", "topics/calibration", "members/zoe-martin"} {
		if !strings.Contains(drawn(t, site, page+"/index.html"), `<details class="take">`) {
			t.Errorf("/%s/ offers no calendar", page)
		}
	}
}

// TestCalendarsOfPeopleAndTopicsForesee holds what nobody has written yet to whoever
// holds it and to what it is about.
func TestCalendarsOfPeopleAndTopicsForesee(t *testing.T) {
	in := input(map[string]string{
		"content/purpose.md":         "---\ntitle: Weavers\nurl: https://weavers.example.org/\ntimezone: Europe/Berlin\n---\n",
		"content/members/ada.md":     "---\nname: Ada\n---\n",
		"content/series/evenings.md": "---\ntitle: Evenings\nrhythm: yearly on 5 March 18:00\nfrom: 2026-01-01\nuntil: 2029-01-01\nduration: 2h\nhosts: ada\ntopics: looms\n---\n",
	})
	want := []string{"series/evenings/2027-03-05@weavers.example.org 2027-03-05T17:00:00Z 2027-03-05T19:00:00Z"}
	found := 0
	for _, file := range published(t, in) {
		if name := filepath.Base(file); !strings.HasPrefix(name, "members_ada") && !strings.HasPrefix(name, "topics_looms") {
			continue
		}
		found++
		if one, other := expand(t, "2027-12-31", file); !slices.Equal(one, want) || !slices.Equal(other, want) {
			t.Errorf("%s holds %q and %q, want %q", file, one, other, want)
		}
	}
	if found != 2 {
		t.Errorf("there are %d such calendars", found)
	}
}
