package insight_test

import (
	"fmt"
	"strings"
	"testing"

	"kith/generator/hub"
	"kith/generator/insight"
)

// TestWhoeverHidesIsNoPersonHere: to hide is as if one had no file, in all that counts
// people. They are still a head where heads are counted.
func TestWhoeverHidesIsNoPersonHere(t *testing.T) {
	lines := guests + thankful + strings.TrimPrefix(asked, "\nmembers/ada\nmembers/bob\nmembers/hal visibility: hidden\n") + people
	content := filesOf(archiveOf(lines))
	hidden := 0
	for file := range content {
		id, isMember := strings.CutPrefix(strings.TrimSuffix(file, ".md"), "members/")
		if !isMember {
			continue
		}
		without := archiveOf(lines) + "-- " + file + " --\n---\nname: nobody\nvisibility: hidden\n---\n"
		whole, hides, gone := hubOn(t, "2026-11-20", lines), seenAt(t, without, "2026-11-20T12:00:00Z"), hubWithout(t, lines, "members/"+id)
		expect(t, "persons without "+id, persons(hides), persons(gone))
		if persons(hides) != persons(whole) {
			hidden++
		}
		heads := func(h *hub.Hub) (n int) {
			for _, s := range insight.AttendanceOf(h).Sessions {
				n += s.People
			}
			return n
		}
		expect(t, "heads without "+id, heads(hides), heads(whole))
	}
	if hidden < 8 {
		t.Errorf("it mattered of %d only that they hide", hidden)
	}
}

// hubWithout joins a hub of all lines but those of one file.
func hubWithout(t *testing.T, lines, file string) *hub.Hub {
	var kept []string
	for _, line := range strings.Split(lines, "\n") {
		if name, _, _ := strings.Cut(line, " "); name != file {
			kept = append(kept, line)
		}
	}
	return hubOn(t, "2026-11-20", strings.Join(kept, "\n"))
}

// persons are the figures that count people, and what people did.
func persons(h *hub.Hub) string {
	i := insight.Of(h)
	n, r, c := i.Newcomers, i.Recognition, i.Inclusion
	text := fmt.Sprintln(newcomers(n), n.Back, n.Early)
	text += fmt.Sprintln(r.Count, r.Givers, r.Receivers, r.Coverage, r.Reciprocity, r.Reaching, r.New, idsOf(r.Unthanked))
	text += fmt.Sprintln(i.Hosting.Count, i.Hosting.Times, i.Hosting.Absent)
	text += fmt.Sprintln(c.Reached, c.Unknown, idsOf(c.Beyond))
	for _, taking := range i.Participation.People {
		text += taking.Member.ID + " "
	}
	return text
}
