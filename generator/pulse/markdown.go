package pulse

import (
	"fmt"
	"strings"

	"kith/generator/diag"
	"kith/generator/verbatim"
)

// Markdown is the pulse for a chat of the organisers, an issue, or wherever else Markdown
// is read. What people wrote forms no link there and calls nobody.
func (p Pulse) Markdown(all bool) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n%s\n", plain(p.head()), p.Headline)
	some, more := p.first(all)
	markSuggestions(&b, some, more)
	full, nothing, unknown := p.told()
	for _, l := range full {
		l.mark(&b, all)
	}
	p.markFigures(&b)
	if len(nothing) > 0 {
		fmt.Fprintf(&b, "\nNothing to tell of: %s.\n", strings.Join(nothing, "; "))
	}
	for _, l := range unknown {
		fmt.Fprintf(&b, "\nNot known: %s (%s).\n", within(l.Title), l.Unknown)
	}
	return b.String()
}

func markSuggestions(b *strings.Builder, some []Suggestion, more string) {
	if len(some) == 0 {
		return
	}
	b.WriteString("\n## What you could do today\n\n")
	for i, s := range some {
		does := s.File
		if s.Command != nil {
			does = Line(s.Command)
		}
		fmt.Fprintf(b, "%d. %s\n", i+1, plain(s.Text))
		if does != "" {
			fmt.Fprintf(b, "   %s\n", verbatim.Code(diag.Visible(does)))
		}
	}
	markMore(b, more)
}

func (l List) mark(b *strings.Builder, all bool) {
	fmt.Fprintf(b, "\n## %s (%s)\n\n%s.\n\n", l.Title, l.size(), l.Says)
	n, more := shown(len(l.Items), listedAtMost, all)
	for _, item := range l.Items[:n] {
		fresh := ""
		if item.New {
			fresh = " (new)"
		}
		fmt.Fprintf(b, "- **%s**%s: %s\n", plain(item.Title), fresh, plain(item.Text))
	}
	if len(l.Gone) > 0 {
		fmt.Fprintf(b, "- %s\n", plain(l.noMore(all)))
	}
	markMore(b, more)
}

func (p Pulse) markFigures(b *strings.Builder) {
	b.WriteString("\n## The community in figures\n\n")
	if p.Then.IsZero() {
		fmt.Fprintf(b, "| | %s |\n| --- | --- |\n", date(p.Day))
	} else {
		fmt.Fprintf(b, "| | %s | %s |\n| --- | --- | --- |\n", date(p.Then), date(p.Day))
	}
	known, unknown := p.counted()
	for _, f := range known { // nobody wrote a word of these
		fmt.Fprintf(b, "| %s |", f.Title)
		if !p.Then.IsZero() {
			fmt.Fprintf(b, " %s |", f.Then.Text)
		}
		fmt.Fprintf(b, " %s |\n", f.Now.Text)
	}
	if len(unknown) > 0 {
		fmt.Fprintf(b, "\n%s\n", uncounted(unknown))
	}
}

func markMore(b *strings.Builder, more string) {
	if more != "" {
		fmt.Fprintf(b, "\n%s\n", more)
	}
}

func plain(s string) string { return verbatim.Markdown(diag.Visible(s), verbatim.NonJoiner) }
