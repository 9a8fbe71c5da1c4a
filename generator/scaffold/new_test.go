package scaffold

import (
	"io/fs"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"kith/generator/hub"
	"kith/generator/source/front"
)

func kind(t testing.TB, name string) Kind {
	k, ok := KindOf(name)
	if !ok {
		t.Fatalf("there is no kind %q", name)
	}
	return k
}

// TestNewIsReadBackAsItWasSaid fills files in with whatever people may type.
func TestNewIsReadBackAsItWasSaid(t *testing.T) {
	content := files(written())
	d := open(t, content)
	nasty := rapid.OneOf(
		rapid.SampledFrom([]string{"yes", "No", "null", "~", "007", "1e3", "0x1f", "2026-03-05", "12:30:45", "- a", "a: b", "a #b", "#a", "'", `"`, `\`, "{a}", "[a", "a]", "a, b", "*a", "&a", "!a", "%a", "@a", "`a`", "|", ">", "? a", "...", "---", "é", "日本", "a\u00a0b", "\u2028", "true", "Ada's", `say "x"`, "-", "a:", ":a", "=", "<b>"}),
		rapid.StringMatching(`[ -~äß日🙂]{1,30}`),
		rapid.String(),
	)
	kindsOf := []string{"member", "topic", "page", "shoutout", "ask", "project", "resource"}
	tried, refused := 0, 0
	rapid.Check(t, func(rt *rapid.T) {
		tried++
		k := kind(t, rapid.SampledFrom(kindsOf).Draw(rt, "kind"))
		said := Answers{"text": {"The text."}}
		for _, f := range k.Fields {
			switch {
			case f.Key == "name" || f.Key == "title" || f.Key == "summary" || f.Key == "pronouns" || f.Key == "location" || f.Key == "kind":
				said[f.Key] = []string{nasty.Draw(rt, f.Key)}
			case f.Key == "skills" || f.Key == "offers" || f.Key == "aliases" || f.Key == "for" || f.Key == "topics" || f.Key == "needs":
				said[f.Key] = rapid.SliceOfN(nasty, 0, 4).Draw(rt, f.Key)
			case f.Key == "from", f.Key == "by":
				said[f.Key] = []string{"grace"}
			case f.Key == "to":
				said[f.Key] = []string{"karl"}
			case f.Key == "links":
				said[f.Key] = []string{strings.ReplaceAll(nasty.Draw(rt, "label"), "=", "-") + "=https://ada.example.org/?a=b#c"}
			}
		}
		fresh, err := d.New(k, "some-id", said)
		if err != nil {
			if _, ok := err.(*Refusal); !ok {
				rt.Fatal(err)
			}
			refused++ // what no file can hold
			return
		}
		data, err := fs.ReadFile(fresh.Change.After(content), strings.TrimPrefix(fresh.Path, "content/"))
		if err != nil {
			rt.Fatal(err)
		}
		page, problems := front.Read("f", string(data))
		if len(problems) > 0 {
			rt.Fatalf("%v\n%s", problems, data)
		}
		for key := range said {
			if key == k.Body || key == "links" || len(said.said(key)) == 0 {
				continue
			}
			var got []string
			for _, v := range scalars(page.Fields.Get(key)) {
				got = append(got, v.Text)
			}
			for i, text := range said.said(key) {
				if text = strings.ToValidUTF8(text, "\uFFFD"); i >= len(got) || got[i] != text {
					rt.Fatalf("%s: %q became %q\n%s", key, text, got, data)
				}
			}
		}
		if strings.TrimSpace(page.Body) != "The text." {
			rt.Fatalf("the text became %q", page.Body)
		}
	})
	if refused > tried*2/3 {
		t.Errorf("%d of %d were refused", refused, tried)
	}
}

// TestSamplesWork uses every line that a new file holds as a comment.
func TestSamplesWork(t *testing.T) {
	enough := map[string]Answers{
		"member": {"name": {"Ada Byron"}}, "session": {"title": {"Knots"}, "date": {"2026-12-03 18:00"}}, "series": {"title": {"Mornings"}, "rhythm": {"every Friday 8:00"}},
		"shoutout": {"from": {"grace"}, "to": {"karl"}}, "ask": {"title": {"Who?"}, "by": {"grace"}}, "project": {"title": {"A rug"}}, "resource": {"title": {"Parts"}}, "attendance": {}, "topic": {"title": {"Knots"}}, "page": {"title": {"How"}},
	}
	content := written()
	content["members/me.jpg"] = content["pictures/a loom.jpg"]
	content["members/id-of-a-host.md"] = "---\nname: A host\n---\n"
	content["members/id-of-somebody.md"] = "---\nname: Somebody\n---\n"
	for _, k := range Kinds {
		id := ""
		if k.Name == "attendance" {
			id = "looms/grace"
		}
		d := open(t, files(content))
		fresh, err := d.New(k, id, enough[k.Name])
		if err != nil {
			t.Errorf("%s: %v", k.Name, err)
			continue
		}
		then := all(t, fresh.Change.After(files(content)))
		name := strings.TrimPrefix(fresh.Path, "content/")
		then[name] = regexp.MustCompile(`(?m)^# ([a-z-]+: )`).ReplaceAllString(then[name], "$1")
		problems, err := judged(files(then))
		if err != nil || len(problems) > len(d.problems) {
			t.Errorf("%s: %v %v\n%s", k.Name, problems, err, then[name])
		}
		if strings.Contains(then[name], "\n# ") && !strings.Contains(then[name], "Remove the #") {
			t.Errorf("%s: a line is still a comment:\n%s", k.Name, then[name])
		}
	}
}

// TestTheNextSessionIsOneThatNobodyTook goes with the rhythm, its pauses and its numbers.
func TestTheNextSessionIsOneThatNobodyTook(t *testing.T) {
	content := map[string]string{
		"purpose.md":         "---\ntitle: T\ntimezone: Europe/Berlin\n---\n",
		"members/ada.md":     "---\nname: Ada\n---\n",
		"series/evenings.md": "---\ntitle: Evenings\nrhythm: every Thursday 18:00\nfrom: 2026-11-05\nuntil: 2026-12-31\npauses: [2026-12-03]\nhost: ada\nduration: 1h 30m\njoin: https://meet.example.org/x\n---\n",
		"sessions/a.md":      "---\ntitle: \"Evening 9: Looms\"\ndate: 2026-11-12 18:00\nseries: evenings\n---\n",
		"sessions/b.md":      "---\ntitle: \"Evening 10: Knots\"\ndate: 2026-11-26 18:00\nseries: evenings\n---\n",
		"sessions/c.md":      "---\ntitle: A walk\ndate: 2026-12-12\nreplaces: 2026-12-10\nseries: evenings\n---\n",
	}
	d := open(t, files(content))
	got, err := d.Next("", Answers{"location": {"The mill"}})
	if err != nil {
		t.Fatal(err)
	}
	want := Answers{"title": {"Evening 11"}, "date": {"2026-12-17 18:00"}, "series": {"evenings"}, "hosts": {"ada"}, "duration": {"1h 30m"}, "join": {"https://meet.example.org/x"}, "location": {"The mill"}}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	for range 4 { // until the rhythm ends
		if got, err = d.Next("evenings", Answers{}); err != nil {
			break
		}
		fresh, err := d.New(kind(t, "session"), "", got)
		if err != nil {
			t.Fatal(err)
		}
		d = open(t, fresh.Change.After(d.content))
	}
	if ids := d.Hub.IDs(hub.Sessions); !slices.Contains(ids, "2026-12-17-evening-11") || !slices.Contains(ids, "2026-12-31-evening-13") {
		t.Errorf("sessions: %q", ids)
	}
	if err == nil || !strings.Contains(err.Error(), "has no day left") {
		t.Error(err)
	}
}
