package site

import "kith/generator/site/search"

// A Memory remembers from one plan to the next what pure functions gave. The zero value
// is ready, nil remembers nothing.
type Memory struct {
	search search.Memory
}

// searched begins a new index.
func (m *Memory) searched() *search.Memory {
	if m == nil {
		return nil
	}
	m.search.Turn()
	return &m.search
}
