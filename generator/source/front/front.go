// Package front splits a file into its front matter and its body, and reads the
// front matter, be it YAML, TOML or JSON, into one tree in which every value knows
// its place in the file.
//
// It accepts strangers' text: what cannot be read becomes problems, and limits on
// size and depth hold before any parser sees the text. It writes front matter, too, for
// the commands that make files: what [Write] has written, [Read] gives back.
package front

import (
	"strings"
	"unicode/utf8"

	"kith/generator/diag"
)

// Form is what a value looks like, before anybody asks what it means.
type Form uint8

const (
	Absent Form = iota // no such key, or nothing written after it
	Scalar             // a word, a number, a date: its Text is as the author wrote it
	List
	Map
)

// String names the form as an author would.
func (f Form) String() string {
	switch f {
	case Scalar:
		return "a single value"
	case List:
		return "a list"
	case Map:
		return "a group of keys"
	}
	return "nothing"
}

// A Value is one node of the front matter.
type Value struct {
	Form  Form
	Torn  bool    // of the whole front matter: some line of it could not be read
	Text  string  // of a Scalar, without its quotes
	Items []Value // of a List
	Pairs []Pair  // of a Map, in the order written
	At    diag.Pos
}

// A Pair is one key of a Map and what is written for it.
type Pair struct {
	Key   string
	KeyAt diag.Pos
	Value Value
}

// Get returns what is written for a key; its Form is Absent where nothing is.
func (v Value) Get(key string) Value {
	for _, p := range v.Pairs {
		if p.Key == key {
			return p.Value
		}
	}
	return Value{}
}

// A Page is a file cut in two.
type Page struct {
	Fields   Value  // a Map; empty where there is no front matter
	Body     string // what follows the front matter
	BodyLine int    // the line of the file on which Body begins
	Unread   bool   // the front matter could not be read: nothing is known of its fields

	yaml bool
}

// Written is a text as a value of this page's front matter, to stand in place of another.
// inList says that it is an item.
func (p Page) Written(text string, inList bool) string {
	if p.yaml {
		return scalar(text, inList)
	}
	return quote(text)
}

// Limits on front matter, which hold before a parser sees it. The time YAML takes
// grows with the square of the number of keys, hence the size.
const (
	MaxBytes = 64 << 10
	MaxDepth = 32
)

// Read cuts a file and reads its front matter. file names it in problems.
func Read(file, text string) (Page, diag.List) {
	if problems := inUTF16(file, text); problems != nil {
		return Page{BodyLine: 1, Unread: true}, problems
	}
	c, problems := split(file, text)
	if problems != nil && c.parse == nil {
		return Page{Body: c.body, BodyLine: c.bodyLine, Unread: true}, problems
	}
	if said := tooLarge(file, max(1, c.line-1), c.data); said != nil {
		return Page{Body: c.body, BodyLine: c.bodyLine, Unread: true}, append(problems, said...)
	}
	page := Page{Body: c.body, BodyLine: c.bodyLine, yaml: c.yaml}
	if c.parse != nil {
		var said diag.List
		page.Fields, said = c.read(block{file: file, text: c.data, line: c.line})
		problems = append(append(problems, said...), twice(page.Fields)...)
	}
	page.Unread = problems.Errors() > 0 && page.Fields.Form != Map
	return page, problems
}

// read reads a block, if it is text at all.
func (c cut) read(b block) (Value, diag.List) {
	if bad := invalid(b.text); bad < len(b.text) {
		v, problems := c.parse(b.decoded())
		return v, append(b.undecoded(), problems...)
	}
	return c.parse(b)
}

// invalid is where a text stops being UTF-8, or its length.
func invalid(text string) int {
	if utf8.ValidString(text) {
		return len(text)
	}
	for i, c := range text {
		if _, size := utf8.DecodeRuneInString(text[i:]); c == utf8.RuneError && size == 1 {
			return i
		}
	}
	return len(text)
}

// A block is front matter without its delimiters.
type block struct {
	file string
	text string
	line int // the line of the file on which text begins
}

// at is the place of a line and column counted within the block.
func (b block) at(line, col, width int) diag.Pos {
	return diag.Pos{File: b.file, Line: b.line + line - 1, Col: max(col, 1), Width: max(width, 1)}
}

// place is the place of a byte of the block.
func (b block) place(offset int) diag.Pos {
	before := b.text[:offset]
	line := strings.LastIndexByte(before, '\n') + 1
	return b.at(1+strings.Count(before, "\n"), 1+utf8.RuneCountInString(before[line:]), 1)
}

// placeIn is the place of a byte of a line, both counted from 1.
func (b block) placeIn(line, col int) diag.Pos {
	start := 0
	for ; line > 1; line-- {
		end := strings.IndexByte(b.text[start:], '\n')
		if end < 0 {
			break
		}
		start += end + 1
	}
	text, _, _ := strings.Cut(b.text[start:], "\n")
	return b.place(start + min(max(col-1, 0), len(text)))
}

// twice reports keys written more than once: the later would silently win.
func twice(v Value) (problems diag.List) {
	var seen map[string]bool // nil where nothing can be written twice
	if len(v.Pairs) > 1 {
		seen = make(map[string]bool, len(v.Pairs))
	}
	for _, p := range v.Pairs {
		if seen[p.Key] {
			problems.Errorf(p.KeyAt, "duplicate-key", "keep one of them; several values go into one list", "%q is written twice", p.Key)
		}
		if seen != nil {
			seen[p.Key] = true
		}
		if p.Value.Form > Scalar {
			problems = append(problems, twice(p.Value)...)
		}
	}
	for _, item := range v.Items {
		if item.Form > Scalar {
			problems = append(problems, twice(item)...)
		}
	}
	return problems
}
