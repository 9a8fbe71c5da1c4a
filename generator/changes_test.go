package generator

import (
	"bytes"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"kith/generator/calendar"
	"kith/generator/corpus"
)

// drawnAt is every file of a hub as it is built at a moment, and when it will be another.
func drawnAt(t *testing.T, b *Builder, in Input, at time.Time) (map[string][]byte, time.Time) {
	t.Helper()
	in.Now = at
	site, problems, err := b.Build(in)
	if err != nil || site == nil {
		t.Fatal(err, problems)
	}
	files := map[string][]byte{}
	for _, path := range site.Paths() {
		if !site.Settled(path) {
			if files[path], err = site.Draw(path); err != nil {
				t.Fatal(err)
			}
		}
	}
	return files, site.Changes()
}

func sameFiles(t *testing.T, a, b map[string][]byte) bool {
	t.Helper()
	same := len(a) == len(b)
	for path, data := range a {
		if other, there := b[path]; !there || !bytes.Equal(data, other) {
			t.Logf("%s differs", path)
			same = false
		}
	}
	return same
}

// TestNothingChangesBeforeItIsSaid follows hubs through time, from one change that is
// said to the next: until the very second before, each file is as it was, and at most of
// these moments one is another.
func TestNothingChangesBeforeItIsSaid(t *testing.T) {
	weave := input(map[string]string{
		"content/purpose.md":         "---\ntitle: Weavers\nurl: https://weavers.example.org/\ntimezone: Europe/Berlin\n---\n",
		"content/members/ada.md":     "---\nname: Ada\ntimezone: America/New_York\nskills: [looms]\nwants: [dyes]\n---\n",
		"content/members/eve.md":     "---\nname: Eve\njoined: 2026-11-30\nwants: [dyes, looms]\n---\n",
		"content/members/gus.md":     "---\nname: Gus\nleft: 2026-12-05\noffers: dyes\n---\n",
		"content/series/evenings.md": "---\ntitle: Evenings\nrhythm: every 2nd Thursday 18:00\nfrom: 2026-10-08\nduration: 2h\npauses: [2026-12-17..2027-01-03]\nuntil: 2027-04-30\nhosts: ada\n---\n",
		"content/series/rarely.md":   "---\ntitle: Rarely\nrhythm: quarterly on the first Wednesday 12:00\nfrom: 2026-01-01\nduration: 1h\n---\n",
		"content/series/days.md":     "---\ntitle: Days\nrhythm: every 6 weeks on Saturday\nfrom: 2026-11-07\nduration: 2d\n---\n",
		"content/series/later.md":    "---\ntitle: Later\nrhythm: every Monday 09:00\nfrom: 2026-12-08\nduration: 1h\n---\n",
		"content/sessions/first.md":  "---\ntitle: First\ndate: 2026-11-19 18:00\nseries: evenings\nattendees: 3\n---\nWe wove.\n",
		"content/sessions/dyes.md":   "---\ntitle: Dyes\ndate: 2025-12-01 18:00\nduration: 90m\ntopics: dyes\n---\n",
		"content/sessions/off.md":    "---\ntitle: Off\ndate: 2026-12-03 18:00\nseries: evenings\nstatus: cancelled\n---\n",
		"content/sessions/far.md":    "---\ntitle: Far\ndate: 2027-02-01\nend: 2027-02-03\ntopics: looms\n---\n",
	})
	fading := map[string]string{"content/purpose.md": "---\ntitle: Fading\nparticipation: {window: 60}\n---\n"}
	for i, who := range []string{"ada, bob", "ada, cy", "ada, bob", "bob, dee", "cy, dee", "eve, cy", "ada, eve"} {
		day := calendar.Day{Year: 2026, Month: time.November, Date: 18 - 5*i}.AddDays(0)
		fading[fmt.Sprintf("content/sessions/s%d.md", i)] = fmt.Sprintf("---\ntitle: S\ndate: %v 18:00\nhost: %s\nattendees: [%s]\n---\n", day, who[:strings.Index(who, ",")], who)
	}
	for _, id := range []string{"ada", "bob", "cy", "dee", "eve"} {
		fading["content/members/"+id+".md"] = "---\nname: " + id + "\n---\n"
	}
	made := fstest.MapFS{}
	for _, f := range corpus.Of(corpus.Size{Members: 20, Sessions: 40, Shoutouts: 20, Asks: 8, Projects: 5, Resources: 8}, 2) {
		made[f.Path] = &fstest.MapFile{Data: []byte(f.Text), Mode: 0o644}
	}
	for name, of := range map[string]struct {
		in    Input
		steps int
	}{
		"weavers":                {weave, 25},
		"a community":            {Input{Content: made, Theme: weave.Theme}, 25},
		"those who come no more": {input(fading), 6},
	} {
		t.Run(name, func(t *testing.T) {
			var b Builder
			in, steps, moved := of.in, of.steps, 0
			at := moment
			files, next := drawnAt(t, &b, in, at)
			for range steps {
				if next.IsZero() {
					break
				}
				if !next.After(at) {
					t.Fatalf("at %v it says that it changes at %v", at, next)
				}
				before, again := drawnAt(t, &b, in, next.Add(-time.Second))
				if !sameFiles(t, files, before) || !again.Equal(next) {
					t.Fatalf("a file changed between %v and %v; then it says %v", at, next, again)
				}
				at = next
				now, later := drawnAt(t, &b, in, at)
				if !slices.Equal(sortedPaths(now), sortedPaths(files)) || !quietly(files, now) {
					moved++
				}
				files, next = now, later
			}
			if moved*2 < steps {
				t.Errorf("of %d moments only %d changed anything", steps, moved)
			}
		})
	}
}

// TestAGapOpensWhenAYearHasPassed: what two want and one held 365 days ago waits for a
// session from that second on, wherever that is told, and not before.
func TestAGapOpensWhenAYearHasPassed(t *testing.T) {
	in := input(map[string]string{
		"content/purpose.md":       "---\ntitle: Weavers\nurl: https://weavers.example.org/\ntimezone: Europe/Berlin\n---\n",
		"content/members/ada.md":   "---\nname: Ada\nwants: [dyes]\n---\n",
		"content/members/eve.md":   "---\nname: Eve\nwants: [dyes]\n---\n",
		"content/sessions/dyes.md": "---\ntitle: Dyes\ndate: 2025-12-01 18:00\nduration: 90m\ntopics: dyes\n---\n",
	})
	var b Builder
	opens := time.Date(2026, 12, 1, 18, 30, 0, 0, time.UTC)
	before, next := drawnAt(t, &b, in, opens.Add(-time.Second))
	if !next.Equal(opens) {
		t.Errorf("it says that it changes at %v", next)
	}
	after, _ := drawnAt(t, &b, in, opens)
	for _, path := range []string{"index.html", "topics/index.html", "topics/dyes/index.html", "topics/dyes/index.md", "api/topics.json"} {
		if bytes.Equal(before[path], after[path]) {
			t.Errorf("%s is the same", path)
		}
	}
	if got := string(after["api/topics.json"]); !bytes.Contains(after["api/topics.json"], []byte(`"gap":{"wanted":2,"state":"nobody"}`)) {
		t.Errorf("the data says:\n%s", got)
	}
}

func sortedPaths(files map[string][]byte) (paths []string) {
	for path := range files {
		paths = append(paths, path)
	}
	slices.Sort(paths)
	return paths
}

func quietly(a, b map[string][]byte) bool {
	for path, data := range a {
		if !bytes.Equal(data, b[path]) {
			return false
		}
	}
	return true
}

func TestAnExampleThatStandsStillNeverChanges(t *testing.T) {
	var b Builder
	in := Input{Content: os.DirFS("../content"), Theme: input(nil).Theme}
	if _, next := drawnAt(t, &b, in, moment); !next.IsZero() {
		t.Errorf("it says %v", next)
	}
}
