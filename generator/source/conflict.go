package source

import (
	"strconv"
	"strings"

	"kith/generator/diag"
)

// conflicts finds the marks that git leaves where two changes to a file could not be
// merged. They are looked for before anything else is read, for between them the
// file says two things at once.
func conflicts(file, text string) (problems diag.List) {
	if !strings.Contains(text, "<<<<<<< ") || !strings.Contains(text, ">>>>>>> ") {
		return nil
	}
	open := diag.Pos{}
	n := 0
	for line := range strings.Lines(text) {
		n++
		switch {
		case strings.HasPrefix(line, "<<<<<<< "):
			open = diag.Pos{File: file, Line: n, Col: 1, Width: 7}
		case strings.HasPrefix(line, ">>>>>>> ") && open.Line > 0:
			problems.Errorf(open, "merge-conflict", "keep what is right between these lines and line "+strconv.Itoa(n)+", and remove the three marked lines",
				"two changes to this file were not merged")
			open = diag.Pos{}
		}
	}
	return problems
}
