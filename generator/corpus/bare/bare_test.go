package bare

import (
	"crypto/sha256"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"

	"kith/generator/corpus"
)

func TestBuildWritesEachBodyIntoItsPage(t *testing.T) {
	out := t.TempDir()
	pages, err := Build(fstest.MapFS{
		"members/ada.md":     {Data: []byte("---\nrole: core\nname: Ada <Abel>\n---\n\n## How I came\n\n- [x] one *thing*\n")},
		"sessions/2024/a.md": {Data: []byte("---\ntitle: \"Walk: fungi\"\nname: not this\n---\nText.\n\n---\n\nMore.\n")},
		"attendance/a/b.md":  {},
		"plain.md":           {Data: []byte("No front matter.\n")},
		"unclosed.md":        {Data: []byte("---\ntitle: Lost\n")},
		"members/ada.png":    {Data: []byte("no page")},
	}, out)
	if err != nil || pages != 4 {
		t.Fatalf("got %d pages, %v, want 4", pages, err)
	}
	for page, wants := range map[string][]string{
		"members/ada":     {"<h1>Ada &lt;Abel&gt;</h1>", `<h2 id="how-i-came">How I came</h2>`, "<em>thing</em>", `type="checkbox"`},
		"sessions/2024/a": {"<h1>Walk: fungi</h1>", "<p>Text.</p>\n<hr>\n<p>More.</p>"},
		"plain":           {"<p>No front matter.</p>"},
		"unclosed":        {"<h1>Lost</h1>"},
	} {
		got, err := os.ReadFile(filepath.Join(out, page, "index.html"))
		if err != nil {
			t.Error(err)
		}
		for _, want := range wants {
			if !strings.Contains(string(got), want) {
				t.Errorf("%s: %q is not in\n%s", page, want, got)
			}
		}
	}
}

func TestBuildWritesOnePagePerFileThatHasOne(t *testing.T) {
	out, files := t.TempDir(), corpus.Of(corpus.Size{Members: 20, Sessions: 40, Shoutouts: 20}, 1)
	want := 0
	for _, f := range files {
		if kind, _, _ := strings.Cut(f.Path, "/"); kind != "shoutouts" && kind != "attendance" {
			want++
		}
	}
	pages, err := Build(files.FS(), out)
	if err != nil || pages != want || want == len(files) {
		t.Errorf("got %d pages, %v, want %d", pages, err, want)
	}
	written := 0
	err = filepath.WalkDir(out, func(_ string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			written++
		}
		return err
	})
	if err != nil || written != want {
		t.Errorf("found %d files, %v, want %d", written, err, want)
	}
}

func TestBuildReportsADiskThatFails(t *testing.T) {
	out := filepath.Join(t.TempDir(), "taken")
	if err := os.WriteFile(out, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := Build(fstest.MapFS{"a.md": {}}, out); err == nil {
		t.Error("it built into a file")
	}
}

func TestCPUCountsWork(t *testing.T) {
	if runtime.GOOS == "windows" || runtime.GOOS == "plan9" || runtime.GOOS == "js" {
		t.Skip("this system does not tell")
	}
	if spent := CPU(func() { sha256.Sum256(make([]byte, 64<<20)) }); spent <= 0 {
		t.Errorf("hashing took %v", spent)
	}
}
