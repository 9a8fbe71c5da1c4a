package search

import (
	"cmp"
	"slices"
	"strconv"
	"unicode"
	"unicode/utf8"
)

// A slip of one letter leaves a word's first letters or its last as they were, and
// changes its length by one at most. So words are filed once more under both of their
// ends and their length, in small files of words alone: somebody who mistyped finds what
// was meant in six of them.

// shortest is how many letters a word must have to be found in spite of a slip.
const shortest = 4

// near files words under their ends, the most common first.
func (l lexicon) near(files int) [][]string {
	words := make([]entry, 0, len(l.words))
	for _, e := range l.words {
		if e.mayBeMeant() {
			words = append(words, e)
		}
	}
	slices.SortStableFunc(words, func(a, b entry) int { return cmp.Compare(len(b.found), len(a.found)) })
	filed := make([][]string, files)
	for _, e := range words {
		first, last := filesOf(e.word, files)
		filed[first] = append(filed[first], e.word)
		if last != first {
			filed[last] = append(filed[last], e.word)
		}
	}
	return filed
}

// mayBeMeant leaves out what nobody would mistype and what stands in one text only:
// half of all words do, and many of these are slips themselves.
func (e entry) mayBeMeant() bool {
	first, _ := utf8.DecodeRuneInString(e.word)
	if unicode.IsDigit(first) || dense(first) || utf8.RuneCountInString(e.word) < shortest {
		return false
	}
	return len(e.found) > 1 || e.found[0].place() != inText
}

// filesOf are the files that a word's beginning and its end belong to.
func filesOf(word string, files int) (first, last int) {
	letters := []rune(word)
	return fileOf('<', letters[:end(len(letters))], len(letters), files),
		fileOf('>', letters[len(letters)-end(len(letters)):], len(letters), files)
}

// end is how many letters of an end a slip leaves alone, one end or the other, in a word
// of so many.
func end(length int) int {
	if length < 7 {
		return 2
	}
	return 3
}

func fileOf(side rune, letters []rune, length, files int) int {
	return int(mix(string(side)+string(letters)+strconv.Itoa(length)) % uint32(files))
}

// mix is FNV-1a over letters, 32 bits: as the browser computes it.
func mix(key string) uint32 {
	h := uint32(2166136261)
	for _, r := range key {
		h = (h ^ uint32(r)) * 16777619
	}
	return h
}
