package hub

import (
	"slices"
	"strings"

	"kith/generator/markdown"
)

// withhold keeps back the pictures of people who do not want to be seen, and the files
// that only their texts show or link to.
func (h *Hub) withhold(p Parts) {
	h.withheld = map[string]bool{}
	var theirs []string
	for _, m := range p.Members {
		if m.Visibility == Public {
			continue
		}
		if m.Avatar.Path != "" {
			h.withheld[m.Avatar.Path] = true
		}
		theirs = append(theirs, filesIn(&m.Entry)...)
	}
	if len(theirs) > 0 {
		others := shownFiles(p)
		for _, file := range theirs {
			h.withheld[file] = h.withheld[file] || !others[file]
		}
	}
	if len(h.withheld) > 0 {
		h.Files = slices.DeleteFunc(slices.Clone(h.Files), func(f string) bool { return h.withheld[f] })
	}
}

// shownFiles are the files that somebody shows or links to who may be seen.
func shownFiles(p Parts) map[string]bool {
	shown := map[string]bool{}
	for _, m := range p.Members {
		if m.Visibility == Public {
			shown[m.Avatar.Path] = true
			for _, file := range filesIn(&m.Entry) {
				shown[file] = true
			}
		}
	}
	for e := range p.Entries() {
		if e.Kind != Members {
			for _, file := range filesIn(e) {
				shown[file] = true
			}
		}
	}
	for file := range LeftFiles(p.Sessions, p.Resources) {
		shown[file] = true
	}
	return shown
}

// filesIn are the files that an entry's text names.
func filesIn(e *Entry) (files []string) {
	for _, ref := range e.Body.Refs {
		if file := FileOf(ref); file != "" {
			files = append(files, file)
		}
	}
	return files
}

// FileOf is the path within content/ that a reference names, or empty where it names
// none.
func FileOf(ref markdown.Ref) string {
	if ref.Path != "" {
		return ref.Path
	}
	return strings.TrimPrefix(Plain(ref.Address), "/")
}

// Withheld tells that a file may be there, and is not published.
func (h *Hub) Withheld(path string) bool { return h.withheld[path] }
