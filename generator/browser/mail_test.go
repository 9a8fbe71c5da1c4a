package browser

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"kith/generator"
	"kith/generator/digest"
)

// TestEveryoneCanReadTheDigestAsMail opens the digest as a program for mail shows it, with
// every preset, in a script of each direction: axe finds nothing in light and in dark,
// nothing sticks out of a narrow window, and nobody is asked for anything.
func TestEveryoneCanReadTheDigestAsMail(t *testing.T) {
	axe := NeedAxe(t)
	tab := Need(t).Tab(t, Look{})
	for _, language := range []string{"en", "ar"} {
		for _, accent := range []string{"marigold", "coral", "meadow", "lagoon", "iris"} {
			name := language + " in " + accent
			file := filepath.Join(t.TempDir(), "mail.html")
			if err := os.WriteFile(file, mail(t, Starter(t).Set("language", language).Set("accent", accent)), 0o644); err != nil {
				t.Fatal(err)
			}
			visit := tab.Open(t, "file://"+filepath.ToSlash(file))
			if len(visit.Requests) != 1 || !strings.HasSuffix(visit.Requests[0].URL, "/mail.html") || len(visit.Complaints) > 0 {
				t.Errorf("%s asks for more than itself: %v", name, visit)
			}
			for _, look := range []Look{{Width: 320}, {Width: 320, Dark: true}} {
				tab.Look(t, look)
				if found := axe.Check(t, tab); len(found) > 0 {
					t.Error(Violations(name, look, found))
				}
				fits(t, tab, name)
			}
		}
	}
}

// mail is a hub's digest of a year, with something of everything.
func mail(t *testing.T, hub Hub) []byte {
	t.Helper()
	d, problems, err := new(generator.Builder).Digest(hub.Input(t), digest.Asked{Since: "1 year", Until: "1 year"})
	if err != nil || problems.Errors() > 0 {
		t.Fatal(err, problems)
	}
	text, err := d.Mail()
	if err != nil {
		t.Fatal(err)
	}
	return []byte(text)
}
