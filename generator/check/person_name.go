package check

import (
	"hash/fnv"
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"kith/generator/hub"
)

// wordsOf are the words of a name in plain letters: "José-María García" is jose, maria
// and garcia.
func wordsOf(name string) []string {
	folded := hub.Fold(name)
	if strings.IndexFunc(folded, func(r rune) bool { return r >= utf8.RuneSelf }) >= 0 {
		folded = strings.Map(func(r rune) rune {
			if unicode.Is(unicode.Mn, r) {
				return -1
			}
			return r
		}, norm.NFD.String(folded))
	}
	return strings.FieldsFunc(folded, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) })
}

// inAnyOrder is a name whose order of words does not count: "Lovelace, Ada".
func inAnyOrder(words []string) string {
	sorted := slices.Clone(words)
	slices.Sort(sorted)
	return strings.Join(sorted, " ")
}

// akin tells that two names have a word in common.
func akin(a, b []string) bool {
	return slices.ContainsFunc(a, func(word string) bool { return slices.Contains(b, word) })
}

// longWord is how many letters a word needs for two that differ in one of them to be the
// same word: Anna and Hanna are two people, Johnson and Johnsson seldom.
const longWord = 6

// withoutOne yields a sum of a name without each letter of one word in turn. Of two names
// that differ by one letter in that word some sums are equal. Names of one word have none:
// too many people share their first names' letters.
func withoutOne(words []string, i int) iter.Seq[uint64] {
	return func(yield func(uint64) bool) {
		word := words[i]
		if len(words) < 2 || utf8.RuneCountInString(word) < longWord-1 {
			return
		}
		if !yield(sumWithout(words, i, len(word), 0)) {
			return
		}
		for at, r := range word {
			if !yield(sumWithout(words, i, at, utf8.RuneLen(r))) {
				return
			}
		}
	}
}

func sumWithout(words []string, i, at, length int) uint64 {
	sum := fnv.New64a()
	for k, word := range words {
		if k == i {
			sum.Write([]byte{byte(i)})
			sum.Write([]byte(word[:at]))
			sum.Write([]byte(word[at+length:]))
		} else {
			sum.Write([]byte(word))
		}
		sum.Write([]byte{' '})
	}
	return sum.Sum64()
}

// oneLetter tells that two names are the same but for one letter of a long word, neither
// its first nor its last: Daniel and Daniela are two people, and so are Mario and Maria.
func oneLetter(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	differ := -1
	for i := range a {
		if a[i] != b[i] {
			if differ >= 0 {
				return false
			}
			differ = i
		}
	}
	return differ >= 0 && slipOfOne([]rune(a[differ]), []rune(b[differ]))
}

func slipOfOne(a, b []rune) bool {
	if max(len(a), len(b)) < longWord || min(len(a), len(b)) < 2 || a[0] != b[0] || a[len(a)-1] != b[len(b)-1] {
		return false
	}
	before := 0
	for before < min(len(a), len(b)) && a[before] == b[before] {
		before++
	}
	behind := 0
	for behind < min(len(a), len(b))-before && a[len(a)-1-behind] == b[len(b)-1-behind] {
		behind++
	}
	left, right := len(a)-before-behind, len(b)-before-behind
	swapped := left == 2 && right == 2 && a[before] == b[before+1] && a[before+1] == b[before]
	return max(left, right) == 1 || swapped
}
