package hub_test

import (
	"testing"

	"kith/generator/hub"
	"kith/generator/markdown"
)

const made = `
-- purpose.md --
---
title: Weavers
---
See [[asks/secret]] and [[asks/looms]].
-- members/ada.md --
---
name: Ada
---
-- members/grace.md --
---
name: Grace
---
-- members/rue.md --
---
name: Rue
visibility: hidden
---
-- sessions/one.md --
---
title: One
date: 2026-03-05
from: looms
---
-- sessions/two.md --
---
title: Two
date: 2026-02-05
from: projects/quilt
---
-- asks/looms.md --
---
title: Who has a loom?
by: ada
date: 2026-02-01
topics: [Looms]
also: [ada, grace, rue]
answered-by: [grace, rue]
became: [two, resources/list, quilt, two]
---
-- asks/earlier.md --
---
title: Earlier
by: grace
date: 2026-01-01
became: nowhere
---
-- asks/secret.md --
---
title: Nobody may know
by: rue
date: 2026-01-02
topics: [Secrets]
became: quilt
---
-- projects/quilt.md --
---
title: The quilt
leads: [ada, rue]
contributors: [ada, grace]
needs: [Looms, Sewing]
topics: [Looms]
---
-- projects/another.md --
---
title: Another
---
-- resources/list.md --
---
title: A list of looms
date: 2026-03-06
by: [grace, nobody]
topics: [looms]
session: one
---
-- resources/undated.md --
---
title: Undated
---
-- shoutouts/x.md --
---
from: ada
to: grace
date: 2026-03-07
project: quilt
---
`

func TestWhatIsAskedMadeAndKeptIsTold(t *testing.T) {
	h := hubOf(t, made)
	ada, grace := h.Member("ada"), h.Member("grace")
	looms, quilt, list := h.Ask("Looms"), h.Project("quilt"), h.Resource("LIST")
	tests := []struct{ what, got, want string }{
		{"asks by date", ids(h.Asks), "earlier looms"},
		{"projects by title", ids(h.Projects), "another quilt"},
		{"resources by date", ids(h.Resources), "undated list"},
		{"the asker is not among the others", ids(looms.Wanting), "grace"},
		{"a hidden answer has no name", ids(looms.Answering), "grace"},
		{"the sessions it became, in order of time, each once", ids(looms.Sessions), "two one"},
		{"the resource it became", ids(looms.Resources), "list"},
		{"the project it became", ids(looms.Projects), "quilt"},
		{"what a session answers", ids(h.Session("one").Asks), "looms"},
		{"what comes from a session", ids(h.Session("one").Resources), "list"},
		{"the resource knows its ask", ids(list.Asks), "looms"},
		{"the project knows its asks, none of them hidden", ids(quilt.Asks), "looms"},
		{"who leads", ids(quilt.Leading), "ada"},
		{"whoever leads does not contribute too", ids(quilt.Contributing), "grace"},
		{"the sessions of a project", ids(quilt.Sessions), "two"},
		{"the thanks for a project", ids(quilt.Thanks), "x"},
		{"what Ada asked", ids(ada.Asked), "looms"},
		{"what Grace answered", ids(grace.Answered), "looms"},
		{"what Ada leads", ids(ada.Leads), "quilt"},
		{"what Grace contributes to", ids(grace.Contributes), "quilt"},
		{"what Grace shared", ids(grace.Shared), "list"},
		{"asks about a topic", ids(h.Topic("looms").Asks), "looms"},
		{"projects about it", ids(h.Topic("looms").Projects), "quilt"},
		{"projects that need it", ids(h.Topic("sewing").Needing), "quilt"},
		{"resources about it", ids(h.Topic("looms").Resources), "list"},
		{"who is unknown", refs(h.Unknown), "nobody"},
	}
	for _, test := range tests {
		expect(t, test.what, test.got, test.want)
	}
	if h.Session("one").Origin != &looms.Entry || h.Session("two").Origin != &quilt.Entry {
		t.Error("sessions do not know what they grew from")
	}
	if h.Topic("secrets") != nil || h.Ask("secret") != nil {
		t.Error("what somebody asks who hides is told")
	}
	if len(h.Dangling) > 0 {
		t.Errorf("to name a hidden ask is a mistake: %v", h.Dangling)
	}
	if e, found := h.Resolve(markdown.Ref{Form: markdown.Wiki, Kind: "asks", ID: "secret"}); !found || !h.Hidden(e) || h.Hidden(&looms.Entry) {
		t.Error("a hidden ask is not known to be hidden")
	}
}

func TestAnAskStandsAsWrittenElseAsAnswered(t *testing.T) {
	ref := []hub.Ref{{ID: "x"}}
	tests := []struct {
		ask  hub.Ask
		want hub.Standing
	}{
		{hub.Ask{}, hub.Open},
		{hub.Ask{AnsweredBy: ref}, hub.Answered},
		{hub.Ask{Became: ref}, hub.Answered},
		{hub.Ask{Sessions: []*hub.Session{{}}}, hub.Answered},
		{hub.Ask{AnsweredBy: ref, Status: hub.Open}, hub.Open},
		{hub.Ask{Status: hub.Closed}, hub.Closed},
	}
	for _, test := range tests {
		if got := test.ask.Standing(); got != test.want {
			t.Errorf("%+v is %s, want %s", test.ask, got, test.want)
		}
	}
}

func TestFindLooksAmongSomeKinds(t *testing.T) {
	h := hubOf(t, made)
	tests := []struct {
		text  string
		kinds []hub.Kind
		want  string
	}{
		{"quilt", []hub.Kind{hub.Sessions, hub.Projects}, "content/projects/quilt.md"},
		{"projects/Quilt", []hub.Kind{hub.Projects}, "content/projects/quilt.md"},
		{"projects/quilt", []hub.Kind{hub.Sessions}, ""},
		{"one", []hub.Kind{hub.Sessions, hub.Projects}, "content/sessions/one.md"},
		{"secret", []hub.Kind{hub.Asks}, ""},
		{"", []hub.Kind{hub.Asks}, ""},
		{"asks/", []hub.Kind{hub.Asks}, ""},
	}
	for _, test := range tests {
		got := ""
		if e := h.Find(test.text, test.kinds...); e != nil {
			got = e.File
		}
		expect(t, test.text, got, test.want)
	}
}
