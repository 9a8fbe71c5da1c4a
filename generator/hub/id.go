package hub

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// IsID tells whether a name can stand in an address, in @id and in [[id]]. A page's may
// have slashes in it.
func IsID(id string) bool {
	for _, c := range id {
		if !unicode.IsLetter(c) && !unicode.IsDigit(c) && !unicode.IsMark(c) && !strings.ContainsRune("-_./", c) {
			return false
		}
	}
	return id != "" && !strings.HasPrefix(id, "-") && !strings.HasSuffix(id, ".")
}

// IsFileName tells whether every system and every web server can hold a path: no
// control characters, nothing that Windows forbids, no dot or space at an end, and no
// more bytes than file systems give a name. What passes can be published.
// https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
func IsFileName(name string) bool {
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

const longestName = 255 // bytes

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
