package scaffold

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"kith/generator/hub"
)

// The names of somebody who is to be forgotten, as a text may hold them.
type names struct {
	sure   []string // nobody and nothing else is called so
	doubts []string // may be another person, or a word
	others []string // names and ids of other people that hold one of these
}

// namesOf are all that a person is called by: name, ids, parts of the name, links. also
// are words that whoever asks is sure of.
func (d *Desk) namesOf(m *hub.Member, also []string) names {
	var n names
	sort := func(name string, sure bool) {
		switch name = strings.TrimSpace(name); {
		case utf8.RuneCountInString(name) < 2 || slices.Contains(n.sure, name):
		case sure:
			n.sure = append(n.sure, name)
		default:
			n.doubts = append(n.doubts, name)
		}
	}
	for _, word := range also {
		sort(word, true)
	}
	sort(m.Name, !d.shared(m) && telling(m.Name))
	for _, id := range append([]string{m.ID, hub.Slug(m.Name), hub.IDOf(m.Name)}, ids(m.Aliases)...) {
		sort(id, telling(id))
	}
	for _, part := range strings.Fields(m.Name) {
		if first, _ := utf8.DecodeRuneInString(part); utf8.RuneCountInString(part) > 2 && !unicode.IsLower(first) && part != m.Name {
			sort(part, false)
		}
	}
	for _, l := range m.Links {
		_, address, _ := strings.Cut(l.URL, "://")
		sort(strings.TrimRight(address, "/"), false)
	}
	for _, other := range d.parts.Members {
		if other == m {
			continue
		}
		if other.Name != "" && hub.Fold(other.Name) != hub.Fold(m.Name) && n.within(other.Name) {
			n.others = append(n.others, other.Name)
		}
		if n.within(apart.Replace(other.ID)) {
			n.others = append(n.others, other.ID)
		}
	}
	return n
}

// all are the names that are sure, and then the others.
func (n names) all() []string { return slices.Concat(n.sure, n.doubts) }

// spans are where a text holds any of the names, in order. A name that is an ordinary
// word counts only by itself.
func (n names) spans(t flat) (spans [][2]int) {
	for i, name := range n.all() {
		spans = append(spans, t.find(name, i >= len(n.sure))...)
	}
	slices.SortFunc(spans, func(a, b [2]int) int { return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(b[1], a[1])) })
	return spans
}

func ids(refs []hub.Ref) (all []string) {
	for _, r := range refs {
		all = append(all, r.ID)
	}
	return all
}

// within tells that a text holds one of the names.
func (n names) within(text string) bool {
	return len(n.spans(flatten(text))) > 0
}

// shared tells that somebody else has the same name.
func (d *Desk) shared(m *hub.Member) bool {
	return slices.ContainsFunc(d.parts.Members, func(other *hub.Member) bool { return other != m && hub.Fold(other.Name) == hub.Fold(m.Name) })
}

// telling tells a name that is no ordinary word: it has several parts, or is written in
// a script that does not part words.
func telling(name string) bool {
	return strings.ContainsFunc(name, func(c rune) bool {
		return c == ' ' || c == '-' || c == '_' || c == '.' || unicode.IsDigit(c) || unparted(c)
	})
}

// unparted tells letters of scripts that have no spaces between words.
func unparted(c rune) bool {
	return unicode.In(c, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

// A flat text is one without what people write differently: letter case, accents, and
// how much space there is between words, be it the end of a line.
type flat struct {
	text string
	from string // the text it was made of
	at   []int  // where each byte comes from; one more than text has
}

func flatten(text string) flat {
	f := flat{from: text, at: make([]int, 0, len(text)+1)}
	var out strings.Builder
	out.Grow(len(text))
	put := func(s string, at int) {
		for range len(s) {
			f.at = append(f.at, at)
		}
		out.WriteString(s)
	}
	space := false
	for i, c := range text {
		if c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00a0' || space && c == '>' {
			if !space {
				put(" ", i)
			}
			space = true
			continue
		}
		space = false
		put(bare(c), i)
	}
	f.at = append(f.at, len(text))
	f.text = out.String()
	return f
}

// bare is a letter in lower case and without its accents.
func bare(c rune) string {
	if c < utf8.RuneSelf {
		return string(unicode.ToLower(c))
	}
	plain := strings.Map(func(c rune) rune {
		if unicode.Is(unicode.Mn, c) {
			return -1
		}
		return unicode.ToLower(c)
	}, norm.NFD.String(string(c)))
	return plain
}

// find is where a name stands, in bytes of the text. By itself it is a word; else it may
// be part of one with hyphens.
func (f flat) find(name string, itself bool) (spans [][2]int) {
	needle := strings.TrimSpace(flatten(name).text)
	for from := 0; needle != ""; {
		i := strings.Index(f.text[from:], needle)
		if i < 0 {
			break
		}
		start, end := from+i, from+i+len(needle)
		from = end
		a, b := f.at[start], f.at[end]
		if b > a && f.edge(a, b, itself) {
			spans = append(spans, [2]int{a, b})
		}
	}
	return spans
}

// edge tells that no letters stand before and behind a name.
func (f flat) edge(from, to int, itself bool) bool {
	first, _ := utf8.DecodeRuneInString(f.from[from:])
	last, _ := utf8.DecodeLastRuneInString(f.from[from:to])
	before, size := utf8.DecodeLastRuneInString(f.from[:from])
	further, _ := utf8.DecodeLastRuneInString(f.from[:from-size])
	after, size := utf8.DecodeRuneInString(f.from[to:])
	beyond, _ := utf8.DecodeRuneInString(f.from[to+size:])
	joined := func(next, then rune) bool {
		return letter(next) || itself && (next == '-' || next == '_') && letter(then)
	}
	return (unparted(first) || !joined(before, further)) && (unparted(last) || !joined(after, beyond))
}

func letter(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) || unicode.IsMark(c) }
