package cli

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"kith/generator"
	"kith/generator/diag"
	"kith/generator/output"
)

func buildCommand(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use: "build", Short: "Write the site: content/ becomes public/", Args: noArgs,
		Long: `Build reads content/ and writes the site into public/. While the content has an
error nothing is written: the problems are shown, and the last good site stays.
Kith replaces and removes only files that it wrote itself.`,
		Example: `  kith build
  kith build --base-url https://example.org/hub/ --output /tmp/site
  kith build --keep-going         leave out files with errors, and say which`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx, stop := interruptible()
			defer stop()
			return a.build(ctx)
		},
	}
	a.outputFlag(cmd)
	cmd.Flags().BoolVar(&a.json, "json", false, "report as JSON on standard output")
	return cmd
}

func (a *app) build(ctx context.Context) error {
	desk, err := a.publishing()
	if err != nil {
		return err
	}
	defer desk.close()
	b := generator.Builder{Once: true}
	result, err := a.once(ctx, &b, desk)
	if err != nil {
		return err
	}
	return a.told(result)
}

// A result is what one build came to.
type result struct {
	dir      string
	pages    int
	next     time.Time // when the output will be another, though no file is; zero for never
	changes  output.Changes
	problems diag.List
	took     time.Duration
	written  bool // false where errors kept the site from being written
}

// once builds and writes the site one time.
func (a *app) once(ctx context.Context, b *generator.Builder, desk *desk) (result, error) {
	began := time.Now()
	status := a.status("reading")
	defer status.end()
	site, problems, err := a.make(b, desk)
	r := result{dir: desk.public, problems: problems}
	if err != nil || site == nil {
		return r, err
	}
	r.pages, r.next = len(site.Paths()), site.Changes()
	status.now("writing", r.pages)
	r.changes, err = output.Sync(ctx, desk.public, counted{site, status})
	var mistake *diag.Mistake
	if errors.As(err, &mistake) {
		r.problems = append(r.problems, mistake.Problem).Sorted()
		return r, nil
	}
	r.written, r.took = err == nil, time.Since(began)
	return r, err
}

func (a *app) make(b *generator.Builder, desk *desk) (*generator.Site, diag.List, error) {
	now, err := a.now()
	if err != nil {
		return nil, nil, err
	}
	in, err := desk.look(now)
	if err != nil {
		return nil, nil, err
	}
	return b.Build(in)
}

// counted tells a status line of each page that is drawn.
type counted struct {
	*generator.Site
	status *status
}

func (c counted) Draw(path string) ([]byte, error) {
	data, err := c.Site.Draw(path)
	c.status.done.Add(1)
	return data, err
}

var _ output.Settler = counted{}

// told reports a result, and says by its error how the command ends.
func (a *app) told(r result) error {
	if a.json {
		if err := writeJSON(a.Stdout, r.report()); err != nil {
			return err
		}
	} else {
		if err := a.show(a.Stderr, r.problems); err != nil {
			return err
		}
		a.summary(r)
	}
	if r.problems.Errors() > 0 {
		return errFaulty
	}
	return nil
}

func (a *app) summary(r result) {
	if a.verbose {
		for _, p := range r.changes.WrittenPaths {
			fmt.Fprintf(a.Stdout, "wrote   %s\n", p)
		}
		for _, p := range r.changes.RemovedPaths {
			fmt.Fprintf(a.Stdout, "removed %s\n", p)
		}
	}
	for _, p := range r.changes.KeptPaths {
		fmt.Fprintf(a.Stderr, "kept    %s: no longer part of the site, but changed by someone since kith wrote it\n", p)
	}
	if broken := faultyFiles(r.problems); r.written && len(broken) > 0 {
		fmt.Fprintf(a.Stderr, "left out of the site: %s\n", strings.Join(broken, ", "))
	}
	switch {
	case !r.written:
		fmt.Fprintf(a.Stderr, "nothing was written: %s is as it was\n", r.dir)
	case !a.quiet:
		fmt.Fprintf(a.Stdout, "%s: %s, %d written, %d removed, %d unchanged, in %s\n", r.dir, diag.Count(r.pages, "file"),
			r.changes.Written, r.changes.Removed, r.changes.Unchanged, r.took.Round(time.Millisecond))
		if !r.next.IsZero() {
			fmt.Fprintf(a.Stdout, "it will next change with time at %s: build it again then\n", r.next.Format("2006-01-02 15:04 -07:00"))
		}
	}
}

// faultyFiles are the files that errors stand in, in order.
func faultyFiles(problems diag.List) (files []string) {
	for _, p := range problems {
		if p.Severity == diag.Error && !slices.Contains(files, p.File) {
			files = append(files, p.File)
		}
	}
	return files
}

// A report is a result as programs read it.
type report struct {
	Output    string         `json:"output"`
	Published bool           `json:"published"`
	Files     int            `json:"files"`
	Written   int            `json:"written"`
	Removed   int            `json:"removed"`
	Unchanged int            `json:"unchanged"`
	Bytes     int64          `json:"bytesWritten"`
	Changes   *time.Time     `json:"nextChange"` // null where only an edit changes the site
	Problems  []diag.Finding `json:"problems"`
}

func (r result) report() report {
	said := report{r.dir, r.written, r.pages, r.changes.Written, r.changes.Removed, r.changes.Unchanged, r.changes.Bytes, nil, r.problems.Findings()}
	if !r.next.IsZero() {
		said.Changes = &r.next
	}
	return said
}
