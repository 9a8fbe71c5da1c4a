package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"kith/generator"
	"kith/generator/diag"
	"kith/generator/edit"
	"kith/generator/hub"
	"kith/generator/scaffold"
)

// An editing is a command that changes what people wrote, while it runs.
type editing struct {
	*app
	dryRun bool
}

// dryRunFlag adds the way to look before anything is done.
func (e *editing) dryRunFlag(cmd *cobra.Command) {
	cmd.Flags().BoolVar(&e.dryRun, "dry-run", false, "show what would change, and change nothing")
}

// open reads the hub for a command that changes it; the caller calls done.
func (e *editing) open() (d *scaffold.Desk, done func(), err error) {
	desk, err := e.desk()
	if err != nil {
		return nil, nil, err
	}
	if info, err := os.Stat(filepath.Join(e.source, "content")); err != nil || !info.IsDir() {
		return nil, nil, usagef("there is no hub in %q: it has no folder content/. Name the folder that has one with --source, or begin one with \"kith init\"", e.source)
	}
	now, err := e.now()
	if err != nil {
		return nil, nil, err
	}
	in, err := desk.look(now)
	if err != nil {
		return nil, nil, err
	}
	status := e.status("reading")
	defer status.end()
	d, err = scaffold.Open(in.Content, hub.Moment{AsOf: in.AsOf, Now: now}, judge(in))
	return d, desk.close, err
}

// judge says what is wrong with a content folder, as a build would.
func judge(in generator.Input) scaffold.Judge {
	var b generator.Builder
	return func(content fs.FS) (diag.List, error) {
		in := in
		in.Content = content
		_, problems, err := b.Build(in)
		return problems, err
	}
}

// carryOut makes a change, or shows it where that was asked for.
func (e *editing) carryOut(change *edit.Change) error {
	if e.dryRun {
		e.showDiff(change.Diff())
		return nil
	}
	if err := apply(e.source, change); err != nil {
		return err
	}
	if e.verbose {
		e.showDiff(change.Diff())
	}
	return nil
}

// say prints a line of what was done, unless nobody wants to know.
func (e *editing) say(format string, args ...any) {
	if !e.quiet {
		fmt.Fprintln(e.Stdout, diag.Visible(fmt.Sprintf(format, args...)))
	}
}

// unasked words what a scaffold refuses as a mistake of the command line.
func unasked(err error) error {
	var refusal *scaffold.Refusal
	var taken *scaffold.Taken
	switch {
	case errors.As(err, &refusal):
		return usagef("%s", refusal.Message)
	case errors.As(err, &taken):
		return usagef("%s", taken)
	}
	return err
}
