package generator

import (
	"encoding/json"
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// A vocable is a thing of schema.org: what a search engine must find there, and what else
// Kith may say. Written by hand after https://schema.org and, for Event, after
// https://developers.google.com/search/docs/appearance/structured-data/event.
type vocable struct{ must, may string }

var vocabulary = map[string]vocable{
	"Organization":    {"name url", "description foundingDate logo"},
	"Person":          {"name", "url description image homeLocation knowsLanguage knowsAbout sameAs memberOf"},
	"Event":           {"name url startDate eventStatus organizer", "description endDate previousStartDate eventAttendanceMode location performer superEvent"},
	"EventSeries":     {"name url", "description eventAttendanceMode location organizer eventSchedule"},
	"Schedule":        {"repeatFrequency", "byDay byMonthDay byMonth startTime duration scheduleTimezone startDate endDate exceptDate"},
	"Place":           {"name", "address"},
	"VirtualLocation": {"url", ""},
	"BreadcrumbList":  {"itemListElement", ""},
	"ListItem":        {"position name", "item"},
	"Question":        {"name url", "description author dateCreated keywords"},
	"Project":         {"name url parentOrganization", "description foundingDate member sameAs keywords"},
	"CreativeWork":    {"name url publisher", "description learningResourceType author dateModified sameAs keywords"},
}

// forms are what values look like.
var forms = map[string]*regexp.Regexp{
	"startDate":           regexp.MustCompile(`^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d([+-]\d\d:\d\d|Z))?$`),
	"endDate":             regexp.MustCompile(`^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d([+-]\d\d:\d\d|Z))?$`),
	"previousStartDate":   regexp.MustCompile(`^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d([+-]\d\d:\d\d|Z))?$`),
	"foundingDate":        regexp.MustCompile(`^\d{4}-\d\d-\d\d$`),
	"dateCreated":         regexp.MustCompile(`^\d{4}-\d\d-\d\d$`),
	"dateModified":        regexp.MustCompile(`^\d{4}-\d\d-\d\d$`),
	"exceptDate":          regexp.MustCompile(`^\d{4}-\d\d-\d\d$`),
	"eventStatus":         regexp.MustCompile(`^https://schema\.org/Event(Scheduled|Cancelled|Rescheduled|Postponed|MovedOnline)$`),
	"eventAttendanceMode": regexp.MustCompile(`^https://schema\.org/(Offline|Online|Mixed)EventAttendanceMode$`),
	"repeatFrequency":     regexp.MustCompile(`^P\d+[DWMY]$`),
	"duration":            regexp.MustCompile(`^PT(\d+H)?(\d+M)?(\d+S)?$`),
	"byDay":               regexp.MustCompile(`^-?\d?(MO|TU|WE|TH|FR|SA|SU)$`),
	"startTime":           regexp.MustCompile(`^\d\d:\d\d$`),
}

var addresses = []string{"url", "item", "image", "sameAs", "logo"}

// valid checks a thing and all that is in it.
func valid(t *testing.T, at string, thing map[string]any) {
	t.Helper()
	kind, _ := thing["@type"].(string)
	v, known := vocabulary[kind]
	if !known {
		t.Errorf("%s: %q is no thing", at, kind)
	}
	for _, key := range strings.Fields(v.must) {
		if thing[key] == nil || thing[key] == "" {
			t.Errorf("%s: a %s has no %s", at, kind, key)
		}
	}
	for key, value := range thing {
		if key != "@type" && key != "@context" && !slices.Contains(strings.Fields(v.must+" "+v.may), key) {
			t.Errorf("%s: a %s says %q", at, kind, key)
		}
		values, several := value.([]any)
		if !several {
			values = []any{value}
		}
		for _, one := range values {
			validValue(t, at+" "+kind+"."+key, key, one)
		}
	}
}

func validValue(t *testing.T, at, key string, value any) {
	t.Helper()
	switch value := value.(type) {
	case map[string]any:
		valid(t, at, value)
	case string:
		if form := forms[key]; form != nil && !form.MatchString(value) {
			t.Errorf("%s is %q", at, value)
		}
		if slices.Contains(addresses, key) {
			if u, err := url.Parse(value); err != nil || !u.IsAbs() || u.Host == "" {
				t.Errorf("%s is %q, which is no whole address", at, value)
			}
		}
		if key == "scheduleTimezone" {
			if _, err := time.LoadLocation(value); err != nil {
				t.Errorf("%s: %v", at, err)
			}
		}
	}
}

// things are what a page says as data.
func things(t *testing.T, site *Site, path string) (all []map[string]any) {
	t.Helper()
	for _, block := range data.FindAllString(drawn(t, site, path), -1) {
		text := strings.TrimSuffix(block[strings.IndexByte(block, '>')+1:], "</script>")
		thing := map[string]any{}
		if err := json.Unmarshal([]byte(text), &thing); err != nil || thing["@context"] != "https://schema.org" {
			t.Fatalf("%s: %v in %s", path, err, text)
		}
		all = append(all, thing)
	}
	return all
}

// TestPagesSayWhatTheyShowAsData holds every page of the starter hub to the vocabulary.
func TestPagesSayWhatTheyShowAsData(t *testing.T) {
	site := starter(t)
	counted := map[string]int{}
	for _, path := range site.Paths() {
		if !strings.HasSuffix(path, ".html") {
			continue
		}
		for _, thing := range things(t, site, path) {
			valid(t, path, thing)
			counted[thing["@type"].(string)]++
		}
	}
	for kind, least := range map[string]int{"Organization": 1, "Person": 5, "Event": 10, "EventSeries": 2, "BreadcrumbList": 20} {
		if counted[kind] < least {
			t.Errorf("%d pages show a thing of the kind %s, want %d", counted[kind], kind, least)
		}
	}
}

// TestEventsSayWhenAndWhere reads what search engines would.
func TestEventsSayWhenAndWhere(t *testing.T) {
	site := siteOf(t, map[string]string{
		"content/purpose.md":       "---\ntitle: Tiny\nurl: https://tiny.example.org/hub/\ntimezone: Europe/Berlin\n---\n",
		"content/members/ada.md":   "---\nname: Ada\n---\n",
		"content/series/s.md":      "---\ntitle: Evenings\nrhythm: every 2nd Thursday 18:00\nfrom: 2026-03-04\npauses: [2026-12-20..2027-01-20]\nduration: 1h 30m\nlocation: Library\n---\n",
		"content/sessions/held.md": "---\ntitle: Held\ndate: 2026-03-05 18:00\nduration: 1h 30m\nseries: s\nhosts: ada\njoin: https://meet.example.org/held\n---\n",
		"content/sessions/off.md":  "---\ntitle: Off\ndate: 2026-07-02 18:00\nstatus: cancelled\n---\n",
		"content/sessions/move.md": "---\ntitle: Moved\ndate: 2027-07-02 18:00\nstatus: moved\nreplaces: 2027-07-01\njoin: https://meet.example.org/move\n---\n",
		"content/sessions/days.md": "---\ntitle: Days\ndate: 2026-08-01\nend: 2026-08-03\n---\n",
	})
	for id, want := range map[string]map[string]any{
		"held": {"startDate": "2026-03-05T18:00:00+01:00", "endDate": "2026-03-05T19:30:00+01:00", "eventStatus": "https://schema.org/EventScheduled", "eventAttendanceMode": "https://schema.org/MixedEventAttendanceMode"},
		"off":  {"startDate": "2026-07-02T18:00:00+02:00", "endDate": nil, "eventStatus": "https://schema.org/EventCancelled", "eventAttendanceMode": nil, "location": nil},
		"move": {"previousStartDate": "2027-07-01", "eventStatus": "https://schema.org/EventRescheduled", "eventAttendanceMode": "https://schema.org/OnlineEventAttendanceMode"},
		"days": {"startDate": "2026-08-01", "endDate": "2026-08-03"},
	} {
		event := things(t, site, "sessions/"+id+"/index.html")[1]
		valid(t, id, event)
		for key, value := range want {
			if event[key] != value {
				t.Errorf("%s: %s is %v, want %v", id, key, event[key], value)
			}
		}
	}
	if past := drawn(t, site, "sessions/held/index.html"); strings.Contains(past, "meet.example.org") || strings.Contains(drawn(t, site, "calendar.ics"), "meet.example.org/held") {
		t.Error("where a session that is over was met online is nobody's business")
	}
	series := things(t, site, "series/s/index.html")[1]
	schedule := series["eventSchedule"].(map[string]any)
	if schedule["repeatFrequency"] != "P2W" || schedule["byDay"].([]any)[0] != "TH" || schedule["startTime"] != "18:00" || schedule["duration"] != "PT1H30M" {
		t.Errorf("the schedule is %v", schedule)
	}
	if except := fmt.Sprint(schedule["exceptDate"]); schedule["startDate"] != "2026-03-05" || except != "[2026-12-24 2027-01-07]" {
		t.Errorf("the schedule begins on %v and leaves out %s", schedule["startDate"], except)
	}
}

// TestDataNeverEndsItsBlock: whatever a hub is called.
func TestDataNeverEndsItsBlock(t *testing.T) {
	title := "</script><script>alert(1)</script><!--\u2028\u2029 & ]]>"
	site := siteOf(t, map[string]string{
		"content/purpose.md":    "---\ntitle: '" + title + "'\nsummary: \"a\\u2028b\"\nurl: https://tiny.example.org/\n---\n",
		"content/sessions/a.md": "---\ntitle: '" + title + "'\ndate: 2026-03-05\nlocation: '" + title + "'\n---\n",
	})
	for _, path := range []string{"index.html", "sessions/a/index.html"} {
		page := drawn(t, site, path)
		if n := strings.Count(page, "<script"); n != 1+len(things(t, site, path)) {
			t.Errorf("%s has %d scripts", path, n)
		}
		for _, thing := range things(t, site, path) {
			if thing["@type"] != "BreadcrumbList" && thing["name"] != strings.NewReplacer("\u2028", "", "\u2029", "").Replace(title) {
				t.Errorf("%s is called %q", path, thing["name"])
			}
		}
		for _, block := range data.FindAllString(page, -1) {
			if strings.ContainsAny(block[1:len(block)-9], "\u2028\u2029<") {
				t.Errorf("%s holds what ends a line or begins a tag: %s", path, block)
			}
		}
	}
}
