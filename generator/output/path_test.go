package output

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestSyncRefusesBadPathsBeforeItWrites(t *testing.T) {
	tests := map[string][]string{
		"parent":             {"../x"},
		"parent within":      {"a/../../x"},
		"absolute":           {"/etc/x"},
		"drive":              {"C:/x"},
		"backslash":          {`a\..\..\x`},
		"empty":              {""},
		"dot":                {"."},
		"empty part":         {"a//b"},
		"folder":             {"a/"},
		"NUL byte":           {"a\x00b"},
		"line break":         {"a\nfile b"},
		"not UTF-8":          {"a\xff"},
		"device":             {"members/nul"},
		"device and type":    {"aux.html"},
		"device in capitals": {"members/COM1/index.html"},
		"device by a raised": {"lpt².txt"},
		"device and space":   {"con .txt"},
		"trailing dot":       {"a./b"},
		"trailing space":     {"a /b"},
		"stream":             {"index.html:hidden"},
		"too long":           {strings.Repeat("a", 256)},
		"the manifest":       {".kith-manifest"},
		"a staging folder":   {"a/.Kith-staging/x"},
		"git's folder":       {".git/hooks/x"},
		"twice":              {"a", "a"},
		"file and folder":    {"a", "a.html", "a/b"},
		"file and outer":     {"a/b", "a/b/c/d"},
	}
	for name, paths := range tests {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "public")
			_, err := Sync(t.Context(), dir, listed(append(paths, "good.html")))
			if !errors.As(err, new(*BadPath)) {
				t.Errorf("got %v, want a BadPath", err)
			}
			if _, err := os.Lstat(dir); err == nil {
				t.Error("the folder was made")
			}
		})
	}
}

// listed is a Drawable with paths that no map could hold.
type listed []string

func (l listed) Paths() []string             { return l }
func (l listed) Draw(string) ([]byte, error) { return []byte("page"), nil }

func TestSyncTakesOrdinaryPaths(t *testing.T) {
	s := site{}
	for _, p := range []string{"über uns/index.html", ".well-known/security.txt", ".nojekyll", "command.html", "com10.html",
		"console/nullable.html", "a b/c.html", "日本.html", "a+b=c&d'e.png", ".gitignore", strings.Repeat("a", 255)} {
		s[p] = p
	}
	dir := t.TempDir()
	mustSync(t, dir, s)
	wantEqual(t, files(t, dir), map[string]string(s))
}

func FuzzCheckPath(f *testing.F) {
	for _, p := range []string{"a/b", "../x", "/x", `a\b`, "C:x", "nul", "a.", "a//b", "com¹", "\x00", ".kith-x", "con.tar.gz"} {
		f.Add(p)
	}
	f.Fuzz(func(t *testing.T, p string) {
		if CheckPath(p) != nil {
			return
		}
		if !filepath.IsLocal(p) || filepath.ToSlash(filepath.Clean(p)) != p || strings.ContainsAny(p, "\\:\n\x00") {
			t.Errorf("took %q", p)
		}
	})
}
