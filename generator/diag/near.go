package diag

import (
	"strings"

	"github.com/agnivade/levenshtein"
)

// Near finds the known word that an author most likely meant: the one with the
// fewest letters changed, at most two or a third of the word. Letter case does not
// count. Of equally near words the first in known wins.
func Near(word string, known []string) (string, bool) {
	best, distance := "", max(2, len([]rune(word))/3)+1
	folded := strings.ToLower(word)
	for _, k := range known {
		if d := levenshtein.ComputeDistance(folded, strings.ToLower(k)); d < distance && d < len([]rune(k)) {
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
