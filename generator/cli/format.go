package cli

import (
	"context"
	"fmt"
	"io"

	"kith/generator/diag"
	"kith/generator/review"
)

// A format writes problems for somebody.
type format interface {
	Write(io.Writer, diag.List) error
}

// formats are the ways in which check reports, for people first.
var formats = []struct {
	name string
	made func(context.Context, *checking) format
}{
	{"text", func(_ context.Context, c *checking) format { return diag.Text{Color: c.color(c.Stdout)} }},
	{"json", func(context.Context, *checking) format { return diag.JSON{} }},
	{"github", func(ctx context.Context, c *checking) format { return diag.GitHub{Folder: c.folder(ctx)} }},
	{"sarif", func(ctx context.Context, c *checking) format {
		return diag.SARIF{Folder: c.folder(ctx), Version: version(), Manual: manual}
	}},
}

func formatNames() (names []string) {
	for _, f := range formats {
		names = append(names, f.name)
	}
	return names
}

// formatted is the format that was asked for.
func (c *checking) formatted(ctx context.Context) format {
	for _, f := range formats {
		if f.name == c.format {
			return f.made(ctx, c)
		}
	}
	return diag.Text{}
}

// close says how many problems there are, to people.
func (c *checking) close(r review.Review) {
	if c.format == "json" || c.format == "sarif" {
		return
	}
	switch {
	case len(r.Problems) > 0:
		fmt.Fprintln(c.Stdout, r.Problems.Tally())
	case !c.quiet:
		fmt.Fprintln(c.Stdout, "all is well")
	}
	if r.Elsewhere > 0 && !c.quiet {
		fmt.Fprintf(c.Stdout, "%s elsewhere, which this change did not make\n", diag.Count(r.Elsewhere, "problem"))
	}
}
