package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"kith/generator"
	"kith/generator/diag"
	"kith/generator/edit"
	"kith/generator/mend"
)

// mend does the fixes that need no asking, shows them, and returns what is still wrong: all
// of it, where they were only to be shown.
func (c *checking) mend(in generator.Input, s scope, status *status) (diag.List, error) {
	change, left, err := mend.Of(in.Content, c.lookAt(in), s.mine)
	if err != nil || change.Empty() {
		return left, err
	}
	if !c.dryRun {
		if err := apply(c.source, &change); err != nil {
			return nil, err
		}
	}
	if !c.json {
		c.showDiff(change.Diff())
	}
	if c.dryRun {
		return c.look(in)
	}
	return left, nil
}

// apply makes a change in a hub's folder, and words why it could not be made: what
// somebody else did meanwhile is nobody's fault, and trying again helps.
func apply(dir string, change *edit.Change) error {
	var taken *edit.Taken
	var changed *edit.Changed
	err := change.Apply(dir)
	switch {
	case err == nil:
		return nil
	case errors.As(err, &taken):
		return usagef("%s, and nothing was changed; choose another name or remove it first", taken)
	case errors.As(err, &changed):
		return usagef("%s, and nothing was changed; try again", changed)
	}
	content := filepath.Join(dir, "content")
	if info, wrong := os.Lstat(content); wrong == nil && info.Mode().Type() == fs.ModeSymlink {
		return fmt.Errorf("%w (%s is a link, and nothing is written outside the hub's folder: put the folder itself there)", err, content)
	}
	return err
}

// showDiff prints a change as programs for patches do, with what goes in red and what
// comes in green where there are colours.
func (a *app) showDiff(diff string) {
	color := a.color(a.Stdout)
	for line := range strings.Lines(diff) {
		line = diag.Visible(strings.TrimRight(line, "\r\n"))
		switch {
		case color && strings.HasPrefix(line, "+"):
			line = "\x1b[32m" + line + "\x1b[0m"
		case color && strings.HasPrefix(line, "-"):
			line = "\x1b[31m" + line + "\x1b[0m"
		}
		fmt.Fprintln(a.Stdout, line)
	}
}
