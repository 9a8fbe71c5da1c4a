package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"kith/generator"
	"kith/generator/diag"
)

func checkCommand(a *app) *cobra.Command {
	format := "text"
	cmd := &cobra.Command{
		Use: "check", Short: "Say everything that is wrong, at its place", Args: noArgs,
		Long: `Check reads the whole hub and says everything that is wrong with it in one run:
the file, the line, what is wrong and how to mend it. An error is what would
publish something wrong or broken; a warning is what is merely odd.`,
		Example: `  kith check
  kith check --strict             warnings fail, too
  kith check --format json        for programs`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			switch {
			case format != "text" && format != "json":
				return usagef("there is no format %q; text and json are there", format)
			case format == "json":
				a.json = true
			}
			return a.check()
		},
	}
	cmd.Flags().BoolVar(&a.strict, "strict", false, "fail on warnings, too")
	cmd.Flags().StringVar(&format, "format", "text", "text or json")
	cmd.Flags().BoolVar(&a.json, "json", false, "the same as --format json")
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions([]cobra.Completion{"text", "json"}, cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

func (a *app) check() error {
	desk, err := a.desk()
	if err != nil {
		return err
	}
	defer desk.close()
	var b generator.Builder
	status := a.status("reading")
	site, problems, err := a.make(&b, desk)
	if err == nil && site != nil {
		var said diag.List
		said, err = site.Proof()
		problems = append(problems, said...)
	}
	status.end()
	if err != nil {
		return err
	}
	if a.json {
		err = writeJSON(a.Stdout, findings(problems))
	} else {
		err = a.show(a.Stdout, problems)
	}
	if err != nil {
		return err
	}
	if problems.Errors() > 0 || a.strict && len(problems) > 0 {
		return errFaulty
	}
	if !a.quiet && !a.json && len(problems) == 0 {
		fmt.Fprintln(a.Stdout, "all is well")
	}
	return nil
}
