package generator

import (
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

// TestTheGuideSaysWhatTheCheckSays gives the guide's example to the hub it belongs to, as
// it is and without its quotes.
func TestTheGuideSaysWhatTheCheckSays(t *testing.T) {
	guide, err := os.ReadFile("../content/how-to-edit.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(guide), "```yaml\n")
	example, rest, _ := strings.Cut(rest, "```\n")
	_, rest, _ = strings.Cut(rest, "```\n")
	claim, _, _ := strings.Cut(rest, "```\n")
	check := func(ana string) string {
		content := fstest.MapFS{}
		if err := fs.WalkDir(os.DirFS("../content"), ".", func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			data, err := os.ReadFile("../content/" + name)
			content[name] = &fstest.MapFile{Data: data, Mode: 0o644}
			return err
		}); err != nil {
			t.Fatal(err)
		}
		content["members/ana-example.md"] = &fstest.MapFile{Data: []byte(ana), Mode: 0o644}
		return shown(t, said(t, Input{Content: content, Theme: []fs.FS{look}, Now: moment}))
	}
	if got := check(example); got != "" {
		t.Errorf("the example itself is faulty:\n%s", got)
	}
	if d := cmp.Diff(check(strings.ReplaceAll(example, `"`, "")), claim); d != "" {
		t.Errorf("the check says something else (-) than the guide (+):\n%s", d)
	}
}
