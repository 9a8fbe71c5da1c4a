package output

import (
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"unicode/utf8"
)

// A BadPath is an address that cannot be a file on every system Kith runs on.
type BadPath struct {
	Path, Why string
}

func (e *BadPath) Error() string { return fmt.Sprintf("cannot publish %q: %s", e.Path, e.Why) }

// CheckPath says whether a file can be published under a path, alike on every system:
// what Windows cannot store is refused everywhere, so that a hub builds on all machines
// or on none. The error is a [*BadPath].
func CheckPath(p string) error {
	if !utf8.ValidString(p) {
		return &BadPath{p, "the name is not valid UTF-8"}
	}
	if !fs.ValidPath(p) || p == "." {
		return &BadPath{p, "a path is relative and has no empty part, \".\" or \"..\""}
	}
	for name := range strings.SplitSeq(p, "/") {
		if why := badName(name); why != "" {
			return &BadPath{p, why}
		}
	}
	return nil
}

const longestName = 255 // bytes, on all file systems in common use

// badName says why a file or folder cannot have a name, or "".
// https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
func badName(name string) string {
	stem, _, _ := strings.Cut(strings.ToLower(name), ".")
	switch {
	case len(name) > longestName:
		return fmt.Sprintf("a name is longer than %d bytes", longestName)
	case strings.ContainsFunc(name, func(r rune) bool { return r < ' ' || r == 0x7f }):
		return "a name holds a control character"
	case strings.ContainsAny(name, `<>:"\|?*`):
		return fmt.Sprintf("%q holds a character that Windows cannot store: one of < > : \" \\ | ? *", name)
	case strings.HasSuffix(name, "."), strings.HasSuffix(name, " "):
		return fmt.Sprintf("%q ends in a dot or a space, which Windows drops", name)
	case isDevice(strings.TrimRight(stem, " ")):
		return fmt.Sprintf("%q is the name of a device on Windows", name)
	case strings.HasPrefix(strings.ToLower(name), ".kith-"), strings.EqualFold(name, ".git"):
		return fmt.Sprintf("the name %q is not a page's to take", name)
	}
	return ""
}

// isDevice knows the names that Windows reserves in every folder, in lower case and
// without extension.
func isDevice(stem string) bool {
	switch stem {
	case "con", "prn", "aux", "nul", "conin$", "conout$":
		return true
	}
	digit, ok := strings.CutPrefix(stem, "com")
	if !ok {
		digit, ok = strings.CutPrefix(stem, "lpt")
	}
	return ok && utf8.RuneCountInString(digit) == 1 && strings.Contains("0123456789¹²³", digit)
}

// A layout is a set of good paths and the folders they need.
type layout struct {
	paths   []string // sorted
	folders []string // sorted, so that a folder comes before what is in it
}

// layoutOf checks each path for itself and all of them together.
func layoutOf(paths []string) (layout, error) {
	sorted := slices.Clone(paths)
	slices.Sort(sorted)
	folders := map[string]bool{}
	for i, p := range sorted {
		if err := CheckPath(p); err != nil {
			return layout{}, err
		}
		if i > 0 && p == sorted[i-1] {
			return layout{}, &BadPath{p, "two files have this path"}
		}
		addParents(folders, p)
	}
	for _, p := range sorted {
		if folders[p] {
			return layout{}, &BadPath{p, "it is a file and also a folder of other files"}
		}
	}
	return layout{paths: sorted, folders: slices.Sorted(maps.Keys(folders))}, nil
}

// addParents adds all folders above a path.
func addParents(folders map[string]bool, p string) {
	for d := path.Dir(p); d != "." && !folders[d]; d = path.Dir(d) {
		folders[d] = true
	}
}

func (l layout) has(p string) bool {
	_, found := slices.BinarySearch(l.paths, p)
	return found
}

func (l layout) needs(folder string) bool {
	_, found := slices.BinarySearch(l.folders, folder)
	return found
}
