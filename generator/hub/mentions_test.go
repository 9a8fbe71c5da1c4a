package hub_test

import (
	"testing"

	"kith/generator/hub"
	"kith/generator/markdown"
)

const mentioned = `
-- purpose.md --
---
title: Why
---
[[ada]]
-- members/ada.md --
---
name: Ada
aliases: countess
---
I am @ada. See [[one]], [[sessions/one]], [one](../sessions/2026/one.md#notes) and [it](/sessions/one/?x#y).
-- members/one.md --
---
name: One
---
-- members/李娜.md --
---
name: 李娜
---
-- sessions/2026/one.md --
---
title: First
date: 2026-03-05
---
Thanks, @countess and @Ada! More in [[guides/join]], [[join]] and [[shoutouts/x]].
-- series/one.md --
---
title: Rhythm
rhythm: weekly
---
-- topics/join.md --
---
title: Joining
---
-- guides/join.md --
---
title: Join
---
[a](../members/ada.md) [b](/members/%E6%9D%8E%E5%A8%9C/) [c](/members/李娜/) [d](/guides/join) [e](../members/李娜.md)
-- a/index.md --
---
title: Index
---
[up](/a/) [file](/a/index.md)
-- shoutouts/x.md --
---
from: ada
to: one
date: 2026-03-05
---
For [[one]].
`

func TestEveryMentionHasItsWayBack(t *testing.T) {
	h := hubOf(t, mentioned)
	tests := []struct {
		of   *hub.Entry
		want string
	}{
		{&h.Member("ada").Entry, "purpose one guides/join"},
		{&h.Member("one").Entry, "ada x"}, // a member comes before a session with the same id
		{&h.Session("one").Entry, "ada"},
		{&h.OneSeries("one").Entry, ""},
		{&h.Member("李娜").Entry, "guides/join"},
		{&h.Topic("join").Entry, "one"},
		{&h.Page("guides/join").Entry, "one"},
		{&h.Purpose.Entry, ""},
	}
	for _, test := range tests {
		expect(t, "who mentions "+test.of.File, ids(test.of.Mentions()), test.want)
	}
	var lost []string
	for _, d := range h.Dangling {
		lost = append(lost, d.In.ID+": "+d.Ref.Path)
	}
	expect(t, "dangling", lost, "[a/index: ]") // a page's file is not its address
}

func TestReferencesFindTheirEntries(t *testing.T) {
	h := hubOf(t, mentioned)
	wiki := func(kind, id string) markdown.Ref { return markdown.Ref{Form: markdown.Wiki, Kind: kind, ID: id} }
	address := func(a string) markdown.Ref { return markdown.Ref{Form: markdown.Link, Address: a} }
	path := func(p string) markdown.Ref { return markdown.Ref{Form: markdown.Link, Path: p} }
	mention := func(id string) markdown.Ref { return markdown.Ref{Form: markdown.Mention, ID: id} }
	tests := []struct {
		ref  markdown.Ref
		want string // a file, or "" for nothing
	}{
		{mention("Countess"), "content/members/ada.md"},
		{mention("join"), ""},
		{wiki("", "one"), "content/members/one.md"},
		{wiki("sessions", "ONE"), "content/sessions/2026/one.md"},
		{wiki("series", "one"), "content/series/one.md"},
		{wiki("members", "countess"), "content/members/ada.md"},
		{wiki("topics", "Join"), "content/topics/join.md"},
		{wiki("", "guides/join"), "content/guides/join.md"},
		{wiki("pages", "guides/join"), "content/guides/join.md"},
		{wiki("shoutouts", "x"), "content/shoutouts/x.md"},
		{wiki("session", "one"), ""},
		{wiki("attendance", "one"), ""},
		{wiki("", ""), ""},
		{path("members/ada.md"), "content/members/ada.md"},
		{path("Members/ADA.md"), "content/members/ada.md"},
		{path("sessions/2026/one.md"), "content/sessions/2026/one.md"},
		{path("sessions/one.md"), ""},
		{path("members/ada"), ""},
		{path("purpose.md"), "content/purpose.md"},
		{address("/members/ada/"), "content/members/ada.md"},
		{address("/members/ada"), "content/members/ada.md"},
		{address("/members/countess/"), "content/members/ada.md"},
		{address("/members/ada/index.html?x=/sessions/"), "content/members/ada.md"},
		{address("/sessions/one/"), "content/sessions/2026/one.md"},
		{address("/sessions/2026/one/"), ""},
		{address("/sessions/"), ""},
		{address("/topics/join/"), "content/topics/join.md"},
		{address("/purpose/"), "content/purpose.md"},
		{address("/purpose/more/"), ""},
		{address("/guides/join/"), "content/guides/join.md"},
		{address("/pages/guides/join/"), ""},
		{address("/a/"), "content/a/index.md"},
		{address("/a/index.html"), "content/a/index.md"},
		{address("/"), ""},
		{address("/members/%zz/"), ""},
		{markdown.Ref{Form: markdown.Picture, Path: "members/ada.md"}, ""},
	}
	for _, test := range tests {
		e, found := h.Resolve(test.ref)
		got := ""
		if found {
			got = e.File
		}
		if got != test.want || found != (e != nil) {
			t.Errorf("%+v leads to %q, want %q", test.ref, got, test.want)
		}
	}
}

func TestAddressesFollowKinds(t *testing.T) {
	h := hubOf(t, mentioned)
	tests := []struct {
		entry *hub.Entry
		want  string
	}{
		{&h.Member("ada").Entry, "/members/ada/"},
		{&h.Session("one").Entry, "/sessions/one/"},
		{&h.OneSeries("one").Entry, "/series/one/"},
		{&h.Topic("join").Entry, "/topics/join/"},
		{&h.Page("guides/join").Entry, "/guides/join/"},
		{&h.Page("a/index").Entry, "/a/"},
		{&hub.Entry{Kind: hub.Pages, ID: "index"}, "/"},
		{&h.Purpose.Entry, "/purpose/"},
		{&h.Shoutouts[0].Entry, ""},
		{&hub.Entry{Kind: hub.Attendings, ID: "one/ada"}, ""},
	}
	for _, test := range tests {
		expect(t, test.entry.ID, test.entry.Address(), test.want)
		if test.want != "" && test.want != "/" { // every address leads back
			if e, _ := h.Resolve(markdown.Ref{Form: markdown.Link, Address: test.want}); e != test.entry {
				t.Errorf("%s leads to %v", test.want, e)
			}
		}
	}
}

// A shout-out has no title of its own: its people are its title, in the hub's language.
func TestTitlesNameEveryKind(t *testing.T) {
	h := hubOf(t, mentioned)
	want := []string{"Why", "Ada", "One", "李娜", "Rhythm", "First", "x", "Joining", "Index", "Join"}
	var got []string
	for e := range h.Entries() {
		got = append(got, h.Title(e))
	}
	expect(t, "titles", got, want)
	for _, kind := range []hub.Kind{hub.Members, hub.Sessions, hub.AllSeries, hub.Shoutouts, hub.Topics, hub.Pages} {
		expect(t, "of an entry that is not there", h.Title(&hub.Entry{Kind: kind, ID: "none"}), "none")
	}
}

func TestSameIDIsAskedOfTwoFiles(t *testing.T) {
	h := hubOf(t, mentioned+"-- members/old/Ada.md --\n---\nname: Other\n---\n")
	tests := []struct {
		a, b string
		want bool
	}{
		{"content/members/ada.md", "content/members/old/Ada.md", true},
		{"content/members/ada.md", "content/members/one.md", false},
		{"content/members/one.md", "content/sessions/2026/one.md", false},
		{"content/guides/join.md", "content/guides/join.md", false},
		{"content/members/ada.md", "content/none.md", false},
	}
	for _, test := range tests {
		expect(t, test.a+" and "+test.b, h.SameID(test.a, test.b), test.want)
	}
}
