package source

import (
	"strings"

	"kith/generator/hub"
	"kith/generator/source/front"
)

// Limits that no honest file meets. They keep one file from filling every page.
const (
	maxItems = 2000 // in one list
	MaxText  = 500  // characters of a single value
)

// values reads a list of single values; a list of one may be written as a value.
func (r *reader) values(v front.Value, key string) []front.Value {
	switch v.Form {
	case front.Scalar:
		return []front.Value{v}
	case front.List:
		if len(v.Items) > maxItems {
			r.problems.Errorf(v.At, "too-many", "a number may stand for people who need no names", "%q holds %d items; at most %d are read", key, len(v.Items), maxItems)
			return nil
		}
		kept := make([]front.Value, 0, len(v.Items))
		for _, item := range v.Items {
			switch item.Form {
			case front.Scalar:
				if strings.TrimSpace(item.Text) != "" {
					kept = append(kept, item)
				}
			case front.Absent:
				r.problems.Warnf(item.At, "empty-item", "fill it in or remove the line", "an item of %q is empty", key)
			default:
				r.problems.Errorf(item.At, "wrong-type", "put text with a colon in quotes", "each item of %q should be a single value, and this is %s", key, item.Form)
			}
		}
		return kept
	case front.Map:
		r.wrong(v, key, "a list", `write one item on a line, each beginning with "- "`)
	}
	return nil
}

// texts reads a list of words.
func (r *reader) texts(key string) []string {
	var words []string
	for _, v := range r.values(r.get(optional, Lines, key), key) {
		words = append(words, clean(strings.TrimSpace(v.Text)))
	}
	return words
}

// terms reads a list of words of the community's vocabulary.
func (r *reader) terms(key string) []hub.Term {
	var terms []hub.Term
	for _, v := range r.values(r.get(optional, Terms, key), key) {
		text := clean(strings.TrimSpace(v.Text))
		slug := hub.Slug(text)
		if slug == "" {
			r.problems.Errorf(v.At, "unknown-value", "write a word", "%q has no letters", text)
			continue
		}
		if !hub.IsFileName(slug) {
			r.problems.Errorf(v.At, "unknown-value", "write fewer words, or others", "%q cannot be part of an address everywhere", text)
			continue
		}
		terms = append(terms, hub.Term{Text: text, Slug: slug, At: v.At})
	}
	return terms
}

// ref reads one id.
func (r *reader) ref(w want, key string) hub.Ref { return r.pointer(w, Ref, key) }

// pointer reads the name of one thing, which may be a file.
func (r *reader) pointer(w want, s Shape, key string) hub.Ref {
	v := r.get(w, s, key)
	switch v.Form {
	case front.Scalar:
		return hub.Ref{ID: strings.TrimSpace(v.Text), At: v.At}
	case front.Absent:
	default:
		r.wrong(v, key, "one id", "")
	}
	return hub.Ref{}
}

// refs reads a list of ids.
func (r *reader) refs(w want, key string, also ...string) []hub.Ref {
	return r.several(w, r.get(w, Refs, key, also...), key)
}

// several reads the ids of a list.
func (r *reader) several(w want, v front.Value, key string) []hub.Ref {
	values := r.values(v, key)
	if len(values) == 0 {
		if w == required && v.Form == front.List {
			r.missing(key, v.At)
		}
		return nil
	}
	refs := make([]hub.Ref, len(values))
	for i, v := range values {
		refs[i] = hub.Ref{ID: strings.TrimSpace(v.Text), At: v.At}
	}
	return refs
}
