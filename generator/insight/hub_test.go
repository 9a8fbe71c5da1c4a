package insight_test

import (
	"os"
	"testing"
	"testing/fstest"
	"time"

	"github.com/rogpeppe/go-internal/txtar"

	"kith/generator/calendar"
	"kith/generator/hub"
	"kith/generator/source"
)

// hubAt joins a hub of an archive's files, or of a folder, as of a day.
func hubAt(t testing.TB, asOf, archive string) *hub.Hub {
	t.Helper()
	content := fstest.MapFS{}
	for _, f := range txtar.Parse([]byte(archive)).Files {
		content[f.Name] = &fstest.MapFile{Data: f.Data, Mode: 0o644}
	}
	var r source.Reader
	parts, _, err := r.Read(content)
	if err != nil {
		t.Fatal(err)
	}
	return joined(t, parts, asOf)
}

// folderAt joins the hub of a content folder as of a day.
func folderAt(t testing.TB, asOf, dir string) *hub.Hub {
	t.Helper()
	var r source.Reader
	parts, _, err := r.Read(os.DirFS(dir))
	if err != nil {
		t.Fatal(err)
	}
	return joined(t, parts, asOf)
}

func joined(t testing.TB, parts hub.Parts, asOf string) *hub.Hub {
	t.Helper()
	at, err := calendar.ParseStamp(asOf)
	if err != nil {
		t.Fatal(err)
	}
	return hub.Of(parts, hub.Moment{AsOf: at, Now: time.Time{}, Zones: new(calendar.Zones)})
}
