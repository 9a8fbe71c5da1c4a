package generator

import (
	"bytes"
	"cmp"
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/mmcdole/gofeed"
)

// TestFeedsSayTheSameInBothForms reads each feed of the starter hub with a parser that is
// not ours.
func TestFeedsSayTheSameInBothForms(t *testing.T) {
	site := starter(t)
	found := 0
	for _, p := range site.Paths() {
		if path.Base(p) != "feed.xml" {
			continue
		}
		found++
		atom, json := parsed(t, site, p), parsed(t, site, strings.TrimSuffix(p, "xml")+"json")
		if atom.Title != json.Title || atom.Title == "" || atom.Link != json.Link || len(atom.Items) != len(json.Items) {
			t.Errorf("%s: %q at %s of %d entries, and %q at %s of %d", p, atom.Title, atom.Link, len(atom.Items), json.Title, json.Link, len(json.Items))
			continue
		}
		for i, a := range atom.Items {
			j := json.Items[i]
			if a.Title != j.Title || a.Content != j.Content || a.GUID != j.GUID || a.Link != j.Link || !a.UpdatedParsed.Equal(*cmp.Or(j.UpdatedParsed, j.PublishedParsed)) {
				t.Errorf("%s: %q is another entry as JSON", p, a.Title)
			}
		}
	}
	if found < 10 {
		t.Errorf("there are %d feeds: the hub's, those of kinds, series and topics are missing", found)
	}
}

var (
	within   = regexp.MustCompile(`(?:href|src)="[^"]*"`)
	absolute = regexp.MustCompile(`="(?:https?://|mailto:)`)
)

// TestFeedsCanBeReadElsewhere: a reader knows nothing but the feed.
func TestFeedsCanBeReadElsewhere(t *testing.T) {
	site := starter(t)
	for _, p := range site.Paths() {
		if name := path.Base(p); name != "feed.xml" && name != "feed.json" {
			continue
		}
		f := parsed(t, site, p)
		if want := home + p; f.FeedLink != want {
			t.Errorf("%s says that it is at %q", p, f.FeedLink)
		}
		ids := map[string]bool{}
		for _, e := range f.Items {
			if ids[e.GUID] || !strings.HasPrefix(e.GUID, home) || !strings.HasPrefix(e.Link, home) || e.Title == "" {
				t.Errorf("%s: %q leads to %q as %q", p, e.Title, e.Link, e.GUID)
			}
			ids[e.GUID] = true
			for _, link := range within.FindAllString(e.Content, -1) {
				if !absolute.MatchString(link) {
					t.Errorf("%s: %q holds %s", p, e.Title, link)
				}
			}
		}
		if !slices.IsSortedFunc(f.Items, func(a, b *gofeed.Item) int { return told(b).Compare(told(a)) }) {
			t.Errorf("%s is out of order", p)
		}
		page := drawn(t, site, path.Join(path.Dir(p), "index.html"))
		if !strings.Contains(page, ` href="/`+p+`"`) {
			t.Errorf("the page of %s does not lead to it", p)
		}
	}
}

// home is where the starter hub is published in tests.
const home = "https://hub.example.org/"

func starter(t *testing.T) *Site {
	t.Helper()
	return wholeSite(t, Input{Content: os.DirFS("../content"), Theme: []fs.FS{look}, Now: moment, BaseURL: home})
}

func wholeSite(t *testing.T, in Input) *Site {
	t.Helper()
	var b Builder
	site, problems, err := b.Build(in)
	if err != nil || site == nil {
		t.Fatal(err, problems)
	}
	return site
}

func parsed(t *testing.T, site *Site, path string) *gofeed.Feed {
	t.Helper()
	f, err := gofeed.NewParser().Parse(bytes.NewReader([]byte(drawn(t, site, path))))
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return f
}

func told(e *gofeed.Item) time.Time { return *cmp.Or(e.UpdatedParsed, e.PublishedParsed) }
