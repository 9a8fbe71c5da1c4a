package output

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestManifestIsTheSameHoweverTheSiteCameAbout(t *testing.T) {
	last := site{"a/index.html": "1", "a b.html": "2", "c/d/e.html": ""}
	slow, fresh := t.TempDir(), t.TempDir()
	for _, s := range []site{{"a": "file"}, {"c/d/e.html": "x", "c/z": "y"}, {}, last} {
		mustSync(t, slow, s)
	}
	mustSync(t, fresh, last)
	got, want := readManifest(t, slow), readManifest(t, fresh)
	wantEqual(t, got, want)
	wantEqual(t, want, `kith manifest 1
folder a
file d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35 1 a b.html
file 6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b 1 a/index.html
folder c
folder c/d
file e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 0 c/d/e.html
`)
}

func readManifest(t *testing.T, dir string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(dir, manifestName))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestManifestReadsBackAsItWasWritten(t *testing.T) {
	m := newManifest()
	m.add("a/index.html", markOf([]byte("new")))
	m.add("a/index.html", markOf([]byte("old")))
	m.add("a/index.html", markOf([]byte("new")))
	m.add("with space .html", markOf(nil))
	m.folders["a"] = true
	got, err := parseManifest(m.bytes())
	if err != nil {
		t.Fatal(err)
	}
	if len(got.files["a/index.html"]) != 2 || !got.folders["a"] || !bytes.Equal(got.bytes(), m.bytes()) {
		t.Errorf("got\n%s\nwant\n%s", got.bytes(), m.bytes())
	}
}

func TestSyncRefusesAManifestThatItDoesNotUnderstand(t *testing.T) {
	sum := strings.Repeat("0", 64)
	tests := map[string]string{
		"empty":          "",
		"later":          "kith manifest 2\n",
		"other":          "hello\n",
		"cut short":      "kith manifest 1\nfile " + sum + " 1 a.ht",
		"short sum":      "kith manifest 1\nfile 00 1 a\n",
		"no hex":         "kith manifest 1\nfile " + strings.Repeat("x", 64) + " 1 a\n",
		"negative":       "kith manifest 1\nfile " + sum + " -1 a\n",
		"hostile file":   "kith manifest 1\nfile " + sum + " 1 ../a\n",
		"git's file":     "kith manifest 1\nfile " + sum + " 1 .git/config\n",
		"hostile folder": "kith manifest 1\nfolder ..\n",
		"blank line":     "kith manifest 1\n\n",
	}
	for name, text := range tests {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			put(t, dir, manifestName, text)
			_, err := Sync(t.Context(), dir, site{"index.html": "1"})
			if !errors.As(err, new(*Broken)) {
				t.Errorf("got %v, want Broken", err)
			}
			wantEqual(t, tree(t, dir), map[string]string{})
			wantEqual(t, readManifest(t, dir), text)
		})
	}
}

func TestSyncFollowsNoLinkToAManifest(t *testing.T) {
	dir, outside := t.TempDir(), filepath.Join(t.TempDir(), "manifest")
	put(t, filepath.Dir(outside), "manifest", manifestTitle+"\n")
	if err := os.Symlink(outside, filepath.Join(dir, manifestName)); err != nil {
		t.Skip("no links here: ", err)
	}
	if _, err := Sync(t.Context(), dir, site{"a": "1"}); !errors.As(err, new(*Stranger)) {
		t.Errorf("got %v, want a Stranger", err)
	}
}

func FuzzParseManifest(f *testing.F) {
	m := newManifest()
	m.add("a/index.html", markOf([]byte("1")))
	m.folders["a"] = true
	f.Add(m.bytes())
	f.Add([]byte(manifestTitle + "\nfolder ../x\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		m, err := parseManifest(text)
		if err != nil {
			return
		}
		for p := range m.files {
			if CheckPath(p) != nil {
				t.Errorf("took file %q", p)
			}
		}
		for p := range m.folders {
			if CheckPath(p) != nil {
				t.Errorf("took folder %q", p)
			}
		}
		again, err := parseManifest(m.bytes())
		if err != nil || !bytes.Equal(again.bytes(), m.bytes()) {
			t.Errorf("%q does not read back: %v", m.bytes(), err)
		}
	})
}
