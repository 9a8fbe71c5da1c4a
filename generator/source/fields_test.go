package source

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"kith/generator/calendar"
	"kith/generator/diag"
	"kith/generator/hub"
)

// contract is the front matter of each kind, as it is promised to authors.
var contract = map[hub.Kind]string{
	hub.Purposes:   "title, summary, since, url, timezone, language, repository, accent, menu, conduct, contact, participation, outputs, deploy",
	hub.Members:    "name, role, joined, left, pronouns, languages, location, timezone, avatar, skills, offers, wants, links, aliases, visibility",
	hub.AllSeries:  "title, rhythm, duration, from, until, pauses, timezone, hosts, location, join, topics",
	hub.Sessions:   "title, date, duration, end, timezone, status, series, replaces, hosts, host, speakers, attendees, topics, location, join, recording, slides, from",
	hub.Attendings: "role, note",
	hub.Shoutouts:  "from, to, date, for, session, project",
	hub.Asks:       "title, by, date, topics, also, status, answered-by, became",
	hub.Projects:   "title, status, leads, contributors, needs, topics, started, link",
	hub.Resources:  "title, date, by, kind, link, topics, session",
	hub.Topics:     "title, aliases, summary",
	hub.Pages:      "title, summary, menu",
}

// needed is what a file of a kind cannot do without, one field a line.
var needed = map[hub.Kind]string{
	hub.Purposes:  "title: T",
	hub.Members:   "name: N",
	hub.AllSeries: "title: T\nrhythm: every Thursday",
	hub.Sessions:  "title: T\ndate: 2026-03-05",
	hub.Shoutouts: "from: f\nto: t\ndate: 2026-03-05",
	hub.Asks:      "title: T\nby: b\ndate: 2026-03-05",
	hub.Projects:  "title: T",
	hub.Resources: "title: T",
	hub.Topics:    "title: T",
	hub.Pages:     "title: T",
}

// in is the file that a test of a kind writes.
var in = map[hub.Kind]string{
	hub.Purposes:   "purpose.md",
	hub.Members:    "members/ada.md",
	hub.AllSeries:  "series/evenings.md",
	hub.Sessions:   "sessions/2026/one.md",
	hub.Attendings: "attendance/one/ada.md",
	hub.Shoutouts:  "shoutouts/thanks.md",
	hub.Asks:       "asks/help.md",
	hub.Projects:   "projects/quilt.md",
	hub.Resources:  "resources/notes.md",
	hub.Topics:     "topics/proofs.md",
	hub.Pages:      "guides/join.md",
}

func thresholds(p hub.Parts) any { return p.Purpose.Participation }

// fields are the contract, field by field: what is written, and what it is read as.
// Places are lines of what is written, columns and widths.
var fields = []struct {
	kind    hub.Kind
	written string
	read    func(hub.Parts) any
	want    string
}{
	{hub.Purposes, "title: Why we  are here", func(p hub.Parts) any { return p.Purpose.Title }, "Why we  are here"},
	{hub.Purposes, "summary: One sentence.", func(p hub.Parts) any { return p.Purpose.Summary }, "One sentence."},
	{hub.Purposes, "since: 2020-01-31", func(p hub.Parts) any { return p.Purpose.Since }, "day 2020-01-31"},
	{hub.Purposes, "url: https://example.org/hub/", func(p hub.Parts) any { return p.Purpose.URL }, "https://example.org/hub/"},
	{hub.Purposes, "timezone: Europe/Berlin", func(p hub.Parts) any { return p.Purpose.Timezone }, "Europe/Berlin"},
	{hub.Purposes, "language: pt-BR", func(p hub.Parts) any { return p.Purpose.Language }, "pt-BR"},
	{hub.Purposes, "repository: {web: https://example.org/r, branch: trunk, folder: /docs/, kind: Forgejo}", func(p hub.Parts) any { return p.Purpose.Repository }, "{https://example.org/r trunk docs forgejo}"},
	{hub.Purposes, `accent: "#b5178f"`, func(p hub.Parts) any { return p.Purpose.Accent }, "#b5178f"},
	{hub.Purposes, "menu:\n  - People: /members/\n  - guides/join", func(p hub.Parts) any { return p.Purpose.Menu }, "[People → /members/ 2:13+9;  → guides/join 3:5+11]"},
	{hub.Purposes, "conduct: guides/conduct", func(p hub.Parts) any { return p.Purpose.Conduct }, "guides/conduct 1:10+14"},
	{hub.Purposes, "contact: hello@example.org", func(p hub.Parts) any { return p.Purpose.Contact }, "hello@example.org"},
	{hub.Purposes, "participation: {window: 365, core-led: 3, core-share: 60%, core-sessions: 6, active-share: 0.3}", thresholds, "{365 3 6000 6 3000}"},
	{hub.Purposes, "outputs: [feed, calendar]", func(p hub.Parts) any { return p.Purpose.Outputs }, "[feed calendar]"},
	{hub.Purposes, "deploy:\n  target: pages\n  branch: site", func(p hub.Parts) any { return p.Purpose.Deploy }, "map[branch:site target:pages]"},
	{hub.Purposes, "as-of: 2026-11-20 12:00", func(p hub.Parts) any { return p.Purpose.AsOf }, "2026-11-20 12:00"},

	{hub.Members, "name: Ada Lovelace", func(p hub.Parts) any { return p.Members[0].Name }, "Ada Lovelace"},
	{hub.Members, "role: Core", func(p hub.Parts) any { return p.Members[0].Role }, "core"},
	{hub.Members, "joined: 2020-02-29", func(p hub.Parts) any { return p.Members[0].Joined }, "day 2020-02-29"},
	{hub.Members, "left: 2024-12-31", func(p hub.Parts) any { return p.Members[0].Left }, "day 2024-12-31"},
	{hub.Members, "pronouns: she/her", func(p hub.Parts) any { return p.Members[0].Pronouns }, "she/her"},
	{hub.Members, "languages: [en, fr]", func(p hub.Parts) any { return p.Members[0].Languages }, "[en fr]"},
	{hub.Members, "location: London", func(p hub.Parts) any { return p.Members[0].Location }, "London"},
	{hub.Members, "timezone: Europe/London", func(p hub.Parts) any { return p.Members[0].Timezone }, "Europe/London"},
	{hub.Members, "avatar: ada.jpg", func(p hub.Parts) any { return p.Members[0].Avatar }, "members/ada.jpg as ada.jpg 1:9+7"},
	{hub.Members, "skills: [Analysis, C++]", func(p hub.Parts) any { return p.Members[0].Skills }, "[Analysis=analysis 1:10+8; C++=cpp 1:20+3]"},
	{hub.Members, "offers: Portfolio review", func(p hub.Parts) any { return p.Members[0].Offers }, "[Portfolio review=portfolio-review 1:9+16]"},
	{hub.Members, "wants:\n  - Ada, the language", func(p hub.Parts) any { return p.Members[0].Wants }, "[Ada, the language=ada-the-language 2:5+17]"},
	{hub.Members, "links:\n  Web: https://ada.example.org/\n  Mail: mailto:ada@example.org", func(p hub.Parts) any { return p.Members[0].Links },
		"[Web → https://ada.example.org/ 2:8+24; Mail → mailto:ada@example.org 3:9+22]"},
	{hub.Members, "aliases: [countess, aal]", func(p hub.Parts) any { return p.Members[0].Aliases }, "[countess 1:11+8; aal 1:21+3]"},
	{hub.Members, "visibility: name-only", func(p hub.Parts) any { return p.Members[0].Visibility }, "name-only"},

	{hub.AllSeries, "title: Evenings", func(p hub.Parts) any { return p.Series[0].Title }, "Evenings"},
	{hub.AllSeries, "rhythm: every 2nd Thursday 18:00", func(p hub.Parts) any { return p.Series[0].Rhythm }, "every 2nd Thursday 18:00"},
	{hub.AllSeries, "duration: 90m", func(p hub.Parts) any { return p.Series[0].Duration }, "1h30m0s"},
	{hub.AllSeries, "from: 2026-01-01", func(p hub.Parts) any { return p.Series[0].From }, "day 2026-01-01"},
	{hub.AllSeries, "until: 2026-12-31", func(p hub.Parts) any { return p.Series[0].Until }, "day 2026-12-31"},
	{hub.AllSeries, "pauses: [2026-08-13, 2026-12-20..2027-01-05]", func(p hub.Parts) any { return p.Series[0].Pauses },
		"[2026-08-13..2026-08-13 1:10+10; 2026-12-20..2027-01-05 1:22+22]"},
	{hub.AllSeries, "timezone: Asia/Tokyo", func(p hub.Parts) any { return p.Series[0].Timezone }, "Asia/Tokyo"},
	{hub.AllSeries, "hosts: [ada, grace]", func(p hub.Parts) any { return p.Series[0].Hosts }, "[ada 1:9+3; grace 1:14+5]"},
	{hub.AllSeries, "location: The library", func(p hub.Parts) any { return p.Series[0].Location }, "The library"},
	{hub.AllSeries, "join: https://meet.example.org/x", func(p hub.Parts) any { return p.Series[0].Join }, "https://meet.example.org/x"},
	{hub.AllSeries, "topics: proofs", func(p hub.Parts) any { return p.Series[0].Topics }, "[proofs=proofs 1:9+6]"},

	{hub.Sessions, "title: One", func(p hub.Parts) any { return p.Sessions[0].Title }, "One"},
	{hub.Sessions, "date: 2026-03-05T18:00:00+01:00", func(p hub.Parts) any { return p.Sessions[0].Date }, "2026-03-05 18:00+01:00"},
	{hub.Sessions, "duration: 1h 30m", func(p hub.Parts) any { return p.Sessions[0].Duration }, "1h30m0s"},
	{hub.Sessions, "end: 2026-03-05 19:00", func(p hub.Parts) any { return p.Sessions[0].End }, "2026-03-05 19:00"},
	{hub.Sessions, "timezone: UTC", func(p hub.Parts) any { return p.Sessions[0].Timezone }, "UTC"},
	{hub.Sessions, "status: moved", func(p hub.Parts) any { return p.Sessions[0].Status }, "moved"},
	{hub.Sessions, "series: evenings", func(p hub.Parts) any { return p.Sessions[0].Series }, "evenings 1:9+8"},
	{hub.Sessions, "replaces: 2026-03-04", func(p hub.Parts) any { return p.Sessions[0].Replaces }, "2026-03-04"},
	{hub.Sessions, "hosts: [ada]", func(p hub.Parts) any { return p.Sessions[0].Hosts }, "[ada 1:9+3]"},
	{hub.Sessions, "host: ada", func(p hub.Parts) any { return p.Sessions[0].Hosts }, "[ada 1:7+3]"},
	{hub.Sessions, "speakers: ada", func(p hub.Parts) any { return p.Sessions[0].Speakers }, "[ada 1:11+3]"},
	{hub.Sessions, "attendees:\n- ada\n- grace", func(p hub.Parts) any { return p.Sessions[0].Attendees }, "[ada 2:3+3; grace 3:3+5]"},
	{hub.Sessions, "attendees: 12", func(p hub.Parts) any { return p.Sessions[0].Headcount }, "12"},
	{hub.Sessions, "topics: [C, C#]", func(p hub.Parts) any { return p.Sessions[0].Topics }, "[C=c 1:10+1; C#=cs 1:13+2]"},
	{hub.Sessions, "location: Online", func(p hub.Parts) any { return p.Sessions[0].Location }, "Online"},
	{hub.Sessions, "join: https://meet.example.org/y", func(p hub.Parts) any { return p.Sessions[0].Join }, "https://meet.example.org/y"},
	{hub.Sessions, "recording: https://video.example.org/1", func(p hub.Parts) any { return p.Sessions[0].Recording }, "https://video.example.org/1"},
	{hub.Sessions, "slides: one.pdf", func(p hub.Parts) any { return p.Sessions[0].Slides }, "/sessions/2026/one.pdf"},
	{hub.Sessions, "from: asks/help", func(p hub.Parts) any { return p.Sessions[0].From }, "asks/help 1:7+9"},

	{hub.Attendings, "role: hosting", func(p hub.Parts) any { return p.Attendance[0].Role }, "hosting"},
	{hub.Attendings, "note: It was good.", func(p hub.Parts) any { return p.Attendance[0].Note }, "It was good."},

	{hub.Shoutouts, "from: ada", func(p hub.Parts) any { return p.Shoutouts[0].From }, "ada 1:7+3"},
	{hub.Shoutouts, "to: [grace, bob]", func(p hub.Parts) any { return p.Shoutouts[0].To }, "[grace 1:6+5; bob 1:13+3]"},
	{hub.Shoutouts, "date: 2026-03-06", func(p hub.Parts) any { return p.Shoutouts[0].Date }, "day 2026-03-06"},
	{hub.Shoutouts, "for: patience", func(p hub.Parts) any { return p.Shoutouts[0].For }, "[patience=patience 1:6+8]"},
	{hub.Shoutouts, "session: one", func(p hub.Parts) any { return p.Shoutouts[0].Session }, "one 1:10+3"},
	{hub.Shoutouts, "project: quilt", func(p hub.Parts) any { return p.Shoutouts[0].Project }, "quilt 1:10+5"},

	{hub.Asks, "title: Who reads proofs?", func(p hub.Parts) any { return p.Asks[0].Title }, "Who reads proofs?"},
	{hub.Asks, "by: ada", func(p hub.Parts) any { return p.Asks[0].By }, "ada 1:5+3"},
	{hub.Asks, "date: 2026-03-06", func(p hub.Parts) any { return p.Asks[0].Date }, "day 2026-03-06"},
	{hub.Asks, "topics: Proofs", func(p hub.Parts) any { return p.Asks[0].Topics }, "[Proofs=proofs 1:9+6]"},
	{hub.Asks, "also: [grace, bob]", func(p hub.Parts) any { return p.Asks[0].Also }, "[grace 1:8+5; bob 1:15+3]"},
	{hub.Asks, "status: closed", func(p hub.Parts) any { return p.Asks[0].Status }, "closed"},
	{hub.Asks, "answered-by: grace", func(p hub.Parts) any { return p.Asks[0].AnsweredBy }, "[grace 1:14+5]"},
	{hub.Asks, "became: [sessions/one, notes]", func(p hub.Parts) any { return p.Asks[0].Became }, "[sessions/one 1:10+12; notes 1:24+5]"},

	{hub.Projects, "title: The quilt", func(p hub.Parts) any { return p.Projects[0].Title }, "The quilt"},
	{hub.Projects, "status: paused", func(p hub.Parts) any { return p.Projects[0].Status }, "paused"},
	{hub.Projects, "leads: [ada, grace]", func(p hub.Parts) any { return p.Projects[0].Leads }, "[ada 1:9+3; grace 1:14+5]"},
	{hub.Projects, "contributors: bob", func(p hub.Parts) any { return p.Projects[0].Contributors }, "[bob 1:15+3]"},
	{hub.Projects, "needs: [Sewing, C++]", func(p hub.Parts) any { return p.Projects[0].Needs }, "[Sewing=sewing 1:9+6; C++=cpp 1:17+3]"},
	{hub.Projects, "topics: Quilts", func(p hub.Parts) any { return p.Projects[0].Topics }, "[Quilts=quilts 1:9+6]"},
	{hub.Projects, "started: 2026-03-01", func(p hub.Parts) any { return p.Projects[0].Started }, "day 2026-03-01"},
	{hub.Projects, "link: https://quilt.example.org/", func(p hub.Parts) any { return p.Projects[0].Link }, "https://quilt.example.org/"},

	{hub.Resources, "title: Notes", func(p hub.Parts) any { return p.Resources[0].Title }, "Notes"},
	{hub.Resources, "date: 2026-03-06", func(p hub.Parts) any { return p.Resources[0].Date }, "day 2026-03-06"},
	{hub.Resources, "by: [ada]", func(p hub.Parts) any { return p.Resources[0].By }, "[ada 1:6+3]"},
	{hub.Resources, "kind: guide", func(p hub.Parts) any { return p.Resources[0].Sort }, "guide"},
	{hub.Resources, "link: notes.pdf", func(p hub.Parts) any { return p.Resources[0].Link }, "/resources/notes.pdf"},
	{hub.Resources, "topics: Proofs", func(p hub.Parts) any { return p.Resources[0].Topics }, "[Proofs=proofs 1:9+6]"},
	{hub.Resources, "session: one", func(p hub.Parts) any { return p.Resources[0].Session }, "one 1:10+3"},

	{hub.Topics, "title: Proofs", func(p hub.Parts) any { return p.Topics[0].Title }, "Proofs"},
	{hub.Topics, "aliases: [Proving, 证明]", func(p hub.Parts) any { return p.Topics[0].Aliases }, "[Proving=proving 1:11+7; 证明=证明 1:20+2]"},
	{hub.Topics, "summary: What holds.", func(p hub.Parts) any { return p.Topics[0].Summary }, "What holds."},

	{hub.Pages, "title: Join us", func(p hub.Parts) any { return p.Things[0].(*hub.Page).Title }, "Join us"},
	{hub.Pages, "summary: How.", func(p hub.Parts) any { return p.Things[0].(*hub.Page).Summary }, "How."},
	{hub.Pages, "menu: 3", func(p hub.Parts) any { return p.Things[0].(*hub.Page).Menu }, "3"},
}

func TestEveryFieldIsRead(t *testing.T) {
	for _, f := range fields {
		key, _, _ := strings.Cut(f.written, ":")
		t.Run(string(f.kind)+"/"+key, func(t *testing.T) {
			text, line := fileWith(f.kind, key, f.written)
			parts, problems := readFile(t, in[f.kind], text)
			if len(problems) > 0 {
				t.Errorf("%v\nin\n%s", problems, text)
			}
			if got := show(f.read(parts), line-1); got != f.want {
				t.Errorf("%q is read as\n%s\nwant\n%s", f.written, got, f.want)
			}
			for e := range parts.Entries() {
				if at := e.At(key); e.Kind == f.kind && (at.Line < line || at.File != e.File) {
					t.Errorf("its value is at %s, and it is written on line %d", at, line)
				}
			}
		})
	}
}

// fileWith is a whole file of a kind with one field at its end, and the field's line.
func fileWith(kind hub.Kind, key, written string) (text string, line int) {
	lines := []string{"---"}
	for _, other := range strings.Split(needed[kind], "\n") {
		if other != "" && !strings.HasPrefix(other, key+":") {
			lines = append(lines, other)
		}
	}
	line = len(lines) + 1
	return strings.Join(append(lines, written, "---", "Body."), "\n"), line
}

// TestTheContractIsTested compares the table above with what is promised to authors.
func TestTheContractIsTested(t *testing.T) {
	for kind, promised := range contract {
		tested := map[string]bool{}
		for _, f := range fields {
			if key, _, _ := strings.Cut(f.written, ":"); f.kind == kind {
				tested[key] = true
			}
		}
		for _, key := range strings.Split(promised, ", ") {
			if !tested[key] {
				t.Errorf("no test reads %q of %s", key, kind)
			}
			delete(tested, key)
		}
		for key := range tested {
			if key != "as-of" { // what an example hub needs and no author
				t.Errorf("%q of %s is promised to nobody", key, kind)
			}
		}
	}
	for _, k := range kinds {
		if contract[k.name] == "" {
			t.Errorf("nothing is promised of %s", k.name)
		}
	}
}

// TestRequiredFieldsAreMissed takes every needed line away in turn.
func TestRequiredFieldsAreMissed(t *testing.T) {
	for kind, lines := range needed {
		for line := range strings.SplitSeq(lines, "\n") {
			key, _, _ := strings.Cut(line, ":")
			text, _ := fileWith(kind, key, "# nothing")
			_, problems := readFile(t, in[kind], text)
			want := fmt.Sprintf("content/%s:1:1: error: %q is missing [missing-field]", in[kind], key)
			if len(problems) != 1 || problems[0].String() != want {
				t.Errorf("without %q of %s: %v", key, kind, problems)
			}
		}
	}
}

// read1 reads one file. That a hub needs a purpose is not its concern.
func readFile(t *testing.T, name, text string) (hub.Parts, diag.List) {
	t.Helper()
	parts, problems := readHub(t, fstest.MapFS{name: {Data: []byte(text)}})
	return parts, slices.DeleteFunc(problems, func(p diag.Problem) bool { return p.Rule == "no-purpose" })
}

func readHub(t *testing.T, content fstest.MapFS) (hub.Parts, diag.List) {
	t.Helper()
	var r Reader
	parts, problems, err := r.Read(content)
	if err != nil {
		t.Fatal(err)
	}
	return parts, problems
}

// show writes a value out with its places, whose lines are counted from a line of the
// file.
func show(v any, from int) string {
	spot := func(at diag.Pos) string { return fmt.Sprintf(" %d:%d+%d", at.Line-from, at.Col, at.Width) }
	switch v := v.(type) {
	case calendar.Day:
		return "day " + v.String()
	case calendar.Stamp:
		return v.String()
	case time.Duration:
		return v.String()
	case hub.Ref:
		return v.ID + spot(v.At)
	case hub.Asset:
		return v.Path + " as " + v.ID + spot(v.At)
	case hub.Term:
		return v.Text + "=" + v.Slug + spot(v.At)
	case hub.Link:
		return v.Label + " → " + v.URL + spot(v.At)
	case hub.MenuItem:
		return v.Label + " → " + v.Target + spot(v.At)
	case hub.Pause:
		return v.From.String() + ".." + v.To.String() + spot(v.At)
	case []hub.Ref:
		return showAll(v, from)
	case []hub.Term:
		return showAll(v, from)
	case []hub.Link:
		return showAll(v, from)
	case []hub.MenuItem:
		return showAll(v, from)
	case []hub.Pause:
		return showAll(v, from)
	}
	return fmt.Sprint(v)
}

func showAll[V any](values []V, from int) string {
	shown := make([]string, len(values))
	for i, v := range values {
		shown[i] = show(v, from)
	}
	return "[" + strings.Join(shown, "; ") + "]"
}
