package check

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"kith/generator/diag"
	"kith/generator/hub"
)

var topicsApart = Rule{
	Name:     "near-topic",
	Severity: diag.Warning,
	Doc: `A community finds itself by its words: who offers "portfolio review" and who wants to
learn "portfolio reviews" never meet. Two words are most likely one where only singular
and plural, accents, spaces and hyphens, the order of the words or one letter of a long
word tell them apart. Of the two, the one with a file in topics/ is the better, else the
one that is used more, else the longer one.

Write the better word. Or let both mean the same, in its file, topics/portfolio-review.md:

    title: Portfolio review
    aliases: [portfolio reviews]

If they are two topics after all, give each a file of its own, which says what it is:
nobody asks again.`,
	Run: func(h *hub.Hub, p hub.Parts, problems *diag.List) {
		near := nearTopics(h)
		if len(near) == 0 {
			return
		}
		said := map[*hub.Topic][]place{}
		for e, terms := range termsOf(p) {
			sayNear(h, e, terms, near, said)
		}
		for _, t := range h.Topics {
			near[t].tell(t, said[t], problems)
		}
	},
}

// A neighbour is the better of two words that are most likely one.
type neighbour struct {
	topic *hub.Topic
	slip  bool // a letter is all that tells them apart
}

// A place is where a word is used.
type place struct {
	in   *hub.Entry
	term hub.Term
	both bool // the better word is used in the same file
}

// tellOf is how many places of a word are told one by one.
const tellOf = 20

// sayNear notes where an entry uses words that have a better one.
func sayNear(h *hub.Hub, e *hub.Entry, terms []hub.Term, near map[*hub.Topic]neighbour, said map[*hub.Topic][]place) {
	var used map[*hub.Topic]bool
	for _, term := range terms {
		t := h.Topic(term.Slug)
		better, ok := near[t]
		if t == nil || !ok {
			continue
		}
		if used == nil {
			used = make(map[*hub.Topic]bool, len(terms))
			for _, other := range terms {
				used[h.Topic(other.Slug)] = true
			}
		}
		said[t] = append(said[t], place{e, term, used[better.topic]})
	}
}

// tell says of each place that there is a better word. A slip happens to one person once:
// what several write, or somebody beside the other word, is meant. And of two words that
// are used once each nobody knows which is the slip, if one is.
func (n neighbour) tell(t *hub.Topic, places []place, problems *diag.List) {
	if n.slip && (!n.topic.Written && n.topic.Uses() < 2 || !oneFileOnly(places)) {
		return
	}
	for i, p := range places[:min(tellOf, len(places))] {
		more := ""
		if rest := len(places) - tellOf; i == tellOf-1 && rest > 0 {
			more = " (and " + strconv.Itoa(rest) + " more like this elsewhere)"
		}
		problems.Warnf(p.term.At, "near-topic", n.hint(t, p.term), "%q is most likely the same topic as %q (%s)", p.term.Text, n.topic.Title, n.known()+more).Fix = n.mend(p)
	}
}

func (n neighbour) hint(t *hub.Topic, term hub.Term) string {
	hint := `write "` + n.topic.Title + `"`
	if !n.slip {
		hint += `, or make them one with "aliases: [` + term.Text + `]" in topics/` + n.topic.ID + `.md`
	}
	if !n.topic.Written {
		return hint + `; if they are two topics, give each its file: topics/` + n.topic.ID + `.md and topics/` + t.ID + `.md`
	}
	return hint + `; a topic of its own gets topics/` + t.ID + `.md`
}

func oneFileOnly(places []place) bool {
	return !slices.ContainsFunc(places, func(p place) bool { return p.both || p.in.File != places[0].in.File })
}

// known is why the better word is the better.
func (n neighbour) known() string {
	if n.topic.Written {
		return n.topic.File
	}
	if uses := n.topic.Uses(); uses > 1 {
		return "used " + strconv.Itoa(uses) + " times"
	}
	return "used once"
}

// mend puts the better word in the place of the other, where it needs no quotes; those
// that are there stay.
func (n neighbour) mend(p place) diag.Fix {
	before, behind, ok := strings.Cut(p.in.Written(p.term.At), p.term.Text)
	if !ok || !plainWords(n.topic.Title) {
		return diag.Fix{}
	}
	return p.term.At.Maybe(before + n.topic.Title + behind)
}

// plainWords tells that a text is words and spaces only, which mean themselves in YAML.
func plainWords(text string) bool {
	words := wordsOf(text)
	return len(words) > 0 && strings.EqualFold(strings.Join(strings.Fields(text), " "), strings.Join(words, " "))
}

// nearTopics are the topics that nobody wrote a file for and that have a better word. Each
// word is looked up and never compared with all others.
func nearTopics(h *hub.Hub) map[*hub.Topic]neighbour {
	near := map[*hub.Topic]neighbour{}
	known := vocabulary{language: h.Purpose.Language, keys: map[string]*hub.Topic{}, slips: map[uint64]slipped{}}
	better := slices.Clone(h.Topics)
	slices.SortStableFunc(better, func(a, b *hub.Topic) int {
		return cmp.Or(-cmp.Compare(rank(a), rank(b)), -cmp.Compare(a.Uses(), b.Uses()), -cmp.Compare(len(a.ID), len(b.ID)), strings.Compare(a.ID, b.ID))
	})
	for _, t := range better {
		if !t.Written {
			if n := known.near(t.ID); n.topic != nil {
				near[t] = n
				continue
			}
		}
		for _, slug := range slugsOf(h, t) {
			known.learn(slug, t)
		}
	}
	return near
}

func rank(t *hub.Topic) int {
	if t.Written {
		return 1
	}
	return 0
}

// slugsOf are the words that lead to a topic.
func slugsOf(h *hub.Hub, t *hub.Topic) []string {
	slugs := []string{hub.Slug(t.ID)}
	if slug := hub.Slug(t.Title); h.Topic(slug) == t {
		slugs = append(slugs, slug)
	}
	for _, alias := range t.Aliases {
		if h.Topic(alias.Slug) == t {
			slugs = append(slugs, alias.Slug)
		}
	}
	return slugs
}
