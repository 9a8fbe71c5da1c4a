package insight_test

import (
	"fmt"
	"strings"
	"testing"

	"kith/generator/insight"
)

// TestAnAskIsPutToWhoCanAnswer: on looms Bob offers help and Cy knows of them; Ada asks,
// Dan wants it too, Eli has moved on and Hal hides.
func TestAnAskIsPutToWhoCanAnswer(t *testing.T) {
	h := hubOn(t, "2026-11-20", `
members/ada offers: looms
members/bob offers: looms
members/cy skills: looms
members/dan skills: looms
members/eli offers: looms; left: 2026-01-01
members/hal offers: looms; visibility: hidden
asks/loom by: ada; date: 2026-10-11; topics: looms; also: dan
asks/dye by: bob; date: 2026-11-19; topics: dyes
asks/knot by: bob; date: 2026-11-01; answered-by: ada
asks/shut by: bob; date: 2026-11-01; status: closed
asks/hid by: hal; date: 2026-11-01
asks/ahead by: bob; date: 2026-12-01
`)
	var said []string
	for _, w := range insight.UnansweredOf(h, insight.AsksOf(h)) {
		said = append(said, fmt.Sprintf("%s %d %s", w.Ask.ID, w.Days, idsOf(w.Helping)))
	}
	expect(t, "the longest first", strings.Join(said, ", "), "loom 40 bob+cy, dye 1 ")
}

// made is seen on 20 November 2026; 180 days before is 24 May.
const made = `
members/ada
members/bob left: 2026-01-01
members/cy
members/hal visibility: hidden
projects/alone status: idea; contributors: cy
projects/bobs status: active; leads: bob; started: 2026-11-01
projects/hals status: active; leads: hal
projects/shared leads: [bob, ada]; status: idea
projects/still status: active; leads: ada; started: 2026-05-23
projects/young status: active; leads: ada; started: 2026-05-24
projects/thanked status: active; leads: ada; started: 2025-01-01
projects/ahead status: active; leads: ada; started: 2025-01-01
projects/undated status: active; leads: ada
projects/rests status: paused; started: 2020-01-01
projects/done status: done; started: 2020-01-01
projects/later status: active; started: 2026-12-01
sessions/a date: 2026-12-01; from: projects/ahead
shoutouts/s from: ada; to: cy; date: 2026-10-01; project: thanked
`

func TestAProjectWithNoOneWaits(t *testing.T) {
	var said []string
	for _, i := range insight.IdleOf(hubOn(t, "2026-11-20", made)) {
		line := i.Project.ID
		if i.Alone {
			line += " alone left:" + idsOf(i.Left) + " here:" + idsOf(i.Here)
		}
		if i.Still > 0 {
			line += fmt.Sprintf(" still for %d since %s", i.Still, i.Last)
		}
		said = append(said, line)
	}
	expect(t, "idle", strings.Join(said, "; "),
		"alone alone left: here:cy; bobs alone left:bob here:; still still for 181 since 2026-05-23")
}

// TestALackIsWhatNobodyInTheProjectKnows: sewing Grace offers and Lou knows; of looms Ada,
// who leads it, knows, and of dyes nobody.
func TestALackIsWhatNobodyInTheProjectKnows(t *testing.T) {
	h := hubOn(t, "2026-11-20", `
members/ada skills: looms
members/grace offers: sewing
members/lou skills: sewing
members/mo offers: looms
projects/quilt status: active; leads: ada; needs: [sewing, looms, dyes]
projects/over status: done; needs: sewing
projects/rests status: paused; needs: sewing
projects/later status: active; started: 2026-12-01; needs: sewing
`)
	var said []string
	for _, l := range insight.LacksOf(h) {
		said = append(said, l.Project.ID+" "+l.Topic.ID+" "+idsOf(l.Helping))
	}
	expect(t, "lacks", strings.Join(said, ", "), "quilt sewing grace+lou")
}
