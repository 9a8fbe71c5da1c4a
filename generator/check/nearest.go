package check

import (
	"strings"
	"unicode/utf8"

	"kith/generator/diag"
	"kith/generator/hub"
)

// A search finds the names that authors may have meant. To look through every name of a
// hub takes time, and one file may hold thousands of mistakes: so a search helps with
// the first mistakes of a rule, and after that only the rest of a hint is given. The zero
// value is ready.
type search struct {
	hub     *hub.Hub
	parts   hub.Parts
	made    int
	found   string                // the name that was offered last, or ""
	written map[string]*hub.Entry // by file, found when first asked for
}

// searches is how many mistakes of one rule get a name offered.
const searches = 100

// over tells, and counts, that enough has been searched.
func (s *search) over() bool {
	s.made++
	return s.made > searches
}

// near offers the nearest of the known words, or "".
func (s *search) near(word string, known func() []string) string {
	if s.found = ""; s.over() {
		return ""
	}
	s.found, _ = diag.Near(word, known())
	return didYouMean(s.found)
}

func didYouMean(word string) string {
	if word == "" {
		return ""
	}
	return `did you mean "` + word + `"?`
}

// mend is the fix that puts the name that was offered last in the place of a wrong one;
// what else is written there (quotes, brackets, an @) stays. Of two or three letters so
// few are the same that a guess is no more than one.
func (s *search) mend(at diag.Pos, wrong string) diag.Fix {
	if s.found == "" || utf8.RuneCountInString(wrong) < 4 {
		return diag.Fix{}
	}
	before, behind, ok := strings.Cut(s.textAt(at), wrong)
	if !ok {
		return diag.Fix{}
	}
	return at.Maybe(before + s.found + behind)
}

// textAt is what is written at a place of some file.
func (s *search) textAt(at diag.Pos) string {
	if s.written == nil {
		s.written = map[string]*hub.Entry{}
		for e := range s.parts.Entries() {
			s.written[e.File] = e
		}
	}
	if e := s.written[at.File]; e != nil {
		return e.Written(at)
	}
	return ""
}

// id offers the nearest id of a kind, or says where one would have its file.
func (s *search) id(kind hub.Kind, id string) string {
	if hint := s.near(id, func() []string { return s.hub.IDs(kind) }); hint != "" {
		return hint
	}
	if kind == hub.Pages {
		return "write the name of a file in content/ without .md"
	}
	return "write the name of a file in " + string(kind) + "/ without .md"
}

// file offers the nearest of the files that are published as they are, or "".
func (s *search) file(path string) string {
	return s.near(path, func() []string { return s.hub.Files })
}
