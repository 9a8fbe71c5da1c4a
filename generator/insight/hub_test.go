package insight_test

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/rogpeppe/go-internal/txtar"

	"kith/generator/calendar"
	"kith/generator/hub"
	"kith/generator/source"
)

// hubOn joins a hub of files as they are at noon of a day, in UTC. Each line is a file:
// its name without .md, and what its front matter says, a semicolon between two values.
// What comes behind a bar is its text.
//
//	sessions/looms date: 2026-03-05; hosts: [ada] | We wove.
func hubOn(t testing.TB, day, lines string) *hub.Hub {
	t.Helper()
	return seenAt(t, archiveOf(lines), day+"T12:00:00Z")
}

func archiveOf(lines string) string {
	var b strings.Builder
	for line := range strings.Lines(lines) {
		name, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		if name == "" {
			continue
		}
		said, text, _ := strings.Cut(rest, "|")
		b.WriteString("-- " + name + ".md --\n---\n")
		if !strings.Contains(said, "title:") && !strings.HasPrefix(name, "members/") {
			b.WriteString("title: " + name + "\n")
		}
		if strings.HasPrefix(name, "members/") {
			b.WriteString("name: " + strings.TrimPrefix(name, "members/") + "\n")
		}
		for value := range strings.SplitSeq(said, ";") {
			b.WriteString(strings.TrimSpace(value) + "\n")
		}
		b.WriteString("---\n" + strings.TrimSpace(text) + "\n")
	}
	return b.String()
}

func filesOf(archive string) fstest.MapFS {
	content := fstest.MapFS{}
	for _, f := range txtar.Parse([]byte(archive)).Files {
		content[f.Name] = &fstest.MapFile{Data: f.Data, Mode: 0o644}
	}
	return content
}

// folderOn joins the hub of a content folder at the beginning of a day.
func folderOn(t testing.TB, day, dir string) *hub.Hub {
	t.Helper()
	at, err := calendar.ParseStamp(day)
	if err != nil {
		t.Fatal(err)
	}
	var r source.Reader
	parts, _, err := r.Read(os.DirFS(dir))
	if err != nil {
		t.Fatal(err)
	}
	return hub.Of(parts, hub.Moment{AsOf: at, Zones: new(calendar.Zones)})
}

func sessionIDs(sessions []*hub.Session) string {
	ids := make([]string, len(sessions))
	for i, s := range sessions {
		ids[i] = s.ID
	}
	return strings.Join(ids, " ")
}
