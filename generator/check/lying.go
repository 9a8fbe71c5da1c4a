package check

import (
	"path"
	"strings"

	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/markdown"
)

// elsewhere finds the file that a path in a text may mean: one of that name in another
// folder, else the nearest path. otherwise is what to do where there is none.
func (l *links) elsewhere(in *hub.Entry, ref markdown.Ref, otherwise string) (hint string, fix diag.Fix) {
	wrong := hub.FileOf(ref)
	l.found = ""
	if !l.over() {
		if l.found = l.lies(path.Base(wrong)); l.found == "" {
			l.found, _ = diag.Near(wrong, l.paths(ref.Form == markdown.Picture))
		}
	}
	if l.found == "" {
		return otherwise, diag.Fix{}
	}
	right := l.found
	if ref.Path != "" {
		right = relative(path.Dir(in.Path()), right)
	} else {
		right = "/" + right
	}
	hint = didYouMean(right)
	if ref.Fragment != "" {
		right += "#" + ref.Fragment
	}
	if strings.ContainsAny(right, " ()<>") {
		return hint, diag.Fix{}
	}
	return hint, ref.At.Maybe(right)
}

// lies is the path of the one file of a name, or "".
func (l *links) lies(name string) string {
	if l.lying == nil {
		l.lying = map[string]string{}
		for _, p := range l.paths(false) {
			key := hub.Fold(path.Base(p))
			if _, taken := l.lying[key]; taken {
				p = ""
			}
			l.lying[key] = p
		}
	}
	return l.lying[hub.Fold(name)]
}

// paths are those of all files that a text may name, or of what can be a picture.
func (l *links) paths(files bool) (paths []string) {
	if files {
		return l.hub.Files
	}
	for e := range l.hub.Entries() {
		if e.File != "" {
			paths = append(paths, e.Path())
		}
	}
	return append(paths, l.hub.Files...)
}

// relative is a path within content/ as seen from a folder of it.
func relative(folder, to string) string {
	up := ""
	for folder != "." && !strings.HasPrefix(to, folder+"/") {
		folder, up = path.Dir(folder), up+"../"
	}
	if folder != "." {
		to = strings.TrimPrefix(to, folder+"/")
	}
	return up + to
}
