package search

import (
	"bytes"
	"encoding/json"
)

// A manifest leads a browser to the files that answer it.
type manifest struct {
	Edition   string      // files of another edition number documents otherwise
	Documents int         // how many there are
	Kinds     []kindRange // in order of numbers
	Words     []wordFile  // in order of words
	Near      nearFiles
	Cards     int    // in each file of cards
	Found     string // print of the files of cards
}

// A kindRange says from which number on documents are of a kind.
type kindRange struct {
	Name   string
	From   int
	Latest bool
}

type wordFile struct{ from, print string }

type nearFiles struct {
	files int
	print string
}

func (m *manifest) kinds(kinds []Kind) {
	from := 0
	for _, k := range kinds {
		m.Kinds = append(m.Kinds, kindRange{k.Name, from, k.Latest})
		from += len(k.Documents)
	}
}

// json writes prints in one piece, three signs each: they are most of the manifest, and
// no gzip makes them less.
func (m *manifest) json() []byte {
	froms, prints := []string{}, ""
	for _, w := range m.Words {
		froms = append(froms, w.from)
		prints += w.print
	}
	kinds := [][]any{}
	for _, k := range m.Kinds {
		kinds = append(kinds, []any{k.Name, k.From, k.Latest})
	}
	return encode(struct {
		Edition   string   `json:"edition"`
		Documents int      `json:"documents"`
		Kinds     [][]any  `json:"kinds"`
		Froms     []string `json:"words"`
		Prints    string   `json:"prints"`
		Near      []any    `json:"near"`
		Found     []any    `json:"found"`
	}{m.Edition, m.Documents, kinds, froms, prints, []any{m.Near.files, m.Near.print}, []any{m.Cards, m.Found}})
}

// json writes a shard: its edition, then each entry as a word and its lists, parted by
// spaces. A word holds nothing that JSON would escape, and neither does a list.
func (s shard) json(edition string) []byte {
	b := []byte(`["` + edition + `"`)
	for _, e := range s.wide {
		b = e.json(b, e.mark())
	}
	for _, e := range s.entries {
		b = e.json(b, "")
	}
	return append(b, ']')
}

// mark tells a beginning from a word: + says that something is left out.
func (w wide) mark() string {
	if w.more {
		return "+"
	}
	return "*"
}

func (e entry) json(b []byte, mark string) []byte {
	b = append(append(append(b, `,"`...), e.word...), mark...)
	kept := len(b)
	for p := range places {
		b = append(b, ' ')
		before := len(b)
		if b = appendList(b, e.found, p); len(b) > before {
			kept = len(b)
		}
	}
	return append(b[:kept], '"')
}

// cards writes what is shown of some documents, without what is empty at the end.
func cards(edition string, cards []Card) []byte {
	all := []any{edition}
	for _, c := range cards {
		texts := []string{c.Title, c.Address, c.Facts, c.Lead}
		for texts[len(texts)-1] == "" && len(texts) > 1 {
			texts = texts[:len(texts)-1]
		}
		all = append(all, texts)
	}
	return encode(all)
}

func list(words []string) []byte {
	if words == nil {
		words = []string{}
	}
	return encode(words)
}

// encode leaves < and > as they are: nobody puts these files into a page.
func encode(value any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(value); err != nil {
		panic(err) // no value here can fail
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}
