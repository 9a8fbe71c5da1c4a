package search

import (
	"slices"
	"strings"
)

// A lexicon is every word of all documents with the documents that hold it.
type lexicon struct {
	words []entry // in order
	size  int     // documents
}

// An entry is a word and where it stands.
type entry struct {
	word  string
	found []hit // in order of documents
}

// A hit is a document's number, and below it the place of a word in it.
type hit uint32

func hitOf(document int, p place) hit { return hit(document)<<2 | hit(p) }

func (h hit) document() int { return int(h >> 2) }
func (h hit) place() place  { return place(h & 3) }

// lexiconOf turns documents' words into words' documents. It counts first, so that
// every word's hits lie in one piece of memory and in order.
func lexiconOf(documents []*terms) lexicon {
	var seen table
	seen.clear()
	numbers := make([]uint32, 0, totalOf(documents))
	var words []string
	var counts []uint32
	for _, d := range documents {
		for _, t := range d.list {
			n, known := seen.number(t.hash)
			if !known {
				words, counts = append(words, d.word(t)), append(counts, 0)
			}
			counts[n]++
			numbers = append(numbers, n)
		}
	}
	return lexicon{fill(documents, numbers, words, counts), len(documents)}
}

func totalOf(documents []*terms) (total int) {
	for _, d := range documents {
		total += len(d.list)
	}
	return total
}

// fill gives each word its hits; numbers are the words of all documents in order.
func fill(documents []*terms, numbers []uint32, words []string, counts []uint32) []entry {
	hits := make([]hit, len(numbers))
	entries := make([]entry, len(words))
	for n, word := range words {
		entries[n] = entry{word, hits[:0:counts[n]]}
		hits = hits[counts[n]:]
	}
	at := 0
	for i, d := range documents {
		for _, t := range d.list {
			e := &entries[numbers[at]]
			e.found = append(e.found, hitOf(i, t.place))
			at++
		}
	}
	slices.SortFunc(entries, func(a, b entry) int { return strings.Compare(a.word, b.word) })
	return entries
}
