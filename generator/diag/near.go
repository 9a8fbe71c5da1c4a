package diag

import (
	"strings"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"
)

// Near finds the known word that an author most likely meant: the one with the
// fewest letters changed, at most two or a third of the word. Letter case does not
// count. Of equally near words the first in known wins.
func Near(word string, known []string) (string, bool) {
	folded := strings.ToLower(word)
	length := utf8.RuneCountInString(folded)
	best, distance := "", max(2, length/3)+1
	for _, k := range known {
		lower := strings.ToLower(k)
		letters := utf8.RuneCountInString(lower)
		if max(length-letters, letters-length) >= distance {
			continue // so many letters differ at least, and a stranger's word may be long
		}
		if d := levenshtein.ComputeDistance(folded, lower); d < distance && d < letters {
			best, distance = k, d
		}
	}
	return best, best != ""
}

// DidYouMean is a hint naming the nearest known word, or "" where none is near.
func DidYouMean(word string, known []string) string {
	if near, ok := Near(word, known); ok {
		return `did you mean "` + near + `"?`
	}
	return ""
}
