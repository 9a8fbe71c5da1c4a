package insight_test

import (
	"strings"
	"testing"

	"kith/generator/hub"
	"kith/generator/insight"
)

// ledTo is what a session led to, in words.
func ledTo(h *hub.Hub, id string) string {
	o := insight.OutcomeOf(h, h.Session(id))
	var said []string
	for _, a := range o.Answered {
		said = append(said, "answered "+a.ID)
	}
	for _, r := range o.Resources {
		said = append(said, "left "+r.ID)
	}
	for _, p := range o.Projects {
		said = append(said, "began "+p.ID)
	}
	for _, a := range o.Asked {
		said = append(said, "asked "+a.ID)
	}
	for _, s := range o.Sessions {
		said = append(said, "then "+s.ID)
	}
	return strings.Join(said, ", ")
}

// TestOutcomeIsWhatASessionLedTo: knots became b, d and the loom; splices is open, for its
// author says so. The hut was being built before b; what is dated after the day is not
// known yet. f was called off, and what comes of it is nobody's to say; h was, too, and
// follows nothing. g grew from the tent, and not the tent from g.
func TestOutcomeIsWhatASessionLedTo(t *testing.T) {
	h := hubOn(t, "2026-11-20", `
members/ada
members/ivy visibility: hidden
sessions/a date: 2026-05-07; from: asks/knots
sessions/b date: 2026-06-04; from: asks/splices
sessions/c date: 2026-06-11; from: projects/loom
sessions/d date: 2026-07-02; from: asks/knots
sessions/e date: 2026-12-03; from: projects/loom
sessions/f date: 2026-08-06; status: cancelled
sessions/g date: 2026-09-03; from: projects/tent
sessions/h date: 2026-06-25; from: asks/knots; status: cancelled
asks/knots by: ada; date: 2026-04-01; became: [b, loom]
asks/splices by: ada; date: 2026-04-01; status: open
asks/more by: ada; date: 2026-06-05 | At [[sessions/b]] and [[sessions/f]] we wondered.
asks/before by: ada; date: 2026-06-03 | It will be at [[sessions/b]].
asks/secret by: ivy; date: 2026-06-05 | At [[sessions/b]].
asks/ahead by: ada; date: 2026-11-21 | At [[sessions/b]].
projects/loom status: active; started: 2026-06-04 | Begun at [[sessions/b]].
projects/hut status: active; started: 2026-06-03 | See [[sessions/b]].
projects/quilt status: idea | See [[sessions/b]].
projects/tent status: idea | We talked of it at [[sessions/g]].
projects/ahead status: idea; started: 2026-11-21 | See [[sessions/b]].
resources/guide date: 2026-06-20; session: b
resources/ahead date: 2026-11-21; session: b
resources/sheet session: f
`)
	for _, c := range [][2]string{
		{"a", "answered knots, began loom, then b, then d"},
		{"b", "answered knots, left guide, began loom, began quilt, asked more, then d"},
		{"c", "then e"},
		{"d", "answered knots"},
		{"e", ""},
		{"f", ""},
		{"g", ""},
	} {
		expect(t, c[0], ledTo(h, c[0]), c[1])
	}
}
