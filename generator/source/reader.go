package source

import (
	"cmp"
	"fmt"
	"path"
	"strconv"
	"strings"
	"time"
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
	id       string
	page     front.Page
	body     markdown.Body
	zones    *calendar.Zones
	problems diag.List
	asked    []string
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
	return hub.Entry{Kind: kind, ID: r.id, File: r.file(), Fields: fields, Body: r.body}
}

// get looks a field up and notes that it was asked for. Of two spellings (hosts and
// host) the first that is written counts.
func (r *reader) get(w want, key string, also ...string) front.Value {
	r.asked = append(append(r.asked, key), also...)
	v := r.page.Fields.Get(key)
	for _, k := range also {
		if v.Form == front.Absent {
			v = r.page.Fields.Get(k)
		}
	}
	if v.Form == front.Absent && w == required && !r.page.Unread {
		r.missing(key, v.At)
	}
	return v
}

func (r *reader) missing(key string, at diag.Pos) {
	if at.Line == 0 {
		at = diag.Pos{File: r.file(), Line: 1, Col: 1, Width: 1}
	}
	r.problems.Errorf(at, "missing-field", fmt.Sprintf("add a line %q to the front matter", key+": …"), "%q is missing", key)
}

// wrong reports a value that is not what its field holds.
func (r *reader) wrong(v front.Value, key, expected, hint string) {
	r.problems.Errorf(v.At, "wrong-type", hint, "%q should be %s, and this is %s", key, expected, v.Form)
}

// text reads a single value as it is written.
func (r *reader) text(w want, key string) string {
	v := r.get(w, key)
	switch v.Form {
	case front.Scalar:
		s := strings.TrimSpace(clean(v.Text))
		if s == "" && w == required {
			r.missing(key, v.At)
		}
		if utf8.RuneCountInString(s) > maxText {
			r.problems.Errorf(v.At, "too-long", "what is longer goes below the front matter", "%q is longer than %d characters", key, maxText)
			return ""
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
	v := r.get(optional, key)
	if v.Form == front.Absent {
		return ""
	}
	if v.Form != front.Scalar {
		r.wrong(v, key, "a single word", "one of: "+joined(known))
		return ""
	}
	word := strings.ToLower(strings.TrimSpace(v.Text))
	names := make([]string, len(known))
	for i, k := range known {
		if names[i] = string(k); names[i] == word {
			return k
		}
	}
	hint := "one of: " + joined(known)
	if near := diag.DidYouMean(word, names); near != "" {
		hint = near
	}
	r.problems.Errorf(v.At, "unknown-value", hint, "%q is no %s", v.Text, key)
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

// Limits that no honest file meets. They keep one file from filling every page.
const (
	maxItems = 2000 // in one list
	maxText  = 500  // characters of a single value
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
	for _, v := range r.values(r.get(optional, key), key) {
		words = append(words, clean(strings.TrimSpace(v.Text)))
	}
	return words
}

// terms reads a list of words of the community's vocabulary.
func (r *reader) terms(key string) []hub.Term {
	var terms []hub.Term
	for _, v := range r.values(r.get(optional, key), key) {
		text := clean(strings.TrimSpace(v.Text))
		slug := hub.Slug(text)
		if slug == "" {
			r.problems.Errorf(v.At, "unknown-value", "write a word", "%q has no letters", text)
			continue
		}
		if !fileName(slug) {
			r.problems.Errorf(v.At, "unknown-value", "write fewer words, or others", "%q cannot be part of an address everywhere", text)
			continue
		}
		terms = append(terms, hub.Term{Text: text, Slug: slug, At: v.At})
	}
	return terms
}

// ref reads one id.
func (r *reader) ref(w want, key string) hub.Ref {
	v := r.get(w, key)
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
	v := r.get(w, key, also...)
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

// number reads a whole number from 0.
func (r *reader) number(key string) int {
	v := r.get(optional, key)
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

// calendarRead reads a value with one of calendar's readers.
func calendarRead[T any](r *reader, w want, key string, read func(string) (T, error)) (value T) {
	v := r.get(w, key)
	switch v.Form {
	case front.Absent:
	case front.Scalar:
		value, err := read(strings.TrimSpace(v.Text))
		r.mistake(v.At, err)
		return value
	default:
		r.wrong(v, key, "a single value", "")
	}
	return value
}

func (r *reader) mistake(at diag.Pos, err error) {
	if err != nil {
		diagnose(&r.problems, at, err)
	}
}

func (r *reader) stamp(w want, key string) calendar.Stamp {
	return calendarRead(r, w, key, calendar.ParseStamp)
}

func (r *reader) day(w want, key string) calendar.Day {
	return calendarRead(r, w, key, calendar.ParseDay)
}

func (r *reader) duration(key string) time.Duration {
	return calendarRead(r, optional, key, calendar.ParseDuration)
}

// zone reads the name of a time zone and makes sure that it exists.
func (r *reader) zone(key string) string {
	return calendarRead(r, optional, key, func(name string) (string, error) {
		if _, err := r.zones.Load(name); err != nil {
			return "", err // what is no zone is not stated
		}
		return name, nil
	})
}

// words reads a group of keys, each with a single value, in the order written.
func (r *reader) words(key string) []hub.Link {
	v := r.get(optional, key)
	if v.Form == front.Absent {
		return nil
	}
	if v.Form != front.Map {
		r.wrong(v, key, "a group of keys", `write "label: value" on lines of their own, indented by two spaces`)
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

// web reads an address on the web.
func (r *reader) web(key string) string {
	v := r.get(optional, key)
	if v.Form == front.Absent {
		return ""
	}
	if v.Form != front.Scalar {
		r.wrong(v, key, "one web address", "")
		return ""
	}
	return r.address(v.At, v.Text)
}

// address makes sure that something can be linked to without harm.
func (r *reader) address(at diag.Pos, text string) string {
	text = strings.TrimSpace(text)
	if err := checkAddress(text); err != nil {
		r.problems.Errorf(at, "bad-address", "write it as https://…", "%q is no web address: %s", text, err)
		return ""
	}
	return text
}

// asset reads the name of a file of the hub, as seen from this file or from content/.
func (r *reader) asset(key string) hub.Asset {
	ref := r.ref(optional, key)
	switch {
	case ref.IsZero():
		return hub.Asset{}
	case elsewhere(ref.ID):
		r.problems.Warnf(ref.At, "remote-picture", "add the picture to the hub and write its file name",
			"a picture from another site is not shown: pages ask nobody else for anything")
		return hub.Asset{}
	case strings.HasPrefix(ref.ID, "/"):
		return hub.Asset{Path: cmp.Or(path.Clean(ref.ID)[1:], "."), Ref: ref}
	}
	return hub.Asset{Path: path.Join(path.Dir(r.path), ref.ID), Ref: ref}
}

// elsewhere tells an address on the web from the name of a file.
func elsewhere(name string) bool {
	return strings.Contains(name, "://") || strings.HasPrefix(name, "//")
}

// unknown reports the keys nobody asked for.
func (r *reader) unknown(kind hub.Kind) {
	for _, p := range r.page.Fields.Pairs {
		if known(r.asked, p.Key) {
			continue
		}
		hint := diag.DidYouMean(p.Key, r.asked)
		r.problems.Warnf(p.KeyAt, "unknown-key", hint, "%q is no key of a %s file, and nobody reads it", p.Key, kind.One())
	}
}

func known(keys []string, key string) bool {
	for _, k := range keys {
		if k == key {
			return true
		}
	}
	return false
}
