package hub_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/rogpeppe/go-internal/txtar"

	"kith/generator/calendar"
	"kith/generator/hub"
	"kith/generator/source"
)

// now is the clock of every test: a Friday, noon in Berlin.
var now = time.Date(2026, 11, 20, 11, 0, 0, 0, time.UTC)

// partsOf reads a hub from an archive of its files. It may have mistakes.
func partsOf(t testing.TB, archive string) hub.Parts {
	t.Helper()
	content := fstest.MapFS{}
	for _, f := range txtar.Parse([]byte(archive)).Files {
		content[f.Name] = &fstest.MapFile{Data: f.Data, Mode: 0o644}
	}
	var r source.Reader
	parts, _, err := r.Read(content)
	if err != nil {
		t.Fatal(err)
	}
	return parts
}

// hubOf joins a hub of these files.
func hubOf(t testing.TB, archive string) *hub.Hub {
	t.Helper()
	return hub.Of(partsOf(t, archive), hub.Moment{Now: now, Zones: new(calendar.Zones)})
}

// ids are the ids of entries, in their order.
func ids[E interface{ Key() hub.Key }](entries []E) string {
	var b strings.Builder
	for _, e := range entries {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(e.Key().ID)
	}
	return b.String()
}

func refs(list []hub.Ref) string {
	words := make([]string, len(list))
	for i, r := range list {
		words[i] = r.ID
	}
	return strings.Join(words, " ")
}

// expect compares what a test finds, each under its name, with what it wants.
func expect(t *testing.T, what string, got, want any) {
	t.Helper()
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

func TestAHubWithoutFilesIsEmptyAndWhole(t *testing.T) {
	h := hub.Of(hub.Parts{}, hub.Moment{Now: now, Zones: new(calendar.Zones)})
	expect(t, "title", h.Purpose.Title, "")
	expect(t, "zone", h.Zone, "UTC")
	expect(t, "as of", h.AsOf, now)
	expect(t, "next", h.Next() == nil, true)
	expect(t, "somebody", h.Member("") == nil, true)
	expect(t, "entries", h.IDs(hub.Purposes), "[purpose]")
}

const names = `
-- purpose.md --
---
title: T
language: sv
---
-- members/a.md --
---
name: Örjan
---
-- members/b.md --
---
name: Zoë
---
-- members/c.md --
---
name: åke
---
-- members/d.md --
---
name: Ada
---
-- members/e.md --
---
name: ada
---
-- topics/x.md --
---
title: ärenden
---
-- topics/y.md --
---
title: Bugs
---
`

func TestNamesSortAsTheHubsLanguageDoes(t *testing.T) {
	h := hubOf(t, names)
	expect(t, "in Swedish", ids(h.Members), "d e b c a")
	expect(t, "topics", ids(h.Topics), "y x")
	h = hubOf(t, strings.Replace(names, "language: sv", "language: de", 1))
	expect(t, "in German", ids(h.Members), "d e c a b")
}

func TestWhatMembersAreKnownSince(t *testing.T) {
	h := hubOf(t, `
-- purpose.md --
---
title: T
---
-- members/ada.md --
---
name: Ada
joined: 2020-01-01
---
-- members/bob.md --
---
name: Bob
left: 2026-01-01
---
-- members/cy.md --
---
name: Cy
---
-- members/dee.md --
---
name: Dee
---
-- sessions/one.md --
---
title: One
date: 2026-03-05
hosts: [ada, bob]
---
-- shoutouts/x.md --
---
from: bob
to: [ada, cy]
date: 2026-02-01
---
`)
	for id, want := range map[string]string{"ada": "2020-01-01", "bob": "2026-02-01", "cy": "2026-02-01", "dee": ""} {
		expect(t, id, h.Member(id).Since(), want)
	}
	expect(t, "bob has left", h.Member("bob").Alumnus(), true)
	expect(t, "ada has not", h.Member("ada").Alumnus(), false)
}

// TestWhoLeavesIsHereUntilThen: a day of leaving that is still to come changes nothing, and
// whoever looks back sees those who were there. Who has yet to join offers nothing so far.
func TestWhoLeavesIsHereUntilThen(t *testing.T) {
	parts := partsOf(t, `
-- members/ada.md --
---
name: Ada
joined: 2026-03-01
left: 2026-03-10
offers: looms
---
`)
	at := func(moment string) string {
		asked, err := calendar.ParseStamp(moment)
		if err != nil {
			t.Fatal(err)
		}
		h := hub.Of(parts, hub.Moment{AsOf: asked, Zones: new(calendar.Zones)})
		topic := h.Topic("looms")
		return fmt.Sprint(h.Member("ada").Alumnus(), len(topic.Offered), len(topic.Skilled))
	}
	expect(t, "before joining", at("2026-02-28"), "false 0 0")
	expect(t, "on the day of joining", at("2026-03-01"), "false 1 0")
	expect(t, "on the eve of leaving", at("2026-03-09 23:59"), "false 1 0")
	expect(t, "on the day of leaving", at("2026-03-10"), "true 0 1")
}
