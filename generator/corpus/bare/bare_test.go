package bare

import (
	"crypto/sha256"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"kith/generator/corpus"
)

func TestBuildWritesEachPageWithWhatBelongsToIt(t *testing.T) {
	dir, out := t.TempDir(), t.TempDir()
	for name, text := range map[string]string{
		"members/ada.md":      "---\nname: Ada <Abel>\n---\n\n## How I came\n\n- [x] one *thing*\n",
		"members/bob.md":      "---\nname: Bob\n---\n",
		"sessions/2024/a.md":  "---\ntitle: \"Walk: fungi\"\ndate: 2024-03-01 18:00\nhost: ada\nattendees: [bob]\n---\nText.\n\n---\n\nMore.\n",
		"attendance/a/ada.md": "",
		"shoutouts/a.md":      "---\nfrom: ada\nto: [bob]\ndate: 2024-03-02\n---\nThank **you**.\n",
		"plain.md":            "No front matter.\n",
		"members/ada.png":     "no page",
	} {
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	folder, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if pages, err := folder.Build(out); err != nil || pages != 4 {
		t.Fatalf("got %d pages, %v, want 4", pages, err)
	}
	for page, wants := range map[string][]string{
		"members/ada":     {"<h1>Ada &lt;Abel&gt;</h1>", `<h2 id="how-i-came">How I came</h2>`, "<em>thing</em>", `type="checkbox"`, "<h2>Hosted</h2>", "Walk: fungi"},
		"members/bob":     {"<h2>Thanks</h2>", "<strong>you</strong>", "Ada &lt;Abel&gt;"},
		"sessions/2024/a": {"<h1>Walk: fungi</h1>", "<p>Text.</p>\n<hr>\n<p>More.</p>", `<a href="/members/bob/">Bob</a>`, `<a href="/members/ada/">`},
		"plain":           {"<p>No front matter.</p>"},
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

func TestBuildWritesAnInventedCommunity(t *testing.T) {
	dir, out := filepath.Join(t.TempDir(), "content"), t.TempDir()
	if err := corpus.Of(corpus.Size{Members: 20, Sessions: 40, Shoutouts: 20, Asks: 5, Projects: 5, Resources: 5}, 1).Write(dir); err != nil {
		t.Fatal(err)
	}
	folder, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	pages, err := folder.Build(out)
	if err != nil || pages < 75 {
		t.Errorf("got %d pages, %v", pages, err)
	}
	written := 0
	err = filepath.WalkDir(out, func(_ string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			written++
		}
		return err
	})
	if err != nil || written != pages {
		t.Errorf("found %d files, %v, want %d", written, err, pages)
	}
}

func TestBuildReportsADiskThatFails(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "a.md")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	folder, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := folder.Build(file); err == nil {
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
