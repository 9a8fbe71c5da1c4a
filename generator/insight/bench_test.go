package insight_test

import (
	"testing"
	"testing/fstest"
	"time"

	"kith/generator/calendar"
	"kith/generator/corpus"
	"kith/generator/hub"
	"kith/generator/insight"
	"kith/generator/source"
)

// invented is a community of some size, as of a day when much has been held.
func invented(tb testing.TB, size corpus.Size) *hub.Hub {
	tb.Helper()
	content := fstest.MapFS{}
	for _, f := range corpus.Of(size, 1) {
		content[f.Path] = &fstest.MapFile{Data: []byte(f.Text), Mode: 0o644}
	}
	var r source.Reader
	parts, _, err := r.Read(content)
	if err != nil {
		tb.Fatal(err)
	}
	return hub.Of(parts, hub.Moment{Now: time.Date(2026, 11, 20, 11, 0, 0, 0, time.UTC), Zones: new(calendar.Zones)})
}

// BenchmarkSignals is each signal by itself, and all together, in communities of two
// sizes: what L takes more than M is in proportion.
func BenchmarkSignals(b *testing.B) {
	signals := []struct {
		name string
		of   func(*hub.Hub)
	}{
		{"all", func(h *hub.Hub) { insight.Of(h) }},
		{"changes", func(h *hub.Hub) { insight.Changes(h) }},
		{"participation", func(h *hub.Hub) { insight.ParticipationOf(h) }},
		{"ladder", func(h *hub.Hub) { insight.LadderOf(h) }},
		{"turns", func(h *hub.Hub) { insight.ParticipationOf(h).Turns(h.AsOf.AddDate(0, 0, 14)) }},
		{"rhythm", func(h *hub.Hub) { insight.RhythmOf(h) }},
		{"newcomers", func(h *hub.Hub) { insight.NewcomersOf(h) }},
		{"attendance", func(h *hub.Hub) { insight.AttendanceOf(h) }},
		{"recognition", func(h *hub.Hub) { insight.RecognitionOf(h) }},
		{"asks", func(h *hub.Hub) { insight.AsksOf(h) }},
		{"afterlife", func(h *hub.Hub) { insight.AfterlifeOf(h) }},
		{"hosting", func(h *hub.Hub) { insight.HostingOf(h) }},
		{"inclusion", func(h *hub.Hub) { insight.InclusionOf(h) }},
		{"needs", func(h *hub.Hub) { insight.NeedsOf(h) }},
		{"matches", func(h *hub.Hub) { insight.MatchesOf(h) }},
		{"pairs", func(h *hub.Hub) { insight.PairsOf(h) }},
		{"kith", func(h *hub.Hub) {
			for _, m := range h.Members {
				insight.KithOf(h, m, 12)
			}
		}},
	}
	for _, size := range []string{"M", "L"} {
		s, _ := corpus.ByName(size)
		h := invented(b, s)
		for _, signal := range signals {
			b.Run(size+"/"+signal.name, func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					signal.of(h)
				}
			})
		}
	}
}
