package generator

import (
	"encoding/json"
	"html"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"
)

var (
	googles = regexp.MustCompile(`href="(https://calendar\.google\.com/calendar/render\?[^"]*)"`)
	outlook = regexp.MustCompile(`href="(https://outlook\.live\.com/calendar/0/deeplink/compose\?[^"]*)"`)
	spoken  = regexp.MustCompile(`"startDate":"([^"]*)"(?:,"endDate":"([^"]*)")?`)
)

// TestLinksTellTheInstant to whoever takes a session home, and to search engines.
func TestLinksTellTheInstant(t *testing.T) {
	eachClock(t, before, func(t *testing.T, c clockCase, site *Site) {
		for id, s := range c.Sessions {
			page := drawn(t, site, "sessions/"+id+"/index.html")
			start, end, _ := strings.Cut(asked(t, page, googles).Get("dates"), "/")
			query := asked(t, page, outlook)
			said := spoken.FindStringSubmatch(page)
			if said == nil {
				t.Fatalf("%s says nothing to search engines", id)
			}
			if s.First != "" {
				days := strings.NewReplacer("-", "")
				same(t, id+" for Google", []string{start, end}, []string{days.Replace(s.First), days.Replace(s.After)})
				same(t, id+" for Outlook", []string{query.Get("startdt"), query.Get("enddt")}, []string{s.First, s.After})
				same(t, id+" for search engines", said[1:2], []string{s.First})
				continue
			}
			want := []string{s.Start, s.End}
			same(t, id+" for Google", []string{unfolded(t, start), unfolded(t, end)}, want)
			same(t, id+" for Outlook", []string{inUTC(t, query.Get("startdt")), inUTC(t, query.Get("enddt"))}, want)
			same(t, id+" for search engines", []string{inUTC(t, said[1]), inUTC(t, said[2])}, want)
		}
	})
}

// asked is what a link asks of another site.
func asked(t *testing.T, page string, link *regexp.Regexp) url.Values {
	t.Helper()
	m := link.FindStringSubmatch(page)
	if m == nil {
		t.Fatalf("there is no %s", link)
	}
	u, err := url.Parse(html.UnescapeString(m[1]))
	if err != nil {
		t.Fatal(err)
	}
	return u.Query()
}

// unfolded is a moment as calendars write it, as everybody else does.
func unfolded(t *testing.T, text string) string {
	t.Helper()
	at, err := time.Parse("20060102T150405Z", text)
	if err != nil {
		t.Fatal(err)
	}
	return at.Format(time.RFC3339)
}

// TestDataTellsWhatRhythmsForesee at the same instants as pages do.
func TestDataTellsWhatRhythmsForesee(t *testing.T) {
	eachClock(t, before, func(t *testing.T, c clockCase, site *Site) {
		for _, e := range dataIn(t, site, "api/series.json").Entries {
			id := e["id"].(string)
			want := c.foreseen()[id]
			text, err := json.Marshal(e["foreseen"])
			if err != nil {
				t.Fatal(err)
			}
			var foreseen []span
			if err := json.Unmarshal(text, &foreseen); err != nil {
				t.Fatal(err)
			}
			for i, s := range foreseen {
				foreseen[i] = span{Start: inUTC(t, s.Start), End: inUTC(t, s.End)}
			}
			same(t, id+" begins", starts(foreseen), starts(want))
			same(t, id+" ends", finishes(foreseen), finishes(want))
		}
	})
}
