package site

import "strings"

// speak tells the hub where its language has no words, so that its pages come with
// English ones.
func (m *maker) speak() {
	p := m.hub.Purpose
	if p.Language == "" || m.words.Spoken() {
		return
	}
	m.problems.Warnf(p.At("language"), "no-words",
		"there are words in "+strings.Join(m.words.Known(), ", ")+`; a file templates/words/`+p.Language+`.json adds a language`,
		"there are no words in %q yet, so what Kith says is in English", p.Language)
}
