package generator

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// floors lists what each package of Kith may import of the others. An arrow that is
// not here is a mistake, or a change of the house that belongs here first.
var floors = map[string][]string{
	"kith":                           {"cli"},
	"kith/generator/cli":             {"", "calendar", "check", "diag", "digest", "disk", "edit", "history", "hub", "insight", "intake", "mend", "output", "pulse", "review", "scaffold", "schema", "serve", "source", "starter", "watch", "words"},
	"kith/generator":                 {"calendar", "check", "diag", "digest", "discreet", "hub", "media", "memo", "pulse", "site", "source", "theme", "theme/colour"},
	"kith/generator/site":            {"calendar", "calendar/rhythm", "card", "diag", "hub", "insight", "markdown", "markdown/prose", "media", "memo", "site/api", "site/chart", "site/feed", "site/host", "site/ical", "site/linked", "site/search", "source/front", "words"},
	"kith/generator/site/search":     {"memo"},
	"kith/generator/site/ical":       {"discreet"},
	"kith/generator/discreet":        {},
	"kith/generator/site/api":        {},
	"kith/generator/site/chart":      {},
	"kith/generator/site/feed":       {},
	"kith/generator/site/host":       {"hub"},
	"kith/generator/site/linked":     {},
	"kith/generator/insight":         {"calendar", "calendar/rhythm", "hub"},
	"kith/generator/check":           {"calendar", "calendar/rhythm", "diag", "hub", "markdown"},
	"kith/generator/source":          {"calendar", "calendar/rhythm", "crew", "diag", "disk", "hub", "markdown", "media", "source/front", "source/sweep", "theme/colour"},
	"kith/generator/source/front":    {"diag"},
	"kith/generator/source/sweep":    {},
	"kith/generator/hub":             {"calendar", "calendar/rhythm", "crew", "diag", "markdown", "media"},
	"kith/generator/markdown":        {"diag", "memo"},
	"kith/generator/theme":           {"card", "diag", "memo", "theme/bundle", "theme/colour", "words"},
	"kith/generator/markdown/prose":  {},
	"kith/generator/theme/bundle":    {"diag"},
	"kith/generator/theme/colour":    {"diag"},
	"kith/generator/words":           {"calendar", "calendar/rhythm", "diag"},
	"kith/generator/calendar":        {"diag"},
	"kith/generator/calendar/rhythm": {"calendar", "diag"},
	"kith/generator/diag":            {},
	"kith/generator/crew":            {},
	"kith/generator/media":           {},
	"kith/generator/card":            {"memo", "theme/colour"},
	"kith/generator/memo":            {},
	"kith/generator/output":          {"crew"},
	"kith/generator/disk":            {},
	"kith/generator/edit":            {},
	"kith/generator/intake":          {"calendar", "calendar/rhythm", "diag", "edit", "hub", "source", "source/front"},
	"kith/generator/starter":         {"calendar", "diag", "hub", "site/host", "source/front"},
	"kith/generator/schema":          {"hub", "source", "theme/colour"},
	"kith/generator/watch":           {},
	"kith/generator/serve":           {"diag"},
	"kith/generator/history":         {},
	"kith/generator/mend":            {"diag", "edit", "source"},
	"kith/generator/review":          {"", "diag", "hub", "verbatim"},
	"kith/generator/verbatim":        {},
	"kith/generator/digest":          {"calendar", "hub", "insight", "markdown", "theme/colour", "verbatim", "words"},
	"kith/generator/pulse":           {"calendar", "diag", "hub", "insight", "verbatim"},
	"kith/generator/scaffold":        {"calendar", "calendar/rhythm", "diag", "edit", "hub", "markdown", "source", "source/front"},
	"kith/generator/browser":         {"", "corpus", "serve"},
	"kith/generator/browser/shots":   {"", "browser"},
	"kith/generator/corpus":          {},
	"kith/generator/corpus/bare":     {},
	"kith/generator/corpus/make":     {"corpus"},
}

func TestImportsGoOneWay(t *testing.T) {
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", "kith/...").Output()
	if err != nil {
		t.Fatal(err)
	}
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p struct {
			ImportPath string
			Imports    []string
		}
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			t.Fatal(err)
		}
		allowed, known := floors[p.ImportPath]
		if !known {
			t.Errorf("%s has no floor yet: give it one in the table", p.ImportPath)
		}
		for _, i := range p.Imports {
			short := strings.TrimPrefix(strings.TrimPrefix(i, "kith/generator"), "/")
			if strings.HasPrefix(i, "kith/") && !slices.Contains(allowed, short) {
				t.Errorf("%s imports %s, which no floor allows", p.ImportPath, i)
			}
		}
	}
}

// TestOnlyTheCommandReadsTheWorld keeps clock, environment and network out of what a
// build depends on.
func TestOnlyTheCommandReadsTheWorld(t *testing.T) {
	pure := []string{"", "site", "site/api", "site/chart", "site/linked", "discreet", "site/feed", "site/host", "insight", "check", "source", "source/front", "source/sweep", "hub", "markdown", "theme", "theme/bundle", "theme/colour", "calendar", "calendar/rhythm", "diag", "media", "card", "memo", "markdown/prose", "digest", "pulse", "verbatim"}
	for _, p := range pure {
		out, err := exec.Command("go", "list", "-f", "{{join .Imports \" \"}}", strings.TrimSuffix("kith/generator/"+p, "/")).Output()
		if err != nil {
			t.Fatal(err)
		}
		for _, forbidden := range []string{"os", "net", "net/http", "math/rand", "math/rand/v2", "crypto/rand", "os/exec"} {
			if slices.Contains(strings.Fields(string(out)), forbidden) {
				t.Errorf("generator/%s imports %q", p, forbidden)
			}
		}
	}
}
