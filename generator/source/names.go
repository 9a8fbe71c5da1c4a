package source

import (
	"path"
	"strings"
	"unicode"
	"unicode/utf8"

	"kith/generator/diag"
	"kith/generator/hub"
)

// named judges the id that a file's name gives an entry.
func (r *reader) named(kind hub.Kind) {
	stem := r.id
	if kind == hub.Topics {
		stem = path.Base(r.path[:len(r.path)-len(path.Ext(r.path))])
	}
	if fits(stem) && fileName(r.path) {
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

// fits tells whether an id can stand in an address, in @id and in [[id]].
func fits(id string) bool {
	for _, c := range id {
		if !unicode.IsLetter(c) && !unicode.IsDigit(c) && !unicode.IsMark(c) && !strings.ContainsRune("-_./", c) {
			return false
		}
	}
	return id != "" && !strings.HasPrefix(id, "-") && !strings.HasSuffix(id, ".")
}

// fileName tells whether every system and every web server can hold a name: no
// control characters, nothing that Windows forbids, no dot or space at an end, and no
// more bytes than file systems give a name. What passes can be published.
// https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
func fileName(name string) bool {
	if !utf8.ValidString(name) || strings.ContainsAny(name, "\\:*?\"<>|") || strings.IndexFunc(name, unicode.IsControl) >= 0 {
		return false
	}
	for part := range strings.SplitSeq(name, "/") {
		if part == "" || strings.TrimRight(part, ". ") != part || len(part) > longestName || device(part) {
			return false
		}
	}
	return true
}

const longestName = 255

// device tells the names that Windows keeps for devices, whatever their extension.
func device(name string) bool {
	stem, _, _ := strings.Cut(strings.ToLower(name), ".")
	switch stem = strings.TrimRight(stem, " "); stem {
	case "con", "prn", "aux", "nul", "conin$", "conout$":
		return true
	}
	port, number := strings.CutPrefix(stem, "com")
	if !number {
		port, number = strings.CutPrefix(stem, "lpt")
	}
	return number && utf8.RuneCountInString(port) == 1 && strings.Contains("0123456789¹²³", port)
}
