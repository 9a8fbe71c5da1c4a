package generator

import (
	"context"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"kith/generator/calendar"
	"kith/generator/corpus"
	"kith/generator/disk"
	"kith/generator/output"
)

// edits is how many edits TestIncrementalIsFull makes; KITH_EDITS asks for more.
func edits() int {
	n, err := strconv.Atoi(os.Getenv("KITH_EDITS"))
	if err != nil {
		return 300
	}
	return n
}

// TestIncrementalIsFull guards the heart: whatever edits are made, a Builder that has
// seen them all gives the site and the problems that a fresh one gives, and the disk
// holds just that, with strangers untouched. If it fails, the cause is a hidden input:
// put it into the key, or take it out of the view.
func TestIncrementalIsFull(t *testing.T) {
	w := newWorkshop(t)
	for n := range edits() {
		what := w.edit()
		t.Logf("%d: %s", n, what)
		w.look(t)
		if t.Failed() {
			t.Fatalf("after edit %d: %s", n, what)
		}
	}
	if w.good < edits()/4 || w.bad == 0 {
		t.Errorf("the edits are no test: %d good hubs and %d broken ones", w.good, w.bad)
	}
}

// A workshop is a hub on disk that somebody edits, watched by one Builder.
type workshop struct {
	dice      *rand.Rand
	content   string
	public    string
	strangers map[string]string
	disk      *disk.Dir
	kept      Builder
	asOf      calendar.Stamp
	over      fs.FS // the hub's own templates
	last      *Site // what the disk should hold
	broken    bool  // the hub as it is now
	good, bad int
	undo      []func() // takes the edits since the last good hub back
}

func newWorkshop(t *testing.T) *workshop {
	dir := t.TempDir()
	w := &workshop{
		dice: rand.New(rand.NewPCG(1, 2)), content: filepath.Join(dir, "content"), public: filepath.Join(dir, "public"),
		strangers: map[string]string{".nojekyll": "", "CNAME-note": "a stranger's", "members/notes.txt": "another's"},
	}
	if err := corpus.Of(corpus.Size{Members: 12, Sessions: 18, Shoutouts: 14, Asks: 8, Projects: 5, Resources: 8}, 3).Write(w.content); err != nil {
		t.Fatal(err)
	}
	var err error
	if w.disk, err = disk.Open(w.content); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { w.disk.Close() })
	w.look(t)
	for name, text := range w.strangers {
		write(t, filepath.Join(w.public, name), text)
	}
	return w
}

func write(t *testing.T, file, text string) {
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func (w *workshop) input(content fs.FS) Input {
	in := Input{Content: content, Theme: []fs.FS{look}, Now: moment, AsOf: w.asOf}
	if w.over != nil {
		in.Theme = append(in.Theme, w.over)
	}
	return in
}

// look builds with the kept Builder and with a fresh one, and compares all there is.
func (w *workshop) look(t *testing.T) {
	site, problems, err := w.kept.Build(w.input(w.disk))
	if err != nil {
		t.Fatal(err)
	}
	var b Builder
	fresh, said, err := b.Build(w.input(os.DirFS(w.content)))
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(problems, said) {
		t.Errorf("problems differ:\n%v\nfresh:\n%v", problems, said)
	}
	if (site == nil) != (fresh == nil) {
		t.Fatalf("one is a site and one is none: %v\n%v", problems, said)
	}
	if w.broken = site == nil; w.broken {
		w.bad++
		return
	}
	w.good++
	w.undo = nil
	if _, err := output.Sync(context.Background(), w.public, site); err != nil {
		t.Fatal(err)
	}
	w.compare(t, fresh)
}

func (w *workshop) compare(t *testing.T, fresh *Site) {
	onDisk := tree(t, w.public)
	for name, text := range w.strangers {
		if got, there := onDisk[name]; w.last != nil && (!there || got != text) {
			t.Errorf("the stranger %s was touched", name)
		}
		delete(onDisk, name)
	}
	for _, path := range fresh.Paths() {
		want, err := fresh.Draw(path)
		if err != nil {
			t.Fatal(err)
		}
		if got := onDisk[path]; got != string(want) {
			t.Errorf("%s differs from a fresh build:\n%s", path, firstDifference(got, string(want)))
		}
		delete(onDisk, path)
	}
	for name := range onDisk {
		if !strings.HasPrefix(name, ".kith") {
			t.Errorf("%s should be gone", name)
		}
	}
	w.last = fresh
}

func tree(t *testing.T, dir string) map[string]string {
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(name)
		rel, _ := filepath.Rel(dir, name)
		files[filepath.ToSlash(rel)] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func firstDifference(got, want string) string {
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(g), len(w)) {
		if g[i] != w[i] {
			return fmt.Sprintf("line %d:\n got %s\nwant %s", i+1, g[i], w[i])
		}
	}
	return fmt.Sprintf("%d lines, want %d", len(g), len(w))
}

// files lists the content, sorted.
func (w *workshop) files() []string {
	var all []string
	_ = filepath.WalkDir(w.content, func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			all = append(all, name)
		}
		return err
	})
	slices.Sort(all)
	return all
}

func pick[E any](dice *rand.Rand, from []E) E { return from[dice.IntN(len(from))] }

// edit does one thing that somebody might do. What broke the hub is taken back sooner
// or later, so that hubs are good more often than not.
func (w *workshop) edit() string {
	if w.broken && w.dice.IntN(2) == 0 {
		for _, back := range slices.Backward(w.undo) {
			back()
		}
		return fmt.Sprintf("take %d edits back", len(w.undo))
	}
	file := pick(w.dice, w.files())
	name, _ := filepath.Rel(w.content, file)
	data, _ := os.ReadFile(file)
	switch w.dice.IntN(17) {
	case 0, 1, 2:
		return w.save(name, string(data)+"\nMore, see @"+w.someone()+" and [[join]].\n")
	case 3:
		return w.save("purpose.md", fmt.Sprintf("---\ntitle: Hub %d\nurl: https://hub.example.org/sub/\ntimezone: Europe/Berlin\n---\nWhy %d.\n", w.dice.IntN(9), w.dice.IntN(9)))
	case 4:
		return w.save("members/"+w.someone()+".md", fmt.Sprintf("---\nname: Zed %d\nrole: %s\nskills: [maps, Go]\nvisibility: %s\n---\nHi.\n", w.dice.IntN(9), pick(w.dice, []string{"core", "active"}), pick(w.dice, []string{"public", "public", "name-only", "hidden"})))
	case 5:
		return w.save(fmt.Sprintf("shoutouts/new-%d.md", w.dice.IntN(5)), fmt.Sprintf("---\nfrom: %s\nto: %s\ndate: 2026-0%d-11\n---\nThank you.\n", w.someone(), w.someone(), 1+w.dice.IntN(9)))
	case 6:
		return w.save("broken.md", pick(w.dice, []string{"---\ntitle: x\n", "---\ntitle: [x]\n---\n", "---\ntitle: x\n---\n[gone](gone.md)\n", "<<<<<<< a\n=======\n>>>>>>> b\n"}))
	case 7:
		return w.remove(name)
	case 8:
		w.asOf, _ = calendar.ParseStamp(pick(w.dice, []string{"2024-05-01", "2026-11-01 12:00", "2027-06-01"}))
		return "look as of " + w.asOf.String()
	case 9:
		return w.save(pick(w.dice, []string{"a.txt", "members/b.txt", "deep/er/c.txt"}), strings.Repeat("x", w.dice.IntN(4)))
	case 12:
		shown := pick(w.dice, []string{"a.jpg", "b.png"})
		return w.save("album.md", "---\ntitle: Album\n---\n!["+shown+"]("+shown+") [whole]("+pick(w.dice, []string{"a.jpg", "join.md"})+")\n") + " and " +
			w.save("members/"+w.someone()+".md", "---\nname: Ann\navatar: /"+shown+"\n---\n")
	case 13:
		number := byte(w.dice.IntN(3))
		return w.save("a.jpg", string(pick(w.dice, [][]byte{corpus.Photo(30, 20, number), corpus.Photo(500, 9, number), corpus.Photo(30, 20, 1)[:200]}))) + " and " +
			w.save("b.png", string(corpus.Drawing(30, 20, number)))
	case 14, 15, 16:
		return w.make()
	case 10:
		w.over = pick(w.dice, []fs.FS{nil, os.DirFS("testdata/over/a"), os.DirFS("testdata/over/b")})
		return "another look"
	}
	if filepath.ToSlash(filepath.Dir(filepath.Dir(name))) != "sessions" {
		return w.save(name, string(data))
	}
	return w.save("sessions/moved/"+filepath.Base(name), string(data)) + " and " + w.remove(name)
}

func (w *workshop) someone() string {
	members, _ := filepath.Glob(filepath.Join(w.content, "members", "*.md"))
	return strings.TrimSuffix(filepath.Base(pick(w.dice, members)), ".md")
}

// save writes a file of the content, and remembers how to take that back.
func (w *workshop) save(name, text string) string {
	w.remember(name)
	return "save " + name + " " + w.put(name, text)
}

func (w *workshop) remove(name string) string {
	w.remember(name)
	return fmt.Sprint("remove ", name, " ", os.Remove(filepath.Join(w.content, name)))
}

func (w *workshop) remember(name string) {
	before, err := os.ReadFile(filepath.Join(w.content, name))
	w.undo = append(w.undo, func() {
		if err != nil {
			os.Remove(filepath.Join(w.content, name))
			return
		}
		w.put(name, string(before))
	})
}

func (w *workshop) put(name, text string) string {
	file := filepath.Join(w.content, name)
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err.Error()
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		return err.Error()
	}
	return ""
}
