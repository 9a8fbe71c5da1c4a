package front

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// Word is a single value; an empty text is [Absent].
func Word(text string) Value {
	if text == "" {
		return Value{}
	}
	return Value{Form: Scalar, Text: text}
}

// Number is a single value that counts something.
func Number(n int) Value { return Word(strconv.Itoa(n)) }

// Words are a list of single values; a list without any is [Absent].
func Words(texts ...string) Value {
	if len(texts) == 0 {
		return Value{}
	}
	items := make([]Value, len(texts))
	for i, text := range texts {
		items[i] = Value{Form: Scalar, Text: text}
	}
	return Value{Form: List, Items: items}
}

// Put sets a key of a group: in its place where it is there, else as the last. What is
// [Absent] is not put. The zero Value becomes a group, so that front matter is made by
//
//	var fields front.Value
//	fields.Put("name", front.Word("Ada Lovelace"))
//	fields.Put("skills", front.Words("Proofs", "Looms"))
//	text := front.Write(fields, "\nI weave numbers.\n")
func (v *Value) Put(key string, value Value) {
	if value.Form == Absent {
		return
	}
	v.Form = Map
	for i := range v.Pairs {
		if v.Pairs[i].Key == key {
			v.Pairs[i].Value = value
			return
		}
	}
	v.Pairs = append(v.Pairs, Pair{Key: key, Value: value})
}

// Write is a file with front matter in YAML and a body. [Read] reads the very same
// fields and body back, wherever the keys of a group differ and have fewer than 1,000
// characters. Without fields the body stands alone, unless it would be taken for front
// matter. What is no UTF-8 becomes U+FFFD.
//
// A value is in quotes only where it has to be, or where other readers of YAML would
// take it for something else (yes, 007). A list of words stands on the line of its key
// while there is room.
func Write(fields Value, body string) string {
	if len(fields.Pairs) == 0 && bare(body) {
		return body
	}
	return "---\n" + group(fields, "") + "---\n" + body
}

// bare tells that a text is read as a body and nothing else.
func bare(text string) bool {
	page, problems := Read("", text)
	return problems == nil && page.Fields.Form == Absent && page.Body == text
}

// indent is by how much what belongs to a key stands further in than the key.
const indent = "  "

// group writes a group's keys, one on a line.
func group(v Value, in string) string {
	var b strings.Builder
	for _, p := range v.Pairs {
		b.WriteString(pair(p, in))
	}
	return b.String()
}

func pair(p Pair, in string) string {
	key := in + scalar(p.Key, true) + ":"
	if line, ok := inline(p.Value); ok && (p.Value.Form != List || utf8.RuneCountInString(key+line) <= room) {
		return strings.TrimRight(key+" "+line, " ") + "\n"
	}
	return key + "\n" + within(p.Value, in+indent)
}

// room is how many characters a line with a list may have.
const room = 100

// inline is a value that needs no line of its own.
func inline(v Value) (string, bool) {
	switch {
	case v.Form == Absent:
		return "", true
	case v.Form == Scalar:
		return scalar(v.Text, false), true
	case v.Form == Map && len(v.Pairs) == 0:
		return "{}", true
	case v.Form == Map:
		return "", false
	}
	words := make([]string, len(v.Items))
	for i, item := range v.Items {
		if item.Form != Scalar {
			return "", false
		}
		words[i] = scalar(item.Text, true)
	}
	return "[" + strings.Join(words, ", ") + "]", true
}

// within writes a list or a group on lines of its own.
func within(v Value, in string) string {
	if v.Form == Map {
		return group(v, in)
	}
	var b strings.Builder
	for _, item := range v.Items {
		if line, ok := inline(item); ok {
			b.WriteString(strings.TrimRight(in+"- "+line, " ") + "\n")
			continue
		}
		b.WriteString(in + "- " + within(item, in+indent)[len(in+indent):])
	}
	return b.String()
}
