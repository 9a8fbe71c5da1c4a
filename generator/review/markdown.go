package review

import (
	"fmt"
	"strings"

	"kith/generator"
	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/verbatim"
)

// most is how many entries, and how many problems, are named one by one: a comment has
// an end.
const most = 50

// Markdown is the review as a comment to post. What people wrote stands in it as plain
// words: it forms no link, calls nobody, and ends no list.
func (r Review) Markdown() string {
	var b strings.Builder
	fmt.Fprintf(&b, "### %s\n\n", r.headline())
	entries(&b, "adds", r.Added)
	entries(&b, "changes", r.Changed)
	entries(&b, "removes", r.Removed)
	if b.WriteString(r.verdict() + "\n"); len(r.Problems) > 0 {
		b.WriteString("\n")
	}
	for i, p := range r.Problems {
		if i == most {
			fmt.Fprintf(&b, "\n… and %d more: `kith check` tells all.\n", len(r.Problems)-most)
			break
		}
		problem(&b, p)
	}
	if r.Elsewhere > 0 {
		fmt.Fprintf(&b, "\nNot because of this change: %s elsewhere in the hub.\n", diag.Count(r.Elsewhere, "problem"))
	}
	return b.String()
}

// headline counts what comes and goes: "This adds 1 member and 2 sessions".
func (r Review) headline() string {
	var does []string
	for _, d := range []struct {
		verb    string
		entries []generator.Entry
	}{{"adds", r.Added}, {"changes", r.Changed}, {"removes", r.Removed}} {
		if len(d.entries) > 0 {
			does = append(does, d.verb+" "+diag.And(kinds(d.entries)))
		}
	}
	if r.Files > 0 {
		does = append(does, "touches "+diag.Count(r.Files, "other file"))
	}
	if len(does) == 0 {
		return "This changes nothing of the hub"
	}
	return "This " + diag.And(does)
}

// kinds counts entries by kind, in the order in which kinds first come.
func kinds(entries []generator.Entry) (counts []string) {
	n := map[string]int{}
	var order []string
	for _, e := range entries {
		if n[e.Kind]++; n[e.Kind] == 1 {
			order = append(order, e.Kind)
		}
	}
	for _, kind := range order {
		counts = append(counts, count(n[kind], kind))
	}
	return counts
}

func entries(b *strings.Builder, verb string, all []generator.Entry) {
	for i, e := range all {
		if i == most {
			fmt.Fprintf(b, "- … and %d more\n", len(all)-most)
			break
		}
		title := "**" + words(e.Title) + "**"
		switch {
		case e.Title != "":
		case e.Kind == hub.Members.One():
			title = "somebody who stays hidden"
		default:
			title = "of somebody who stays hidden"
		}
		fmt.Fprintf(b, "- %s the %s %s (%s)\n", verb, e.Kind, title, code(e.File))
	}
	if len(all) > 0 {
		b.WriteString("\n")
	}
}

func (r Review) verdict() string {
	errors, warnings := r.Problems.Errors(), r.Problems.Warnings()
	verdict := "It can be published as it is."
	if errors > 0 {
		verdict = "Before it can be published, here is what to mend: " + diag.Count(errors, "error") + "."
	}
	switch {
	case warnings > 0 && errors > 0:
		return verdict + " And something to look at: " + diag.Count(warnings, "warning") + "."
	case warnings > 0:
		return verdict + " Something to look at: " + diag.Count(warnings, "warning") + "."
	case errors > 0:
		return verdict
	}
	return "All is well. Thank you!"
}

// problem is one item of a list, with the line as it is and as it could be.
func problem(b *strings.Builder, p diag.Problem) {
	place := p.File
	if p.Line > 0 {
		place += fmt.Sprintf(":%d", p.Line)
	}
	fmt.Fprintf(b, "- **%s** in %s: %s", p.Severity, code(place), words(p.Message))
	if p.Hint != "" {
		fmt.Fprintf(b, " (%s)", words(p.Hint))
	}
	b.WriteString("\n")
	if p.Excerpt == "" {
		return
	}
	before, after := "", ""
	if p.Mended != "" {
		before, after = "- ", "+ "
	}
	block := fenced(before, p.Excerpt)
	if p.Mended != "" {
		block += fenced(after, p.Mended)
	}
	fence := strings.Repeat("`", max(3, 1+verbatim.Longest(block, '`')))
	kind := "text"
	if p.Mended != "" {
		kind = "diff"
	}
	fmt.Fprintf(b, "  %s%s\n%s  %s\n", fence, kind, block, fence)
}

// fenced are the lines of a text within a block of code in a list.
func fenced(mark, text string) string {
	var b strings.Builder
	for line := range strings.SplitSeq(text, "\n") {
		b.WriteString("  " + mark + diag.Visible(line) + "\n")
	}
	return b.String()
}

// code is a text as code within a line.
func code(s string) string { return verbatim.Code(diag.Visible(s)) }

// words are plain words.
func words(s string) string { return verbatim.Markdown(diag.Visible(s), verbatim.Comment) }

// count is a number of entries of a kind: of two kinds the word is the same for one and
// for many.
func count(n int, kind string) string {
	switch {
	case strings.HasSuffix(kind, "series"):
		return fmt.Sprintf("%d %s", n, kind)
	case strings.HasSuffix(kind, "attendance"):
		return diag.Count(n, "note") + " of attendance"
	}
	return diag.Count(n, kind)
}
