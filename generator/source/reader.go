package source

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"kith/generator/calendar"
	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/markdown"
	"kith/generator/source/front"
)

// A reader reads one file's front matter, field by field. What it is asked for is
// what the kind knows: any other key is reported.
type reader struct {
	path     string // within content/
	source   string
	id       string
	page     front.Page
	body     markdown.Body
	zones    *calendar.Zones
	problems diag.List
	asked    []string
	odd      []int    // keys that are written as none is
	fields   *[]Field // where the kind is only described: what it asks for
}

// A want says how a field is asked for.
type want uint8

const (
	optional want = iota
	required
)

func (r *reader) file() string { return "content/" + r.path }

// entry is what the file is, once its fields have been read.
func (r *reader) entry(kind hub.Kind) hub.Entry {
	fields := make([]hub.Field, len(r.page.Fields.Pairs))
	for i, p := range r.page.Fields.Pairs {
		fields[i] = hub.Field{Name: p.Key, At: p.Value.At}
	}
	return hub.Entry{Kind: kind, ID: r.id, File: r.file(), Fields: fields, Body: r.body, Source: r.source, Below: r.page.BodyLine}
}

// get looks a field up and notes that it was asked for. Of two spellings (hosts and
// host) the first that is written counts.
func (r *reader) get(w want, s Shape, key string, also ...string) front.Value {
	r.asked = append(append(r.asked, key), also...)
	if r.fields != nil {
		r.describe(Field{Key: key, Also: also, Required: w == required, Shape: s})
	}
	v := r.page.Fields.Get(key)
	for _, k := range also {
		if v.Form == front.Absent {
			v = r.page.Fields.Get(k)
		}
	}
	if v.Form == front.Absent && r.odd != nil {
		v = r.nearly(append(also, key)...)
	}
	if v.Form == front.Absent && w == required && !r.page.Unread && !r.page.Fields.Torn {
		r.missing(key, v.At)
	}
	return v
}

func (r *reader) missing(key string, at diag.Pos) {
	if at.Line == 0 {
		at = diag.Pos{File: r.file(), Line: 1, Col: 1, Width: 1}
	}
	r.problems.Errorf(at, "missing-field", fmt.Sprintf("add a line %q to the front matter", key+": …"), "%s", missing(key))
}

// wrong reports a value that is not what its field holds.
func (r *reader) wrong(v front.Value, key, expected, hint string) {
	r.problems.Errorf(v.At, "wrong-type", hint, "%q should be %s, and this is %s", key, expected, v.Form)
}

// text reads a single value as it is written.
func (r *reader) text(w want, key string) string { return r.line(w, Line, key) }

// line reads a single value of some shape as it is written.
func (r *reader) line(w want, s Shape, key string) string {
	v := r.get(w, s, key)
	switch v.Form {
	case front.Scalar:
		s := strings.TrimSpace(clean(v.Text))
		if s == "" && w == required {
			r.missing(key, v.At)
		}
		if utf8.RuneCountInString(s) > MaxText {
			r.problems.Errorf(v.At, "too-long", "what is longer goes below the front matter", "%q is longer than %d characters", key, MaxText)
			return ""
		}
		if inner := front.Uncurled(s); inner != s {
			r.offer(r.problems.Warnf(v.At, "curly-quotes", "write straight ones if they are only to hold the text together", "typographic quotes are part of the text, and are shown"), inner, false)
		}
		return s
	case front.Absent:
	default:
		r.wrong(v, key, "a single value", "")
	}
	return ""
}

// clean drops control characters, which no name or title has and no calendar or feed
// may hold.
func clean(s string) string {
	if strings.IndexFunc(s, control) < 0 {
		return s
	}
	return strings.Join(strings.Fields(strings.Map(func(c rune) rune {
		if control(c) {
			return ' '
		}
		return c
	}, s)), " ")
}

func control(c rune) bool {
	return c < ' ' || c >= 0x7f && c < 0xa0 || c == '\u2028' || c == '\u2029' || c == utf8.RuneError
}

// one reads a choice among known words.
func one[W ~string](r *reader, key string, known []W) W {
	v := r.get(optional, Choice, key)
	choices(r, known)
	if v.Form == front.Absent {
		return ""
	}
	if v.Form != front.Scalar {
		r.wrong(v, key, "a single word", "one of: "+joined(known))
		return ""
	}
	return among(r, v, key, known)
}

// among finds the word that somebody chose; what says what kind of word it is.
func among[W ~string](r *reader, v front.Value, what string, known []W) W {
	word := strings.ToLower(r.straight(v))
	names := make([]string, len(known))
	for i, k := range known {
		if names[i] = string(k); names[i] == word {
			if strings.ToLower(strings.TrimSpace(v.Text)) != word {
				r.curled(v, word)
			}
			return k
		}
	}
	hint := "one of: " + joined(known)
	if near := diag.DidYouMean(word, names); near != "" {
		hint = near
	}
	p := r.problems.Errorf(v.At, "unknown-value", hint, "%q is no %s", v.Text, what)
	if near, ok := diag.Near(word, names); ok {
		r.offer(p, near, false)
	}
	return ""
}

func joined[W ~string](words []W) string {
	var b strings.Builder
	for i, w := range words {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(string(w))
	}
	return b.String()
}

// number reads a whole number from 0.
func (r *reader) number(key string) int {
	v := r.get(optional, Number, key)
	if v.Form == front.Absent {
		return 0
	}
	n, err := strconv.Atoi(v.Text)
	if v.Form != front.Scalar || err != nil || n < 0 {
		r.problems.Errorf(v.At, "wrong-type", "", "%q should be a whole number", key)
		return 0
	}
	return n
}

// words reads a group of keys, each with a single value, in the order written.
func (r *reader) words(s Shape, key string) []hub.Link {
	v := r.get(optional, s, key)
	if v.Form == front.Absent {
		return nil
	}
	if v.Form != front.Map {
		hint := `write "label: value" on lines of their own, indented by two spaces`
		if v.Form == front.List {
			hint = `write each "label: value" without the hyphen before it`
		}
		r.wrong(v, key, "a group of keys", hint)
		return nil
	}
	links := make([]hub.Link, 0, len(v.Pairs))
	for _, p := range v.Pairs {
		if p.Value.Form != front.Scalar {
			r.problems.Errorf(p.KeyAt, "wrong-type", "", "%q should have a single value", p.Key)
			continue
		}
		links = append(links, hub.Link{Label: clean(p.Key), URL: strings.TrimSpace(p.Value.Text), At: p.Value.At})
	}
	return links
}

func dictionary(links []hub.Link) map[string]string {
	if links == nil {
		return nil
	}
	m := make(map[string]string, len(links))
	for _, l := range links {
		m[l.Label] = l.URL
	}
	return m
}

// known tells whether a key is among others.
func known(keys []string, key string) bool {
	for _, k := range keys {
		if k == key {
			return true
		}
	}
	return false
}
