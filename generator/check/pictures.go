package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/markdown"
)

// picture judges what a text shows.
func (l *links) picture(in *hub.Entry, ref markdown.Ref) {
	path := hub.FileOf(ref)
	p, picture := l.hub.Picture(path)
	switch {
	case picture:
		l.moving(path, p.Moving, p.Still(), ref.At)
	case l.hub.Withheld(path):
	case l.hub.Unreadable(path):
		unreadable(path, ref.At, l.problems)
	case l.otherCase(in, ref, path):
	case l.hub.HasFile(path):
		l.problems.Errorf(ref.At, "not-a-picture", "link to it instead: without the !", "%q is no picture that a page can show", path)
	default:
		hint, fix := l.elsewhere(in, ref, "put the picture beside this file, or mend its name")
		l.problems.Errorf(ref.At, "missing-picture", hint, "there is no picture %q", path).Fix = fix
	}
}

// moving judges pictures that move: beside a text they would keep people from reading it
// (WCAG 2.2, 2.2.2), so only a first frame is shown, and a link leads to the whole.
func (l *links) moving(path string, moves, still bool, at diag.Pos) {
	switch {
	case !still:
		l.problems.Errorf(at, "moving-picture", "link to it instead: without the !", "a WebP picture that moves cannot be shown")
	case moves && !l.leads(path):
		l.problems.Warnf(at, "moving-picture", "link to it as well, for those who want to watch it: [watch it]("+path+")", "%q moves, and only its first frame is shown", path)
	}
}

// leads tells that some text links to a file.
func (l *links) leads(path string) bool {
	if l.linked == nil {
		l.linked = map[string]bool{}
		for _, d := range l.hub.Dangling {
			if d.Ref.Form == markdown.Link {
				l.linked[hub.FileOf(d.Ref)] = true
			}
		}
	}
	return l.linked[path]
}

// unreadable tells whoever uses a picture that there is something wrong with it. It is
// an error there, and only a warning here, so that a text need not wait for its picture.
func unreadable(path string, at diag.Pos, problems *diag.List) {
	problems.Warnf(at, "unreadable-picture", "what is wrong with it is said at content/"+path, "the picture %q cannot be shown", path)
}
