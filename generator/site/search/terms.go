package search

import "sync"

// A place says where in a document a word stands: a title tells more than a text.
type place uint8

const (
	inTitle place = iota
	inNames
	inText
	places
)

// terms are the words of one document, each once and in its best place. They are
// immutable.
type terms struct {
	letters string // of all words, one after the other
	list    []term
}

type term struct {
	hash  uint64
	at    uint32 // where in letters it begins
	size  uint8
	place place
}

func (t *terms) word(w term) string { return t.letters[w.at : w.at+uint32(w.size)] }

// termsOf finds a document's words.
func termsOf(d Document) *terms {
	g := gatherers.Get().(*gatherer)
	defer gatherers.Put(g)
	g.begin()
	for p, text := range [places]string{d.Title, d.Names, d.Text} {
		g.place = place(p)
		eachWord(text, g.add)
	}
	return &terms{string(g.letters), append(make([]term, 0, len(g.list)), g.list...)}
}

// gatherers lend room to gather in; it holds no result.
var gatherers = sync.Pool{New: func() any { return new(gatherer) }}

// A gatherer keeps one of each word.
type gatherer struct {
	place   place
	letters []byte
	list    []term
	seen    table
}

func (g *gatherer) begin() {
	g.letters, g.list = g.letters[:0], g.list[:0]
	g.seen.clear()
}

func (g *gatherer) add(word []byte) {
	h := hash(word)
	if _, known := g.seen.number(h); known {
		return
	}
	g.list = append(g.list, term{h, uint32(len(g.letters)), uint8(len(word)), g.place})
	g.letters = append(g.letters, word...)
}

// hash is FNV-1a with 64 bits: of a million words no two are likely to share one.
func hash(word []byte) uint64 {
	h := uint64(14695981039346656037)
	for _, c := range word {
		h = (h ^ uint64(c)) * 1099511628211
	}
	return h
}

// A table numbers what it has not seen before from 0 on, by hash.
type table struct {
	slots []slot // a power of two
	used  int
	round uint32 // slots of earlier rounds are free
}

type slot struct {
	hash   uint64
	number uint32
	round  uint32
}

func (t *table) clear() {
	t.used = 0
	t.round++
	if t.round == 0 || len(t.slots) == 0 {
		t.slots, t.round = make([]slot, 512), 1
	}
}

// number is that of a hash; known tells that it had one before.
func (t *table) number(hash uint64) (number uint32, known bool) {
	if 2*t.used >= len(t.slots) {
		t.grow()
	}
	s := t.find(hash)
	if s.round == t.round {
		return s.number, true
	}
	*s = slot{hash, uint32(t.used), t.round}
	t.used++
	return s.number, false
}

// find is the slot of a hash, or the free one where it belongs.
func (t *table) find(hash uint64) *slot {
	mask := uint64(len(t.slots) - 1)
	for i := (hash ^ hash>>32) & mask; ; i = (i + 1) & mask {
		if s := &t.slots[i]; s.round != t.round || s.hash == hash {
			return s
		}
	}
}

func (t *table) grow() {
	old := t.slots
	t.slots = make([]slot, 2*len(old))
	for _, s := range old {
		if s.round == t.round {
			*t.find(s.hash) = s
		}
	}
}
