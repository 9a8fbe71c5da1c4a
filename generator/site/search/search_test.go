package search

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// kindsOf are documents of two kinds.
func kindsOf(documents []Document) []Kind {
	half := len(documents) / 2
	return []Kind{{Name: "members", Documents: documents[:half]}, {Name: "sessions", Latest: true, Documents: documents[half:]}}
}

func sizeOf(documents []Document) Size {
	s := Size{Documents: len(documents)}
	for _, d := range documents {
		s.Bytes += len(d.Text)
	}
	return s
}

func fileName(part string, i int) string { return fmt.Sprintf("%s/%d.json", part, i) }

func gzipped(data []byte) int {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write(data)
	w.Close()
	return b.Len()
}

// TestEveryWordIsFound holds invented documents to what a reader may expect: a word in
// a title, a name or a text finds its documents, in its best place; so does every
// beginning, from one shard, unless it says that texts are left out.
func TestEveryWordIsFound(t *testing.T) {
	word := rapid.OneOf(rapid.StringMatching(`[a-d]{1,6}`), rapid.StringMatching(`ver[a-c]{0,4}`), rapid.StringOfN(rapid.RuneFrom([]rune("éßabヴ東京กс𠮷")), 1, 5, -1))
	text := rapid.Map(rapid.SliceOfN(word, 0, 8), func(words []string) string { return strings.Join(words, " ") })
	document := rapid.Custom(func(t *rapid.T) Document {
		return Document{Title: text.Draw(t, "title"), Names: text.Draw(t, "names"), Text: text.Draw(t, "text")}
	})
	rapid.Check(t, func(t *rapid.T) {
		documents := rapid.SliceOfN(document, 1, 40).Draw(t, "documents")
		size := Size{Documents: len(documents), Bytes: rapid.IntRange(0, 16*textOfShard).Draw(t, "bytes")}
		r := read(nil, cutSmall(kindsOf(documents), size), size)
		for i, d := range documents {
			for p, text := range []string{d.Title, d.Names, d.Text} {
				for _, w := range Words(text) {
					r.mustFind(t, w, i, place(p))
				}
			}
		}
	})
}

// cutSmall makes an index with as many shards as its size allows, however short its texts.
func cutSmall(kinds []Kind, size Size) *Index { return of(kinds, size, nil, 1) }

func (r *reader) mustFind(t *rapid.T, word string, document int, p place) {
	letters := []rune(word)
	for n := 1; n <= len(letters); n++ {
		all, exact, less := r.look(string(letters[:n]))
		got, found := all[document]
		if n == len(letters) {
			got, found = exact[document]
			less = false
		}
		if !found && !(less && (p == inText || n < 3)) || found && got > p && !less {
			t.Fatalf("%q, of %q, does not find document %d in place %d", string(letters[:n]), word, document, p)
		}
	}
}

func TestTheSameDocumentsGiveTheSameFiles(t *testing.T) {
	documents := library(300)
	size := sizeOf(documents)
	var memory Memory
	edited := slices.Clone(documents)
	edited[17].Text += " an edit"
	for i, round := range [][]Document{documents, edited, documents} {
		fresh, kept := Of(kindsOf(round), size, nil), Of(kindsOf(round), size, &memory)
		memory.Turn()
		for k, name := range size.Files() {
			if !bytes.Equal(fresh.File(k), kept.File(k)) {
				t.Errorf("round %d: %s differs", i, name)
			}
		}
	}
}

// TestAnEditLeavesMostFilesAlone is what makes a browser's cache worth having.
func TestAnEditLeavesMostFilesAlone(t *testing.T) {
	documents := library(2000)
	size := sizeOf(documents)
	before := Of(kindsOf(documents), size, nil)
	edited := slices.Clone(documents)
	edited[170].Text += " a few words more that nobody had written before"
	after := Of(kindsOf(edited), size, nil)
	changed := 0
	for i := range size.Files() {
		if !bytes.Equal(before.File(i), after.File(i)) {
			changed++
		}
	}
	if changed > 40 {
		t.Errorf("%d of %d files change with one text", changed, len(size.Files()))
	}
}

func TestAnEmptySiteHasAnIndex(t *testing.T) {
	for _, documents := range [][]Document{nil, {{}}, {{Title: "!"}}, {{Title: "One"}}} {
		size := sizeOf(documents)
		r := read(t, Of([]Kind{{Name: "pages", Documents: documents}}, size, nil), size)
		for i := range size.Files() {
			if len(r.files[size.Files()[i]]) == 0 {
				t.Errorf("%v: %s is empty", documents, size.Files()[i])
			}
		}
		if all, _, _ := r.look("one"); len(documents) > 0 && documents[0].Title == "One" && len(all) != 1 {
			t.Error("the only word is not found")
		}
	}
}
