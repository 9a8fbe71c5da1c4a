package intake

import (
	"errors"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"kith/generator/edit"
	"kith/generator/source"
)

// now is the clock of every test.
var now = time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)

// files are a hub in memory, by path: "content/members/ada.md".
type files map[string]string

func (f files) content() fs.FS {
	content := fstest.MapFS{}
	for name, text := range f {
		content[strings.TrimPrefix(name, "content/")] = &fstest.MapFile{Data: []byte(text), Mode: 0o644}
	}
	return content
}

// done are the files after a change.
func (f files) done(t testing.TB, change edit.Change) files {
	t.Helper()
	after := maps.Clone(f)
	for _, s := range change.Steps() {
		before, there := f[s.Path]
		if there != (s.Before != nil) || before != string(s.Before) || s.After == nil {
			t.Fatalf("%s does not fit what is there", s)
		}
		after[s.Path] = string(s.After)
	}
	return after
}

// take takes a list into a hub. Whatever the list is: what is written can be read, and
// the same list again changes nothing.
func take(t testing.TB, hub files, name, data string, how How) (files, Plan) {
	t.Helper()
	how.Now = now
	list, err := Read(name, []byte(data), how)
	if err != nil {
		t.Fatal(err)
	}
	plan, err := Of(list, hub.content(), how)
	if err != nil {
		t.Fatal(err)
	}
	after := hub.done(t, plan.Change)
	readable(t, hub, after)
	list, err = Read(name, []byte(data), how)
	if err != nil {
		t.Fatal(err)
	}
	again, err := Of(list, after.content(), how)
	if err != nil {
		t.Fatal(err)
	}
	if !again.Change.Empty() {
		t.Fatalf("taken in again, it changes something:\n%s", again.Change.Diff())
	}
	return after, plan
}

// readable holds what was written to the reader of content: no error that was not there
// before, no key that nobody reads, and no e-mail address. Passwords that are in a list
// are told of, and taken over.
func readable(t testing.TB, before, after files) {
	t.Helper()
	count := map[string]int{}
	_, problems, err := new(source.Reader).Read(before.content())
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		count[p.File+p.Rule]++
	}
	_, problems, err = new(source.Reader).Read(after.content())
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		if count[p.File+p.Rule]--; count[p.File+p.Rule] < 0 && p.Rule != "no-purpose" && p.Rule != "secret" {
			t.Errorf("%s\n%s", p, after[p.File])
		}
	}
	for name, text := range after {
		if path.Dir(name) == "content" || before[name] == text {
			continue
		}
		if found := mail.FindString(text); found != "" && before[name] == "" && !strings.Contains(found, "/@") {
			t.Errorf("%s holds the address %s", name, found)
		}
	}
}

// steps say in a line each what a plan does.
func steps(plan Plan) string {
	var b strings.Builder
	for _, s := range plan.Steps {
		b.WriteString(strings.TrimSpace(strings.Join(append([]string{string(s.Doing) + " " + strings.TrimPrefix(s.Path, "content/"), strings.Join(s.Fields, " ")}, s.Notes...), " | ")) + "\n")
	}
	return b.String()
}

func TestFormatsAreToldByWhatTheyHold(t *testing.T) {
	for name, want := range map[string]Format{
		"a.csv|name\nAda": CSV, "a.txt|name;x\nAda": CSV, "list|name,role\nAda,core": CSV,
		"x.csv|BEGIN:VCALENDAR\r\n": Calendar, "a.ics|x": Calendar,
		".all-contributorsrc|{\"contributors\": []}": Contributors, "a.json| {}": Contributors,
		"list|Ada": "",
	} {
		file, text, _ := strings.Cut(name, "|")
		if got := formatOf(file, text); got != want {
			t.Errorf("%q is %q, want %q", name, got, want)
		}
	}
}

func TestWhatIsNoListIsRefusedWithAWayOut(t *testing.T) {
	for name, data := range map[string]string{
		"empty.csv": " \n\n", "sheet.csv": "PK\x03\x04...", "old.csv": "\xD0\xCF\x11\xE0...", "x.pdf": "%PDF-1.7", "head.csv": "name,role\n",
		"nameless.csv": "role,skills\ncore,x\n", "list": "hello", "x.json": "{\"a\": 1}", "half.json": "{\"contributors\": [",
		"huge.csv": "name\n" + strings.Repeat("x\n", MaxEntries+1), "large.csv": strings.Repeat("x", MaxBytes+1),
	} {
		_, err := Read(name, []byte(data), How{})
		var bad *Unreadable
		if !errors.As(err, &bad) || bad.Message == "" || bad.Hint == "" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestPlansCount(t *testing.T) {
	_, plan := take(t, files{}, "x.csv", "name\nAda\nEve\n\"\"\n,\nAda\n", How{})
	if plan.Count(Create) != 2 || plan.Count(LeaveOut) != 1 || len(plan.Steps) != 3 {
		t.Errorf("%s", steps(plan))
	}
	if paths := slices.Sorted(maps.Keys(files{}.done(t, plan.Change))); !slices.Equal(paths, []string{"content/members/ada.md", "content/members/eve.md"}) {
		t.Error(paths)
	}
}
