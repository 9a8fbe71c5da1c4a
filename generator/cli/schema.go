package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"kith/generator/edit"
	"kith/generator/schema"
	"kith/generator/source"
)

func schemaCommand(a *app) *cobra.Command {
	var folder string
	cmd := &cobra.Command{
		Use: "schema [KIND]", Short: "Tell editors which keys there are, for completion and hints",
		Long: `Schema describes the front matter of each kind of file as JSON Schema (draft
2020-12): its keys, what each is for, what may be written. It is made from what kith
itself reads.

With --output it lays the schemas into a folder of the hub, beside them the settings
of editors: snippets and settings for Visual Studio Code, and those of remark, which
checks front matter. Settings that are there already are left alone; it says then what
to add to them. docs/editors.md tells which editor does what with them.`,
		Example: `  kith schema                     the kinds, and where their files lie
  kith schema member              one schema
  kith schema --output .schemas   all of them, with settings for editors`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 1 {
				return usagef("one kind at a time, please; \"kith schema --output DIR\" writes all")
			}
			return nil
		},
		ValidArgs: kindNames(),
		RunE: func(_ *cobra.Command, args []string) error {
			switch {
			case len(args) == 1 && folder != "":
				return usagef("--output writes the schemas of all kinds: leave %q out", args[0])
			case len(args) == 1:
				return a.schema(args[0])
			case folder != "":
				return a.schemas(folder)
			}
			return a.kinds()
		},
	}
	cmd.Flags().StringVar(&folder, "output", "", "the `DIR` of the hub for the schemas, such as .schemas")
	_ = cmd.MarkFlagDirname("output")
	return cmd
}

func kindNames() []string {
	var names []string
	for _, kind := range source.Kinds() {
		names = append(names, schema.Name(kind))
	}
	return names
}

// kinds lists what there is to describe.
func (a *app) kinds() error {
	for _, kind := range source.Kinds() {
		if _, err := fmt.Fprintf(a.Stdout, "%-12s%s\n", schema.Name(kind), schema.Files(kind)[0]); err != nil {
			return err
		}
	}
	return nil
}

func (a *app) schema(name string) error {
	kind, known := schema.Named(name)
	if !known {
		return usagef("there is no kind %q; %s", name, meant(name, kindNames(), `"kith schema" lists them`))
	}
	_, err := fmt.Fprint(a.Stdout, schema.Of(kind).Text())
	return err
}

// schemas lays everything into the hub's folder, or nothing.
func (a *app) schemas(folder string) error {
	inside, err := a.beside(folder)
	if err != nil {
		return err
	}
	var change edit.Change
	var told []string
	for _, f := range schema.Editors(inside) {
		text, err := os.ReadFile(filepath.Join(a.source, filepath.FromSlash(f.Path)))
		switch {
		case errors.Is(err, fs.ErrNotExist):
			change.Create(f.Path, f.Text)
		case err != nil:
			return err
		case string(text) == f.Text || !f.Whole && schema.Holds(string(text), f.Text):
			// it says so already
		case f.Whole && strings.Contains(string(text), schema.Made):
			change.Rewrite(f.Path, string(text), f.Text)
		case f.Whole:
			return usagef("%s is there already and was not made by kith; choose another folder, or move it away", f.Path)
		default:
			told = append(told, fmt.Sprintf("%s is there already and stays as it is. Add this to it:\n\n%s\n", f.Path, f.Text))
		}
	}
	if err := apply(a.source, &change); err != nil {
		return err
	}
	if a.quiet {
		return nil
	}
	for _, s := range change.Steps() {
		fmt.Fprintf(a.Stdout, "wrote %s\n", s.Path)
	}
	if change.Empty() && told == nil {
		told = []string{"nothing to write: all is there already\n"}
	}
	_, err = fmt.Fprint(a.Stdout, strings.Join(told, ""))
	return err
}

// beside is a folder as it is seen from the hub's, in which it has to lie: editors find
// the schemas by that path.
func (a *app) beside(folder string) (string, error) {
	inside := folder
	if filepath.IsAbs(folder) {
		root, err := filepath.Abs(a.source)
		if err != nil {
			return "", err
		}
		if inside, err = filepath.Rel(root, folder); err != nil {
			return "", err
		}
	}
	inside = path.Clean(filepath.ToSlash(inside))
	first, _, _ := strings.Cut(inside, "/")
	switch {
	case first == ".." || inside == ".":
		return "", usagef("--output should be a folder within the hub's own, such as .schemas, and is %q", folder)
	case first == "content" || first == "templates" || first == "public":
		return "", usagef("%s/ is not for schemas; take a folder such as .schemas", first)
	}
	return inside, nil
}
