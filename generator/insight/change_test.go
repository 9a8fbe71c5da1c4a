package insight_test

import (
	"fmt"
	"testing"
	"testing/fstest"
	"time"

	"kith/generator/calendar"
	"kith/generator/corpus"
	"kith/generator/hub"
	"kith/generator/insight"
	"kith/generator/source"
)

// TestNoFigureChangesBeforeItIsSaid follows hubs through their nights, from one on which
// a figure is said to change to the next: every night between, all are as they were, and
// on most of these nights one is another.
func TestNoFigureChangesBeforeItIsSaid(t *testing.T) {
	const ending = `
series/evenings rhythm: every Thursday 18:00; from: 2026-10-01; until: 2027-01-15; duration: 2h
sessions/f series: evenings; date: 2026-12-08 18:00; replaces: 2026-12-03
`
	made := fstest.MapFS{}
	for _, f := range corpus.Of(corpus.Size{Members: 25, Sessions: 60, Shoutouts: 30}, 3) {
		made[f.Path] = &fstest.MapFile{Data: []byte(f.Text), Mode: 0o644}
	}
	for name, content := range map[string]fstest.MapFS{
		"weavers":     filesOf(archiveOf(weavers)),
		"evenings":    filesOf(archiveOf(evenings + ending)),
		"guests":      filesOf(archiveOf(guests)),
		"thankful":    filesOf(archiveOf(thankful)),
		"asked":       filesOf(archiveOf(asked)),
		"a community": made,
	} {
		t.Run(name, func(t *testing.T) {
			var r source.Reader
			parts, _, err := r.Read(content)
			if err != nil {
				t.Fatal(err)
			}
			at := func(night time.Time) *hub.Hub {
				return hub.Of(parts, hub.Moment{Now: night, Zones: new(calendar.Zones)})
			}
			night := time.Date(2026, 6, 1, 0, 0, 0, 0, time.UTC)
			said, came := 0, 0
			for h := at(night); said < 60; said++ {
				next := insight.Changes(h)
				if over := firstOver(h); next.IsZero() && over.IsZero() {
					break
				} else if next.IsZero() || !over.IsZero() && over.Before(next) {
					next = over // whoever shows a hub knows when its sessions are over
				}
				before := counts(h)
				for night = night.Truncate(24*time.Hour).AddDate(0, 0, 1); night.Before(next); night = night.AddDate(0, 0, 1) {
					if now := counts(at(night)); now != before {
						t.Fatalf("a figure changed on %v, before %v:\n%s\n%s", night, next, before, now)
					}
				}
				night, h = next, at(next)
				if counts(h) != before {
					came++
				}
			}
			if said < 5 || came*2 < said {
				t.Errorf("of %d nights only %d changed a figure", said, came)
			}
		})
	}
}

// firstOver is when the first of the sessions ahead is over; zero where there is none.
func firstOver(h *hub.Hub) (first time.Time) {
	for _, s := range h.Ahead {
		if first.IsZero() || s.Over().Before(first) {
			first = s.Over()
		}
	}
	return first
}

// counts are the figures that may be published: not the days that they look at, and not
// for how many something is overdue.
func counts(h *hub.Hub) string {
	i := insight.Of(h)
	text := fmt.Sprintln("rhythm", i.Rhythm.Count, i.Rhythm.Gaps, i.Rhythm.Kept, i.Rhythm.Overdue.Due, i.Rhythm.Overdue.Is())
	for _, s := range i.Rhythm.Series {
		text += fmt.Sprintln(s.Count, s.Gaps, s.Kept, s.Overdue.Due, s.Overdue.Is())
	}
	n, a, r, k, l, c := i.Newcomers, i.Attendance, i.Recognition, i.Asks, i.Afterlife, i.Inclusion
	text += fmt.Sprintln("newcomers", n.Count, n.Back, n.Early, n.Unknown)
	text += fmt.Sprintln("attendance", a.Count, heads(a), a.Recorded, a.Median, a.Trend)
	text += fmt.Sprintln("recognition", r.Count, r.Givers, r.Receivers, r.Coverage, r.Reciprocity, r.Reaching, r.New)
	text += fmt.Sprintln("asks", k.Count, k.Open, k.Answered, k.Closed, k.Replied, k.Response, len(k.Waiting))
	text += fmt.Sprintln("afterlife", l.Count, l.Left, l.Notes, l.Recordings, l.Slides, l.Resources, l.Thanked, l.Answering, l.Making, l.Recent)
	text += fmt.Sprintln("hosting", i.Hosting.Count, i.Hosting.Times, len(i.Hosting.Hosts), i.Hosting.Absent)
	return text + fmt.Sprintln("inclusion", c.Count, c.Reached, c.Unknown)
}
