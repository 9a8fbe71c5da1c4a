package prose

import (
	"html"
	"strings"
)

// A tag is what stands between < and >.
type tag struct {
	name  string // "/p" for an end tag
	attrs string
}

func tagOf(text string) tag {
	if space := strings.IndexByte(text, ' '); space > 0 {
		return tag{text[:space], text[space+1:]}
	}
	return tag{name: text}
}

// attr is the value of an attribute; empty where there is none.
func (t tag) attr(name string) string {
	rest := t.attrs
	for {
		i := strings.Index(rest, name+`="`)
		if i < 0 {
			return ""
		}
		value, after, _ := strings.Cut(rest[i+len(name)+2:], `"`)
		if i == 0 || rest[i-1] == ' ' {
			return html.UnescapeString(value)
		}
		rest = after
	}
}

// has tells that a tag has an attribute, or a class.
func (t tag) has(text string) bool { return strings.Contains(t.attrs, text) }

// tag writes what an element means.
func (w *writer) tag(t tag) {
	name, ends := strings.CutPrefix(t.name, "/")
	switch {
	case w.skip != "":
		if ends && name == w.skip {
			w.skip = ""
		}
	case ends:
		w.ends(name)
	case name == "span": // of coloured code
	default:
		w.starts(name, t)
	}
}

func (w *writer) starts(name string, t tag) {
	if begin, known := begins[name]; known {
		begin(w, t)
	} else if w.code == nil && inline[name] {
		w.phrase("<" + name + ">")
	}
}

func (w *writer) ends(name string) {
	if end, known := finishes[name]; known {
		end(w)
	} else if w.code == nil && inline[name] {
		w.phrase("</" + name + ">")
	}
}

// inline are elements that Markdown has no marks for, and that mean more than their
// words. Of all others the words stay.
var inline = map[string]bool{"ins": true, "kbd": true, "mark": true, "q": true, "small": true, "sub": true, "u": true}
