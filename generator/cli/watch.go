package cli

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"kith/generator"
	"kith/generator/diag"
	"kith/generator/watch"
)

func watchCommand(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use: "watch", Short: "Build, and again on every edit", Args: noArgs,
		Long: `Watch builds the site and builds it again whenever a file in content/ or templates/
changes. While the content has an error the last good site stays in public/.
Ctrl-C ends it.`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx, stop := interruptible()
			defer stop()
			return a.watch(ctx)
		},
	}
	a.outputFlag(cmd)
	return cmd
}

func (a *app) watch(ctx context.Context) error {
	desk, err := a.publishing()
	if err != nil {
		return err
	}
	defer desk.close()
	var b generator.Builder
	var last diag.List
	return desk.follow(ctx, func() error {
		r, err := a.once(ctx, &b, desk)
		if err != nil {
			return err
		}
		if sameProblems(last, r.problems) && r.changes.Written+r.changes.Removed == 0 && last != nil {
			return nil
		}
		if err := a.told(r); err != nil && err != errFaulty {
			return err
		}
		last = append(diag.List{}, r.problems...)
		return nil
	})
}

// follow does something now and after every edit, until ctx ends.
func (d *desk) follow(ctx context.Context, do func() error) error {
	w, err := watch.Dirs(ctx, d.content.path, d.templates.path)
	if err != nil {
		return fmt.Errorf("watch for edits: %w", err)
	}
	for {
		if err := do(); err != nil {
			if ctx.Err() != nil {
				return nil
			}
			return err
		}
		if _, more := <-w.Look(); !more {
			if ctx.Err() != nil {
				return nil
			}
			return w.Err()
		}
	}
}

func sameProblems(a, b diag.List) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}
