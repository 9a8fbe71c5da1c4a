package insight_test

import (
	"fmt"
	"strings"
	"testing"

	"kith/generator/hub"
	"kith/generator/insight"
)

// tiesOf are somebody's ties in words: "grace made 2 sessions loom", in their order.
func tiesOf(h *hub.Hub, id string, most int) string {
	k := insight.KithOf(h, h.Member(id), most)
	var said []string
	for _, t := range k.Ties {
		words := []string{t.With.ID, []string{"met", "helped", "made"}[t.Bond]}
		for _, n := range []struct {
			n    int
			what string
		}{{t.Sessions, "sessions"}, {t.Answers, "answers"}, {t.Thanks, "thanks"}} {
			if n.n > 0 {
				words = append(words, fmt.Sprint(n.n, " ", n.what))
			}
		}
		for _, p := range t.Projects {
			words = append(words, p.ID)
		}
		for _, r := range t.Resources {
			words = append(words, r.ID)
		}
		said = append(said, strings.Join(append(words, t.Last.String()), " "))
	}
	if k.More > 0 {
		said = append(said, fmt.Sprint("and ", k.More))
	}
	return strings.Join(said, "; ")
}

// TestKithAreThoseOneMetAndMadeThingsWith: ada was at three sessions that were held. c was
// called off, d is to come; that grace both spoke and was there is one session. What is
// dated later than the day is not known yet.
func TestKithAreThoseOneMetAndMadeThingsWith(t *testing.T) {
	h := hubOn(t, "2026-11-20", `
members/ada
members/alan
members/bob
members/cleo
members/dora
members/emil
members/grace
members/hugo
members/ivy visibility: hidden
members/nora visibility: name-only
sessions/a date: 2026-10-01; hosts: ada; attendees: [bob, cleo, nora, ivy]
sessions/b date: 2026-11-05; hosts: bob; speakers: grace; attendees: [ada, grace]
sessions/c date: 2026-11-12; hosts: [ada, emil]; status: cancelled
sessions/d date: 2026-12-03; hosts: [ada, emil]
sessions/e date: 2026-11-10; attendees: [ada, hugo]
projects/loom status: done; leads: grace; contributors: [ada, ivy]; started: 2026-03-01
projects/next status: idea; leads: [ada, emil]; started: 2026-12-01
resources/guide date: 2026-04-01; by: [ada, dora]
asks/knots by: ada; date: 2026-05-01; answered-by: alan
shoutouts/s from: cleo; to: [ada, bob]; date: 2026-10-02
shoutouts/t from: ada; to: [cleo, ada]; date: 2026-10-03
shoutouts/u from: emil; to: ada; date: 2026-12-01
`)
	expect(t, "ada's", tiesOf(h, "ada", 9),
		"grace made 1 sessions loom 2026-11-05; dora made guide 2026-04-01; "+
			"cleo helped 1 sessions 2 thanks 2026-10-03; alan helped 1 answers 2026-05-01; "+
			"hugo met 1 sessions 2026-11-10; bob met 2 sessions 2026-11-05")
	expect(t, "the first two of ada's", tiesOf(h, "ada", 2), "grace made 1 sessions loom 2026-11-05; dora made guide 2026-04-01; and 4")
	expect(t, "alan's", tiesOf(h, "alan", 9), "ada helped 1 answers 2026-05-01")
	expect(t, "emil's", tiesOf(h, "emil", 9), "")
}

// TestToMeetInACrowdSaysLittle: with her hosts ada is one of 24 at a, and of 25 at b and at
// c, where only those who led it met.
func TestToMeetInACrowdSaysLittle(t *testing.T) {
	crowd := make([]string, 22)
	var people strings.Builder
	for i := range crowd {
		crowd[i] = fmt.Sprintf("m%02d", i)
		people.WriteString("members/" + crowd[i] + "\n")
	}
	some := "[" + strings.Join(crowd, ", ") + "]"
	lines := people.String() + "members/ada\nmembers/bob\nmembers/cleo\n"
	small := hubOn(t, "2026-11-20", lines+"sessions/a date: 2026-10-01; hosts: ada; speakers: bob; attendees: "+some+"\n")
	expect(t, "24 know each other", len(insight.KithOf(small, small.Member("m00"), 99).Ties), 23)
	large := hubOn(t, "2026-11-20", lines+
		"sessions/b date: 2026-10-01; hosts: [ada, cleo]; speakers: bob; attendees: "+some+"\n"+
		"sessions/c date: 2026-10-08; hosts: [ada]; speakers: bob; attendees: 25\n"+
		"projects/loom status: active; leads: [ada, bob, cleo]; contributors: "+some+"\n")
	expect(t, "those who led among 25", tiesOf(large, "ada", 9), "bob made 2 sessions loom 2026-11-20; cleo made 1 sessions loom 2026-11-20")
	expect(t, "one of the crowd", tiesOf(large, "m00", 9), "")
	panel := hubOn(t, "2026-11-20", lines+"sessions/d date: 2026-10-01; hosts: [ada, bob]; speakers: "+some+"; attendees: 40\n")
	expect(t, "24 who led it", len(insight.KithOf(panel, panel.Member("ada"), 99).Ties), 23)
}

// TestKithIsOfTheLatestSessions: of 30 sessions with bob the last 12 are asked, and the
// first of all was the only one with cleo.
func TestKithIsOfTheLatestSessions(t *testing.T) {
	lines := "members/ada\nmembers/bob\nmembers/cleo\nsessions/first date: 2026-01-31; attendees: [ada, bob, cleo]\n"
	for day := 1; day < 30; day++ {
		lines += fmt.Sprintf("sessions/s%02d date: 2026-03-%02d; attendees: [ada, bob]\n", day, day)
	}
	h := hubOn(t, "2026-11-20", lines)
	expect(t, "ada's", tiesOf(h, "ada", 9), "bob met 12 sessions 2026-03-29")
	expect(t, "cleo's", tiesOf(h, "cleo", 9), "ada met 1 sessions 2026-01-31; bob met 1 sessions 2026-01-31")
}

// TestOfOneDayThoseMetMoreOftenComeFirst: bob and zoe were both at the last session.
func TestOfOneDayThoseMetMoreOftenComeFirst(t *testing.T) {
	h := hubOn(t, "2026-11-20", `
members/ada
members/bob
members/cleo
members/zoe
sessions/a date: 2026-10-01; attendees: [ada, zoe]
sessions/b date: 2026-10-08; attendees: [ada, bob, zoe]
sessions/c date: 2026-10-15; attendees: [ada, cleo]
`)
	expect(t, "ada's", tiesOf(h, "ada", 9), "cleo met 1 sessions 2026-10-15; zoe met 2 sessions 2026-10-08; bob met 1 sessions 2026-10-08")
}
