package check

import (
	"embed"
	"io/fs"
	"path"
	"slices"
	"strings"

	"kith/generator/diag"
)

// A Manual explains the problems of one name to an author: what is asked for, and why,
// with what is wrong beside what is right.
type Manual struct {
	Name     string
	Severity diag.Severity // of most of its problems; Doc says where one differs
	Doc      string        // paragraphs; examples are indented by four spaces
}

// A rule of the hub holds its manual itself. What is said elsewhere, or under a second
// name, has a file here: its first line is the severity, what follows is the text.
//
//go:embed manuals
var pages embed.FS

// Manuals are those of every name that a problem can carry, in order of name.
func Manuals() (all []Manual) {
	files, _ := fs.Glob(pages, "manuals/*.md") // the pattern is well-formed
	for _, file := range files {
		text, _ := pages.ReadFile(file) // it was just listed
		severity, doc, _ := strings.Cut(string(text), "\n")
		m := Manual{Name: strings.TrimSuffix(path.Base(file), ".md"), Doc: strings.TrimSpace(doc)}
		if severity == diag.Error.String() {
			m.Severity = diag.Error
		}
		all = append(all, m)
	}
	for _, rule := range Rules {
		all = append(all, Manual{Name: rule.Name, Severity: rule.Severity, Doc: rule.Doc})
	}
	slices.SortFunc(all, func(a, b Manual) int { return strings.Compare(a.Name, b.Name) })
	return all
}

// ManualOf is the manual of the problems of one name.
func ManualOf(name string) (Manual, bool) {
	for _, m := range Manuals() {
		if m.Name == name {
			return m, true
		}
	}
	return Manual{}, false
}
