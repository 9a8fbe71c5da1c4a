package site

import "kith/generator/hub"

// notes are the words people left with their attendance, in order of their names.
func (m *maker) notes(s *hub.Session) []Note {
	var notes []Note
	for _, a := range m.hub.NotesOn(s) {
		if p := m.hub.Member(a.Member.ID); p != nil && p.Visibility != hub.NameOnly && !m.hub.Betrays(a.Note) {
			notes = append(notes, Note{m.person(p), a.Note})
		}
	}
	return notes
}
