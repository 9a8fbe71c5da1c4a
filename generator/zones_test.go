package generator

import (
	"cmp"
	"encoding/json"
	"fmt"
	"html"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"
)

// A span is when something begins and ends, as Python's zoneinfo tells; First and After
// are the days of what is dated by days, the latter that which follows.
type span struct{ Start, End, First, After string }

// A clockCase is a hub around a change of the clocks (testdata/zones/clocks.py).
type clockCase struct {
	Zone, Change        string
	From, Until         string
	Before, Later       time.Time
	Weekly, Night, Days struct {
		Rhythm      string
		Occurrences []span
	}
	Sessions map[string]struct {
		Date, Duration, Finish string
		span
	}
}

func clockCases(t *testing.T) (cases []clockCase) {
	t.Helper()
	data, err := os.ReadFile("testdata/zones/clocks.json")
	if err == nil {
		err = json.Unmarshal(data, &cases)
	}
	if err != nil || len(cases) < 12 {
		t.Fatal(len(cases), err)
	}
	return cases
}

// host is the hub's own name on the web.
func (c clockCase) host() string {
	return strings.ToLower(strings.NewReplacer("/", "-", "_", "-").Replace(c.Zone)) + "-" + c.Change + ".example.org"
}

// hub is the case as authors would write it.
func (c clockCase) hub(now time.Time) Input {
	files := map[string]string{
		"content/purpose.md": "---\ntitle: Clocks\nurl: https://" + c.host() + "/\ntimezone: " + c.Zone + "\nsince: 2018-01-01\n---\n",
	}
	for id, says := range map[string]string{
		"weekly": c.Weekly.Rhythm + "\nduration: 2h", "night": c.Night.Rhythm + "\nduration: 2h", "days": c.Days.Rhythm + "\nduration: 2d",
	} {
		files["content/series/"+id+".md"] = fmt.Sprintf("---\ntitle: %s\nrhythm: %s\nfrom: %s\nuntil: %s\n---\n", id, says, c.From, c.Until)
	}
	for id, s := range c.Sessions {
		text := fmt.Sprintf("---\ntitle: %s\ndate: %s\n", id, s.Date)
		if s.Duration != "" {
			text += "duration: " + s.Duration + "\n"
		}
		if s.Finish != "" {
			text += "end: " + s.Finish + "\n"
		}
		files["content/sessions/"+id+".md"] = text + "---\n"
	}
	in := input(files)
	in.Now = now
	return in
}

func (c clockCase) built(t *testing.T, now time.Time) *Site {
	t.Helper()
	var b Builder
	site, problems, err := b.Build(c.hub(now))
	if err != nil || site == nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	return site
}

// eachClock builds the hub of each case as of a moment.
func eachClock(t *testing.T, at func(clockCase) time.Time, f func(*testing.T, clockCase, *Site)) {
	for _, c := range clockCases(t) {
		t.Run(strings.ReplaceAll(c.Zone, "/", " ")+" "+c.Change, func(t *testing.T) { f(t, c, c.built(t, at(c))) })
	}
}

func before(c clockCase) time.Time { return c.Before }
func later(c clockCase) time.Time  { return c.Later }

var (
	begins = regexp.MustCompile(`(?:datetime|data-start)="([^"]*)"`)
	runs   = regexp.MustCompile(`data-running="([^"]*)"`) // a day, too, begins at an instant
	ends   = regexp.MustCompile(`data-(?:end|before|after)="([^"]*)"`)
)

// instants are the moments that a page tells machines, in UTC; days stay days.
func instants(t *testing.T, page string, attribute *regexp.Regexp) []string {
	t.Helper()
	found := map[string]bool{}
	for _, m := range attribute.FindAllStringSubmatch(page, -1) {
		found[inUTC(t, html.UnescapeString(m[1]))] = true
	}
	return slices.Sorted(maps.Keys(found))
}

func inUTC(t *testing.T, text string) string {
	t.Helper()
	if len(text) == len(time.DateOnly) {
		return text
	}
	at, err := time.Parse(time.RFC3339, text)
	if err != nil {
		t.Fatal(err)
	}
	return at.UTC().Format(time.RFC3339)
}

// TestPagesTellTheInstant of what rhythms foresee and of sessions, on both sides of both
// changes of the clocks: at half past ten, in the hour that is left out or comes twice,
// across the change, and in whole days.
func TestPagesTellTheInstant(t *testing.T) {
	eachClock(t, before, func(t *testing.T, c clockCase, site *Site) {
		for id, want := range c.foreseen() {
			page := drawn(t, site, "series/"+id+"/index.html")
			same(t, id+" begins", instants(t, page, begins), begun(want))
			same(t, id+" runs", instants(t, page, runs), starts(want))
			same(t, id+" ends", instants(t, page, ends), finishes(want))
		}
		for id, s := range c.Sessions {
			_, ticket, _ := strings.Cut(drawn(t, site, "sessions/"+id+"/index.html"), `<aside class="ticket"`)
			ticket, _, _ = strings.Cut(ticket, "</aside>")
			same(t, id+" begins", instants(t, ticket, begins), begun([]span{s.span}))
			same(t, id+" ends", instants(t, ticket, ends), []string{s.End})
		}
	})
}

// foreseen are the occurrences of each series.
func (c clockCase) foreseen() map[string][]span {
	return map[string][]span{"weekly": c.Weekly.Occurrences, "night": c.Night.Occurrences, "days": c.Days.Occurrences}
}

// begun are the beginnings as pages say them: a day where no hour is written.
func begun(all []span) (list []string) {
	for _, s := range all {
		list = append(list, cmp.Or(s.First, s.Start))
	}
	return list
}

func starts(all []span) (list []string) {
	for _, s := range all {
		list = append(list, s.Start)
	}
	return list
}

func finishes(all []span) (list []string) {
	for _, s := range all {
		list = append(list, s.End)
	}
	return list
}

func same(t *testing.T, what string, got, want []string) {
	t.Helper()
	if d := gocmp.Diff(want, got); d != "" {
		t.Errorf("%s: %s", what, d)
	}
}

// TestCalendarsHoldTheInstant has two libraries expand them. Of the hour that is left out
// or comes twice RFC 5545 says what pages do (section 3.3.5); these libraries say other
// things, each its own, so that one occurrence is not asked of them.
func TestCalendarsHoldTheInstant(t *testing.T) {
	var files, want []string
	odd := map[string]string{}
	dir := t.TempDir()
	for _, c := range clockCases(t) {
		file := filepath.Join(dir, c.host()+".ics")
		if err := os.WriteFile(file, []byte(drawn(t, c.built(t, c.Before), "calendar.ics")), 0o666); err != nil {
			t.Fatal(err)
		}
		files, want = append(files, file), append(want, c.events()...)
		odd["series/night@"+c.host()] = c.Night.Occurrences[c.middle()].Start
	}
	slices.Sort(want)
	one, other := expand(t, "2027-12-31", files...)
	same(t, "icalendar", without(t, one, odd), want)
	same(t, "vobject", without(t, other, odd), want)
}

// middle is the occurrence on the day of the change.
func (c clockCase) middle() int { return len(c.Night.Occurrences) / 2 }

// events are those that a calendar holds, as expand finds them.
func (c clockCase) events() (lines []string) {
	line := func(of string, s span) {
		lines = append(lines, of+"@"+c.host()+" "+cmp.Or(s.First, s.Start)+" "+cmp.Or(s.After, s.End))
	}
	for id, occurrences := range c.foreseen() {
		for i, s := range occurrences {
			if id != "night" || i != c.middle() {
				line("series/"+id, s)
			}
		}
	}
	for id, s := range c.Sessions {
		line("sessions/"+id, s.span)
	}
	return lines
}

// without leaves out the occurrence of each event that is at most two hours from another.
func without(t *testing.T, lines []string, odd map[string]string) []string {
	t.Helper()
	return slices.DeleteFunc(lines, func(line string) bool {
		uid, said, _ := strings.Cut(line, " ")
		if odd[uid] == "" {
			return false
		}
		at, err := time.Parse(time.RFC3339, odd[uid])
		if err != nil {
			t.Fatal(err)
		}
		begin, _ := time.Parse(time.RFC3339, strings.Fields(said)[0])
		return begin.Sub(at).Abs() <= 2*time.Hour
	})
}

// TestDataAndFeedsTellTheInstant: a session is news when it is over.
func TestDataAndFeedsTellTheInstant(t *testing.T) {
	eachClock(t, later, func(t *testing.T, c clockCase, site *Site) {
		told := map[string]map[string]any{}
		for _, e := range dataIn(t, site, "api/sessions.json").Entries {
			told[e["id"].(string)] = e
		}
		var feed struct {
			Items []struct {
				ID        string
				Published string `json:"date_published"`
			}
		}
		if err := json.Unmarshal([]byte(drawn(t, site, "sessions/feed.json")), &feed); err != nil {
			t.Fatal(err)
		}
		over := map[string]string{}
		for _, item := range feed.Items {
			over[item.ID] = inUTC(t, item.Published)
		}
		for id, s := range c.Sessions {
			same(t, id+" in api", []string{inUTC(t, fmt.Sprint(told[id]["start"])), inUTC(t, fmt.Sprint(told[id]["end"]))}, []string{s.Start, s.End})
			same(t, id+" in the feed", []string{over["https://"+c.host()+"/sessions/"+id+"/"]}, []string{s.End})
		}
	})
}
