package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"kith/generator/diag"
	"kith/generator/intake"
)

// importing is how a list is to be taken in.
type importing struct {
	format, file string
	columns      []string
	dryRun, yes  bool
	update       bool
}

func importCommand(a *app) *cobra.Command {
	var i importing
	cmd := &cobra.Command{
		Use: "import FILE", Short: "Take people from a table, or sessions from a calendar, into the hub",
		Long: `Import reads a list that you have elsewhere and says what it would do with each entry
before it does anything:

  a table (.csv)            people; the first row names the columns, in any of kith's languages
  a calendar (.ics)         sessions, and series for what comes again
  .all-contributorsrc       people who helped with a project

On a terminal it asks; elsewhere say --yes. Read again, a list changes only what has
changed: people are found by id, link or name, sessions by day and title; what a file
lacks is filled in, and what somebody wrote into it stays. With --update the list is
right where the two differ. E-mail addresses are never written: a hub is public.`,
		Example: `  kith import people.csv                           look, and be asked
  kith import people.csv --map "Knows about=skills" --map "Notes="
  kith import meetings.ics --dry-run               only look
  kith import .all-contributorsrc --yes            write without being asked`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) != 1 {
				return usagef("name one file to import; \"kith import --help\" explains")
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error {
			i.file = args[0]
			return a.importList(i)
		},
	}
	f := cmd.Flags()
	f.StringVar(&i.format, "format", "", "csv, ics or all-contributors (default what the file looks like)")
	f.StringArrayVar(&i.columns, "map", nil, "which field a column of a table goes to: `\"COLUMN=FIELD\"`; nothing behind = leaves it out")
	f.BoolVar(&i.dryRun, "dry-run", false, "only say what would be done")
	f.BoolVarP(&i.yes, "yes", "y", false, "do it without asking")
	f.BoolVar(&i.update, "update", false, "where list and file differ, the list is right")
	f.BoolVar(&a.json, "json", false, "say it as JSON")
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(listFormats(), cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

func (a *app) importList(i importing) error {
	how, err := i.how()
	if err != nil {
		return err
	}
	if how.Now, err = a.now(); err != nil {
		return err
	}
	data, err := i.read()
	if err != nil {
		return err
	}
	desk, err := a.desk()
	if err != nil {
		return err
	}
	defer desk.close()
	content, err := desk.content.open()
	if err != nil {
		return err
	}
	plan, err := planOf(filepath.Base(i.file), data, content, how)
	var misnamed *intake.Misnamed
	if errors.As(err, &misnamed) {
		return usagef("--map: %s", misnamed)
	}
	var bad *intake.Unreadable
	if errors.As(err, &bad) {
		fmt.Fprintf(a.Stderr, "kith: %s: %s\n", i.file, diag.Visible(bad.Error()))
		return errFaulty
	}
	if err != nil {
		return err
	}
	if err := a.preview(i, plan); err != nil {
		return err
	}
	return a.takeIn(i, plan)
}

func (i importing) how() (intake.How, error) {
	how := intake.How{Format: intake.Format(i.format), Update: i.update, Map: map[string]string{}}
	if i.format != "" && !slices.Contains(intake.Formats, how.Format) {
		return how, usagef("there is no format %q; %s", i.format, among(i.format, listFormats()))
	}
	for _, c := range i.columns {
		column, field, ok := strings.Cut(c, "=")
		if !ok || strings.TrimSpace(column) == "" {
			return how, usagef(`--map is written "COLUMN=FIELD", and is %q`, c)
		}
		how.Map[strings.TrimSpace(column)] = strings.TrimSpace(field)
	}
	return how, nil
}

// read reads no more of the file than a list may have.
func (i importing) read() ([]byte, error) {
	info, err := os.Stat(i.file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, usagef("there is no file %q", i.file)
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, usagef("%q is no file that could be read", i.file)
	case info.Size() > intake.MaxBytes:
		return nil, usagef("%s is larger than %d MB: take it in in parts", i.file, intake.MaxBytes>>20)
	}
	return os.ReadFile(i.file)
}

func listFormats() (names []string) {
	for _, f := range intake.Formats {
		names = append(names, string(f))
	}
	return names
}

func planOf(name string, data []byte, content fs.FS, how intake.How) (intake.Plan, error) {
	list, err := intake.Read(name, data, how)
	if err != nil {
		return intake.Plan{}, err
	}
	return intake.Of(list, content, how)
}

// takeIn does what was shown, if it is wanted.
func (a *app) takeIn(i importing, plan intake.Plan) error {
	files := diag.Count(len(plan.Change.Steps()), "file")
	switch {
	case plan.Change.Empty():
		return nil
	case i.dryRun:
		return a.tell("nothing was written (--dry-run); %s would be", files)
	case !i.yes:
		k := a.asker()
		if k == nil || a.json {
			return usagef("nothing was written: say --yes to write %s, or --dry-run to look only", files)
		}
		agreed, err := k.agrees("Write " + files + "?")
		if err != nil {
			return err
		}
		if !agreed {
			return a.tell("nothing was written")
		}
	}
	if err := apply(a.source, &plan.Change); err != nil {
		return err
	}
	return a.tell("wrote %s; \"kith check\" looks at the whole hub", files)
}

func (a *app) tell(format string, args ...any) error {
	if a.quiet || a.json {
		return nil
	}
	_, err := fmt.Fprintf(a.Stdout, format+"\n", args...)
	return err
}
