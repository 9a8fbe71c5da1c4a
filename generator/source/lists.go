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
				kept = r.item(kept, item, key)
			}
		}
		return kept
	case front.Map:
		r.wrong(v, key, "a list", `write one item on a line, each beginning with "- "`)
	}
	return nil
}

// item reads an item that is no single value: text with a colon, which YAML takes for a
// key, or an id between the brackets of a text.
func (r *reader) item(kept []front.Value, item front.Value, key string) []front.Value {
	p := r.problems.Errorf(item.At, "wrong-type", "put text with a colon in quotes", "each item of %q should be a single value, and this is %s", key, item.Form)
	if len(item.Pairs) != 1 || item.Pairs[0].Value.Form != front.Scalar {
		return kept
	}
	from, to := item.Pairs[0].KeyAt, item.Pairs[0].Value
	text := item.Pairs[0].Key + ": " + to.Text
	if between := to.At.Col - from.Col - from.Width; from.Line == to.At.Line && between > 1 && from.Col == item.At.Col {
		p.Width = to.At.Col + to.At.Width - from.Col
		r.offer(p, text, true)
		return append(kept, front.Value{Form: front.Scalar, Text: text, At: p.Pos})
	}
	return kept
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
func (r *reader) ref(w want, key string) hub.Ref {
	v := r.get(w, Ref, key)
	switch v.Form {
	case front.Scalar:
		return r.idOf(v)
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
	if v.Form == front.Scalar {
		if refs, ok := r.inOne(v); ok {
			return refs
		}
	}
	values := r.values(v, key)
	if len(values) == 0 {
		if w == required && v.Form == front.List {
			r.missing(key, v.At)
		}
		return nil
	}
	refs := make([]hub.Ref, len(values))
	for i, v := range values {
		refs[i] = r.idOf(v)
	}
	return refs
}
