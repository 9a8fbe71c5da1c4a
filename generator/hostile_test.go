package generator

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
)

// TestHostileFilesAreProblems holds files built to stall or to escape. Each must be an
// error of a known rule, at its file, beside a good file that is read all the same.
func TestHostileFilesAreProblems(t *testing.T) {
	page := func(body string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte("---\ntitle: Page\n---\n" + body)}
	}
	for name, c := range map[string]struct {
		file *fstest.MapFile
		rule string
	}{
		"marks":          {page(strings.Repeat("*a_ ", 15000)), "too-many-marks"},
		"brackets":       {page(strings.Repeat("[", 50000)), "too-many-marks"},
		"nested lists":   {page(strings.Repeat("- ", 10000) + "x"), "too-deep"},
		"nested quotes":  {page(strings.Repeat(">", 10000) + "x"), "too-deep"},
		"wide table":     {page(strings.Repeat("|a", 4000) + "|\n" + strings.Repeat("|-", 4000) + "|\n" + strings.Repeat("|\n", 4000)), "table-too-large"},
		"long body":      {page(strings.Repeat("word ", 60000)), "body-too-large"},
		"long file":      {page(strings.Repeat("word ", 300000)), "file-too-large"},
		"not UTF-8":      {page("a \xff b"), "not-utf8"},
		"many keys":      {&fstest.MapFile{Data: []byte("---\n" + strings.Repeat("abcdef: x\n", 8000) + "---\n")}, "front-matter-too-large"},
		"deep YAML":      {&fstest.MapFile{Data: []byte("---\ntitle: " + strings.Repeat("[", 30000) + "\n---\n")}, "front-matter-unreadable"},
		"alias bomb":     {&fstest.MapFile{Data: []byte("---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\n")}, "alias"},
		"deep TOML":      {&fstest.MapFile{Data: []byte("+++\ntitle = " + strings.Repeat("[", 30000) + "\n+++\n")}, "too-deep"},
		"deep JSON":      {&fstest.MapFile{Data: []byte("{\"title\": " + strings.Repeat("[", 30000) + "\n}\n")}, "too-deep"},
		"symbolic link":  {&fstest.MapFile{Mode: fs.ModeSymlink}, "not-a-file"},
		"pipe":           {&fstest.MapFile{Mode: fs.ModeNamedPipe}, "not-a-file"},
		"device":         {&fstest.MapFile{Mode: fs.ModeDevice}, "not-a-file"},
		"conflict marks": {page("<<<<<<< a\n=======\n>>>>>>> b\n"), "merge-conflict"},
	} {
		t.Run(name, func(t *testing.T) {
			in := input(map[string]string{"content/purpose.md": "---\ntitle: Tiny\nurl: https://tiny.example.org/\nconduct: page\n---\n"})
			in.Content.(fstest.MapFS)["page.md"] = c.file
			var b Builder
			site, problems, err := b.Build(in)
			if err != nil {
				t.Fatal(err)
			}
			if site != nil {
				t.Fatal("a site was made of it")
			}
			found := false
			for _, p := range problems {
				found = found || p.Rule == c.rule && p.File == "content/page.md" && p.Message != "" && p.Hint != ""
			}
			if !found {
				t.Errorf("no %s with a hint at content/page.md, but %v", c.rule, problems)
			}
		})
	}
}
