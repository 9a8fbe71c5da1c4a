package corpus

import (
	"fmt"
	"strings"
)

// A pen writes bodies for pages at one depth of the content folder.
type pen struct {
	*community
	root string // the way up to the content folder: "../" from members/ada.md
}

// body is Markdown of about as many words as asked, at most some 100 more.
func (p pen) body(words int) string {
	var b blocks
	b.add(p.paragraph())
	if p.dice.percent(15) {
		b.add(p.code())
	}
	if p.dice.percent(10) {
		b.add(p.table())
	}
	heads := some(p.dice, p.words.headings, len(p.words.headings))
	for used := 0; b.words < words; b.add(p.block()) {
		if used < len(heads) && p.dice.percent(45) {
			b.add(p.mark(used) + heads[used])
			used++
		}
	}
	return b.String()
}

// mark opens a heading; the first is of the second level, under the page's title.
func (p pen) mark(used int) string {
	if used > 0 && p.dice.percent(30) {
		return "### "
	}
	return "## "
}

// blocks are the blocks of a body and how many words they have.
type blocks struct {
	strings.Builder
	words int
}

func (b *blocks) add(block string) {
	if b.Len() > 0 {
		b.WriteString("\n\n")
	}
	b.WriteString(block)
	b.words += len(strings.Fields(block))
}

func (p pen) block() string {
	switch n := p.dice.below(100); {
	case n < 22:
		return p.items("- ")
	case n < 30:
		return p.items("1. ")
	case n < 36:
		return "> " + p.fill(pick(p.dice, p.words.sentences))
	}
	return p.paragraph()
}

func (p pen) paragraph() string {
	return strings.Join(p.several(p.words.sentences, p.dice.between(2, 5)), " ")
}

func (p pen) items(mark string) string {
	return mark + strings.Join(p.several(p.words.sentences, p.dice.between(2, 5)), "\n"+mark)
}

func (p pen) several(from []string, n int) []string {
	chosen := some(p.dice, from, n)
	for i, s := range chosen {
		chosen[i] = p.fill(s)
	}
	return chosen
}

func (p pen) code() string {
	s := pick(p.dice, p.words.snippets)
	return "```" + s.language + "\n" + p.fill(s.text) + "\n```"
}

func (p pen) table() string {
	var b strings.Builder
	b.WriteString("| What | Keeper | How many |\n|:-----|:------:|---------:|")
	for range p.dice.between(3, 6) {
		fmt.Fprintf(&b, "\n| %s | %s | %d |", pick(p.dice, p.words.tools), pick(p.dice, p.members).name, p.dice.between(1, 40))
	}
	return b.String()
}

// gratitude is the body of a shout-out: a few sentences of at least as many words
// as asked.
func (p pen) gratitude(words int) string {
	var b strings.Builder
	said := 0
	for i, sentence := range some(p.dice, p.words.thanks, len(p.words.thanks)) {
		if said >= words {
			break
		}
		if i > 0 {
			b.WriteString([]string{" ", " ", "\n\n"}[i%3])
		}
		sentence = p.fill(sentence)
		said += len(strings.Fields(sentence))
		b.WriteString(sentence)
	}
	return b.String()
}
