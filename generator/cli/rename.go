package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/scaffold"
)

func renameCommand(a *app) *cobra.Command {
	e := &editing{app: a}
	cmd := &cobra.Command{
		Use: "rename OLD NEW", Short: "Give somebody or something another id, everywhere", Args: words(2, "kith rename ada ada-lovelace"),
		Long: `Rename changes an id (a file's name without .md) and every place that refers to
it: front matter, @mentions, [[links]], links by path and by address, attendance
files. Nothing else in any file changes. OLD may also be members/ada or a path.

A person's old id stays among the "aliases" of their file, so that links from
elsewhere go on leading there. To rename back takes everything back.`,
		Example: `  kith rename ada ada-lovelace
  kith rename sessions/2026-03-05-looms 2026-03-05-weaving
  kith rename how-to-come guides/join --dry-run`,
		ValidArgsFunction: a.ids(func(k hub.Kind) bool { return k == hub.Purposes || k == hub.Attendings }),
		RunE:              func(_ *cobra.Command, args []string) error { return e.rename(args[0], args[1]) },
	}
	e.dryRunFlag(cmd)
	return cmd
}

// words refuses a command line with too few words, or too many.
func words(n int, example string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) != n {
			return usagef("%s takes %s, as in \"%s\"", cmd.CommandPath(), diag.Count(n, "word"), example)
		}
		return nil
	}
}

func (e *editing) rename(old, now string) error {
	d, done, err := e.open()
	if err != nil {
		return err
	}
	defer done()
	r, err := d.Rename(old, now)
	if err != nil {
		return unasked(err)
	}
	if err := e.carryOut(&r.Change); err != nil {
		return err
	}
	if e.dryRun {
		e.say("nothing was changed: this is what \"kith rename %s %s\" would do", old, now)
		return nil
	}
	e.renamed(r)
	return nil
}

func (e *editing) renamed(r scaffold.Renaming) {
	e.say("%s", r.Path)
	switch r.References {
	case 0:
		e.say("nothing else refers to it")
	default:
		e.say("%s written anew: they say %q now", diag.Count(r.References, "reference"), r.New)
	}
	if len(r.Apart) > 0 {
		e.say("left as it is called: %s", strings.Join(r.Apart, ", "))
	}
	switch {
	case r.Kept && r.Kind == hub.Members:
		e.say("%q stays an alias: @%s works as before, and links from elsewhere to %s lead to the new page", r.Old, r.Old, r.Address)
	case r.Kept:
		e.say("the word %q still means this topic, but links from elsewhere to %s will lead nowhere", r.Old, r.Address)
	case r.Returned:
		e.say("an earlier rename is taken back, so %q is no alias; links from elsewhere to %s will lead nowhere (add \"aliases: %s\" to the file to keep them)", r.Old, r.Address, r.Old)
	case r.Address != "":
		e.say("links from elsewhere to %s will lead nowhere: tell whoever set one", r.Address)
	}
	e.say("now: \"kith serve\" to look at it")
}
