package generator

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// A dataFile is a file of api/ as a script reads it that knows nothing of Kith.
type dataFile struct {
	Kind    string
	Count   int
	Next    string
	Entries []map[string]any
	Files   []struct {
		Kind  string
		Count int
		URLs  []string
	}
}

// dataIn reads a file of api/ and holds it to the schema that is published beside it.
func dataIn(t *testing.T, site *Site, path string) dataFile {
	t.Helper()
	text := drawn(t, site, path)
	schema, err := jsonschema.UnmarshalJSON(strings.NewReader(drawn(t, site, "api/schema.json")))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("schema.json", schema); err != nil {
		t.Fatal(err)
	}
	compiled, err := c.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	value, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatal(path, err)
	}
	if err := compiled.Validate(value); err != nil {
		t.Errorf("%s is not what the schema says: %v", path, err)
	}
	var f dataFile
	if err := json.Unmarshal([]byte(text), &f); err != nil {
		t.Fatal(path, err)
	}
	return f
}

// TestDataIsWhatItsSchemaSays follows every file of the starter hub from the first, and
// every address in them.
func TestDataIsWhatItsSchemaSays(t *testing.T) {
	site := starter(t)
	seen := 0
	for _, kind := range dataIn(t, site, "api/hub.json").Files {
		entries := 0
		for _, url := range kind.URLs {
			f := dataIn(t, site, strings.TrimPrefix(url, home))
			if f.Kind != kind.Kind || f.Count != kind.Count {
				t.Errorf("%s holds %d %s", url, f.Count, f.Kind)
			}
			entries += len(f.Entries)
			for _, e := range f.Entries {
				leadsSomewhere(t, site, e)
				seen++
			}
		}
		if entries != kind.Count {
			t.Errorf("there are %d of %d %s", entries, kind.Count, kind.Kind)
		}
	}
	if seen < 50 {
		t.Errorf("the starter hub has %d entries", seen)
	}
}

// leadsSomewhere follows the addresses of an entry that are the hub's.
func leadsSomewhere(t *testing.T, site *Site, value any) {
	t.Helper()
	switch value := value.(type) {
	case map[string]any:
		for _, v := range value {
			leadsSomewhere(t, site, v)
		}
	case []any:
		for _, v := range value {
			leadsSomewhere(t, site, v)
		}
	case string:
		path, ours := strings.CutPrefix(value, home)
		path, _, _ = strings.Cut(path, "#")
		if path == "" || strings.HasSuffix(path, "/") {
			path += "index.html"
		}
		if _, err := site.Draw(path); ours && err != nil {
			t.Errorf("%s leads nowhere", value)
		}
	}
}

// TestDataComesInFilesThatAScriptCanHold reads a hub of many people.
func TestDataComesInFilesThatAScriptCanHold(t *testing.T) {
	const people = 1201
	files := map[string]string{"content/purpose.md": "---\ntitle: Many\nurl: https://hub.example.org/\n---\n"}
	for i := range people {
		files[fmt.Sprintf("content/members/m%04d.md", i)] = fmt.Sprintf("---\nname: Member %d\noffers: [knots, bread]\n---\n", i)
	}
	site := siteOf(t, files)
	read := 0
	for at := "api/members.json"; at != ""; {
		f := dataIn(t, site, at)
		read += len(f.Entries)
		if text := drawn(t, site, at); len(text) > 1<<20 || strings.Count(text, "\n") > 1 {
			t.Errorf("%s has %d bytes", at, len(text))
		}
		at = strings.TrimPrefix(f.Next, home)
	}
	if read != people {
		t.Errorf("%d of %d people are read", read, people)
	}
}

// TestDataSaysWhenInInstantsAndZones reads the time of sessions as a script would.
func TestDataSaysWhenInInstantsAndZones(t *testing.T) {
	site := siteOf(t, map[string]string{
		"content/purpose.md":       "---\ntitle: Tiny\ntimezone: Europe/Berlin\n---\n",
		"content/sessions/a.md":    "---\ntitle: A\ndate: 2026-03-05 18:00\nduration: 90m\n---\n",
		"content/sessions/b.md":    "---\ntitle: B\ndate: 2026-07-05 18:00\ntimezone: Asia/Kolkata\nattendees: 0\n---\n",
		"content/sessions/c.md":    "---\ntitle: C\ndate: 2026-08-01\nend: 2026-08-02\n---\n",
		"content/sessions/d.md":    "---\ntitle: D\ndate: 2027-08-01 18:00\nattendees: ada\njoin: https://meet.example.org/d\n---\n",
		"content/members/ada.md":   "---\nname: Ada\n---\n",
		"content/shoutouts/one.md": "---\nfrom: ada\nto: ada\ndate: 2026-03-06\nfor: Patience\n---\nThank you, @ada & all!\n",
	})
	want := []map[string]any{
		{"start": "2026-03-05T18:00:00+01:00", "end": "2026-03-05T19:30:00+01:00", "timezone": "Europe/Berlin", "duration": "PT1H30M", "date": "2026-03-05 18:00", "people": nil},
		{"start": "2026-07-05T18:00:00+05:30", "end": nil, "timezone": "Asia/Kolkata", "people": 0.0},
		{"start": "2026-08-01T00:00:00+02:00", "end": "2026-08-03T00:00:00+02:00", "all-day": true, "date": "2026-08-01"},
		{"start": "2027-08-01T18:00:00+02:00", "join": "https://meet.example.org/d", "people": 1.0},
	}
	for i, e := range dataIn(t, site, "api/sessions.json").Entries {
		for key, value := range want[i] {
			if e[key] != value {
				t.Errorf("%s: %s is %v, want %v", e["title"], key, e[key], value)
			}
		}
		if start, err := time.Parse(time.RFC3339, e["start"].(string)); err != nil || start.IsZero() {
			t.Error(err)
		}
	}
	thanks := dataIn(t, site, "api/shoutouts.json").Entries[0]
	if thanks["text"] != "Thank you, Ada & all!" || thanks["url"] != "/shoutouts/2026/#one" {
		t.Errorf("a hub without an address says %v", thanks)
	}
}

// TestAHubChoosesItsOutputs: what it does not name is not made.
func TestAHubChoosesItsOutputs(t *testing.T) {
	site := siteOf(t, map[string]string{"content/purpose.md": "---\ntitle: Tiny\nurl: https://tiny.example.org/\noutputs: api\n---\n"})
	paths := strings.Join(site.Paths(), "\n")
	if !strings.Contains(paths, "api/hub.json") || strings.Contains(paths, "feed.") || strings.Contains(paths, ".md") || strings.Contains(paths, "llms.txt") {
		t.Errorf("a hub that asks for data alone gets\n%s", paths)
	}
	if page := drawn(t, site, "index.html"); strings.Contains(page, "feed.xml") || strings.Contains(page, "text/markdown") {
		t.Error("a page leads to what is not made")
	}
	if !bytes.Contains([]byte(drawn(t, site, "api/hub.json")), []byte(`"kind":"hub"`)) {
		t.Error("the data are not there")
	}
}
