package hub

import (
	"slices"
	"strings"

	"kith/generator/markdown"
)

// withhold keeps back the pictures of people who do not want to be seen, what lies in
// folders of theirs, and the files that only texts show or link to which nobody sees.
func (h *Hub) withhold(p Parts) {
	h.withheld = map[string]bool{}
	unseen := h.unseen(p)
	if len(unseen) == 0 {
		return
	}
	theirs, others := map[string]bool{}, map[string]bool{} // files that texts name
	for e := range p.Entries() {
		files := others
		if unseen[e] {
			files = theirs
		}
		for _, file := range filesIn(e) {
			files[file] = true
		}
	}
	folders := map[string]bool{}
	for _, m := range p.Members {
		switch {
		case m.Visibility == Public:
			others[m.Avatar.Path] = true
		default:
			h.withheld[m.Avatar.Path] = true
			folders[strings.TrimSuffix(pathOf(m.File), ".md")+"/"] = true
		}
	}
	for file := range LeftFiles(p.Sessions, p.Resources) {
		others[file] = true
	}
	for _, f := range h.Files {
		if !others[f] && (theirs[f] || inOneOf(folders, Fold(f))) {
			h.withheld[f] = true
		}
	}
	delete(h.withheld, "")
	h.Files = slices.DeleteFunc(slices.Clone(h.Files), func(f string) bool { return h.withheld[f] })
}

// unseen are the files of which nobody sees the text: those of people who do not want to
// be seen, and what they wrote or was written to nobody else.
func (h *Hub) unseen(p Parts) map[*Entry]bool {
	unseen := map[*Entry]bool{}
	for _, m := range p.Members {
		if m.Visibility != Public {
			unseen[&m.Entry] = true
		}
	}
	if len(unseen) == 0 {
		return unseen
	}
	for _, a := range p.Attendance {
		unseen[&a.Entry] = h.Member(a.Member.ID) == nil
	}
	for _, t := range p.Shoutouts {
		unseen[&t.Entry] = h.unshown(t)
	}
	for _, a := range p.Asks {
		unseen[&a.Entry] = h.hides(a.By)
	}
	return unseen
}

// unshown tells that a shout-out is by somebody who hides, or to nobody else.
func (h *Hub) unshown(t *Shoutout) bool {
	return h.hides(t.From) || len(t.To) > 0 && !slices.ContainsFunc(t.To, func(r Ref) bool { return !h.hides(r) })
}

// hides tells that somebody is known, and not to be seen.
func (h *Hub) hides(r Ref) bool {
	m := h.members[Fold(r.ID)]
	return m != nil && m.Visibility == Hidden
}

// inOneOf tells that a path leads into one of some folders.
func inOneOf(folders map[string]bool, path string) bool {
	for i := range len(path) {
		if path[i] == '/' && folders[path[:i+1]] {
			return true
		}
	}
	return false
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
