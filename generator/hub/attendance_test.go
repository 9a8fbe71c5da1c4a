package hub_test

import (
	"strings"
	"testing"

	"kith/generator/hub"
)

const attended = `
-- purpose.md --
---
title: T
---
-- members/ada.md --
---
name: Ada
---
-- members/bob.md --
---
name: Bob
---
-- members/cy.md --
---
name: Cy
---
-- sessions/held.md --
---
title: Held
date: 2026-03-05 18:00
attendees: [bob]
---
-- sessions/next.md --
---
title: Next
date: 2026-12-05 18:00
attendees: 7
---
-- sessions/off.md --
---
title: Off
date: 2026-03-12 18:00
host: ada
status: cancelled
---
`

func TestAttendanceIsSomebodysOwnWord(t *testing.T) {
	h := hubOf(t, attended+`
-- attendance/held/ada.md --
-- attendance/HELD/Bob.md --
---
role: hosting
---
-- attendance/held/cy.md --
---
role: coming
---
-- attendance/next/ada.md --
---
role: attended
---
-- attendance/next/bob.md --
---
role: coming
---
-- attendance/next/cy.md --
---
role: hosting
---
-- attendance/off/ada.md --
-- attendance/off/zoe.md --
-- attendance/none/ada.md --
-- attendance/next/ADA.md --
`)
	held, next := h.Session("held"), h.Session("next")
	expect(t, "at one held", ids(held.There), "bob ada")
	expect(t, "hosting it", ids(held.Hosting), "bob")
	expect(t, "coming to the next", ids(next.There), "ada bob cy")
	expect(t, "hosting that", ids(next.Hosting), "cy")
	expect(t, "counted", next.People(), 7)
	expect(t, "ada attended", ids(h.Member("ada").Attended), "held next")
	expect(t, "bob hosted", ids(h.Member("bob").Hosted), "held")
	expect(t, "bob's sessions, each once", ids(h.Member("bob").Sessions), "held next")
	expect(t, "what was called off", ids(h.Member("ada").Hosted), "")
	expect(t, "unknown", refs(h.Unknown), "zoe")
}

func TestUnrecordedIsNotNobody(t *testing.T) {
	tests := []struct {
		written string
		counted bool
		people  int
	}{
		{"", false, 0},
		{"attendees: []", false, 0},
		{"attendees: 0", true, 0},
		{"attendees: 12", true, 12},
		{"attendees: [ada, bob]", true, 2},
		{"attendees: [nobody]", false, 0},
		{"host: ada", false, 0},
	}
	for _, test := range tests {
		h := hubOf(t, strings.Replace(attended, "attendees: [bob]", test.written, 1))
		s := h.Session("held")
		if s.Counted() != test.counted || s.People() != test.people {
			t.Errorf("%q: counted %v, %d people", test.written, s.Counted(), s.People())
		}
	}
}

func TestASeriesHostsWhereTheSessionNamesNobody(t *testing.T) {
	h := hubOf(t, attended+`
-- series/weekly.md --
---
title: Weekly
rhythm: weekly
hosts: [ada, zoe]
---
-- sessions/a.md --
---
title: A
date: 2026-03-05
series: Weekly
---
-- sessions/b.md --
---
title: B
date: 2026-03-05
series: weekly
host: bob
---
-- sessions/c.md --
---
title: C
date: 2026-03-01
series: weekly
status: cancelled
---
`)
	expect(t, "hosting", ids(h.Session("a").Hosting), "ada")
	expect(t, "hosting instead", ids(h.Session("b").Hosting), "bob")
	expect(t, "held, in order of time", ids(h.OneSeries("WEEKLY").Held), "c a b")
	expect(t, "before", h.Session("a").Before.ID, "c")
	expect(t, "after", h.Session("a").After.ID, "b")
	expect(t, "the last has none after", h.Session("b").After == nil, true)
	expect(t, "without a series", ids([]*hub.Session{h.Session("off").Before, h.Session("off").After}), "held next")
}
