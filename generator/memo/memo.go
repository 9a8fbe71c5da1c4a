// Package memo remembers the results of pure functions.
//
// The law of remembering: a result may be kept if it is immutable and if its key
// holds everything it depends on. Then it never matters whether it was remembered
// or computed anew, and there is nothing to invalidate.
package memo

import "sync"

// A Memo holds the results asked for in this round and in the one before. What two
// rounds did not ask for is forgotten, so memory follows what is in use. The zero
// value is ready; it is safe for concurrent use.
type Memo[K comparable, V any] struct {
	mu      sync.Mutex
	current map[K]V
	last    map[K]V
}

// Get returns what make gives for a key, from memory where it can. Two calls at the
// same time may both make; either result serves.
func (m *Memo[K, V]) Get(key K, make func() V) V {
	if v, ok := m.Recall(key); ok {
		return v
	}
	v := make()
	m.Keep(key, v)
	return v
}

// Recall returns the result remembered for a key.
func (m *Memo[K, V]) Recall(key K) (V, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if v, ok := m.current[key]; ok {
		return v, true
	}
	v, ok := m.last[key]
	if ok {
		m.keep(key, v)
	}
	return v, ok
}

// Keep remembers a result.
func (m *Memo[K, V]) Keep(key K, v V) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.keep(key, v)
}

func (m *Memo[K, V]) keep(key K, v V) {
	if m.current == nil {
		m.current = map[K]V{}
	}
	m.current[key] = v
}

// Turn begins a new round.
func (m *Memo[K, V]) Turn() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.last, m.current = m.current, make(map[K]V, len(m.current))
}
