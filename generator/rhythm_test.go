package generator

import (
	"io/fs"
	"os"
	"strings"
	"testing"

	"kith/generator/calendar"
	"kith/generator/corpus"
	"kith/generator/hub"
	"kith/generator/source"
)

// TestSessionsStandOnTheirRhythm looks at hubs that keep to what they say: each session
// of a series is on a day that its rhythm names, or says which one it replaces.
func TestSessionsStandOnTheirRhythm(t *testing.T) {
	files := map[string]string{}
	for _, f := range corpus.Of(corpus.S(), 1) {
		files["content/"+f.Path] = f.Text
	}
	for name, content := range map[string]fs.FS{"starter": os.DirFS("../content"), "corpus": input(files).Content} {
		var r source.Reader
		parts, _, err := r.Read(content)
		if err != nil {
			t.Fatal(err)
		}
		h := hub.Of(parts, hub.Moment{Now: moment, Zones: &r.Zones})
		looked := 0
		for _, s := range h.Series {
			looked += onRhythm(t, s)
		}
		if looked < 10 {
			t.Errorf("%s: only %d sessions are looked at", name, looked)
		}
	}
}

func onRhythm(t *testing.T, s *hub.Series) (looked int) {
	t.Helper()
	course, err := s.Course()
	if err != nil {
		t.Errorf("%s: %v", s.File, err)
		return 0
	}
	for _, held := range s.Held {
		o, ok := course.At(held.Occurrence())
		switch {
		case !ok:
			t.Errorf("%s: %q has no %s (%s)", held.File, s.Rhythm, held.Occurrence(), held.Occurrence().Weekday())
		case held.Replaces.IsZero() && !held.Start.Equal(o.Start):
			t.Errorf("%s begins at %s, and %q at %s", held.File, held.Start, s.Rhythm, o.Start)
		}
		looked++
	}
	return looked
}

// TestASeriesFollowsItsFirstSession counts from a session where no "from" is written: from
// the day that it replaces, if it was moved.
func TestASeriesFollowsItsFirstSession(t *testing.T) {
	var r source.Reader
	parts, problems, err := r.Read(input(map[string]string{
		"content/purpose.md":           "---\ntitle: Us\ntimezone: Asia/Kolkata\n---\n",
		"content/series/table.md":      "---\ntitle: Table\nrhythm: every 2nd Thursday 18:00\npauses: 2026-04-01..2026-04-30\n---\n",
		"content/sessions/moved.md":    "---\ntitle: Moved\ndate: 2026-03-07 10:00\nreplaces: 2026-03-05\nseries: table\n---\n",
		"content/sessions/another.md":  "---\ntitle: Another\ndate: 2026-03-12 18:00\nseries: table\n---\n",
		"content/sessions/stranger.md": "---\ntitle: Of no series\ndate: 2026-02-26 18:00\n---\n",
	}).Content)
	if err != nil || len(problems) > 0 {
		t.Fatal(problems, err)
	}
	h := hub.Of(parts, hub.Moment{Now: moment, Zones: &r.Zones})
	course, err := h.OneSeries("table").Course()
	if err != nil {
		t.Fatal(err)
	}
	got := ""
	for _, o := range course.Occurrences(calendar.Day{}, calendar.Day{Year: 2026, Month: 5, Date: 31}) {
		got += o.Stamp.String() + " " + o.Start.UTC().Format("15:04") + "\n"
	}
	want := "2026-03-05 18:00 12:30\n2026-03-19 18:00 12:30\n2026-05-14 18:00 12:30\n2026-05-28 18:00 12:30\n"
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

// TestARhythmAloneHasDatesToShow: nobody has written a session yet, and what comes after
// the next one is on the page all the same.
func TestARhythmAloneHasDatesToShow(t *testing.T) {
	site := built(t, input(map[string]string{
		"content/purpose.md":         "---\ntitle: Weavers\nurl: https://weavers.example.org/\n---\n",
		"content/series/evenings.md": "---\ntitle: Evenings\nrhythm: every Thursday 18:00\nfrom: 2026-10-01\n---\n",
	}))
	page := drawn(t, site, "sessions/index.html")
	if !strings.Contains(page, "data-ahead=") || strings.Contains(page, `id="Years"`) {
		t.Error("there are no dates, or years of none:\n", page)
	}
}
