package feed

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/mmcdole/gofeed"
	"pgregory.net/rapid"
)

var noon = time.Date(2026, 3, 5, 12, 0, 0, 0, time.FixedZone("", 3600))

// read reads a feed with a parser that is not ours.
func read(t interface{ Fatal(...any) }, data []byte) *gofeed.Feed {
	f, err := gofeed.NewParser().Parse(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err, string(data))
	}
	return f
}

// TestWhatAFeedSaysIsReadAsItWasMeant draws texts from all of Unicode, control characters
// and broken bytes among them.
func TestWhatAFeedSaysIsReadAsItWasMeant(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := func(name string) string {
			return rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"]]>", "</content>", "<!--", "&amp;", "a\x00b\x1fc\r\n\u0085", "\xff\xfe", "\ufffe", `"/><x y="`, "</script>\u2028"})).Draw(t, name)
		}
		// The parser takes signs in a name for those of an address of e-mail.
		author := rapid.SampledFrom([]string{"Ada", "O'Brien & Søn", "\x00Ada\x1f", "يوسف"}).Draw(t, "author")
		entry := Entry{ID: "https://example.org/a/", Link: "https://example.org/a/", Title: "x" + text("title") + "x", At: noon, Authors: []string{author}, HTML: "<p>" + text("html") + "</p>"}
		f := Feed{ID: "https://example.org/", Title: "x" + text("name") + "x", Author: "Hub", Home: "https://example.org/", Atom: "https://example.org/feed.xml", JSON: "https://example.org/feed.json", News: []*News{Of(entry)}}
		for form, data := range map[string][]byte{"Atom": f.WriteAtom(), "JSON": f.WriteJSON()} {
			got := read(t, data)
			if len(got.Items) != 1 || got.Title != clean(f.Title) {
				t.Fatalf("%s: %d items of %q, want one of %q", form, len(got.Items), got.Title, clean(f.Title))
			}
			one := got.Items[0]
			if one.Title != clean(entry.Title) || one.Content != clean(entry.HTML) || one.GUID != entry.ID || one.Link != entry.Link {
				t.Fatalf("%s: %q %q %q %q is read of %+v", form, one.GUID, one.Link, one.Title, one.Content, entry)
			}
			if len(one.Authors) != 1 || one.Authors[0].Name != clean(entry.Authors[0]) || !one.PublishedParsed.Equal(noon) && !one.UpdatedParsed.Equal(noon) {
				t.Fatalf("%s: %+v %v", form, one.Authors[0], one.Published)
			}
		}
	})
}

func TestAFeedOfNothingIsAFeed(t *testing.T) {
	f := Feed{ID: "https://example.org/", Title: "Hub", Author: "Hub", Language: "de", Home: "https://example.org/", Atom: "https://example.org/feed.xml", JSON: "https://example.org/feed.json"}
	for _, data := range [][]byte{f.WriteAtom(), f.WriteJSON()} {
		if got := read(t, data); got.Title != "Hub" || got.Language != "de" || len(got.Items) != 0 {
			t.Errorf("%s is read as %+v", data, got)
		}
	}
	if !strings.Contains(string(f.WriteAtom()), "<updated>1970-01-01T00:00:00Z</updated>") {
		t.Error("a feed has a time")
	}
}

// TestAFeedChangesWithItsNewsAlone: readers ask for what is newer than they have.
func TestAFeedChangesWithItsNewsAlone(t *testing.T) {
	old, late := Of(Entry{ID: "a", At: noon.AddDate(0, -1, 0)}), Of(Entry{ID: "b", At: noon})
	f := Feed{News: []*News{late, old}}
	if got := string(f.WriteAtom()); !strings.Contains(got, "<updated>2026-03-05T12:00:00+01:00</updated>\n<link") {
		t.Errorf("the feed's time is not its latest entry's:\n%s", got)
	}
}
