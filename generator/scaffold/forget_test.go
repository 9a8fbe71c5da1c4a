package scaffold

import (
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"kith/generator"
	"kith/generator/corpus"
	"kith/generator/hub"
)

// TestForgetLeavesNoTrace forgets people, one at a time, and looks for their names in
// every file that is left and in every page that is made of them.
func TestForgetLeavesNoTrace(t *testing.T) {
	for name, content := range map[string]fs.FS{"starter": files(all(t, starter())), "corpus": invented(), "written": files(written())} {
		t.Run(name, func(t *testing.T) {
			var b bench
			var site generator.Builder
			for _, m := range b.open(t, content).parts.Members {
				d := b.open(t, content)
				f, err := d.Forget("members/" + m.ID)
				if err != nil {
					t.Errorf("%s: %v", m.ID, err)
					continue
				}
				then := f.Change.After(content)
				traceless(t, d, m, f, all(t, then))
				published(t, &site, d, m, then)
			}
		})
	}
}

// traceless looks into the files that are left: what nobody else is called is nowhere,
// and what may mean somebody else is told.
func traceless(t *testing.T, d *Desk, m *hub.Member, f Forgetting, texts map[string]string) {
	t.Helper()
	names := d.namesOf(m, nil)
	finder := &forgetting{names: names}
	for file, text := range texts {
		if finder.named(file, names.sure) {
			t.Errorf("%s: a file is called %s", m.ID, file)
		}
		flat := flatten(text)
		for _, name := range names.sure {
			for _, span := range flat.find(name, false) {
				t.Errorf("%s: %s holds …%s…", m.ID, file, text[max(0, span[0]-30):min(len(text), span[1]+30)])
			}
		}
		told := 0
		for _, doubt := range f.Doubts {
			if doubt.File == "content/"+file && doubt.Line > 0 {
				told++
				if line := strings.Split(text, "\n")[doubt.Line-1]; !strings.Contains(line, strings.Trim(doubt.Text, "…")) || !strings.Contains(doubt.Text, doubt.Word) {
					t.Errorf("%s: %s does not say %q but %q", m.ID, doubt.Pos, doubt.Text, line)
				}
			}
		}
		for n, line := range strings.Split(text, "\n") {
			if found := len(names.spans(flatten(line))) > 0; found && !slices.ContainsFunc(f.Doubts, func(d Doubt) bool { return d.File == "content/"+file && d.Line == n+1 }) && !another(names, line) {
				t.Errorf("%s: nobody is told of %s:%d: %s", m.ID, file, n+1, line)
			}
		}
	}
}

// another tells that a line holds the whole name of somebody else.
func another(n names, line string) bool {
	return slices.ContainsFunc(n.others, func(name string) bool { return len(flatten(line).find(name, false)) > 0 })
}

// published looks into the site.
func published(t *testing.T, b *generator.Builder, d *Desk, m *hub.Member, content fs.FS) {
	t.Helper()
	site, problems, err := b.Build(generator.Input{Content: content, Theme: []fs.FS{os.DirFS("../../templates")}, Now: moment.Now})
	if err != nil || site == nil {
		t.Fatalf("%s: %v %v", m.ID, err, problems)
	}
	sure := d.namesOf(m, nil).sure
	for _, path := range site.Paths() {
		data, err := site.Draw(path)
		if err != nil {
			t.Fatal(err)
		}
		text := path + "\n" + string(data)
		if strings.HasPrefix(path, "assets/") || strings.HasPrefix(path, "pictures/") {
			text = path
		}
		for _, name := range sure {
			for _, form := range []string{name, strings.ToLower(name)} {
				if i := strings.Index(text, form); i >= 0 {
					t.Errorf("%s: %s is published with …%s…", m.ID, path, text[max(0, i-40):min(len(text), i+40)])
				}
			}
		}
	}
}

// TestForgetReachesEveryWayOfWriting looks at the files themselves.
func TestForgetReachesEveryWayOfWriting(t *testing.T) {
	before := written()
	before["members/ada.jpg"] = string(corpus.Picture("ada.jpg"))
	before["members/ada.md"] = strings.Replace(before["members/ada.md"], "name:", "avatar: ada.jpg\nname:", 1) + "![At home](../pictures/home.jpg) ![](<../pictures/a loom.jpg>)\n"
	before["pictures/home.jpg"] = string(corpus.Picture("home.jpg"))
	before["sessions/2026/alone.md"] = "---\ntitle: Ada Lovelace's evening\ndate: 2026-04-02 18:00\nspeaker: ada\nattendees:\n  - lady # alone\n---\nIn the end Ada\nLovelace was there. [*Ada* on looms](/members/ada/ \"Ada (she)\") told [[lady]].\n\n- @ada came\n- and @ada left\n"
	before["shoutouts/2026-04-03-ada-lovelace-and-karl.md"] = "---\nfrom: grace\nto: [ada, karl]\ndate: 2026-04-03\n---\nSee https://weavers.example.org/members/ada-lovelace/ and [[looms]].\n"
	before["guests.csv"] = "name\nAda Lovelace\nKarl\n"
	before["leaflet.pdf"] = "Ada"
	content := files(before)
	f, err := open(t, content).Forget("members/ada")
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{}
	for _, name := range []string{"members/karl.md", "members/grace.md", "conduct.md", "pictures/a loom.jpg", "purpose.md", "series/evenings.md", "sessions/2026/looms.md", "attendance/looms/karl.md", "topics/looms.md", "topics/ada.md", "guests.csv", "leaflet.pdf"} {
		want[name] = before[name]
	}
	for _, swap := range [][]string{
		{"purpose.md", "  - /members/ada/\n", "", "@ada, @Ada or @ADA; @lady", "somebody, somebody or somebody; somebody"},
		{"members/grace.md", "[[ada]], [[members/ada|the countess]], [[ada#Her looms|them]] and [Ada][a]", "somebody, somebody, somebody and somebody", `[[ada\|A.]]`, "Somebody", "[a]: ./ada.md \"Ada\"\r\n", ""},
		{"members/karl.md", "<a class=\"x\" href='/members/ada/#looms'>this</a>", "somebody"},
		{"conduct.md", "[Ada](members/ada.md?x=1#y)", "Somebody"},
		{"series/evenings.md", "host: 'ada'\n", ""},
		{"sessions/2026/looms.md", "- \"ada\" # who else\n", "", ",\n  ada ]", " ]", "[Ada](../../members/ada.md)", "Somebody"},
	} {
		want[swap[0]] = strings.NewReplacer(swap[1:]...).Replace(want[swap[0]])
	}
	want["sessions/2026/alone.md"] = "---\ntitle: Somebody's evening\ndate: 2026-04-02 18:00\nattendees: 1\n---\nIn the end somebody was there. *Somebody* on looms told somebody.\n\n- Somebody came\n- and somebody left\n"
	want["shoutouts/2026-04-03-somebody-and-karl.md"] = "---\nfrom: grace\nto: [karl]\ndate: 2026-04-03\n---\nSee https://weavers.example.org/members/somebody/ and [[looms]].\n"
	if d := cmp.Diff(want, all(t, f.Change.After(content))); d != "" {
		t.Error(d)
	}
	var doubts []string
	for _, d := range f.Doubts {
		doubts = append(doubts, d.Pos.String()+" "+d.Why)
	}
	if d := cmp.Diff([]string{
		`content/attendance/looms/karl.md:2:18 "ada" may mean the person`,
		`content/conduct.md:4:78 "Ada" may mean the person`,
		`content/guests.csv:2:1 "Ada Lovelace" may mean the person`,
		`content/members/karl.md:5:3 "ada" may mean the person`,
		`content/members/karl.md:7:7 "ada" may mean the person`,
		`content/purpose.md:7:51 "ada" may mean the person`,
		`content/topics/ada.md the file's name may mean the person`,
		`content/topics/ada.md:4:10 "ada" may mean the person`,
	}, doubts); d != "" {
		t.Error(d)
	}
	if f.Unread != 2 {
		t.Errorf("%d files were not looked into", f.Unread)
	}
}

// TestForgetTakesFurtherWords replaces what whoever asks is sure of, in names of files,
// too.
func TestForgetTakesFurtherWords(t *testing.T) {
	f, err := open(t, files(written())).Forget("members/ada", "ada")
	if err != nil {
		t.Fatal(err)
	}
	if len(f.Doubts) > 0 {
		t.Errorf("there is doubt: %v", f.Doubts)
	}
	texts := all(t, f.Change.After(files(written())))
	if got := texts["topics/somebody.md"]; !strings.Contains(got, "[[topics/somebody]] is no person") {
		t.Errorf("the topic that is called so: %q", got)
	}
	if got := texts["members/karl.md"]; !strings.Contains(got, "`@somebody` is code") {
		t.Error(got)
	}
}

// TestForgetRefusesWhatIsNoPerson says what to do instead.
func TestForgetRefusesWhatIsNoPerson(t *testing.T) {
	for id, want := range map[string]string{
		"series/evenings": "content/series/evenings.md is a series, and only people are forgotten: to remove it, remove the file and mend what \"kith check\" says",
		"grac":            `there is nothing called "grac" here; did you mean "grace"?`,
	} {
		if _, err := open(t, files(written())).Forget(id); err == nil || err.Error() != want {
			t.Errorf("%s: %v", id, err)
		}
	}
}
