package source

import (
	"path"

	"kith/generator/diag"
	"kith/generator/hub"
)

// named judges the id that a file's name gives an entry.
func (r *reader) named(kind hub.Kind) {
	stem := r.id
	if kind == hub.Topics {
		stem = path.Base(r.path[:len(r.path)-len(path.Ext(r.path))])
	}
	if hub.IsID(stem) && hub.IsFileName(r.path) {
		return
	}
	r.problems.Errorf(diag.Whole(r.file()), "bad-name", "rename the file with letters, digits and hyphens, such as \""+suggestion(path.Base(stem))+".md\"",
		"the file's name is the id of this %s, and it holds characters that an id cannot have", kind.One())
}

func suggestion(stem string) string {
	if slug := hub.Slug(stem); slug != "" {
		return slug
	}
	return "a-short-name"
}
