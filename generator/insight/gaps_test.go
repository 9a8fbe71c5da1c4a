package insight_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/rogpeppe/go-internal/txtar"

	"kith/generator/calendar"
	"kith/generator/hub"
	"kith/generator/insight"
	"kith/generator/source"
)

// learners is a hub whose gaps and pairs can be counted by hand: at noon of 20 November
// 2026, in UTC.
const learners = `
-- purpose.md --
---
title: Weavers
---
-- members/ada.md --
---
name: Ada
skills: [dyes, looms]
wants: [knots, felt]
offers: spinning
---
-- members/bob.md --
---
name: Bob
wants: [knots, felt, looms, silk]
offers: [dyes, felt]
---
-- members/cleo.md --
---
name: Cleo
wants: [looms, silk, dyes, spinning]
skills: [silk, knots]
offers: wool
---
-- members/dag.md --
---
name: Dag
left: 2025-05-01
offers: [knots, wool]
wants: [silk, wool]
---
-- members/eve.md --
---
name: Eve
visibility: hidden
offers: silk
wants: [wool, looms]
---
-- members/nan.md --
---
name: Nan
visibility: name-only
offers: knots
wants: wool
---
-- members/uma.md --
---
name: Uma
wants: [knots, dyes]
skills: looms
---
-- sessions/knots.md --
---
title: On knots
date: 2025-11-20 10:00
duration: 2h
topics: knots
---
-- sessions/felt-off.md --
---
title: On felt, which was called off
date: 2026-05-05 18:00
status: cancelled
topics: felt
---
-- sessions/looms.md --
---
title: On looms
date: 2026-02-02 18:00
topics: [looms, dyes]
---
-- sessions/silk.md --
---
title: On silk
date: 2026-12-03 18:00
topics: silk
---
`

func seenAt(t testing.TB, archive, moment string) *hub.Hub {
	t.Helper()
	content := fstest.MapFS{}
	for _, f := range txtar.Parse([]byte(archive)).Files {
		content[f.Name] = &fstest.MapFile{Data: f.Data, Mode: 0o644}
	}
	now, err := time.Parse(time.RFC3339, moment)
	if err != nil {
		t.Fatal(err)
	}
	var r source.Reader
	parts, _, err := r.Read(content)
	if err != nil {
		t.Fatal(err)
	}
	return hub.Of(parts, hub.Moment{Now: now, Zones: new(calendar.Zones)})
}

func told(needs []insight.Need) string {
	var lines []string
	for _, n := range needs {
		line := fmt.Sprintf("%s: %s want it, ", n.Topic.ID, idsOf(n.Wanting))
		switch {
		case !n.Gap():
			line += "held at " + n.Held.ID
		case n.Coming != nil:
			line += "coming at " + n.Coming.ID
		case n.Ready():
			line += "ready: ask " + idsOf(n.Helping)
		default:
			line += "nobody yet"
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

func idsOf(people []*hub.Member) string {
	ids := make([]string, len(people))
	for i, p := range people {
		ids[i] = p.ID
	}
	return strings.Join(ids, "+")
}

// TestGapsAreWhatTwoWantAndNobodyHeld: Dag has moved on, Nan shows her name only, and Eve
// hides; so nobody but Cleo can help with knots, and wool is wanted by none. Bob offers
// felt and would like to learn more of it. The session on knots was over a year ago to
// the second, that on felt was called off. Of topics that two want, those come first that
// fewest can help with: silk, felt, and last dyes and looms.
func TestGapsAreWhatTwoWantAndNobodyHeld(t *testing.T) {
	const held = "2026-11-20T11:59:59Z"
	expect(t, "a second before a year has passed", told(insight.NeedsOf(seenAt(t, learners, held))), `
knots: ada+bob+uma want it, held at knots
silk: bob+cleo want it, coming at silk
felt: ada+bob want it, ready: ask bob
dyes: cleo+uma want it, held at looms
looms: bob+cleo want it, held at looms`)
	h := seenAt(t, learners, "2026-11-20T12:00:00Z")
	expect(t, "a year after", told(insight.GapsOf(h)), `
knots: ada+bob+uma want it, ready: ask cleo
silk: bob+cleo want it, coming at silk
felt: ada+bob want it, ready: ask bob`)
	expect(t, "when the session on silk is over", told(insight.GapsOf(seenAt(t, learners, "2026-12-03T20:00:00Z"))), `
knots: ada+bob+uma want it, ready: ask cleo
felt: ada+bob want it, ready: ask bob`)
	expect(t, "before anything was held", told(insight.GapsOf(seenAt(t, learners, "2024-01-01T00:00:00Z"))[2:4]), `
felt: ada+bob want it, ready: ask bob
dyes: cleo+uma want it, coming at looms`)
}

// TestAProjectThatNeedsATopicWantsIt counts a project as one who wants what it needs, as
// long as it goes on.
func TestAProjectThatNeedsATopicWantsIt(t *testing.T) {
	h := seenAt(t, `
-- purpose.md --
---
title: T
---
-- members/ada.md --
---
name: Ada
wants: [wool, silk, felt]
offers: wool
---
-- projects/blanket.md --
---
title: A blanket
status: active
needs: [wool, silk]
---
-- projects/scarf.md --
---
title: A scarf
status: done
needs: [felt]
---
-- projects/shawl.md --
---
title: A shawl
status: idea
needs: [silk]
---
`, "2026-11-20T12:00:00Z")
	gaps := insight.GapsOf(h)
	expect(t, "gaps", told(gaps), `
silk: ada want it, nobody yet
wool: ada want it, ready: ask ada`)
	expect(t, "silk is wanted by", gaps[0].Wanted(), 3)
	expect(t, "wool is wanted by", gaps[1].Wanted(), 2)
}

func TestANeedSaysUntilWhenItIsMet(t *testing.T) {
	for _, n := range insight.NeedsOf(seenAt(t, learners, "2026-11-20T11:59:59Z")) {
		got := n.Until().Format(time.RFC3339)
		want := map[string]string{"knots": "2026-11-20T12:00:00Z", "dyes": "2027-02-02T20:00:00Z", "looms": "2027-02-02T20:00:00Z"}[n.Topic.ID]
		if n.Gap() {
			want = "0001-01-01T00:00:00Z"
		}
		expect(t, n.Topic.ID, got, want)
	}
}

func TestMatchesPutTheMostWantedFirst(t *testing.T) {
	var lines []string
	for _, m := range insight.MatchesOf(seenAt(t, learners, "2026-11-20T12:00:00Z")) {
		lines = append(lines, fmt.Sprintf("%s: %s for %s", m.Topic.ID, idsOf(m.Offering), idsOf(m.Wanting)))
	}
	expect(t, "matches", strings.Join(lines, "\n"), `
dyes: bob for cleo+uma
felt: bob for ada+bob
spinning: ada for cleo`)
}

func TestSomebodyIsNoMatchForThemselves(t *testing.T) {
	h := seenAt(t, learners, "2026-11-20T12:00:00Z")
	both := func(id string) string {
		p := h.Member(id)
		var lines []string
		for _, m := range insight.OfferedTo(h, p) {
			lines = append(lines, m.Topic.ID+" from "+idsOf(m.Offering))
		}
		for _, m := range insight.WantedFrom(h, p) {
			lines = append(lines, m.Topic.ID+" to "+idsOf(m.Wanting))
		}
		return strings.Join(lines, "\n")
	}
	expect(t, "Ada", both("ada"), "felt from bob\nspinning to cleo")
	expect(t, "Bob, who offers and wants felt", both("bob"), "dyes to cleo+uma\nfelt to ada")
	expect(t, "Cleo", both("cleo"), "dyes from bob\nspinning from ada")
	expect(t, "Dag, who has moved on", both("dag"), "")
	expect(t, "Nan, who shows her name", both("nan"), "")
}

const traders = `
-- purpose.md --
---
title: Traders
---
-- members/ada.md --
---
name: Ada
offers: [knots, dyes]
wants: looms
---
-- members/bob.md --
---
name: Bob
offers: [looms, wool]
wants: knots
---
-- members/cleo.md --
---
name: Cleo
wants: [dyes, wool]
---
-- members/dan.md --
---
name: Dan
offers: felt
wants: felt
---
-- members/eli.md --
---
name: Eli
offers: wool
---
`

// TestPairsAreNamedOnce: Ada and Bob can help each other, so they are named for that and
// for nothing else; Cleo finds Eli, and Dan nobody.
func TestPairsAreNamedOnce(t *testing.T) {
	h := seenAt(t, traders, "2026-11-20T12:00:00Z")
	expect(t, "pairs", pairs(insight.PairsOf(h)), `
ada gives bob knots, and gets looms
eli gives cleo wool`)
	expect(t, "who can give Bob something back", pairs(insight.BackOf(h, h.Member("bob"))), "ada gives bob knots, and gets looms")
	expect(t, "and Cleo", pairs(insight.BackOf(h, h.Member("cleo"))), "")
	expect(t, "and Dan", pairs(insight.BackOf(h, h.Member("dan"))), "")
}

func pairs(of []insight.Pair) string {
	var lines []string
	for _, p := range of {
		line := fmt.Sprintf("%s gives %s %s", p.Offering.ID, p.Wanting.ID, p.Topic.ID)
		if p.Back != nil {
			line += ", and gets " + p.Back.ID
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

// TestAmongManyNobodyIsPaired keeps a big hub from naming whoever comes first by name, and
// from trying everybody with everybody.
func TestAmongManyNobodyIsPaired(t *testing.T) {
	crowd := "-- purpose.md --\n---\ntitle: Crowd\n---\n"
	for i := range 30 {
		crowd += fmt.Sprintf("-- members/m%02d.md --\n---\nname: M%02d\noffers: t%d\nwants: t%d\n---\n", i, i, i%2, (i+1)%2)
	}
	h := seenAt(t, crowd, "2026-11-20T12:00:00Z")
	expect(t, "pairs", pairs(insight.PairsOf(h)), "")
	expect(t, "of one of them", pairs(insight.BackOf(h, h.Member("m03"))), "")
	expect(t, "but what they want is told", len(insight.MatchesOf(h)), 2)
}

func expect[V comparable](t *testing.T, what string, got, want V) {
	t.Helper()
	if w, ok := any(want).(string); ok {
		want = any(strings.TrimPrefix(w, "\n")).(V)
	}
	if got != want {
		t.Errorf("%s:\n%v\nwant:\n%v", what, got, want)
	}
}
