package front

import (
	"errors"
	"reflect"
	"slices"
	"strings"

	"kith/generator/diag"
)

// ErrUnset says that a key could not be set without touching what belongs to others.
var ErrUnset = errors.New("the front matter is written in a way that only a person can change")

// Set is a file with one key of its front matter set, in the language in which that is
// written. A key that is there gets the value in its place, a new one stands last. Every
// other byte stays: order, comments, line ends.
//
// What comes out is read again: it says what it said before, and the new value. Where it
// would not, or the file cannot be read, the error is ErrUnset.
func Set(text, key string, value Value) (string, error) {
	before, problems := Read("", text)
	if problems.Errors() > 0 || before.Unread || value.Form == Absent {
		return "", ErrUnset
	}
	lang := languageOf(text)
	var after string
	switch old := find(before.Fields, key); {
	case before.Fields.Form == Absent:
		after = Write(Value{Form: Map, Pairs: []Pair{{Key: key, Value: value}}}, "") + text
	case old != nil:
		after = replace(text, before, *old, value, lang)
	default:
		after = lang.add(text, before, key, value)
	}
	want := before.Fields
	want.Pairs = append([]Pair(nil), want.Pairs...)
	want.Put(key, value)
	page, problems := Read("", after)
	if problems.Errors() > 0 || page.Body != before.Body || !Same(page.Fields, want) {
		return "", ErrUnset
	}
	return after, nil
}

func find(v Value, key string) *Pair {
	for i := range v.Pairs {
		if v.Pairs[i].Key == key {
			return &v.Pairs[i]
		}
	}
	return nil
}

// Same tells that two values say the same, wherever they stand and in whichever order
// the keys of a group.
func Same(a, b Value) bool { return reflect.DeepEqual(sorted(placeless(a)), sorted(placeless(b))) }

// sorted orders the keys of a value's groups in place.
func sorted(v Value) Value {
	slices.SortStableFunc(v.Pairs, func(a, b Pair) int { return strings.Compare(a.Key, b.Key) })
	for i := range v.Pairs {
		sorted(v.Pairs[i].Value)
	}
	for i := range v.Items {
		sorted(v.Items[i])
	}
	return v
}

// placeless is a copy without places.
func placeless(v Value) Value {
	c := Value{Form: v.Form, Text: v.Text}
	for _, item := range v.Items {
		c.Items = append(c.Items, placeless(item))
	}
	for _, p := range v.Pairs {
		c.Pairs = append(c.Pairs, Pair{Key: p.Key, Value: placeless(p.Value)})
	}
	return c
}

// replace puts a value in place of what a key has. On the line of the key what stands
// behind it stays; what spans more lines goes as a whole, unless there are comments in it.
func replace(text string, page Page, p Pair, value Value, lang language) string {
	line := lang.value(value)
	if p.KeyAt.Line < 1 || strings.Contains(line, "\n") || p.Value.Form != Absent && p.Value.At.Line != p.KeyAt.Line {
		return replaceLines(text, page, p, value, lang)
	}
	return replaceInLine(text, p, line)
}

// replaceLines puts a key and its value in place of the lines that they take.
func replaceLines(text string, page Page, p Pair, value Value, lang language) string {
	lines := strings.SplitAfter(text, "\n")
	end := page.BodyLine - 1 // the line that ends the front matter
	for _, q := range page.Fields.Pairs {
		if q.KeyAt.Line > p.KeyAt.Line {
			end = min(end, q.KeyAt.Line)
		}
	}
	for end > p.KeyAt.Line+1 && idle(lines[end-2]) {
		end--
	}
	if !lang.lines || p.KeyAt.Line < 1 || end > len(lines) || slices.ContainsFunc(lines[p.KeyAt.Line-1:end-1], func(l string) bool { return idle(l) || strings.Contains(l, " #") }) {
		return ""
	}
	return diag.Mend(text, []diag.Fix{{Line: p.KeyAt.Line, Col: 1, ToLine: end, ToCol: 1, Text: pair(Pair{Key: p.Key, Value: value}, "")}})
}

// idle tells a line that says nothing.
func idle(line string) bool {
	line = strings.TrimSpace(line)
	return line == "" || strings.HasPrefix(line, "#")
}

func replaceInLine(text string, p Pair, value string) string {
	lines := strings.SplitAfter(strings.TrimPrefix(text, "\uFEFF"), "\n")
	row := strings.TrimRight(lines[p.KeyAt.Line-1], "\r\n")
	from, width := p.Value.At.Col, p.Value.At.Width
	switch {
	case p.Value.Form == Absent:
		width, value = 0, " "+value
	case p.Value.Form != Scalar:
		end := strings.LastIndexAny(row, "]}")
		if end < 0 {
			return ""
		}
		start := strings.IndexAny(row, "[{")
		from, width = 1+len([]rune(row[:max(start, 0)])), len([]rune(row[max(start, 0):end+1]))
	}
	return diag.Mend(text, []diag.Fix{{Line: p.KeyAt.Line, Col: from, ToLine: p.KeyAt.Line, ToCol: from + width, Text: value}})
}
