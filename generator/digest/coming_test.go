package digest

import (
	"fmt"
	"strings"
	"testing"

	"kith/generator/calendar"
	"kith/generator/calendar/rhythm"
	"kith/generator/hub"
	"kith/generator/words"
)

// TestWhatIsTooMuchToTellIsCounted: of a rhythm that comes every day a digest tells the
// next days, of many sessions the first, and says how many more there are.
func TestWhatIsTooMuchToTellIsCounted(t *testing.T) {
	rule, err := rhythm.Parse("every day 09:00")
	if err != nil {
		t.Fatal(err)
	}
	daily := hub.Parts{Series: []*hub.Series{{Entry: hub.Entry{Kind: hub.AllSeries, ID: "daily"}, Title: "Daily", Rhythm: "every day 09:00", Rule: rule, From: calendar.Day{Year: 2026, Month: 1, Date: 1}}}}
	at := func(date string) *hub.Session {
		stamp, err := calendar.ParseStamp(date)
		if err != nil {
			t.Fatal(err)
		}
		return &hub.Session{Entry: hub.Entry{Kind: hub.Sessions, ID: date}, Title: date, Date: stamp, Series: hub.Ref{ID: "daily"}, Headcount: -1}
	}
	var many hub.Parts
	for day := range 25 {
		many.Sessions = append(many.Sessions, at(fmt.Sprintf("2026-04-%02d 18:00", day+1)))
	}
	one := daily
	one.Sessions = []*hub.Session{at("2026-04-20 09:00")}
	for name, test := range map[string]struct {
		parts hub.Parts
		more  string
	}{
		"daily, from 1 to 28 April":        {daily, "16"},
		"daily, with one day written down": {one, "15"},
		"25 sessions":                      {many, "5"},
		"few sessions":                     {hub.Parts{Sessions: many.Sessions[:20]}, ""},
	} {
		h := hub.Of(test.parts, hub.Moment{Now: today, Zones: &calendar.Zones{}})
		span, err := SpanOf(Asked{}, h)
		if err != nil {
			t.Fatal(err)
		}
		voice, _ := words.Of("en", []words.File{{Name: "words/en.json", Data: []byte(`{"digest.more": {"one": "{n}", "other": "{n}"}}`)}})
		d := Of(h, span, Voice{Words: voice, Address: func(string) string { return "" }})
		if len(d.sections) == 0 || d.sections[0].more != test.more {
			t.Errorf("%s: more are %q, want %q in\n%s", name, d.sections[0].more, test.more, d.Markdown())
		}
		if n := strings.Count(d.Markdown(), "\n- "); n > most {
			t.Errorf("%s: %d are told", name, n)
		}
	}
}
