package mend

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"kith/generator/diag"
	"kith/generator/source"
)

// lookFor says that every "colour" is wrong, and every "grey" a maybe; of one file only
// the first is told.
func lookFor(content fs.FS) (problems diag.List, err error) {
	for _, name := range []string{"a.md", "b.md"} {
		text, err := source.Text(content, name, source.MaxPage)
		if err != nil {
			return nil, err
		}
		for n, line := range strings.Split(text, "\n") {
			at := diag.Pos{File: "content/" + name, Line: n + 1, Width: 6}
			if i := strings.Index(line, "colour"); i >= 0 {
				at.Col = i + 1
				problems.Errorf(at, "r", "", "m").Fix = at.Sure("color")
				break
			}
			if i := strings.Index(line, "grey"); i >= 0 {
				at.Col, at.Width = i+1, 4
				problems.Errorf(at, "r", "", "m").Fix = at.Maybe("gray")
			}
		}
	}
	return problems, nil
}

func TestMendGoesOnUntilNothingSureIsLeft(t *testing.T) {
	content := fstest.MapFS{
		"a.md": {Data: []byte("a colour\r\na grey\r\na colour and a colour\r\n")},
		"b.md": {Data: []byte("colour")},
	}
	change, left, err := Of(content, lookFor, func(file string) bool { return file == "content/a.md" })
	if err != nil {
		t.Fatal(err)
	}
	steps := change.Steps()
	if len(steps) != 1 || steps[0].Path != "content/a.md" || string(steps[0].After) != "a color\r\na grey\r\na color and a color\r\n" {
		t.Errorf("it does %q", steps)
	}
	if string(content["a.md"].Data) != "a colour\r\na grey\r\na colour and a colour\r\n" {
		t.Error("what was read was changed")
	}
	if len(left) != 2 || left[0].Fix.Sure || left[1].File != "content/b.md" {
		t.Errorf("left is %v", left)
	}
}

func TestMendOfAGoodHubIsNothing(t *testing.T) {
	content := fstest.MapFS{"a.md": {Data: []byte("color")}, "b.md": {}}
	change, left, err := Of(content, lookFor, func(string) bool { return true })
	if err != nil || len(left) > 0 || !change.Empty() {
		t.Errorf("%v, %v, %v", change.Steps(), left, err)
	}
}

func TestMendComesToAnEndWhereFixesDisagree(t *testing.T) {
	content := fstest.MapFS{"a.md": {Data: []byte("x")}}
	_, left, err := Of(content, func(content fs.FS) (problems diag.List, err error) {
		text, err := source.Text(content, "a.md", source.MaxPage)
		at := diag.Pos{File: "content/a.md", Line: 1, Col: 1, Width: 1}
		problems.Errorf(at, "r", "", "m").Fix = at.Sure(map[string]string{"x": "y", "y": "x"}[text])
		return problems, err
	}, func(string) bool { return true })
	if err != nil || len(left) != 1 {
		t.Errorf("%v, %v", left, err)
	}
}

func TestMendPassesOnWhatTheMachineSays(t *testing.T) {
	broken := errors.New("the disk is gone")
	_, _, err := Of(fstest.MapFS{}, func(fs.FS) (diag.List, error) { return nil, broken }, nil)
	if !errors.Is(err, broken) {
		t.Error(err)
	}
}
