package corpus_test

import (
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"kith/generator/corpus"
)

var few = corpus.Files{
	{Path: "members/ada-abel.md", Text: "---\nname: Ada Abel\n---\n"},
	{Path: "purpose.md", Text: "---\ntitle: Few\n---\n"},
	{Path: "sessions/2024/2024-01-01-walk.md", Text: ""},
	{Path: "sessions/2024.md", Text: "a page beside a folder"},
}

func TestFSIsAnOrdinaryFileSystem(t *testing.T) {
	var paths []string
	for _, f := range few {
		paths = append(paths, f.Path)
	}
	if err := fstest.TestFS(few.FS(), paths...); err != nil {
		t.Error(err)
	}
	if err := fstest.TestFS(corpus.Files(nil).FS()); err != nil {
		t.Error("no files at all:", err)
	}
}

func TestWriteWritesEachFile(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "content")
	if err := few.Write(dir); err != nil {
		t.Fatal(err)
	}
	for _, f := range few {
		got, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(f.Path)))
		if err != nil || string(got) != f.Text {
			t.Errorf("%s: got %q, %v, want %q", f.Path, got, err, f.Text)
		}
	}
}

func TestWriteRefusesAFolderThatHoldsSomething(t *testing.T) {
	dir := t.TempDir()
	mine := filepath.Join(dir, "purpose.md")
	if err := os.WriteFile(mine, []byte("mine"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := few.Write(dir); err == nil {
		t.Error("it wrote over somebody's folder")
	}
	if got, _ := os.ReadFile(mine); string(got) != "mine" {
		t.Errorf("the file that was there now holds %q", got)
	}
}

func TestWriteStaysInItsFolder(t *testing.T) {
	dir := t.TempDir()
	if err := (corpus.Files{{Path: "../out.md"}}).Write(filepath.Join(dir, "content")); err == nil {
		t.Error("it wrote outside its folder")
	}
	if _, err := os.Stat(filepath.Join(dir, "out.md")); err == nil {
		t.Error("out.md lies beside the folder")
	}
}
