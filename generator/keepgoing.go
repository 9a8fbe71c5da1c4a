package generator

import (
	"strings"

	"kith/generator/diag"
)

// faulty are the files that an error stands in.
func faulty(problems diag.List) map[string]bool {
	files := map[string]bool{}
	for _, p := range problems {
		if p.Severity == diag.Error {
			files[p.File] = true
		}
	}
	return files
}

// publishable tells whether a site can be made without the faulty files: not without
// the purpose, and not with a template that cannot draw.
func publishable(problems diag.List) bool {
	for _, p := range problems {
		if p.Severity == diag.Error && (p.File == "content" || p.File == "content/purpose.md" || strings.HasPrefix(p.File, "templates")) {
			return false
		}
	}
	return true
}
