package source

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"kith/generator/hub"
)

// TestValuesAreReadWithCare holds what is written for a field, what it is read as, and
// what is said of it.
func TestValuesAreReadWithCare(t *testing.T) {
	name := func(p hub.Parts) any { return p.Members[0].Name }
	avatar := func(p hub.Parts) any { return p.Members[0].Avatar.Path }
	skills := func(p hub.Parts) any { return p.Members[0].Skills }
	count := func(p hub.Parts) any { return fmt.Sprint(p.Sessions[0].Headcount, p.Sessions[0].Attendees) }
	recording := func(p hub.Parts) any { return p.Sessions[0].Recording }
	url := func(p hub.Parts) any { return p.Purpose.URL }
	menu := func(p hub.Parts) any { return p.Purpose.Menu }
	tests := []struct {
		kind    hub.Kind
		written string
		read    func(hub.Parts) any
		want    string
		says    string // each rule with its place
	}{
		{hub.Members, `name: "  Ada  "`, name, "Ada", ""},
		{hub.Members, `name: "Ada\tLovelace\r\n\u2028\x1b[0m"`, name, "Ada Lovelace [0m", ""},
		{hub.Members, `name: "\a\x1b"`, name, "", "1:7 missing-field"},
		{hub.Members, `name: "\ufffd"`, name, "", "1:7 missing-field"},
		{hub.Members, `name: " "`, name, "", "1:7 missing-field"},
		{hub.Members, `name: 42`, name, "42", ""},
		{hub.Members, `name: {first: Ada}`, name, "", "1:7 wrong-type"},
		{hub.Members, `role: " CORE "`, func(p hub.Parts) any { return p.Members[0].Role }, "core", ""},
		{hub.Members, `role: coer`, func(p hub.Parts) any { return p.Members[0].Role }, "", "1:7 unknown-value"},
		{hub.Members, `role: [core]`, func(p hub.Parts) any { return p.Members[0].Role }, "", "1:7 wrong-type"},
		{hub.Members, `visibility: secret`, func(p hub.Parts) any { return p.Members[0].Visibility }, "public", "1:13 unknown-value"},
		{hub.Members, `visibility:`, func(p hub.Parts) any { return p.Members[0].Visibility }, "public", ""},
		{hub.Members, `timezone: Europe/Berln`, func(p hub.Parts) any { return p.Members[0].Timezone }, "", "1:11 unknown-zone"},
		{hub.Members, `joined: 2026-03-05 18:00`, func(p hub.Parts) any { return p.Members[0].Joined }, "day ", "1:9 bad-date"},
		{hub.Members, `joined: [2026-03-05]`, func(p hub.Parts) any { return p.Members[0].Joined }, "day ", "1:9 wrong-type"},
		{hub.Members, "skills: [a, '', ~, b]", skills, "[a=a 1:10+1; b=b 1:20+1]", "1:17 empty-item"},
		{hub.Members, "skills: ['!', '🧵']", skills, "[]", "1:10 unknown-value, 1:15 unknown-value"},
		{hub.Members, "skills: [a, " + strings.Repeat("b", 256) + "]", skills, "[a=a 1:10+1]", "1:13 unknown-value"},
		{hub.Members, "skills: [[a], {b: c}, d]", skills, "[d=d 1:23+1]", "1:10 wrong-type, 1:15 wrong-type"},
		{hub.Members, "skills:", skills, "[]", ""},
		{hub.Members, "links: {a: b, c: [d], e: 'data:x', f: '//x.org', g: 'https://', h: \"https://x.org/\\n\", i: 'HTTPS://x.org'}",
			func(p hub.Parts) any { return p.Members[0].Links }, "[h → https://x.org/ 1:68+18; i → HTTPS://x.org 1:91+15]",
			"1:12 bad-address, 1:15 wrong-type, 1:26 bad-address, 1:39 bad-address, 1:53 bad-address"},
		{hub.Members, "avatar: /pictures/../ada.png", avatar, "ada.png", ""},
		{hub.Members, "avatar: ../pictures/ada.png", avatar, "pictures/ada.png", ""},
		{hub.Members, "avatar: ../../ada.png", avatar, "../ada.png", ""},
		{hub.Members, "avatar: /", avatar, ".", ""},
		{hub.Members, "avatar: /..", avatar, ".", ""},
		{hub.Members, "avatar: https://x.org/ada.png", avatar, "", "1:9 remote-picture"},
		{hub.Members, "avatar: //x.org/ada.png", avatar, "", "1:9 remote-picture"},
		{hub.Members, "avatar: [ada.png]", avatar, "", "1:9 wrong-type"},

		{hub.Sessions, "attendees: 0", count, "0 []", ""},
		{hub.Sessions, "attendees: -1", count, "-1 []", "1:12 wrong-type"},
		{hub.Sessions, "attendees: []", count, "-1 []", ""},
		{hub.Sessions, "attendees:", count, "-1 []", ""},
		{hub.Sessions, "attendees: [12]", func(p hub.Parts) any { return p.Sessions[0].Attendees }, "[12 1:13+2]", ""},
		{hub.Sessions, "attendees: 99999999999999999999", func(p hub.Parts) any { return p.Sessions[0].Attendees }, "[99999999999999999999 1:12+20]", ""},
		{hub.Sessions, "hosts: [ada]\nhost: bob", func(p hub.Parts) any { return p.Sessions[0].Hosts }, "[ada 1:9+3]", ""},
		{hub.Sessions, "hosts:\nhost: bob", func(p hub.Parts) any { return p.Sessions[0].Hosts }, "[bob 2:7+3]", ""},
		{hub.Sessions, "speaker: bob", func(p hub.Parts) any { return p.Sessions[0].Speakers }, "[bob 1:10+3]", ""},
		{hub.Sessions, "status: Cancelled", func(p hub.Parts) any { return p.Sessions[0].Status }, "cancelled", ""},
		{hub.Sessions, "status:", func(p hub.Parts) any { return p.Sessions[0].Status }, "planned", ""},
		{hub.Sessions, "duration: 0m", func(p hub.Parts) any { return p.Sessions[0].Duration }, "0s", "1:11 bad-duration"},
		{hub.Sessions, `recording: " https://x.org/1 "`, recording, "https://x.org/1", ""},
		{hub.Sessions, "recording: /talks/one.mp4", recording, "/talks/one.mp4", ""},
		{hub.Sessions, "recording: ../one.mp4", recording, "/sessions/one.mp4", ""},
		{hub.Sessions, "recording: ../../../one.mp4", recording, "", "1:12 bad-address"},
		{hub.Sessions, "recording: ftp://x.org/1", recording, "", "1:12 bad-address"},
		{hub.Sessions, "recording: //x.org/1", recording, "", "1:12 bad-address"},
		{hub.Sessions, "recording: 'javascript:alert(1)'", recording, "", "1:12 bad-address"},
		{hub.Sessions, "recording: {a: b}", recording, "", "1:12 wrong-type"},
		{hub.Sessions, "join: [https://x.org/]", func(p hub.Parts) any { return p.Sessions[0].Join }, "", "1:7 wrong-type"},
		{hub.Sessions, "series: [a]", func(p hub.Parts) any { return p.Sessions[0].Series.ID }, "", "1:9 wrong-type"},

		{hub.Attendings, "role: host", func(p hub.Parts) any { return p.Attendance[0].Role }, "", "1:7 unknown-value"},
		{hub.Shoutouts, "to: ''", func(p hub.Parts) any { return len(p.Shoutouts[0].To) }, "1", ""},
		{hub.Pages, "menu: -1", func(p hub.Parts) any { return p.Things[0].(*hub.Page).Menu }, "0", "1:7 wrong-type"},
		{hub.Pages, "menu: [1]", func(p hub.Parts) any { return p.Things[0].(*hub.Page).Menu }, "0", "1:7 wrong-type"},

		{hub.Purposes, "url: http://localhost:4000", url, "http://localhost:4000", ""},
		{hub.Purposes, "url: https://x.org/?a", url, "", "1:6 bad-address"},
		{hub.Purposes, "url: 'https://x.org/#a'", url, "", "1:6 bad-address"},
		{hub.Purposes, "url: mailto:a@x.org", url, "", "1:6 bad-address"},
		{hub.Purposes, "url: https:///hub/", url, "", "1:6 bad-address"},
		{hub.Purposes, "language: zh-Hant-TW", func(p hub.Parts) any { return p.Purpose.Language }, "zh-Hant-TW", ""},
		{hub.Purposes, "language: [en]", func(p hub.Parts) any { return p.Purpose.Language }, "", "1:11 wrong-type"},
		{hub.Purposes, "repository: https://x.org/r", func(p hub.Parts) any { return p.Purpose.Repository }, "{https://x.org/r   }", ""},
		{hub.Purposes, "repository: {web: r, branch: [a], folder: /}", func(p hub.Parts) any { return p.Purpose.Repository }, "{   }", "1:19 bad-address, 1:30 wrong-type"},
		{hub.Purposes, "menu: {People: /members/, Chat: [a]}", menu, "[People → /members/ 1:16+9]", "1:27 wrong-type"},
		{hub.Purposes, "menu: [[a], /x/]", menu, "[ → /x/ 1:13+3]", "1:8 wrong-type"},
		{hub.Purposes, "menu: [~, '']", menu, "[ →  1:11+2]", "1:8 empty-item"},
		{hub.Purposes, "outputs: feed", func(p hub.Parts) any { return p.Purpose.Outputs }, "[feed]", ""},
		{hub.Purposes, "deploy: pages", func(p hub.Parts) any { return p.Purpose.Deploy }, "map[]", "1:9 wrong-type"},
		{hub.Purposes, "participation: {core: {a: 1}}", thresholds, "{0 0 0 0 0}", "1:23 wrong-type"},
		{hub.Purposes, "participation: {window: {a: 1}}", thresholds, "{0 0 0 0 0}", "1:25 wrong-type"},
		{hub.Purposes, "participation: {}", thresholds, "{0 0 0 0 0}", ""},
		{hub.Purposes, "participation: ", thresholds, "{0 0 0 0 0}", ""},
		{hub.Purposes, "participation: half", thresholds, "{0 0 0 0 0}", "1:16 wrong-type"},
		{hub.Purposes, "participation: {window: , core-led: ~}", thresholds, "{0 0 0 0 0}", ""},
		{hub.Purposes, "participation: {window: 1, core-share: '33,33 %', active-share: 1/4}", thresholds, "{1 0 3333 0 0}", "1:65 bad-threshold"},
		{hub.Purposes, "participation: {core-share: 1, active-share: 1.0}", thresholds, "{0 0 10000 0 10000}", ""},
		{hub.Purposes, "participation: {window: 3660, core-led: 3661}", thresholds, "{3660 0 0 0 0}", "1:41 bad-threshold"},
		{hub.Purposes, "participation: {window: -1, core-sessions: 0}", thresholds, "{0 0 0 0 0}", "1:25 bad-threshold, 1:44 bad-threshold"},
		{hub.Purposes, "participation: {core-share: 0, active-share: 0.00001%}", thresholds, "{0 0 0 0 0}", "1:29 bad-threshold, 1:46 bad-threshold"},
		{hub.Purposes, "participation: {core-share: NaN, active-share: 1e-1}", thresholds, "{0 0 0 0 0}", "1:29 bad-threshold, 1:48 bad-threshold"},
		{hub.Purposes, "participation: {core-share: 101%, active-share: 50}", thresholds, "{0 0 0 0 0}", "1:29 bad-threshold, 1:49 bad-threshold"},
		{hub.Purposes, "participation: {core-share: 20%}", thresholds, "{0 0 2000 0 0}", "1:29 thresholds-contradict"},
		{hub.Purposes, "participation: {active-share: 0.6}", thresholds, "{0 0 0 0 6000}", "1:31 thresholds-contradict"},
		{hub.Purposes, "timezone: CEST", func(p hub.Parts) any { return p.Purpose.Timezone }, "", "1:11 unknown-zone"},
	}
	for _, test := range tests {
		key, _, _ := strings.Cut(test.written, ":")
		text, line := fileWith(test.kind, key, test.written)
		parts, problems := readFile(t, in[test.kind], text)
		var says []string
		for _, p := range problems.Sorted() {
			says = append(says, fmt.Sprintf("%d:%d %s", p.Line-line+1, p.Col, p.Rule))
		}
		if got := strings.Join(says, ", "); got != test.says {
			t.Errorf("of %q it says %q, want %q\n%v", test.written, got, test.says, problems)
		}
		if got := show(test.read(parts), line-1); got != test.want {
			t.Errorf("%q is read as %q, want %q", test.written, got, test.want)
		}
	}
}

// TestEveryKindTellsItsUnknownKeys gives each kind a key of another.
func TestEveryKindTellsItsUnknownKeys(t *testing.T) {
	for kind, name := range in {
		text, line := fileWith(kind, "x", "# x\nsumary: S\nTITLE: T\n? 7\n: x")
		parts, problems := readFile(t, name, text)
		if problems.Errors() > 0 || problems.Warnings() != 3 {
			t.Errorf("%s: %v", kind, problems)
			continue
		}
		for i, p := range problems.Sorted() {
			key := []string{"sumary", "TITLE", "7"}[i]
			want := fmt.Sprintf("content/%s:%d:", name, line+1+i)
			if !strings.HasPrefix(p.String(), want) || !strings.Contains(p.Message, `"`+key+`" is no key of `+kind.A()) || p.Rule != "unknown-key" {
				t.Errorf("%s: %v", kind, p)
			}
		}
		for e := range parts.Entries() {
			if e.At("sumary").Line != line+1 || e.At("none").Line != 0 {
				t.Errorf("%s: places are %v and %v", kind, e.At("sumary"), e.At("none"))
			}
		}
	}
}

// TestAFileThatCannotBeReadIsThere: nobody who names somebody makes a mistake because
// that person's file has one.
func TestAFileThatCannotBeReadIsThere(t *testing.T) {
	tests := map[string]string{
		"---\n- name\n- Ada\n---\n":                               "front-matter-unreadable",
		"+++\nname = 'Ada'\n":                                     "front-matter-unclosed",
		"+++\n+ +\n+++\n":                                         "front-matter-unreadable",
		"---\n<<<<<<< a\n=======\n>>>>>>> b\n---\n":               "merge-conflict",
		"---\na: " + strings.Repeat("x", 70_000) + "\n---\n":      "front-matter-too-large",
		"---\nname: A\n---\n" + strings.Repeat("x", MaxPage):      "file-too-large",
		"---\na: " + strings.Repeat("[", 60_000) + "\n---\n*a_ *": "front-matter-unreadable",
	}
	for text, rule := range tests {
		for kind, name := range in {
			content := fstest.MapFS{name: {Data: []byte(text)}}
			if kind != hub.Purposes {
				content["purpose.md"] = purpose()
			}
			parts, problems := readHub(t, content)
			if len(problems) != 1 || problems[0].Rule != rule {
				t.Errorf("%s: %v, want %s alone", name, problems, rule)
			}
			found := false
			for e := range parts.Entries() {
				found = found || e.Path() == name && e.Kind == kind
			}
			if !found {
				t.Errorf("%s with %s is not there", name, rule)
			}
		}
	}
}

// TestAStallingBodyIsAProblem holds texts that would cost the Markdown parser minutes.
// What is said stands below the front matter.
func TestAStallingBodyIsAProblem(t *testing.T) {
	tests := map[string]string{
		strings.Repeat("*a_ ", 50_000):                                        "too-many-marks",
		strings.Repeat("- ", 50_000) + "a":                                    "too-deep",
		strings.Repeat("> ", 50_000):                                          "too-deep",
		strings.Repeat("[", 50_000):                                           "too-many-marks",
		strings.Repeat("|a", 5000) + "\n" + strings.Repeat("|-", 5000) + "\n": "table-too-large",
		strings.Repeat("x ", 150_000):                                         "body-too-large",
	}
	for body, rule := range tests {
		for kind, name := range in {
			text, line := fileWith(kind, "x", "odd: 1")
			parts, problems := readFile(t, name, strings.TrimSuffix(text, "Body.")+"\n\n"+body)
			problems = problems.Sorted()
			if len(problems) != 2 || problems[0].Rule != "unknown-key" || problems[1].Rule != rule || problems[1].Line <= line+1 {
				t.Errorf("%s with %.20q: %v", name, body, problems)
			}
			for e := range parts.Entries() {
				if !e.Body.Empty() {
					t.Errorf("%s with %.20q is published", name, body)
				}
			}
		}
	}
}
