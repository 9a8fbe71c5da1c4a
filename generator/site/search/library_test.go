package search

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// A language is words as often as in a natural one (Zipf's law).
type language struct {
	dice  *rand.Rand
	zipf  *rand.Zipf
	words []string
}

func newLanguage(size int) *language {
	l := &language{dice: rand.New(rand.NewPCG(1, 2)), words: make([]string, size)}
	l.zipf = rand.NewZipf(l.dice, 1.07, 3, uint64(size-1))
	syllables := strings.Fields("ra ti con ver mo le s ing er de pro ma ni to sta ble ex in re cal un at es ent ion al ic ou th we ha be")
	for i := range l.words {
		for range 1 + l.dice.IntN(4) {
			l.words[i] += syllables[l.dice.IntN(len(syllables))]
		}
	}
	return l
}

func (l *language) text(n int) string {
	var b strings.Builder
	for range n {
		b.WriteString(l.words[l.zipf.Uint64()])
		b.WriteByte(' ')
	}
	return b.String()
}

// library are documents of 300 words, out of 40,000 that there are.
func library(n int) []Document {
	l := newLanguage(40_000)
	documents := make([]Document, n)
	for i := range documents {
		title := l.text(4)
		documents[i] = Document{
			Title: title, Names: l.text(6), Text: l.text(300),
			Card: Card{Title: title, Address: fmt.Sprintf("/sessions/2026-%05d/", i), Facts: "Thursday 5 March 2026 · " + l.text(2)},
		}
	}
	return documents
}
