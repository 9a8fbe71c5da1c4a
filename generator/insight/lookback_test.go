package insight_test

import (
	"fmt"
	"slices"
	"testing"
	"testing/fstest"

	"kith/generator/calendar"
	"kith/generator/corpus"
	"kith/generator/hub"
	"kith/generator/insight"
	"kith/generator/source"
)

// TestLookingBackSeesWhatWasKnownThen: what was held, said and asked later changes no
// figure of an earlier day. (Of notes, recordings and answers nobody wrote the day.)
func TestLookingBackSeesWhatWasKnownThen(t *testing.T) {
	content := fstest.MapFS{}
	for _, f := range corpus.Of(corpus.S(), 7) {
		content[f.Path] = &fstest.MapFile{Data: []byte(f.Text), Mode: 0o644}
	}
	var r source.Reader
	parts, _, err := r.Read(content)
	if err != nil {
		t.Fatal(err)
	}
	said := map[string]bool{}
	for _, day := range []string{"2024-02-29", "2024-12-31", "2025-07-01", "2026-03-15", "2026-10-31"} {
		at, err := calendar.ParseStamp(day)
		if err != nil {
			t.Fatal(err)
		}
		moment := hub.Moment{AsOf: at, Zones: new(calendar.Zones)}
		whole, then := figures(hub.Of(parts, moment)), figures(hub.Of(until(parts, at.Day()), moment))
		expect(t, "as of "+day, whole, then)
		said[whole] = true
	}
	expect(t, "different figures", len(said), 5)
}

// until leaves out what is dated later than a day.
func until(p hub.Parts, day calendar.Day) hub.Parts {
	p.Sessions = slices.DeleteFunc(slices.Clone(p.Sessions), func(s *hub.Session) bool { return s.Date.Day().Compare(day) > 0 })
	p.Shoutouts = slices.DeleteFunc(slices.Clone(p.Shoutouts), func(s *hub.Shoutout) bool { return s.Date.Compare(day) > 0 })
	p.Asks = slices.DeleteFunc(slices.Clone(p.Asks), func(a *hub.Ask) bool { return a.Date.Compare(day) > 0 })
	return p
}

// figures are the counts of a hub.
func figures(h *hub.Hub) string {
	rhythm, newcomers, attendance := insight.RhythmOf(h), insight.NewcomersOf(h), insight.AttendanceOf(h)
	recognition, hosting, inclusion := insight.RecognitionOf(h), insight.HostingOf(h), insight.InclusionOf(h)
	text := fmt.Sprintln(rhythm.Basis, rhythm.Gaps, rhythm.Kept, rhythm.Overdue)
	for _, s := range rhythm.Series {
		text += fmt.Sprintln(s.Series.ID, s.Basis, s.Gaps, s.Kept, s.Overdue)
	}
	text += fmt.Sprintln(newcomers.Basis, newcomers.Back, newcomers.Early, newcomers.Unknown)
	text += fmt.Sprintln(attendance.Basis, heads(attendance), attendance.Recorded, attendance.Median, attendance.Trend)
	text += fmt.Sprintln(recognition.Basis, recognition.Givers, recognition.Receivers, recognition.Coverage, recognition.Reciprocity, recognition.Reaching, recognition.New, idsOf(recognition.Unthanked))
	text += fmt.Sprintln(hosting.Basis, hosting.Times, len(hosting.Hosts), hosting.Absent)
	return text + fmt.Sprintln(inclusion.Basis, sessionIDs(inclusion.Starts), inclusion.Reached, inclusion.Unknown, idsOf(inclusion.Beyond))
}
