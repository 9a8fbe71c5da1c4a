package scaffold

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"kith/generator/diag"
	"kith/generator/hub"
)

// A Doubt is a place that may tell of a person, and may not.
type Doubt struct {
	diag.Pos
	Text string // the line there, or a part of it
	Word string // what stands there and may be the name
	Why  string
}

// doubts are the places of a hub that may still tell of the person.
func (f *forgetting) doubts(then *Desk) error {
	for _, s := range then.sheets {
		f.question(s)
	}
	for _, file := range then.parts.Files {
		if f.named(file, f.names.all()) {
			f.look("content/"+file, "the file's name may mean the person")
		}
		if !textual[strings.ToLower(path.Ext(file))] {
			f.done.Unread++
			continue
		}
		data, err := fs.ReadFile(then.content, file)
		if err != nil {
			return fmt.Errorf("read content/%s: %w", file, err)
		}
		s := sheetOf(&hub.Entry{File: "content/" + file}, "")
		s.text = string(data)
		f.question(s)
	}
	slices.SortStableFunc(f.done.Doubts, func(a, b Doubt) int { return a.Pos.Compare(b.Pos) })
	return nil
}

// textual are the endings of files that are text.
var textual = map[string]bool{
	".txt": true, ".text": true, ".csv": true, ".tsv": true, ".json": true, ".geojson": true, ".gpx": true, ".ics": true, ".vcf": true, ".bib": true, ".vtt": true, ".srt": true,
}

// question notes each line of a text that holds a name, unless it is another's.
func (f *forgetting) question(s *sheet) {
	t := flatten(s.text)
	var others [][2]int
	for _, name := range f.names.others {
		others = append(others, t.find(name, false)...)
	}
	last := 0
	for _, span := range f.names.spans(t) {
		at := s.at(span[0])
		if at.Line == last || slices.ContainsFunc(others, func(o [2]int) bool { return o[0] <= span[0] && span[1] <= o[1] }) {
			continue
		}
		last = at.Line
		word := s.text[span[0]:span[1]]
		f.done.Doubts = append(f.done.Doubts, Doubt{at, s.around(span), word, fmt.Sprintf("%q may mean the person", word)})
	}
}

// around is the line that a word stands on, or as much of a long one as is near to it.
func (s *sheet) around(span [2]int) string {
	from, to := s.row(span[0])
	before, after := []rune(s.text[from:span[0]]), []rune(strings.TrimRight(s.text[span[0]:max(to, span[1])], "\r\n"))
	const near = 50 // characters before, and twice as many behind
	head, tail := "", ""
	if len(before) > near {
		before, head = before[len(before)-near:], "…"
	}
	if len(after) > 2*near {
		after, tail = after[:2*near], "…"
	}
	return strings.TrimSpace(head + string(before) + string(after) + tail)
}

// look asks somebody to look at a file.
func (f *forgetting) look(file, why string) {
	f.done.Doubts = append(f.done.Doubts, Doubt{Pos: diag.Whole(file), Why: why})
}

// named tells that a file's name holds one of some names, beside those of other people.
func (f *forgetting) named(file string, names []string) bool {
	text := apart.Replace(file)
	for _, other := range f.names.others {
		for _, span := range slices.Backward(flatten(text).find(apart.Replace(other), true)) {
			text = text[:span[0]] + "/" + text[span[1]:]
		}
	}
	t := flatten(text)
	return slices.ContainsFunc(names, func(name string) bool { return len(t.find(apart.Replace(name), true)) > 0 })
}

// apart writes an id as words.
var apart = strings.NewReplacer("-", " ", "_", " ", ".", " ", "/", " ")
