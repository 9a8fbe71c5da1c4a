package hub_test

import (
	"encoding/json"
	"strings"
	"testing"

	"kith/generator/hub"
)

const people = `
-- purpose.md --
---
title: T
---
Thanks to @hid and [[eve]].
-- members/ada.md --
---
name: Ada
aliases: [countess, Öl]
skills: proofs
---
-- members/eve.md --
---
name: Eve Secret
aliases: hid
visibility: hidden
skills: [lockpicking, proofs]
---
Eve knows @ada and [[proofs]].
-- members/nan.md --
---
name: Nan
role: core
location: Oslo
pronouns: she/her
visibility: name-only
aliases: nanette
offers: knitting
links: {Web: https://nan.example.org/}
---
Nan knows @ada.
-- sessions/one.md --
---
title: One
date: 2026-03-05 18:00
hosts: [Countess, eve, nanette]
speakers: [eve, ada, ADA]
attendees: [ada, eve, hid, nan, öl, zoe]
---
-- attendance/one/eve.md --
---
note: I was there.
---
-- attendance/one/hid.md --
-- attendance/one/nan.md --
---
note: So was I.
---
-- attendance/one/ada.md --
---
note: And I.
---
-- shoutouts/from-hidden.md --
---
from: eve
to: ada
date: 2026-03-06
session: one
---
-- shoutouts/to-hidden.md --
---
from: ada
to: [hid, eve]
date: 2026-03-07
session: one
---
-- shoutouts/to-some.md --
---
from: ada
to: [eve, nan]
date: 2026-03-08
for: proofs
session: one
---
-- shoutouts/to-self.md --
---
from: ada
to: [ada, countess]
date: 2026-03-09
---
`

func TestAliasesAndLetterCaseFindPeople(t *testing.T) {
	h := hubOf(t, people)
	for _, id := range []string{"ada", "ADA", "countess", "Countess", "öl", "O\u0308L"} {
		if m := h.Member(id); m == nil || m.ID != "ada" {
			t.Errorf("%q is %v", id, m)
		}
	}
	expect(t, "nobody", h.Member("zoe") == nil, true)
	expect(t, "nobody is known", h.Knows("zoe"), false)
	expect(t, "unknown", refs(h.Unknown), "zoe")
}

func TestAnIDBeatsAnAlias(t *testing.T) {
	h := hubOf(t, `
-- purpose.md --
---
title: T
---
-- members/ada.md --
---
name: Ada
aliases: [bob, bee]
---
-- members/bob.md --
---
name: Bob
aliases: bee
---
`)
	expect(t, "bob", h.Member("bob").Name, "Bob")
	expect(t, "of two with one alias the first", h.Member("bee").Name, "Ada")
}

func TestHiddenPeopleLeaveNoTrace(t *testing.T) {
	h := hubOf(t, people)
	expect(t, "members", ids(h.Members), "ada nan")
	expect(t, "ids", h.IDs(hub.Members), "[ada nan]")
	expect(t, "by id", h.Member("eve") == nil, true)
	expect(t, "by alias", h.Member("hid") == nil, true)
	expect(t, "known", h.Knows("eve") && h.Knows("hid"), true)

	one := h.Session("one")
	expect(t, "hosting", ids(one.Hosting), "ada nan")
	expect(t, "speaking", ids(one.Speaking), "ada")
	expect(t, "there", ids(one.There), "ada nan")
	expect(t, "unseen, each once", one.Unseen, 1)
	expect(t, "people", one.People(), 3)

	expect(t, "shout-outs", ids(h.Shoutouts), "to-some to-self")
	expect(t, "of the session", ids(one.Thanks), "to-some")
	expect(t, "whom it thanks", ids(h.Shoutouts[0].Thanked), "nan")
	expect(t, "by its id", h.Shoutout("to-some") == h.Shoutouts[0], true)
	expect(t, "ada has given", ids(h.Member("ada").Thanks), "to-some to-self")
	expect(t, "ada has been given by others", ids(h.Member("ada").Thanked), "")
	expect(t, "all of ada, each once", ids(h.Member("ada").Shoutouts), "to-some to-self")

	expect(t, "topics", ids(h.Topics), "proofs")
	expect(t, "who is skilled", ids(h.Topic("proofs").Skilled), "ada")
	expect(t, "who mentions ada", ids(h.Member("ada").Mentions()), "")
	expect(t, "attendance", ids(h.Attendance), "one/ada one/nan")
	expect(t, "notes", ids(h.NotesOn(one)), "one/ada")

	for e := range h.Entries() {
		if strings.Contains(h.Title(e), "Secret") || strings.Contains(e.File, "eve") {
			t.Errorf("%s shows somebody hidden", e.File)
		}
	}
	if shown, err := json.Marshal(h.Members); err == nil && strings.Contains(string(shown), "Secret") {
		t.Error("a hidden name is in the list of members")
	}
}

// TestToNameSomebodyHiddenIsNoMistake goes every way in which a text can name a person.
func TestToNameSomebodyHiddenIsNoMistake(t *testing.T) {
	h := hubOf(t, people+`-- page.md --
---
title: P
---
@eve @hid [[eve]] [[members/hid]] [a](members/eve.md) [b](/members/eve/) [c](/members/hid/)
`)
	expect(t, "dangling", len(h.Dangling), 0)
	for _, ref := range h.Page("page").Body.Refs {
		if e, found := h.Resolve(ref); !found || !h.Hidden(e) || e.ID != "eve" {
			t.Errorf("%s leads to %v", ref.Label, e)
		}
	}
	expect(t, "a page is not hidden", h.Hidden(&h.Page("page").Entry), false)
	expect(t, "ada is not hidden", h.Hidden(&h.Member("ada").Entry), false)
}

func TestNameOnlyShowsTheNameOnly(t *testing.T) {
	nan := hubOf(t, people).Member("nan")
	expect(t, "name", nan.Name, "Nan")
	shown := nan.Role != "" || nan.Location != "" || nan.Pronouns != "" || len(nan.Offers)+len(nan.Links)+len(nan.Skills)+len(nan.Wants)+len(nan.Languages) > 0 ||
		!nan.Body.Empty() || nan.Avatar.Path != "" || nan.Timezone != "" || !nan.Joined.IsZero() || !nan.Left.IsZero()
	expect(t, "anything else", shown, false)
	expect(t, "sessions are others' to tell", ids(nan.Sessions), "one")
}
