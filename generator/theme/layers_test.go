package theme

import (
	"errors"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

func TestLaterLayersReplaceFileByFile(t *testing.T) {
	over := files(map[string]string{
		"partials/name.html": `{{define "name"}}own {{.Title}}{{end}}`,
		"assets/kith.css":    `p{color:red}`,
		"assets/own/a.svg":   `<svg/>`,
		"new.html":           `{{define "main"}}new{{end}}`,
	})
	last := files(map[string]string{"assets/kith.css": `b{color:red}`})
	look, problems := load(t, plain(), over, last)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	v := view{Title: "A"}
	if got, want := draw(t, look, "page.html", v), "<title>A</title><p>own A</p>"; got != want {
		t.Errorf("with a partial of its own a page is %q, want %q", got, want)
	}
	if got, want := draw(t, look, "new.html", v), "<title>A</title>new"; got != want {
		t.Errorf("a page of its own is %q, want %q", got, want)
	}
	if got, want := look.Assets(), []string{look.Address("kith.css")[1:], look.Address("own/a.svg")[1:]}; !slices.Equal(got, want) {
		t.Errorf("assets are %q, want %q", got, want)
	}
	if css, err := look.Asset(look.Address("kith.css")[1:]); err != nil || string(css) != "b{color:red}\n" {
		t.Errorf("the last layer's asset is %q, %v", css, err)
	}
	if _, err := look.Asset("assets/none.css"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("an asset that is not there gives %v", err)
	}
}

func TestWhatIsNoTemplateIsLeftOut(t *testing.T) {
	look, problems := load(t, plain(), files(map[string]string{
		".page.html": "{{", "_draft.html": "{{", ".git/page.html": "{{", "assets/.DS_Store": "x", "assets/_old/a.css": "x",
		"README.md": "{{", "notes/page.html": "{{", "page.html~": "{{",
	}))
	if len(problems) > 0 {
		t.Error(problems)
	}
	if got := look.Assets(); len(got) != 1 || look.Address("kith.css") != "/"+got[0] {
		t.Errorf("assets are %q, want kith.css alone", got)
	}
}

func TestAMissingFolderIsAnEmptyLayer(t *testing.T) {
	look, problems := load(t, plain(), gone{})
	if len(problems) > 0 {
		t.Error(problems)
	}
	draw(t, look, "page.html", view{})
}

// gone is a folder that is not there, vanishing one of which a file is removed while it
// is read, and failing one on a broken disk.
type gone struct{}

func (gone) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

type vanishing struct {
	fstest.MapFS
	name string
	err  error
}

func (v vanishing) Open(name string) (fs.File, error) {
	if name == v.name {
		return nil, &fs.PathError{Op: "open", Path: name, Err: v.err}
	}
	return v.MapFS.Open(name)
}

func (v vanishing) Stat(name string) (fs.FileInfo, error) {
	if name == v.name {
		return nil, &fs.PathError{Op: "stat", Path: name, Err: v.err}
	}
	return v.MapFS.Stat(name)
}

func (v vanishing) ReadFile(name string) ([]byte, error) { return fs.ReadFile(v.MapFS, name) }

func TestAFileThatVanishesIsNotThere(t *testing.T) {
	over := files(map[string]string{"partials/name.html": `{{define "name"}}own{{end}}`})
	look, problems := load(t, plain(), vanishing{over, "partials/name.html", fs.ErrNotExist})
	if len(problems) > 0 {
		t.Error(problems)
	}
	if got, want := draw(t, look, "page.html", view{Title: "A"}), "<title>A</title><p>built-in A</p>"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestABrokenDiskIsTheMachinesError(t *testing.T) {
	broken := errors.New("input/output error")
	var l Loader
	_, problems, err := l.Load(Settings{}, vanishing{plain(), "base.html", broken})
	if !errors.Is(err, broken) || len(problems) > 0 || !strings.HasPrefix(err.Error(), "read templates: ") {
		t.Errorf("got %v, %v", problems, err)
	}
}

func TestWhatCannotBeReadIsAProblem(t *testing.T) {
	large := strings.Repeat("x", maxFile)
	over := files(map[string]string{"assets/fits.bin": large, "assets/large.bin": large + "x", "partials/link.html": "base.html"})
	over["partials/link.html"].Mode |= fs.ModeSymlink
	over["pipe.html"] = &fstest.MapFile{Mode: fs.ModeNamedPipe}
	over[".#page.html"] = &fstest.MapFile{Mode: fs.ModeSymlink} // an editor's lock
	look, problems := load(t, plain(), over)
	want := []string{
		"templates/assets/large.bin: error: a file of the theme may be 4 MB large, and this one is larger [file-too-large]",
		"templates/partials/link.html: error: only ordinary files are read, and this is none [not-a-file]",
		"templates/pipe.html: error: only ordinary files are read, and this is none [not-a-file]",
	}
	for i, p := range problems {
		if i >= len(want) || p.String() != want[i] {
			t.Errorf("problem %d is %q", i, p)
		}
	}
	if len(problems) != len(want) || len(look.Assets()) != 2 {
		t.Errorf("%d problems, assets %q", len(problems), look.Assets())
	}
}
