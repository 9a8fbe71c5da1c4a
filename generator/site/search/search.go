// Package search turns what a site's pages say into small files that a browser finds
// them by, without a server. The same documents give the same files.
//
// A reader's browser fetches no more than a question needs:
//
//   - index.json, the manifest: which words are in which file, and what files are there;
//   - words/N.json, a shard: a stretch of the lexicon in order, each word with the numbers
//     of the documents that have it in their title, among their names, or in their text.
//     Every word that somebody types is answered by the one shard where it would stand:
//     what it begins stands there too, and where that is too much for one shard, the
//     beginning has an entry of its own (see widen);
//   - found/N.json: what is shown of sixteen documents;
//   - near/N.json: words by their ends, only where nothing was found (see near).
//
// No posting of a word is left out. A beginning that more than an eighth of all documents
// answer to finds titles and names alone, and one of a letter or two not even these.
//
// How many files there are follows from how much text there is, so a site can tell its
// paths without drawing them. A name can then hold no print of what is in the file; the
// manifest lists the prints instead, and the browser asks for words/7.json?h=Xk2. That
// may be kept for ever, and the manifest is asked for anew each time.
package search

import (
	"crypto/sha256"
	"encoding/base64"
)

// A Kind is the documents of one kind of page.
type Kind struct {
	Name      string
	Latest    bool // of two that answer equally well the last comes first
	Documents []Document
}

// A Document is what readers may find a page by, and what they are shown of it. Who may
// not be seen must not be in it.
type Document struct {
	Title string
	Names string // of people, topics and places: what it is known by beside its title
	Text  string
	Card  Card
}

// A Card is what a result shows before its page is opened.
type Card struct {
	Title   string
	Address string
	Facts   string // in a line: when, who, where
	Lead    string // words of its own, where the page shows many such documents
}

// An Index is the files that a browser searches. It is immutable.
type Index struct {
	files [][]byte // in order of Size.Files
}

// File is one of the files, numbered as in Size.Files.
func (x *Index) File(i int) []byte { return x.files[i] }

// Of makes the index of a site's documents. memory may be nil.
func Of(kinds []Kind, size Size, memory *Memory) *Index { return of(kinds, size, memory, shardSize) }

func of(kinds []Kind, size Size, memory *Memory, shardSize int) *Index {
	var all []*terms
	edition := sha256.New()
	for _, k := range kinds {
		for _, d := range k.Documents {
			all = append(all, memory.terms(d))
			edition.Write([]byte(d.Card.Address + "\n"))
		}
	}
	lexicon := lexiconOf(all)
	shards := lexicon.cut(size.shards(), shardSize)
	lexicon.widen(shards)
	m := manifest{Edition: print(edition.Sum(nil), 6), Documents: len(all), Cards: cardsOfFile}
	x := &Index{files: [][]byte{nil}}
	m.Words = x.addWords(shards, size, m.Edition)
	m.Near = x.addNear(lexicon, size)
	m.Found = x.addCards(kinds, size, m.Edition)
	m.kinds(kinds)
	x.files[0] = m.json()
	return x
}

func (x *Index) addWords(shards []shard, size Size, edition string) (words []wordFile) {
	for i := range size.shards() {
		if i >= len(shards) {
			x.files = append(x.files, []byte("[]"))
			continue
		}
		file := shards[i].json(edition)
		x.files = append(x.files, file)
		words = append(words, wordFile{shards[i].from, printOf(file)})
	}
	return words
}

func (x *Index) addNear(l lexicon, size Size) nearFiles {
	from := len(x.files)
	for _, words := range l.near(size.near()) {
		x.files = append(x.files, list(words))
	}
	return nearFiles{size.near(), printOf(x.files[from:]...)}
}

func (x *Index) addCards(kinds []Kind, size Size, edition string) string {
	from := len(x.files)
	var file []Card
	for _, k := range kinds {
		for _, d := range k.Documents {
			if file = append(file, d.Card); len(file) == cardsOfFile {
				x.files = append(x.files, cards(edition, file))
				file = file[:0]
			}
		}
	}
	if len(file) > 0 {
		x.files = append(x.files, cards(edition, file))
	}
	return printOf(x.files[from:]...)
}

// signsOfPrint are enough to tell a file from what it was: one of 262,144 others is alike.
const signsOfPrint = 3

// printOf tells files from what they were.
func printOf(files ...[]byte) string {
	h := sha256.New()
	for _, f := range files {
		h.Write(f)
	}
	return print(h.Sum(nil), signsOfPrint)
}

func print(sum []byte, signs int) string {
	return base64.RawURLEncoding.EncodeToString(sum)[:signs]
}
