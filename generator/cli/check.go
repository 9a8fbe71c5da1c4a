package cli

import (
	"context"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"kith/generator"
	"kith/generator/diag"
	"kith/generator/history"
)

// A checking is the check command while it runs.
type checking struct {
	*app
	format  string
	explain string
	base    string // what a pull request is compared with; empty looks at everything
	summary string // where to write what it brings
	fix     bool
	dryRun  bool
	builder generator.Builder
}

func checkCommand(a *app) *cobra.Command {
	c := &checking{app: a}
	cmd := &cobra.Command{
		Use: "check", Short: "Say everything that is wrong, at its place", Args: noArgs,
		Long: `Check reads the whole hub and says everything that is wrong with it in one run:
the file, the line, what is wrong and how to mend it. An error is what would
publish something wrong or broken; a warning is what is merely odd.

With --fix it mends what can only be meant one way, and shows what it changed.
With --changed it looks at what a pull request touches, and at what it breaks
elsewhere; --summary writes what the pull request brings, as a comment to post.`,
		Example: `  kith check
  kith check --fix                     mend what is certain
  kith check --explain unknown-member  what a rule asks for, and why
  kith check --strict                  warnings fail, too
  kith check --format json             for programs
  kith check --changed origin/main --summary summary.md`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx, stop := interruptible()
			defer stop()
			if cmd.Flags().Changed("explain") {
				return a.explain(c.explain)
			}
			return c.run(ctx)
		},
	}
	f := cmd.Flags()
	f.BoolVar(&a.strict, "strict", false, "fail on warnings, too")
	f.StringVar(&c.format, "format", "text", "`FORMAT` of the report: text, json, github or sarif")
	f.BoolVar(&a.json, "json", false, "the same as --format json")
	f.BoolVar(&c.fix, "fix", false, "mend what can only be meant one way, and show it")
	f.BoolVar(&c.dryRun, "dry-run", false, "with --fix: show, and change nothing")
	f.StringVar(&c.base, "changed", "", "look only at what changed since a `BASE`: a branch, tag or commit of git")
	f.StringVar(&c.summary, "summary", "", "add to this `FILE` what a pull request brings, in Markdown")
	f.StringVar(&c.explain, "explain", "", "say what a `RULE` asks for, and why")
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(formatNames(), cobra.ShellCompDirectiveNoFileComp))
	_ = cmd.RegisterFlagCompletionFunc("explain", cobra.FixedCompletions(ruleNames(), cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

// run looks at a hub, mends what it may, and reports what is left.
func (c *checking) run(ctx context.Context) error {
	if err := c.sensible(); err != nil {
		return err
	}
	desk, err := c.desk()
	if err != nil {
		return err
	}
	defer desk.close()
	now, err := c.now()
	if err != nil {
		return err
	}
	in, err := desk.look(now)
	if err != nil {
		return err
	}
	status := c.status("reading")
	scope, err := c.scope(ctx, in)
	var found diag.List
	if err == nil && c.fix {
		found, err = c.mend(in, scope, status)
	} else if err == nil {
		found, err = c.look(in)
	}
	status.end()
	if err != nil {
		return err
	}
	return c.report(ctx, in, scope, found)
}

// sensible refuses flags that mean nothing together.
func (c *checking) sensible() error {
	switch {
	case !slices.Contains(formatNames(), c.format):
		return usagef("there is no format %q; %s", c.format, among(c.format, formatNames()))
	case c.json && c.format != "text" && c.format != "json":
		return usagef("--json and --format %s ask for two formats: leave one out", c.format)
	case c.summary != "" && c.base == "":
		return usagef("--summary says what a pull request brings: name with --changed what to compare it with, such as --changed main")
	case c.dryRun && !c.fix:
		return usagef("--dry-run goes with --fix; without it nothing is changed anyway")
	}
	if c.json {
		c.format = "json"
	}
	c.json = c.format != "text"
	return nil
}

// look is everything that is wrong with a hub, templates that cannot draw included.
func (c *checking) look(in generator.Input) (diag.List, error) {
	site, problems, err := c.builder.Build(in)
	if err != nil || site == nil {
		return problems, err
	}
	said, err := site.Proof()
	return append(problems, said...), err
}

// lookAt looks at a hub as if its content were another.
func (c *checking) lookAt(in generator.Input) func(fs.FS) (diag.List, error) {
	return func(content fs.FS) (diag.List, error) {
		in.Content = content
		return c.look(in)
	}
}

// report says what is wrong, and by its error how the command ends.
func (c *checking) report(ctx context.Context, in generator.Input, scope scope, found diag.List) error {
	review, err := scope.review(c, in, found)
	if err != nil {
		return err
	}
	if err := c.formatted(ctx).Write(c.Stdout, review.Problems); err != nil {
		return err
	}
	if c.summary != "" {
		if err := appendTo(c.summary, review.Markdown()); err != nil {
			return err
		}
	}
	c.close(review)
	if review.Problems.Errors() > 0 || c.strict && len(review.Problems) > 0 {
		return errFaulty
	}
	return nil
}

// folder is the hub's folder for formats that name files to others: as seen from the root
// of its repository, for that is how a host knows it, else from where the command runs:
// "website", or "" for that folder itself.
func (c *checking) folder(ctx context.Context) string {
	if prefix, err := history.Prefix(ctx, c.source); err == nil {
		return strings.TrimSuffix(prefix, "/")
	}
	if filepath.IsAbs(c.source) {
		return ""
	}
	if folder := filepath.ToSlash(filepath.Clean(c.source)); folder != "." {
		return folder
	}
	return ""
}
