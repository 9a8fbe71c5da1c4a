package site

import (
	"fmt"
	"strings"
	"testing"

	"kith/generator/hub"
)

// togetherWith is what a person's page says of each whom they know from here.
func togetherWith(v Member) string {
	var said []string
	for _, l := range v.Together.Lines {
		said = append(said, l.Name+": "+string(l.From))
	}
	return strings.Join(said, "; ")
}

// TestMembersSayWhomTheyAreTogetherWith: made first, then thanked, then met. nora shows
// her name where she was, and nowhere else; ivy hides.
func TestMembersSayWhomTheyAreTogetherWith(t *testing.T) {
	nora, ivy := member("nora"), member("ivy")
	nora.Visibility, ivy.Visibility = hub.NameOnly, hub.Hidden
	met := session(t, "2026-10-01", hub.Confirmed, "ada")
	for _, id := range []string{"bob", "cleo", "dora", "nora", "ivy"} {
		met.Attendees = append(met.Attendees, hub.Ref{ID: id})
	}
	parts := hub.Parts{
		Members:   []*hub.Member{member("ada"), member("bob"), member("cleo"), member("dora"), nora, ivy},
		Sessions:  []*hub.Session{met, session(t, "2026-10-15", hub.Confirmed, "ada", "bob")},
		Shoutouts: []*hub.Shoutout{{Entry: entry(hub.Shoutouts, "t"), From: hub.Ref{ID: "cleo"}, To: []hub.Ref{{ID: "ada"}}, Date: stamp(t, "2026-10-02").Day()}},
		Projects:  []*hub.Project{{Entry: entry(hub.Projects, "quilt"), Title: "A quilt", Status: hub.Done, Leads: []hub.Ref{{ID: "dora"}, {ID: "ada"}}}},
	}
	v := viewOf[Member](t, parts, "members/ada/index.html")
	want := `DORA: <a href="/projects/quilt/">A quilt</a> and 1 session; CLEO: 1 shout-out and 1 session; BOB: 2 sessions`
	if got := togetherWith(v); got != want || v.Together.More != "" {
		t.Errorf("ada is together with\n%s %s, want\n%s", got, v.Together.More, want)
	}
	if got := togetherWith(viewOf[Member](t, parts, "members/nora/index.html")); got != "" {
		t.Errorf("nora shows more than her name: %s", got)
	}
}

// TestTwoThingsMadeTogetherAreNamed, be they projects or resources: the others are counted.
func TestTwoThingsMadeTogetherAreNamed(t *testing.T) {
	both := []hub.Ref{{ID: "ada"}, {ID: "bob"}}
	parts := hub.Parts{
		Members:  []*hub.Member{member("ada"), member("bob")},
		Projects: []*hub.Project{{Entry: entry(hub.Projects, "quilt"), Title: "A quilt", Status: hub.Done, Leads: both}},
		Resources: []*hub.Resource{
			{Entry: entry(hub.Resources, "a"), Title: "A", By: both}, {Entry: entry(hub.Resources, "b"), Title: "B", By: both}, {Entry: entry(hub.Resources, "c"), Title: "C", By: both},
		},
	}
	want := `BOB: <a href="/projects/quilt/">A quilt</a>, <a href="/resources/a/">A</a> and 2 more things made`
	if got := togetherWith(viewOf[Member](t, parts, "members/ada/index.html")); got != want {
		t.Errorf("ada is together with\n%s, want\n%s", got, want)
	}
}

// TestOfManyWhomSomebodyKnowsEightAreNamed: the others are counted.
func TestOfManyWhomSomebodyKnowsEightAreNamed(t *testing.T) {
	parts := hub.Parts{Sessions: []*hub.Session{session(t, "2026-10-01", hub.Confirmed)}}
	for i := range 20 {
		id := fmt.Sprintf("m%02d", i)
		parts.Members = append(parts.Members, member(id))
		parts.Sessions[0].Attendees = append(parts.Sessions[0].Attendees, hub.Ref{ID: id})
	}
	v := viewOf[Member](t, parts, "members/m00/index.html")
	if n, more := len(v.Together.Lines), v.Together.More; n != 8 || more != "And 11 others." {
		t.Errorf("%d are named, and %q; want 8 of the 19", n, more)
	}
}
