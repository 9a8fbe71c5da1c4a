package source

import "slices"

// A memory is what the last look at a folder read, in the order of its paths. Nearly
// always a file stands at the number where it stood, and nearly always unchanged.
type memory struct {
	paths []string
	reads []read
	at    map[string]int // by path, for what stands elsewhere now
}

// recall returns what a file said when it last had this text. i is its number now.
func (m *memory) recall(i int, path, text string) (read, bool) {
	if i >= len(m.paths) || m.paths[i] != path {
		var known bool
		if i, known = m.at[path]; !known {
			return read{}, false
		}
	}
	r := m.reads[i]
	return r, r.join != nil && r.text == text
}

// keep remembers a look in place of the one before.
func (m *memory) keep(paths []string, reads []read) {
	if !slices.Equal(m.paths, paths) {
		m.at = make(map[string]int, len(paths))
		for i, path := range paths {
			m.at[path] = i
		}
	}
	m.paths, m.reads = paths, reads
}
