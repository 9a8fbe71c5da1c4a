package site

import (
	"strings"
	"testing"

	"kith/generator/hub"
	"kith/generator/markdown"
)

func bodyOf(text string) markdown.Body {
	body, _ := markdown.New().Read(markdown.Input{File: "content/text.md", Text: text})
	return body
}

// TestSessionsSayWhatTheyLedTo: once each. The ask that the session grew from stands beside
// its text; what is told here is not mentioned again; the resource that comes from what is
// ahead belongs to it, and it has led to nothing yet.
func TestSessionsSayWhatTheyLedTo(t *testing.T) {
	a, b, c := session(t, "2026-10-01", hub.Confirmed), session(t, "2026-11-05", hub.Confirmed), session(t, "2026-12-10", hub.Confirmed)
	a.From, b.From = hub.Ref{ID: "knots"}, hub.Ref{ID: "knots"}
	parts := hub.Parts{
		Members:  []*hub.Member{member("ada")},
		Sessions: []*hub.Session{a, b, c},
		Asks: []*hub.Ask{
			{Entry: entry(hub.Asks, "knots"), Title: "Knots?", By: hub.Ref{ID: "ada"}, Date: stamp(t, "2026-09-01").Day()},
			{Entry: entry(hub.Asks, "more"), Title: "More?", By: hub.Ref{ID: "ada"}, Date: stamp(t, "2026-10-02").Day()},
		},
		Resources: []*hub.Resource{
			{Entry: entry(hub.Resources, "guide"), Title: "A guide", Sort: "guide", By: []hub.Ref{{ID: "ada"}}, Date: stamp(t, "2026-10-09").Day(), Session: hub.Ref{ID: a.ID}},
			{Entry: entry(hub.Resources, "sheet"), Title: "A sheet", Session: hub.Ref{ID: c.ID}},
		},
		Projects: []*hub.Project{{Entry: entry(hub.Projects, "quilt"), Title: "A quilt", Status: hub.Idea}},
	}
	parts.Asks[1].Body = bodyOf("See [[sessions/2026-10-01]].")
	parts.Projects[0].Body = bodyOf("Begun at [[sessions/2026-10-01]].")
	parts.Things = []hub.Thing{&hub.Page{Entry: hub.Entry{Kind: hub.Pages, ID: "how", File: "content/how.md", Body: bodyOf("See [[sessions/2026-10-01]].")}, Title: "How"}}

	v := viewOf[Session](t, parts, "sessions/2026-10-01/index.html")
	var said []string
	for _, l := range v.Outcome.Lines {
		line := l.Text
		for _, s := range l.Said {
			line += " · " + string(s)
		}
		said = append(said, line)
	}
	ada := `<a href="/members/ada/">ADA</a>`
	want := []string{
		"A guide · Guide · by " + ada,
		"A quilt · Project · Idea",
		"More? · " + ada + ` asks, <time datetime="2026-10-02">2 Oct 2026</time> · Open`,
		`On 2026-11-05 · <time datetime="2026-11-05">Thursday 5 November 2026</time> · grew from the same idea`,
	}
	if got, want := strings.Join(said, "\n"), strings.Join(want, "\n"); got != want {
		t.Errorf("it led to\n%s\nwant\n%s", got, want)
	}
	if v.From.Text != "Knots?" || len(v.Mentions.Links) != 1 || v.Mentions.Links[0].Text != "How" {
		t.Errorf("it grew from %q, and is mentioned in %v; want Knots? and How", v.From.Text, v.Mentions.Links)
	}
	ahead := viewOf[Session](t, parts, "sessions/2026-12-10/index.html").Outcome
	if ahead.Title != "Resources" || len(ahead.Lines) != 1 || ahead.Lines[0].Text != "A sheet" {
		t.Errorf("what is ahead has %+v, want a sheet", ahead)
	}
}
