// Package digest says what happened in a hub since a day and what is coming, ready to send
// around: as Markdown, as a mail, or as plain words for a chat.
//
// A [Digest] is a pure function of the hub, the days asked for and the words of the
// hub's language. What people wrote stays words in all three forms: it makes no link, no
// picture and no mark-up. Whoever hides is in none of them, of somebody who shows a name
// only there is the name, and no address for mail is ever in one.
package digest

import (
	"cmp"
	"strings"

	"kith/generator/hub"
	"kith/generator/theme/colour"
	"kith/generator/words"
)

// A Digest is what there is to tell, in the hub's language.
type Digest struct {
	Linked   bool   // it is known where the hub is, so what is told leads there
	subject  Phrase // "Night Bakers: news since 12 Nov 2026"
	hub      Run    // the hub's name, and its home page
	lede     string // what it tells of; that there is nothing to tell
	sections []section
	further  Phrase
	voice    Voice
}

// A section is what there is to tell of one sort.
type section struct {
	title string
	items []item
	more  string // "and 12 more", or empty
	way   way    // to all of them
}

// An item is one thing to tell: a session, a person, a thank-you.
type item struct {
	title Run // empty where a line says it all
	lines []Phrase
	quote string // somebody's own words, or empty
	ways  []way
}

// A way leads on: to a recording, into the room. Without a link it only says what there is.
type way struct{ label, link string }

// A Voice is how a digest is said and where it leads.
type Voice struct {
	Words   *words.Words
	Scheme  colour.Scheme               // the hub's colours, for mail
	Address func(address string) string // of a page of the hub, absolute; empty where nobody knows where the hub is
}

// most is how many things of one sort are told, and how many people a sentence names.
const (
	most       = 20
	inSentence = 60
)

// A maker makes one digest.
type maker struct {
	Voice
	hub  *hub.Hub
	span Span
}

// tellers tell of one sort each, in the order of what a reader can still act upon. To tell
// of more is to add a line.
var tellers = []func(*maker) section{
	(*maker).coming,
	(*maker).changed,
	(*maker).pauses,
	(*maker).held,
	(*maker).asked,
	(*maker).answered,
	(*maker).begun,
	(*maker).shared,
	(*maker).thanks,
	(*maker).joined,
	(*maker).first,
}

// Of tells what happened in a hub and what is coming, within a span.
func Of(h *hub.Hub, span Span, voice Voice) Digest {
	m := &maker{voice, h, span}
	home := voice.Address("/")
	name := m.theirs(cmp.Or(h.Purpose.Title, m.Words.Say("hub.title")), home)
	since, until := m.Words.ShortDayOfYear(span.Since), m.Words.ShortDayOfYear(span.Until)
	d := Digest{
		Linked: home != "", hub: name, voice: voice,
		subject: m.say("digest.subject", value{"hub", Phrase{m.theirs(name.Text, "")}}, value{"since", own(since)}),
		lede:    m.Words.Say("digest.lede", "since", since, "until", until),
		further: m.say("digest.further", value{"hub", Phrase{name}}),
	}
	for _, tell := range tellers {
		if s := tell(m); len(s.items) > 0 {
			d.sections = append(d.sections, s)
		}
	}
	if len(d.sections) == 0 {
		d.lede = m.Words.Say("digest.quiet", "since", since, "until", until)
	}
	return d
}

// Subject is the line for a mail, in plain words: nothing is set apart in it, for some
// programs would show the marks.
func (d Digest) Subject() string {
	var b strings.Builder
	for _, r := range d.subject {
		b.WriteString(strings.Map(unmarked, r.Text))
	}
	return b.String()
}

func unmarked(r rune) rune {
	if steering(r) {
		return -1
	}
	return r
}

// section is a section of some items: where they are too many, the first or the last.
func (m *maker) section(title string, items []item, last bool) section {
	s := section{title: m.Words.Say(title), items: items}
	if over := len(items) - most; over > 0 {
		s.items, s.more = items[:most], m.Words.Count("digest.more", over)
		if last {
			s.items = items[over:]
		}
	}
	return s
}

// some are the items of those entries that a digest tells of.
func some[E any](entries []E, told func(E) bool, tell func(E) item) (items []item) {
	for _, e := range entries {
		if told(e) {
			items = append(items, tell(e))
		}
	}
	return items
}
