package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/scaffold"
)

// A forgetting is the forget command while it runs.
type forgetting struct {
	editing
	yes  bool
	also []string
}

func forgetCommand(a *app) *cobra.Command {
	f := &forgetting{editing: editing{app: a}}
	cmd := &cobra.Command{
		Use: "forget ID", Short: "Remove a person, and their name from everything", Args: words(1, "kith forget ada-lovelace"),
		Long: `Forget removes what a hub knows of a person: their file, their attendance, pictures
that only they use, thanks from them and to them alone, what they ask, their id
from every list, and their name from every text, where "somebody" stands instead.
It asks first.

What may mean the person and may not (a first name, a file's name) is listed, to be
looked at by somebody. --also WORD says that a word means them and nobody else.`,
		Example: `  kith forget ada-lovelace --dry-run
  kith forget ada-lovelace --also Ada --also countess`,
		ValidArgsFunction: a.ids(func(k hub.Kind) bool { return k != hub.Members }),
		RunE:              func(_ *cobra.Command, args []string) error { return f.forget(args[0]) },
	}
	f.dryRunFlag(cmd)
	cmd.Flags().BoolVarP(&f.yes, "yes", "y", false, "do it without asking")
	cmd.Flags().StringArrayVar(&f.also, "also", nil, "another `WORD` that means them and nobody else; may be repeated")
	return cmd
}

func (f *forgetting) forget(id string) error {
	if !f.dryRun && !f.yes && f.asker() == nil {
		return usagef("nobody is there to be asked: look with \"kith forget %s --dry-run\" first, then add --yes", id)
	}
	d, done, err := f.open()
	if err != nil {
		return err
	}
	defer done()
	plan, err := d.Forget(id, f.also...)
	if err != nil {
		return unasked(err)
	}
	if f.dryRun {
		f.showDiff(plan.Change.Diff())
		f.tell(plan, "would be removed", "would be written anew")
		f.doubt(plan)
		f.say("nothing was changed")
		return nil
	}
	f.doubt(plan)
	if agreed, err := f.agreed(plan); err != nil || !agreed {
		return err
	}
	if err := f.carryOut(&plan.Change); err != nil {
		return err
	}
	f.tell(plan, "removed", "written anew")
	f.remains(plan)
	return nil
}

// agreed asks whether it is meant.
func (f *forgetting) agreed(plan scaffold.Forgetting) (bool, error) {
	if f.yes {
		return true, nil
	}
	fmt.Fprintf(f.Stderr, "%s will be removed, and %s written anew. Only version history can bring them back.\n",
		diag.Count(len(plan.Removed), "file"), diag.Count(len(plan.Rewritten)+len(plan.Renamed), "file"))
	agreed, err := f.asker().agrees("Forget " + diag.Visible(plan.Name) + "?")
	if err == nil && !agreed {
		f.say("nothing was changed")
	}
	return agreed, err
}

// tell says what became of which file, and what is left to look at.
func (f *forgetting) tell(plan scaffold.Forgetting, removed, rewritten string) {
	for _, file := range plan.Removed {
		f.say("%s: %s", removed, file)
	}
	for _, file := range plan.Rewritten {
		f.say("%s: %s", rewritten, file)
	}
	for _, file := range plan.Renamed {
		f.say("called so now: %s", file)
	}
}

// doubt lists what somebody has to look at.
func (f *forgetting) doubt(plan scaffold.Forgetting) {
	if len(plan.Doubts) == 0 {
		return
	}
	fmt.Fprintf(f.Stderr, "Look at these yourself; they may tell of %s, or of somebody else:\n", diag.Visible(plan.Name))
	var also []string
	for _, doubt := range plan.Doubts {
		fmt.Fprintf(f.Stderr, "%s: %s\n", diag.Visible(doubt.Pos.String()), diag.Visible(doubt.Why))
		if doubt.Text != "" {
			fmt.Fprintf(f.Stderr, "      | %s\n", diag.Visible(doubt.Text))
		}
		if doubt.Word != "" && !slices.Contains(also, doubt.Word) {
			also = append(also, doubt.Word)
		}
	}
	if len(also) > 0 && !f.yes { // else they are gone by then, and cannot be named again
		fmt.Fprintf(f.Stderr, "A word that means nobody and nothing else here can be replaced, too: kith forget %s --also %q\n", plan.ID, diag.Visible(also[0]))
	}
	fmt.Fprintln(f.Stderr)
}

// remains says where the name still is, which no command here can reach.
func (f *forgetting) remains(plan scaffold.Forgetting) {
	if plan.Unread > 0 {
		f.say("%s (pictures, documents, sound) were not looked into", diag.Count(plan.Unread, "other file"))
	}
	f.say("")
	for line := range strings.Lines(fmt.Sprintf(remaining, plan.Name, plan.Address)) {
		f.say("%s", strings.TrimSpace(line))
	}
}

const remaining = `%s is not in these files any more. Older versions in git, forks and copies of the
repository, the site as it is published now, search engines and web archives still know
the name. Run "kith build" and publish today; then ask whoever looks after the repository
to rewrite its history (git filter-repo) and the owners of forks to delete them, and ask
search engines to drop %s.`
