package digest

import (
	"strconv"
	"strings"

	"kith/generator/verbatim"
)

// Markdown is the digest for a forum, a wiki, or wherever else Markdown is read.
func (d Digest) Markdown() string {
	var b strings.Builder
	b.WriteString("# " + marked(d.subject) + "\n\n" + d.lede + "\n")
	for _, s := range d.sections {
		b.WriteString("\n## " + s.title + "\n\n")
		for _, i := range s.items {
			i.mark(&b)
		}
		if s.more != "" {
			b.WriteString("\n" + s.more + "\n")
		}
		if s.way.link != "" {
			b.WriteString("\n" + s.way.marked() + "\n")
		}
	}
	if d.Linked {
		b.WriteString("\n" + marked(d.further) + "\n")
	}
	return b.String()
}

// mark writes an item of a list, each of its lines on a line: two blanks break it
// (CommonMark section 6.7), for wherever they do not, nobody sees them.
func (i item) mark(b *strings.Builder) {
	var lines []string
	if i.title.Text != "" {
		lines = append(lines, "**"+i.title.marked()+"**")
	}
	for _, line := range i.lines {
		lines = append(lines, marked(line))
	}
	var ways []string
	for _, w := range i.ways {
		ways = append(ways, w.marked())
	}
	if len(ways) > 0 {
		lines = append(lines, strings.Join(ways, " · "))
	}
	b.WriteString("- " + strings.Join(lines, "  \n  ") + "\n")
	if i.quote != "" {
		b.WriteString("  > " + verbatim.Markdown(i.quote, verbatim.NonJoiner) + "\n")
	}
}

func marked(p Phrase) string {
	var b strings.Builder
	for _, r := range p {
		b.WriteString(r.marked())
	}
	return b.String()
}

func (r Run) marked() string {
	text := r.Text
	if r.Theirs {
		text = verbatim.Markdown(text, verbatim.NonJoiner)
	}
	return leading(text, r.Link)
}

func (w way) marked() string { return leading(w.label, w.link) }

// leading is a link. Of what an address holds only & means something there; somebody
// called X is no task that is done.
func leading(text, link string) string {
	switch {
	case link == "":
		return text
	case text == "x" || text == "X":
		text = "&#" + strconv.Itoa(int(text[0])) + ";"
	}
	return "[" + text + "](" + strings.ReplaceAll(link, "&", "&amp;") + ")"
}
