package search

import (
	"fmt"
	"math/bits"
)

// A Size says how many files an index has. It follows from what can be counted without
// reading a word, so that a site knows its paths before anybody searches; and by powers
// of two, so that an edit hardly ever changes it.
type Size struct {
	Documents int
	Bytes     int // of their texts
}

const (
	textOfShard = 40 << 10 // bytes of text whose words make a shard, and a file of near words
	cardsOfFile = 16
)

func (s Size) shards() int { return roundPower(s.Bytes / textOfShard) }
func (s Size) near() int   { return s.shards() }
func (s Size) cards() int  { return (s.Documents + cardsOfFile - 1) / cardsOfFile }

// Files are the names of an index's files, the manifest first.
func (s Size) Files() []string {
	names := []string{Manifest}
	for _, part := range []struct {
		name string
		size int
	}{{"words", s.shards()}, {"near", s.near()}, {"found", s.cards()}} {
		for i := range part.size {
			names = append(names, fmt.Sprintf("%s/%d.json", part.name, i))
		}
	}
	return names
}

// Manifest is the name of the file that leads to the others.
const Manifest = "index.json"

// roundPower is the power of two that is nearest to n, and at least 1.
func roundPower(n int) int {
	if n < 2 {
		return 1
	}
	power := 1 << (bits.Len(uint(n)) - 1)
	if n-power > power/2 {
		power *= 2
	}
	return power
}
