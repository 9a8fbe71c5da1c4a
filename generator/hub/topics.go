package hub

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Slug is a topic's id: its letters and digits in lower case, with one hyphen for
// whatever stands between them. Letters of every script count. A slug is its own slug.
func Slug(text string) string {
	var b strings.Builder
	gap := false
	for _, r := range Fold(text) {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || r == '+' || r == '#' {
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			gap = false
			b.WriteRune(slugRune(r))
			continue
		}
		gap = true
	}
	slug := norm.NFC.String(b.String()) // a mark may stand on a new letter now
	if devices[slug] {
		return slug + "-"
	}
	return slug
}

// devices are the words that no folder may be called on Windows; to be good at
// somebody's aux is a skill all the same.
var devices = map[string]bool{
	"con": true, "prn": true, "aux": true, "nul": true,
	"com1": true, "com2": true, "com3": true, "com4": true, "com5": true, "com6": true, "com7": true, "com8": true, "com9": true, "com0": true,
	"lpt1": true, "lpt2": true, "lpt3": true, "lpt4": true, "lpt5": true, "lpt6": true, "lpt7": true, "lpt8": true, "lpt9": true, "lpt0": true,
}

// slugRune keeps "C", "C++" and "C#" apart without signs that mean something in an
// address.
func slugRune(r rune) rune {
	switch r {
	case '+':
		return 'p'
	case '#':
		return 's'
	}
	return r
}

// gatherTopics makes a topic of every word in use, under the title its file gives or
// else as it was first written.
func (h *Hub) gatherTopics(p Parts) {
	h.topics = make(map[string]*Topic)
	for _, written := range p.Topics {
		t := *written
		t.Written = true
		h.Topics = append(h.Topics, &t)
		h.topics[Slug(t.ID)] = &t
	}
	for _, t := range h.Topics { // a title is a word for the same
		if slug := Slug(t.Title); slug != "" && h.topics[slug] == nil {
			h.topics[slug] = t
		}
	}
	for _, t := range h.Topics { // and what no id and no title says, an alias may
		for _, alias := range t.Aliases {
			if _, taken := h.topics[alias.Slug]; !taken {
				h.topics[alias.Slug] = t
			}
		}
	}
	for _, s := range h.Sessions {
		h.use(s.Topics, func(t *Topic) { t.Sessions = append(t.Sessions, s) })
	}
	for _, m := range h.Members {
		h.useOf(m)
	}
	for _, s := range h.Shoutouts { // a value the community holds dear need not be a topic
		h.eachTopic(s.For, func(Term) *Topic { return nil }, func(t *Topic) { t.Thanks = append(t.Thanks, s) })
	}
	for _, a := range h.Asks {
		h.use(a.Topics, func(t *Topic) { t.Asks = append(t.Asks, a) })
	}
	for _, p := range h.Projects {
		h.use(p.Topics, func(t *Topic) { t.Projects = append(t.Projects, p) })
		h.use(p.Needs, func(t *Topic) { t.Needing = append(t.Needing, p) })
	}
	for _, r := range h.Resources {
		h.use(r.Topics, func(t *Topic) { t.Resources = append(t.Resources, r) })
	}
	for _, s := range h.Series {
		h.use(s.Topics, func(*Topic) {})
	}
}

// useOf are somebody's words. Who has moved on still knows what they knew, but is nobody
// to ask or to teach any more; who has yet to join is nobody to ask or to teach so far.
func (h *Hub) useOf(m *Member) {
	nobody := func(*Topic) {}
	switch {
	case m.Alumnus():
		h.use(slices.Concat(m.Skills, m.Offers), func(t *Topic) { t.Skilled = append(t.Skilled, m) })
		h.use(m.Wants, nobody)
		return
	case m.Joined.Compare(h.Today()) > 0:
		h.use(slices.Concat(m.Skills, m.Offers, m.Wants), nobody)
		return
	}
	h.use(m.Offers, func(t *Topic) { t.Offered = append(t.Offered, m) })
	h.use(m.Wants, func(t *Topic) { t.Wanted = append(t.Wanted, m) })
	h.use(m.Skills, func(t *Topic) { t.Skilled = append(t.Skilled, m) })
}

// use finds or makes the topic of each term, once each.
func (h *Hub) use(terms []Term, add func(*Topic)) {
	h.eachTopic(terms, h.newTopic, add)
}

// newTopic makes a topic of a word that is in use and has no file.
func (h *Hub) newTopic(term Term) *Topic {
	t := &Topic{Entry: Entry{Kind: Topics, ID: term.Slug}, Title: term.Text}
	h.topics[term.Slug] = t
	h.Topics = append(h.Topics, t)
	return t
}

// eachTopic gives every topic among terms once, though several words may mean it. A word
// that means none yet is for missing to answer, which may know none either.
func (h *Hub) eachTopic(terms []Term, missing func(Term) *Topic, add func(*Topic)) {
	var few [8]*Topic
	given := few[:0]
	for _, term := range terms {
		t := h.topics[term.Slug]
		if t == nil && term.Slug != "" {
			t = missing(term)
		}
		if t != nil && !slices.Contains(given, t) {
			given = append(given, t)
			add(t)
		}
	}
}
