package cli

import (
	"errors"
	"fmt"
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
		if err := refused(change.Apply(c.source)); err != nil {
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

// refused words why a change could not be made: what somebody else did meanwhile is
// nobody's fault, and trying again helps.
func refused(err error) error {
	var taken *edit.Taken
	var changed *edit.Changed
	switch {
	case errors.As(err, &taken):
		return usagef("%s, and nothing was changed; choose another name or remove it first", taken)
	case errors.As(err, &changed):
		return usagef("%s, and nothing was changed; try again", changed)
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
