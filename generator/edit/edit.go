// Package edit is the only one that writes content/. What a command means to change is
// a [Change], which can be looked at before it is done; [Change.Apply] does all of it or
// nothing.
//
// Nothing is overwritten that the command has not read: a file must still hold what it
// held then, and a new one must find its place free. Everything happens inside the
// hub's folder, which no link and no path leads out of.
package edit

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rogpeppe/go-internal/diff"
)

// A Change is what is meant to be done to the files of a hub. Paths are slash-separated
// and seen from the hub's folder: "content/members/ada.md". The zero value changes
// nothing.
type Change struct {
	steps []Step
}

// A Step is what is meant for one file.
type Step struct {
	Path   string
	Before []byte // what it holds now; nil where there is no such file yet
	After  []byte // what it will hold; nil where it goes
	From   string // where a file that is moved lies now; Before is empty then
}

// Create writes a new file.
func (c *Change) Create(path, text string) {
	c.steps = append(c.steps, Step{Path: path, After: []byte(text)})
}

// Rewrite puts a text in place of the one that was read. Where they are the same, there
// is nothing to do.
func (c *Change) Rewrite(path, before, after string) {
	if before != after {
		c.steps = append(c.steps, Step{Path: path, Before: []byte(before), After: []byte(after)})
	}
}

// Remove takes away a file that holds what was read.
func (c *Change) Remove(path, before string) {
	c.steps = append(c.steps, Step{Path: path, Before: []byte(before)})
}

// Move takes a file elsewhere, where it may say something else.
func (c *Change) Move(from, to, before, after string) {
	c.steps = append(c.steps, Step{Path: from, Before: []byte(before)}, Step{Path: to, After: []byte(after), From: from})
}

// Steps are all steps in order of their paths.
func (c *Change) Steps() []Step {
	sorted := slices.Clone(c.steps)
	slices.SortStableFunc(sorted, func(a, b Step) int { return strings.Compare(a.Path, b.Path) })
	return sorted
}

// Empty tells that nothing would change.
func (c *Change) Empty() bool { return len(c.steps) == 0 }

// String says in a word and a path what a step does: "create content/members/ada.md".
func (s Step) String() string {
	switch {
	case s.From != "":
		return fmt.Sprintf("move %s to %s", s.From, s.Path)
	case s.Before == nil:
		return "create " + s.Path
	case s.After == nil:
		return "remove " + s.Path
	}
	return "change " + s.Path
}

// Diff shows the change as programs for patches do, in unified form. Of a moved file
// it shows what changes within, of a removed one only that it goes.
func (c *Change) Diff() string {
	var out strings.Builder
	moved := map[string][]byte{}
	for _, s := range c.steps {
		moved[s.Path] = s.Before
	}
	for _, s := range c.Steps() {
		switch {
		case s.From != "":
			fmt.Fprintf(&out, "move %s to %s\n", s.From, s.Path)
			out.Write(diff.Diff(s.From, moved[s.From], s.Path, s.After))
		case s.After == nil && !c.leaves(s.Path):
			fmt.Fprintf(&out, "remove %s\n", s.Path)
		case s.After != nil:
			out.Write(diff.Diff(name(s.Path, s.Before), s.Before, s.Path, s.After))
		}
	}
	return out.String()
}

// leaves tells that a file is not lost but moved.
func (c *Change) leaves(path string) bool {
	return slices.ContainsFunc(c.steps, func(s Step) bool { return s.From == path })
}

func name(path string, before []byte) string {
	if before == nil {
		return "/dev/null"
	}
	return path
}
