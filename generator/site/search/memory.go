package search

import (
	"crypto/sha256"

	"kith/generator/memo"
)

// A Memory remembers the words of documents from one index to the next: after an edit
// one text is taken apart anew. The zero value is ready, nil remembers nothing.
type Memory struct {
	words memo.Memo[[sha256.Size]byte, *terms]
}

// Turn begins a new index.
func (m *Memory) Turn() {
	if m != nil {
		m.words.Turn()
	}
}

func (m *Memory) terms(d Document) *terms {
	if m == nil {
		return termsOf(d)
	}
	return m.words.Get(memo.Sum(d.Title, d.Names, d.Text), func() *terms { return termsOf(d) })
}
