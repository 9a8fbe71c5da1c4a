package check

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"kith/generator/hub"
)

// A vocabulary finds the words that are nearly one that it knows.
type vocabulary struct {
	language string
	keys     map[string]*hub.Topic // by what is left of a word that may be written in several ways
	slips    map[uint64]slipped    // by a sum of a word without one of its letters
}

type slipped struct {
	parts parts
	topic *hub.Topic
}

// parts are those of a word in plain letters, and the same in the singular.
type parts struct{ plain, stems []string }

// learn takes in a word that leads to a topic; of two alike the first stays.
func (v *vocabulary) learn(slug string, t *hub.Topic) {
	p := v.parts(slug)
	for _, key := range v.keysOf(p) {
		if v.keys[key] == nil {
			v.keys[key] = t
		}
	}
	for sum := range slipsOf(p) {
		if v.slips[sum].topic == nil {
			v.slips[sum] = slipped{p, t}
		}
	}
}

// near is the topic that a word is nearly one of; none where it stands for itself.
func (v *vocabulary) near(slug string) neighbour {
	p := v.parts(slug)
	for _, key := range v.keysOf(p) {
		if t := v.keys[key]; t != nil {
			return neighbour{topic: t}
		}
	}
	for sum := range slipsOf(p) {
		if s := v.slips[sum]; s.topic != nil && slipOfPen(p, s.parts) {
			return neighbour{s.topic, true}
		}
	}
	return neighbour{}
}

// keysOf are what words have in common that differ in the order of their parts, or in
// whether these stand apart. "C" alone is a word; of letters as few as that nothing is
// written in two ways.
func (v *vocabulary) keysOf(p parts) []string {
	together := strings.Join(p.plain, "")
	if utf8.RuneCountInString(together) < 3 {
		return nil
	}
	return []string{inAnyOrder(p.stems), "=" + singular(together, v.language)}
}

func (v *vocabulary) parts(slug string) parts {
	plain := strings.Split(plainLetters(slug), "-")
	stems := slices.Clone(plain)
	for i, stem := range stems {
		if len(stems) > 1 {
			stem = withoutIng(stem)
		}
		stems[i] = singular(stem, v.language)
	}
	return parts{plain, stems}
}

// withoutIng takes "reviewing" for "review". It is for a part among others only: there are
// too many single words, such as "market" and "marketing", that are two.
func withoutIng(word string) string {
	stem, cut := strings.CutSuffix(word, "ing")
	if !cut || len(stem) < 4 {
		return word
	}
	if end := len(stem) - 1; stem[end] == stem[end-1] && stem[end] != 's' && stem[end] != 'l' {
		return stem[:end] // planning is to plan, billing to bill
	}
	return stem
}

// plainLetters leaves out accents where a word may be written without them. The marks of
// other scripts, such as the points of Kana and the vowels of Devanagari, say something.
func plainLetters(word string) string {
	if strings.IndexFunc(word, func(r rune) bool { return r >= utf8.RuneSelf }) < 0 {
		return word
	}
	bare := false
	return norm.NFC.String(strings.Map(func(r rune) rune {
		if !unicode.Is(unicode.Mn, r) {
			bare = unicode.In(r, unicode.Latin, unicode.Greek, unicode.Cyrillic, unicode.Arabic, unicode.Hebrew)
			return r
		}
		if bare {
			return -1
		}
		return r
	}, norm.NFD.String(word)))
}

// slipLength is how many letters a part needs for two that differ in one of them to be the
// same: testing and texting are two things, and so are contract and contact.
const slipLength = 9

// slipsOf yields sums of the parts without each letter of one long part in turn. Of two
// words that differ by one letter some sums are equal.
func slipsOf(p parts) iter.Seq[uint64] {
	return func(yield func(uint64) bool) {
		for i, plain := range p.plain {
			if utf8.RuneCountInString(plain) < slipLength-1 {
				continue
			}
			word := slices.Clone(p.stems)
			word[i] = plain
			if !yield(sumWithout(word, i, len(plain), 0)) {
				return
			}
			for at, r := range plain {
				if !yield(sumWithout(word, i, at, utf8.RuneLen(r))) {
					return
				}
			}
		}
	}
}

// slipOfPen tells that all parts are the same but for one letter of a long one, neither its
// first nor its last. Of figures, and in scripts that write a word in few signs, each says
// something.
func slipOfPen(a, b parts) bool {
	if len(a.stems) != len(b.stems) {
		return false
	}
	differ := -1
	for i := range a.stems {
		if a.stems[i] != b.stems[i] {
			if differ >= 0 {
				return false
			}
			differ = i
		}
	}
	if differ < 0 {
		return false
	}
	one, other := a.plain[differ], b.plain[differ]
	return max(utf8.RuneCountInString(one), utf8.RuneCountInString(other)) >= slipLength &&
		spelled(one) && spelled(other) && slipOfOne([]rune(one), []rune(other))
}

func spelled(word string) bool {
	return !slices.ContainsFunc([]rune(word), func(r rune) bool {
		return unicode.IsDigit(r) || unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Thai)
	})
}
