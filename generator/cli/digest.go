package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"kith/generator"
	"kith/generator/diag"
	"kith/generator/digest"
)

// A telling is the digest command while it runs.
type telling struct {
	*app
	asked     digest.Asked
	format    string
	file      string // where to write; empty means standard output
	overwrite bool
}

func digestCommand(a *app) *cobra.Command {
	t := &telling{app: a}
	cmd := &cobra.Command{
		Use: "digest", Short: "What happened and what is coming, to send around", Args: noArgs,
		Long: `Digest tells what happened in the hub since a day and what is coming, in the
hub's language: sessions and what they left behind, thanks, who is new, what is
called off or paused, and when and where the next sessions are. It is written to
standard output: as Markdown, as the HTML of a mail, or as plain words for a chat.`,
		Example: `  kith digest
  kith digest --since last                   since the last session, itself included
  kith digest --since 2026-03-01 --until "2 weeks" --format text
  kith digest --format html --output news.html`,
		RunE: func(*cobra.Command, []string) error { return t.run() },
	}
	f := cmd.Flags()
	f.StringVar(&t.asked.Since, "since", "", "from which `DAY` on: 2026-03-05, how long ago (\"3 weeks\"), or last, the last session (default \"2 weeks\")")
	f.StringVar(&t.asked.Until, "until", "", "to which `DAY` to look ahead: 2026-03-05, or how far (\"3 weeks\") (default \"4 weeks\")")
	f.StringVar(&t.format, "format", "markdown", "`FORMAT` of the digest: markdown, html or text")
	f.StringVar(&t.file, "output", "", "the `FILE` to write it into (default standard output)")
	f.BoolVar(&t.overwrite, "overwrite", false, "with --output: replace the file if it is there already")
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(digestFormats, cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

var digestFormats = []string{"markdown", "html", "text"}

func (t *telling) run() error {
	switch {
	case !slices.Contains(digestFormats, t.format):
		return usagef("there is no format %q; %s", t.format, among(t.format, digestFormats))
	case t.overwrite && t.file == "":
		return usagef("--overwrite goes with --output")
	}
	d, problems, err := t.look()
	var unclear *digest.Mistake
	switch {
	case errors.As(err, &unclear):
		return usagef("--%s: %s", unclear.Asked, unclear)
	case err != nil:
		return err
	case problems.Errors() > 0:
		if err := t.show(t.Stderr, problems); err != nil {
			return err
		}
		return errFaulty
	}
	text, err := t.said(d)
	if err != nil {
		return err
	}
	if err := t.write(text); err != nil {
		return err
	}
	t.close(d)
	return nil
}

func (t *telling) look() (d digest.Digest, problems diag.List, err error) {
	desk, err := t.desk()
	if err != nil {
		return d, nil, err
	}
	defer desk.close()
	now, err := t.now()
	if err != nil {
		return d, nil, err
	}
	in, err := desk.look(now)
	if err != nil {
		return d, nil, err
	}
	status := t.status("reading")
	defer status.end()
	return new(generator.Builder).Digest(in, t.asked)
}

// said is the digest in the form that was asked for.
func (t *telling) said(d digest.Digest) (string, error) {
	switch t.format {
	case "html":
		return d.Mail()
	case "text":
		return d.Chat(), nil
	}
	return d.Markdown(), nil
}

// close tells on standard error what is not in the digest itself.
func (t *telling) close(d digest.Digest) {
	if !d.Linked {
		fmt.Fprintln(t.Stderr, `nothing in it leads to the hub: add "url: https://…" to content/purpose.md, or say --base-url`)
	}
	if t.quiet {
		return
	}
	if t.format == "html" {
		fmt.Fprintf(t.Stderr, "subject: %s\n", diag.Visible(d.Subject()))
	}
	if t.file != "" {
		fmt.Fprintf(t.Stderr, "wrote %s\n", t.file)
	}
}

// write puts the digest where it was asked for. A file is whole or not there; one that was
// there stays, unless somebody said to replace it.
func (t *telling) write(text string) error {
	if t.file == "" {
		_, err := io.WriteString(t.Stdout, text)
		return err
	}
	if _, err := os.Lstat(t.file); err == nil && !t.overwrite {
		return usagef("%s is there already; --overwrite replaces it", t.file)
	} else if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	draft, err := os.CreateTemp(filepath.Dir(t.file), ".digest-*")
	if err != nil {
		return err
	}
	_, err = draft.WriteString(text)
	err = errors.Join(err, draft.Chmod(0o644), draft.Close())
	if err == nil {
		err = os.Rename(draft.Name(), t.file)
	}
	if err != nil {
		_ = os.Remove(draft.Name())
	}
	return err
}
