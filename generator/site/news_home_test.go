package site

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"kith/generator/hub"
)

// newsOn is what the home page tells as new, as plain text.
func newsOn(v Home) string {
	var said []string
	for _, l := range v.News.Lines {
		line := l.Short + " " + plainText(string(l.Said))
		for _, s := range l.Beside {
			line += " · " + plainText(string(s))
		}
		said = append(said, line)
	}
	return strings.Join(said, "\n")
}

// livelyHub is a hub to which something of each kind happened, on 20 November 2026.
func livelyHub(t *testing.T) hub.Parts {
	ada, bob := member("ada"), member("bob")
	ada.Joined, bob.Joined = stamp(t, "2026-10-20").Day(), stamp(t, "2026-12-01").Day()
	met := session(t, "2026-11-05", hub.Confirmed, "ada")
	met.Slides, met.Headcount = "https://slides.example/a", 4
	parts := hub.Parts{
		Members:  []*hub.Member{ada, bob},
		Sessions: []*hub.Session{met, session(t, "2026-11-12", hub.Cancelled), session(t, "2026-11-26", hub.Confirmed)},
		Asks: []*hub.Ask{
			{Entry: entry(hub.Asks, "knots"), Title: "Knots?", By: hub.Ref{ID: "ada"}, Date: stamp(t, "2026-10-22").Day(), AnsweredBy: []hub.Ref{{ID: "bob"}}, Became: []hub.Ref{{ID: "guide"}}},
			{Entry: entry(hub.Asks, "open"), Title: "Splices?", By: hub.Ref{ID: "ada"}, Date: stamp(t, "2026-11-01").Day()},
			{Entry: entry(hub.Asks, "ahead"), Title: "Later?", By: hub.Ref{ID: "ada"}, Date: stamp(t, "2026-11-21").Day()},
		},
		Projects: []*hub.Project{
			{Entry: entry(hub.Projects, "quilt"), Title: "A quilt", Status: hub.Done, Leads: []hub.Ref{{ID: "bob"}}, Started: stamp(t, "2026-10-21").Day()},
			{Entry: entry(hub.Projects, "loom"), Title: "A loom", Status: hub.Underway, Started: stamp(t, "2026-11-02").Day()},
		},
		Resources: []*hub.Resource{{Entry: entry(hub.Resources, "guide"), Title: "A guide", Sort: "guide", By: []hub.Ref{{ID: "bob"}}, Date: stamp(t, "2026-10-29").Day()}},
	}
	for day := 1; day <= 4; day++ {
		parts.Shoutouts = append(parts.Shoutouts, &hub.Shoutout{
			Entry: entry(hub.Shoutouts, fmt.Sprint("t", day)), From: hub.Ref{ID: "bob"}, To: []hub.Ref{{ID: "ada"}}, Date: stamp(t, fmt.Sprintf("2026-10-%02d", day)).Day(), For: []hub.Term{{Text: "Patience"}},
		})
	}
	return parts
}

// TestHomeTellsWhatIsNew: the last three thanks, the open ask and the loom have shelves of
// their own; a session was called off, another is ahead, and bob is to come.
func TestHomeTellsWhatIsNew(t *testing.T) {
	v := viewOf[Home](t, livelyHub(t), "index.html")
	want := strings.Join([]string{
		"5 Nov We met: On 2026-11-05 · 4 people · slides",
		"29 Oct Answered: Knots? · answered by BOB",
		"29 Oct New to keep: A guide · Guide",
		"22 Oct ADA asks: Knots?",
		"21 Oct A new project: A quilt · BOB",
	}, "\n")
	if got := newsOn(v); got != want || v.News.Quiet != "" {
		t.Errorf("new is\n%s\n%s\nwant\n%s", got, v.News.Quiet, want)
	}
}

// TestWhatIsNewIsWhatTheFeedTells: one source in two forms. Only the feed tells of what is
// called off and of what is next.
func TestWhatIsNewIsWhatTheFeedTells(t *testing.T) {
	m := makerOf(hubOf(t, livelyHub(t)), BaseOf("https://example.org/"), Theme{Words: spoken(t, "en")}, nil)
	var feed struct{ Items []struct{ Title string } }
	if err := json.Unmarshal(m.feed(m.channels["/"]).WriteJSON(), &feed); err != nil {
		t.Fatal(err)
	}
	var told []string
	for _, item := range feed.Items {
		told = append(told, item.Title)
	}
	want := strings.Join([]string{
		"Cancelled: On 2026-11-12", "On 2026-11-05", "On 2026-11-26", "Project: A loom", "ADA asks: Splices?", "Answered: Knots?", "Guide: A guide",
		"ADA asks: Knots?", "Project: A quilt", "ADA is with us", "BOB thanks ADA", "BOB thanks ADA", "BOB thanks ADA", "BOB thanks ADA",
	}, "\n")
	if got := strings.Join(told, "\n"); got != want {
		t.Errorf("the feed tells\n%s\nwant\n%s", got, want)
	}
}

// TestAQuietHubSaysSinceWhen: two months after the last thing that happened, and the build
// says when it will.
func TestAQuietHubSaysSinceWhen(t *testing.T) {
	for day, quiet := range map[string]string{"2026-09-21": "", "2026-09-20": "It has been quiet since 20 Sep 2026. Quiet times are fine, too."} {
		parts := hub.Parts{Sessions: []*hub.Session{session(t, day, hub.Confirmed)}}
		if v := viewOf[Home](t, parts, "index.html"); v.News.Quiet != quiet || len(v.News.Lines) != 1 {
			t.Errorf("since %s it says %q, want %q", day, v.News.Quiet, quiet)
		}
	}
}
