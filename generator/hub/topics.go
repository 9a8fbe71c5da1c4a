package hub

import (
	"strings"
	"unicode"
)

// Slug is a topic's id: its letters and digits in lower case, with one hyphen for
// whatever stands between them. Letters of every script count.
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
	return strings.TrimRight(b.String(), "-")
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
	for _, t := range h.Topics {
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
		h.use(m.Offers, func(t *Topic) { t.Offered = append(t.Offered, m) })
		h.use(m.Wants, func(t *Topic) { t.Wanted = append(t.Wanted, m) })
		h.use(m.Skills, func(t *Topic) { t.Skilled = append(t.Skilled, m) })
	}
	for _, s := range h.Shoutouts {
		for _, term := range s.For { // a value the community holds dear need not be a topic
			if t := h.topics[term.Slug]; t != nil {
				t.Thanks = append(t.Thanks, s)
			}
		}
	}
	for _, s := range h.Series {
		h.use(s.Topics, func(*Topic) {})
	}
}

// use finds or makes the topic of each term, once each.
func (h *Hub) use(terms []Term, add func(*Topic)) {
	for i, term := range terms {
		if term.Slug == "" || repeated(terms[:i], term.Slug) {
			continue
		}
		t := h.topics[term.Slug]
		if t == nil {
			t = &Topic{Entry: Entry{Kind: Topics, ID: term.Slug}, Title: term.Text}
			h.topics[term.Slug] = t
			h.Topics = append(h.Topics, t)
		}
		add(t)
	}
}

func repeated(terms []Term, slug string) bool {
	for _, t := range terms {
		if t.Slug == slug {
			return true
		}
	}
	return false
}
