package digest

import (
	"strings"

	"kith/generator/verbatim"
)

// Chat is the digest in plain words, as a chat shows them: what leads somewhere has its
// address beside it.
func (d Digest) Chat() string {
	var b strings.Builder
	b.WriteString(chatted(d.subject) + "\n" + d.lede + "\n")
	for _, s := range d.sections {
		b.WriteString("\n" + s.title + "\n")
		for _, i := range s.items {
			i.chat(&b)
		}
		if s.more != "" {
			b.WriteString(s.more + "\n")
		}
		if s.way.link != "" {
			b.WriteString(capital(s.way.chatted()) + "\n")
		}
	}
	if d.Linked {
		b.WriteString("\n" + chatted(d.further) + "\n" + d.hub.Link + "\n")
	}
	return b.String()
}

func (i item) chat(b *strings.Builder) {
	var lines []string
	if i.title.Text != "" {
		lines = append(lines, i.title.chatted())
	}
	for _, line := range i.lines {
		lines = append(lines, chatted(line))
	}
	if i.quote != "" {
		lines = append(lines, "“"+verbatim.Chat(i.quote)+"”")
	}
	var here []string // what the item's own page holds, and what leads nowhere
	for _, w := range i.ways {
		if w.link == "" || w.link == i.title.Link {
			here = append(here, w.label)
		}
	}
	if i.title.Link != "" {
		here = append(here, i.title.Link)
	}
	if len(here) > 0 {
		lines = append(lines, strings.Join(here, " · "))
	}
	for _, w := range i.ways {
		if w.link != "" && w.link != i.title.Link {
			lines = append(lines, w.chatted())
		}
	}
	b.WriteString("• " + strings.Join(lines, "\n  ") + "\n")
}

func chatted(p Phrase) string {
	var b strings.Builder
	for _, r := range p {
		b.WriteString(r.chatted())
	}
	return b.String()
}

// chatted are the words alone: a line has room for one address, and that is its item's.
func (r Run) chatted() string {
	if r.Theirs {
		return verbatim.Chat(r.Text)
	}
	return r.Text
}

func (w way) chatted() string { return w.label + ": " + w.link }
