package source

import (
	"errors"
	"io/fs"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"kith/generator/corpus"
	"kith/generator/diag"
	"kith/generator/hub"
)

func text(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s), Mode: 0o644} }

// picture is a small one of a name's kind.
func picture(name string) *fstest.MapFile { return text(string(corpus.Picture(name))) }

// purpose makes a hub of what else is in it.
func purpose() *fstest.MapFile { return text("---\ntitle: T\n---\n") }

func TestKindsAndIDsComeFromPaths(t *testing.T) {
	tests := []struct {
		path string
		kind hub.Kind
		id   string
	}{
		{"purpose.md", hub.Purposes, "purpose"},
		{"members/ada.md", hub.Members, "ada"},
		{"members/a/b/Ada.md", hub.Members, "Ada"},
		{"members/李娜.md", hub.Members, "李娜"},
		{"members/ada.b.md", hub.Members, "ada.b"},
		{"members/ada.MD", hub.Members, "ada"},
		{"members/Ada.Md", hub.Members, "Ada"},
		{"series/evenings.md", hub.AllSeries, "evenings"},
		{"sessions/2026/03/one.md", hub.Sessions, "one"},
		{"attendance/one/ada.md", hub.Attendings, "one/ada"},
		{"attendance/2026/one/ada.md", hub.Attendings, "one/ada"},
		{"shoutouts/2026/thanks.md", hub.Shoutouts, "thanks"},
		{"topics/a/C++.md", hub.Topics, "cpp"},
		{"topics/Machine_learning.md", hub.Topics, "machine-learning"},
		{"join.md", hub.Pages, "join"},
		{"members.md", hub.Pages, "members"},
		{"guides/a/join.md", hub.Pages, "guides/a/join"},
		{"Members/ada.md", hub.Pages, "Members/ada"},
		{"guides/purpose.md", hub.Pages, "guides/purpose"},
		{"pages/join.md", hub.Pages, "pages/join"},
	}
	for _, test := range tests {
		parts, _ := readHub(t, fstest.MapFS{test.path: text("---\ntitle: T\n---\n")})
		entries := slices.Collect(parts.Entries())
		if len(entries) != 1 {
			t.Errorf("%s is %d entries", test.path, len(entries))
			continue
		}
		e := entries[0]
		if e.Kind != test.kind || e.ID != test.id || e.File != "content/"+test.path {
			t.Errorf("%s is %s %q in %s, want %s %q", test.path, e.Kind, e.ID, e.File, test.kind, test.id)
		}
	}
}

func TestWhatIsHiddenIsLeftOut(t *testing.T) {
	parts, problems := readHub(t, fstest.MapFS{
		"purpose.md": purpose(), ".git/HEAD": text("x"), "members/.ada.md": text("x"), "members/_ada.md": text("x"), "_drafts/a.md": text("x"),
		"a/_b/c/d.png": text("x"), ".hidden.png": text("x"), "_": text("x"), "a_b.png": picture("a.png"), "members/ada.jpg": picture("a.jpg"), "README.txt": text("x"), "note.csv": text("x"),
	})
	if len(problems) > 0 {
		t.Error(problems)
	}
	if want := []string{"README.txt", "a_b.png", "members/ada.jpg", "note.csv"}; !slices.Equal(parts.Files, want) {
		t.Errorf("published as they are: %q, want %q", parts.Files, want)
	}
	for e := range parts.Entries() {
		if e.Kind != hub.Purposes {
			t.Errorf("%s is read", e.File)
		}
	}
}

func TestOnlyOrdinaryFilesAreRead(t *testing.T) {
	content := fstest.MapFS{"purpose.md": purpose()}
	for name, mode := range map[string]fs.FileMode{
		"members/link.md": fs.ModeSymlink | 0o777, "folder": fs.ModeSymlink | 0o777, "members/pipe.md": fs.ModeNamedPipe,
		"members/socket.md": fs.ModeSocket, "tty.png": fs.ModeDevice | fs.ModeCharDevice, ".link": fs.ModeSymlink,
	} {
		content[name] = &fstest.MapFile{Data: []byte("purpose.md"), Mode: mode}
	}
	parts, problems := readHub(t, content)
	var got []string
	for _, p := range problems.Sorted() {
		got = append(got, p.String())
	}
	want := []string{
		"content/folder: error: this is a symbolic link, and only ordinary files are read [not-a-file]",
		"content/members/link.md: error: this is a symbolic link, and only ordinary files are read [not-a-file]",
		"content/members/pipe.md: error: this is a pipe, and only ordinary files are read [not-a-file]",
		"content/members/socket.md: error: this is a socket, and only ordinary files are read [not-a-file]",
		"content/tty.png: error: this is a device, and only ordinary files are read [not-a-file]",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if len(parts.Members)+len(parts.Files) > 0 {
		t.Errorf("read all the same: %v, %q", parts.Members, parts.Files)
	}
}

func TestNamesMustServeEverywhere(t *testing.T) {
	long := strings.Repeat("a", 300)
	tests := map[string]bool{ // whether it is fine
		"members/ada.md": true, "members/con.md": false, "members/CON.a.md": false, "members/console.md": true, "members/com1.md": false, "members/com10.md": true,
		"nul/a.png": false, "a/lpt³.png": false, "prn": false, "a /b.png": false, "a./b.png": false, "a.": false, "members/a..md": false, "members/-a.md": false,
		"a\nb.png": false, "a\xffb.png": false, long + ".png": false, long[:251] + ".png": true, "topics/aux.md": false, "a b.png": true, "é.png": true,
		"members/a b.md": false, "members/a🧵.md": false, "members/a%20b.md": false, "join&us.md": false, "members/..a.md": true, // it begins with a dot
		"topics/c#.md": false, "guides/con/a.md": false,
	}
	for name, fine := range tests {
		file := text("---\ntitle: T\nname: N\n---\n")
		if strings.HasSuffix(name, ".png") {
			file = picture(name)
		}
		_, problems := readHub(t, fstest.MapFS{"purpose.md": purpose(), name: file})
		problems = slices.DeleteFunc(problems, func(p diag.Problem) bool { return p.Rule == "unknown-key" })
		if got := len(problems) == 0; got != fine || len(problems) > 1 || !fine && (problems[0].Rule != "bad-name" || problems[0].Hint == "") {
			t.Errorf("%q: %v", name, problems)
		}
	}
}

func TestTooLargeAFileIsAProblem(t *testing.T) {
	content := fstest.MapFS{
		"purpose.md":       text("---\ntitle: T\n---\n" + strings.Repeat(" ", MaxPage)),
		"members/ada.md":   text("---\nname: Ada\n---\n" + strings.Repeat(" ", MaxPage)),
		"members/grace.md": text("---\nname: G\n---\n" + strings.Repeat("x ", 128<<10)),
		"fits.zip":         {Data: make([]byte, MaxFile)},
		"large.zip":        {Data: make([]byte, MaxFile+1)},
	}
	parts, problems := readHub(t, content)
	var got []string
	for _, p := range problems.Sorted() {
		got = append(got, p.Pos.String()+" "+p.Rule)
	}
	want := []string{"content/large.zip file-too-large", "content/members/ada.md file-too-large", "content/purpose.md file-too-large"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if parts.Purpose == nil || len(parts.Members) != 2 {
		t.Error("a file that is too large is not there for others to name")
	}
}

// strange is a content folder in which things happen while it is read.
type strange struct {
	fstest.MapFS
	fails map[string]error // what opening a file gives
}

func (s strange) Open(name string) (fs.File, error) {
	if err := s.fails[name]; err != nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: err}
	}
	return s.MapFS.Open(name)
}
func (s strange) Stat(name string) (fs.FileInfo, error) { return fs.Stat(opened{s}, name) }
func (s strange) ReadFile(name string) ([]byte, error)  { return fs.ReadFile(opened{s}, name) }
func (s strange) ReadDir(name string) ([]fs.DirEntry, error) {
	return fs.ReadDir(opened{s}, name)
}

// opened hides all other ways into a folder.
type opened struct{ fs.FS }

func TestAFileThatVanishesIsNotThere(t *testing.T) {
	content := fstest.MapFS{"purpose.md": purpose(), "members/ada.md": text("---\nname: Ada\n---\n"), "members/old/bob.md": text("x")}
	var r Reader
	parts, problems, err := r.Read(strange{content, map[string]error{"members/ada.md": fs.ErrNotExist, "members/old": fs.ErrNotExist}})
	if err != nil || len(problems) > 0 || len(parts.Members) > 0 {
		t.Errorf("%d members, %v, %v", len(parts.Members), problems, err)
	}
	if parts, _, _ = r.Read(content); len(parts.Members) != 2 {
		t.Error("what is there again is not read")
	}
}

func TestABrokenDiskIsTheMachinesError(t *testing.T) {
	broken := errors.New("input/output error")
	content := fstest.MapFS{"purpose.md": purpose(), "members/ada.md": text("x")}
	for _, name := range []string{"members", "members/ada.md"} {
		var r Reader
		_, problems, err := r.Read(strange{content, map[string]error{name: broken}})
		if !errors.Is(err, broken) || problems != nil || !strings.HasPrefix(err.Error(), "read content/"+name+": ") {
			t.Errorf("%s: %v, %v", name, problems, err)
		}
	}
}

func TestAMissingFolderIsAnEmptyHub(t *testing.T) {
	var r Reader
	parts, problems, err := r.Read(strange{fails: map[string]error{".": fs.ErrNotExist}})
	if err != nil || len(problems) != 1 || problems[0].Rule != "empty-hub" || parts.Purpose != nil {
		t.Errorf("%v, %v", problems, err)
	}
}

// shuffled lists folders as the system might, in any order.
type shuffled struct {
	fstest.MapFS
	dice *rand.Rand
}

func (s shuffled) Open(name string) (fs.File, error) {
	f, err := s.MapFS.Open(name)
	if d, ok := f.(fs.ReadDirFile); ok {
		return shuffledDir{d, s.dice}, err
	}
	return f, err
}

type shuffledDir struct {
	fs.ReadDirFile
	dice *rand.Rand
}

func (d shuffledDir) ReadDir(n int) ([]fs.DirEntry, error) {
	entries, err := d.ReadDirFile.ReadDir(n)
	d.dice.Shuffle(len(entries), func(i, j int) { entries[i], entries[j] = entries[j], entries[i] })
	return entries, err
}

func TestTheOrderOfAListingDoesNotMatter(t *testing.T) {
	content := fstest.MapFS{"purpose.md": purpose()}
	for _, name := range []string{"members/a.md", "members/b/a.md", "members/b-a.md", "members/B.md", "sessions/2.md", "sessions/10.md", "x.md", "x/y.md", "1.png", "x/2.png"} {
		content[name] = text("---\ntitle: " + name + "\nname: " + name + "\nodd: 1\n---\n@a")
	}
	want, said := readHub(t, content)
	rapid.Check(t, func(t *rapid.T) {
		dice := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 0))
		var r Reader
		got, problems, err := r.Read(opened{shuffled{content, dice}})
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(got, want) || !reflect.DeepEqual(problems, said) {
			t.Fatal("another order of files makes another hub")
		}
	})
}
