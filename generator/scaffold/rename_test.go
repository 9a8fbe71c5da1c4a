package scaffold

import (
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"kith/generator/check"
	"kith/generator/corpus"
	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/source"
)

var moment = hub.Moment{Now: time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)}

// A bench remembers what it read, so that a hub can be opened many times.
type bench struct{ read, judging source.Reader }

// judge says what is wrong with a hub's files and how they belong together.
func (b *bench) judge(content fs.FS) (diag.List, error) {
	parts, problems, err := b.judging.Read(content)
	if err != nil {
		return nil, err
	}
	at := moment
	at.Zones = &b.judging.Zones
	return append(problems, check.Of(hub.Of(parts, at), parts)...), nil
}

func (b *bench) open(t testing.TB, content fs.FS) *Desk {
	t.Helper()
	d, err := openWith(&b.read, content, moment, b.judge)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// rename gives the hub as it is once something is renamed.
func (b *bench) rename(t testing.TB, content fs.FS, old, now string) (fs.FS, Renaming) {
	t.Helper()
	r, err := b.open(t, content).Rename(old, now)
	if err != nil {
		t.Fatalf("rename %s %s: %v", old, now, err)
	}
	return files(all(t, r.Change.After(content))), r
}

func judged(content fs.FS) (diag.List, error) { return new(bench).judge(content) }

func open(t testing.TB, content fs.FS) *Desk { return new(bench).open(t, content) }

// files is a hub in memory, its paths within content/.
func files(texts map[string]string) fstest.MapFS {
	content := fstest.MapFS{}
	for name, text := range texts {
		content[name] = &fstest.MapFile{Data: []byte(text), Mode: 0o644}
	}
	return content
}

// all is what a content folder holds.
func all(t testing.TB, content fs.FS) map[string]string {
	t.Helper()
	texts := map[string]string{}
	err := fs.WalkDir(content, ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		data, err := fs.ReadFile(content, name)
		texts[name] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return texts
}

func starter() fs.FS { return os.DirFS("../../content") }

// invented is a small corpus hub.
func invented() fs.FS {
	content := fstest.MapFS{}
	for _, f := range corpus.Of(corpus.Size{Members: 8, Sessions: 12, Shoutouts: 10, Asks: 6, Projects: 4, Resources: 6}, 7) {
		content[strings.TrimPrefix(f.Path, "content/")] = &fstest.MapFile{Data: []byte(f.Text), Mode: 0o644}
	}
	return content
}

func there(t testing.TB, content fs.FS, old, now string) (fs.FS, Renaming) {
	return new(bench).rename(t, content, old, now)
}

// TestRenameAndBackIsNothing renames everything there is, and back: not a byte differs.
func TestRenameAndBackIsNothing(t *testing.T) {
	for name, content := range map[string]fs.FS{"starter": files(all(t, starter())), "corpus": invented()} {
		t.Run(name, func(t *testing.T) {
			var b bench
			before := all(t, content)
			for e := range b.open(t, content).parts.Entries() {
				if e.Kind == hub.Purposes || e.Kind == hub.Attendings {
					continue
				}
				old := string(e.Kind) + "/" + e.ID
				moved, _ := b.rename(t, content, old, "quite-another-name")
				if slices.Contains(slices.Collect(maps.Keys(all(t, moved))), e.Path()) {
					t.Errorf("%s is where it was", e.File)
				}
				back, _ := b.rename(t, moved, string(e.Kind)+"/quite-another-name", e.ID)
				if d := cmp.Diff(before, all(t, back)); d != "" {
					t.Fatalf("%s: %s", old, d)
				}
			}
		})
	}
}

// written is a hub whose people write one name in every way there is.
func written() map[string]string {
	return map[string]string{
		"purpose.md":               "---\ntitle: Weavers\nconduct: conduct.md\nmenu:\n  - How we are: conduct\n  - /members/ada/\n---\nAsk @ada, @Ada or @ADA; @lady too. ada is a word here.\n",
		"members/ada.md":           "---\nname: Ada Lovelace # the first\naliases:\n  - lady   # as the press called her\n---\nSee [me](ada.md#looms) and [grace](<grace.md>).\n",
		"members/grace.md":         "\uFEFF+++\r\nname = \"Grace Hopper\"\r\n[links]\r\nsite = \"https://grace.example.org/\"\r\n+++\r\nI met [[ada]], [[members/ada|the countess]], [[ada#Her looms|them]] and [Ada][a].\r\n\r\n| who |\r\n| --- |\r\n| [[ada\\|A.]] |\r\n\r\n[a]: ./ada.md \"Ada\"\r\n",
		"members/karl.md":          "{\n  \"name\": \"Karl\",\n  \"aliases\": [\"carl\"]\n}\n`@ada` is code, and so is\n\n    [[ada]]\n\nbut <a class=\"x\" href='/members/ada/#looms'>this</a> is none.\n",
		"conduct.md":               "---\ntitle: How we are\n---\n[Ada](members/ada.md?x=1#y), ![a loom](pictures/a%20loom.jpg), [a talk](sessions/2026/looms.md \"Ada's\").\n",
		"pictures/a loom.jpg":      string(corpus.Picture("a loom.jpg")),
		"series/evenings.md":       "---\ntitle: Evenings\nrhythm: every 2nd Thursday 18:00\nhost: 'ada'\n---\n[[conduct]], [[pages/conduct|we]], [how](../conduct.md)\n",
		"sessions/2026/looms.md":   "---\ntitle: Looms\ndate: 2026-03-05 18:00\nseries: evenings\nhosts:\n- \"ada\" # who else\n- grace\nattendees: [ grace,\n  ada ]\n---\n[Ada](../../members/ada.md) and [[series/evenings]].\n",
		"attendance/looms/ada.md":  "",
		"attendance/looms/lady.md": "",
		"attendance/looms/karl.md": "---\nnote: words, so @ada is one\n---\n",
		"shoutouts/thanks.md":      "---\nfrom: grace\nto: ada\ndate: 2026-03-06\nsession: looms\n---\n",
		"topics/looms.md":          "---\ntitle: Weaving machines\n---\n[at home](/topics/looms)\n",
		"topics/ada.md":            "---\ntitle: The language\n---\n[[topics/ada]] is no person.\n",
	}
}

// TestRenameReachesEveryWayOfWriting looks at the files themselves.
func TestRenameReachesEveryWayOfWriting(t *testing.T) {
	now, r := there(t, files(written()), "members/ada", "countess")
	want := written()
	for _, swap := range [][]string{
		{"purpose.md", "/members/ada/", "/members/countess/", "@ada, @Ada or @ADA", "@countess, @Countess or @COUNTESS"},
		{"members/grace.md", "[[ada]]", "[[countess]]", "[[members/ada|", "[[members/countess|", "[[ada#", "[[countess#", `[[ada\|`, `[[countess\|`, "./ada.md", "./countess.md"},
		{"members/karl.md", "href='/members/ada/#looms'", "href='/members/countess/#looms'"},
		{"conduct.md", "members/ada.md?x=1#y", "members/countess.md?x=1#y"},
		{"series/evenings.md", "'ada'", "'countess'"},
		{"sessions/2026/looms.md", "\"ada\"", "\"countess\"", "  ada ]", "  countess ]", "members/ada.md", "members/countess.md"},
		{"shoutouts/thanks.md", "to: ada", "to: countess"},
		{"members/ada.md", "(ada.md#looms)", "(countess.md#looms)", "her\n", "her\n  - ada\n"},
	} {
		want[swap[0]] = strings.NewReplacer(swap[1:]...).Replace(want[swap[0]])
	}
	want["members/countess.md"], want["attendance/looms/countess.md"] = want["members/ada.md"], ""
	delete(want, "members/ada.md")
	delete(want, "attendance/looms/ada.md")
	if d := cmp.Diff(want, all(t, now)); d != "" {
		t.Error(d)
	}
	if !r.Kept || r.Returned || r.Address != "/members/ada/" || r.Path != "content/members/countess.md" {
		t.Errorf("%+v", r)
	}
}

// TestAPageTakesItsLinksAlong moves a page to another folder: what it links to, and what
// links to it, is found from there.
func TestAPageTakesItsLinksAlong(t *testing.T) {
	now, _ := there(t, files(written()), "conduct", "guides/how-we-are")
	want := written()
	want["guides/how-we-are.md"] = strings.NewReplacer("(members/", "(../members/", "(pictures/", "(../pictures/", "(sessions/", "(../sessions/").Replace(want["conduct.md"])
	delete(want, "conduct.md")
	want["purpose.md"] = strings.NewReplacer("conduct: conduct.md", "conduct: guides/how-we-are.md", "are: conduct", "are: guides/how-we-are").Replace(want["purpose.md"])
	want["series/evenings.md"] = strings.NewReplacer("[[conduct]]", "[[guides/how-we-are]]", "pages/conduct|", "pages/guides/how-we-are|", "../conduct.md", "../guides/how-we-are.md").Replace(want["series/evenings.md"])
	if d := cmp.Diff(want, all(t, now)); d != "" {
		t.Error(d)
	}
}

// TestRenameRefusesWhatCannotBe says why, and what would do.
func TestRenameRefusesWhatCannotBe(t *testing.T) {
	for _, c := range []struct{ old, now, want string }{
		{"ada", "countess", `"ada" may mean several things; write members/ada or topics/ada`},
		{"adda", "countess", `there is nothing called "adda" here; did you mean "ada"?`},
		{"members/ada", "grace", `"grace" is taken: it is the id of Grace Hopper (content/members/grace.md)`},
		{"grace", "CARL", `"CARL" is taken: it is the id of Karl (content/members/karl.md)`},
		{"grace", "Grace Hopper", `"Grace Hopper" cannot be the id of a member: an id is letters, digits and hyphens, such as "grace-hopper"`},
		{"grace", "con", `"con" cannot be the id of a member: an id is letters, digits and hyphens, such as "con-"`},
		{"grace", "_grace", `"_grace" cannot be an id: files and folders that begin with a dot or an underscore are left out`},
		{"grace", "grace-", `"grace-" cannot be an id: let it end in a letter or a digit`},
		{"grace", "grace", `content/members/grace.md is called "grace" already`},
		{"purpose", "why", `the purpose has no name of its own and stays where it is`},
		{"conduct", "members/conduct", `a page called "members/conduct" would be no page any more: members/ is for other files`},
		{"members/karl", "conduct", `"karl" cannot be called "conduct": in content/series/evenings.md:6:1, [[conduct]] would no longer lead to conduct.md#; write it with its kind, such as [[members/ada]], and try again`},
	} {
		_, err := open(t, files(written())).Rename(c.old, c.now)
		if err == nil || err.Error() != c.want {
			t.Errorf("rename %s %s: %v\nwant %s", c.old, c.now, err, c.want)
		}
	}
}

// TestRenameNeedsToReadEverything would else miss who is named in a broken file.
func TestRenameNeedsToReadEverything(t *testing.T) {
	broken := written()
	broken["shoutouts/thanks.md"] = "---\nfrom: [grace\n---\n"
	_, err := open(t, files(broken)).Rename("grace", "hopper")
	if err == nil || !strings.Contains(err.Error(), "shoutouts/thanks.md:2") || !strings.Contains(err.Error(), "mend this first") {
		t.Error(err)
	}
}

// TestAliasesComeAndGo puts an id among the aliases and takes it out again, however they
// are written.
func TestAliasesComeAndGo(t *testing.T) {
	heads := []string{"", "aliases: old\n", "aliases: 'old'\n", "aliases: [old]\n", "aliases: [ old, older ]\n", "aliases: [old, older,]\n", "aliases: []\n", "aliases:\n", "aliases:\n- old\n",
		"aliases:\n  - old # then\n  - older\n", "aliases: [\n  old,\n  older\n]\n", "bio: |\n  long\n\n", "# a comment\n\n"}
	rapid.Check(t, func(rt *rapid.T) {
		head := rapid.SampledFrom(heads).Draw(rt, "aliases")
		before := "---\n" + rapid.SampledFrom([]string{"name: Ada\n" + head, head + "name: Ada\n"}).Draw(rt, "order") + "---\nText.\n"
		if rapid.Bool().Draw(rt, "CRLF") {
			before = strings.ReplaceAll(before, "\n", "\r\n")
		}
		turn(rt, before)
	})
	for _, before := range []string{
		"+++\nname = \"Ada\"\n+++\n", "+++\nname = \"Ada\"\naliases = [\"old\"]\n\n[links]\na = \"https://a.example.org\"\n+++\n", "+++\naliases = \"old\"\nname = \"Ada\"\n+++\n",
		"+++\nname = \"Ada\"\naliases = []\n+++\n", "+++\nname = \"Ada\"\n\n  [links]\na = \"https://a.example.org\"\n+++\n",
		"{\"name\": \"Ada\"}\n", "{\n  \"name\": \"Ada\",\n  \"aliases\": [\"old\"]\n}\n", "{\n\t\"name\": \"Ada\"\n}\nText.\n", "{\"aliases\": \"old\", \"name\": \"Ada\"}\n",
	} {
		turn(t, before)
	}
}

// turn renames somebody who has a file alone in a hub, and back.
func turn(t rapid.TB, before string) {
	content := files(map[string]string{"purpose.md": "---\ntitle: T\n---\n", "members/ada.md": before})
	d, err := Open(content, moment, judged)
	if err != nil {
		t.Fatal(err)
	}
	r, err := d.Rename("ada", "countess")
	if err != nil {
		t.Fatalf("%v\n%s", err, before)
	}
	then := r.Change.After(content)
	if d, err = Open(then, moment, judged); err != nil {
		t.Fatal(err)
	}
	if m := d.parts.Members[0]; !slices.ContainsFunc(m.Aliases, func(a hub.Ref) bool { return a.ID == "ada" }) {
		t.Fatalf("the old id is no alias: %v\n%s\n%s", m.Aliases, before, d.sheetOf(&m.Entry).text)
	}
	if r, err = d.Rename("countess", "ada"); err != nil {
		t.Fatal(err)
	}
	after, err := fs.ReadFile(r.Change.After(then), "members/ada.md")
	if err != nil || string(after) != before {
		t.Fatalf("%v\n%s", err, cmp.Diff(before, string(after)))
	}
}
