package search

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"math/rand/v2"
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

// A language is words as often as in a natural one (Zipf's law).
type language struct {
	dice  *rand.Rand
	zipf  *rand.Zipf
	words []string
}

func newLanguage(size int) *language {
	l := &language{dice: rand.New(rand.NewPCG(1, 2)), words: make([]string, size)}
	l.zipf = rand.NewZipf(l.dice, 1.07, 3, uint64(size-1))
	syllables := strings.Fields("ra ti con ver mo le s ing er de pro ma ni to sta ble ex in re cal un at es ent ion al ic ou th we ha be")
	for i := range l.words {
		for range 1 + l.dice.IntN(4) {
			l.words[i] += syllables[l.dice.IntN(len(syllables))]
		}
	}
	return l
}

func (l *language) text(n int) string {
	var b strings.Builder
	for range n {
		b.WriteString(l.words[l.zipf.Uint64()])
		b.WriteByte(' ')
	}
	return b.String()
}

// library are documents of 300 words, out of 40,000 that there are.
func library(n int) []Document {
	l := newLanguage(40_000)
	documents := make([]Document, n)
	for i := range documents {
		title := l.text(4)
		documents[i] = Document{
			Title: title, Names: l.text(6), Text: l.text(300),
			Card: Card{Title: title, Address: fmt.Sprintf("/sessions/2026-%05d/", i), Facts: "Thursday 5 March 2026 · " + l.text(2)},
		}
	}
	return documents
}

// resultsShown is how many files of cards a first answer asks for at most: six kinds with
// two results each, or fewer with more.
const resultsShown = 12

// forExcerpts is what the browser spends on pages of results, see show.js: nothing more
// is asked for once a first answer has cost 20 kB, and a page has 10.
const (
	firstAnswer = 30_000
	onePage     = 10_000
)

// TestAFirstAnswerIsLight asks a site of 10,000 pages and weighs all that the browser
// must fetch, gzip: manifest, shards, near words, what is shown of results.
func TestAFirstAnswerIsLight(t *testing.T) {
	documents := library(10_000)
	size := sizeOf(documents)
	index := Of(kindsOf(documents), size, nil)
	r := read(t, index, size)
	cards := heaviest(r, size)
	dice := rand.New(rand.NewPCG(3, 4))
	var all []int
	for range 400 {
		d := documents[dice.IntN(len(documents))]
		words := Words(d.Title)
		question := []string{words[dice.IntN(len(words))], words[dice.IntN(len(words))]}[:1+dice.IntN(2)]
		if dice.IntN(4) == 0 {
			question[0] = slip(dice, question[0])
		}
		r.ask()
		for _, w := range question {
			r.answer(w)
		}
		all = append(all, r.weight()+cards)
	}
	slices.Sort(all)
	t.Logf("manifest %d, results at most %d; an answer: half below %d, most %d", gzipped(index.File(0)), cards, all[len(all)/2], all[len(all)-1])
	if worst := all[len(all)-1]; worst > firstAnswer {
		t.Errorf("a first answer weighs %d bytes", worst)
	}
	if usual := all[len(all)/2]; usual > firstAnswer-onePage {
		t.Errorf("half of all first answers weigh %d bytes or more, and leave no room for a page", usual)
	}
}

// heaviest is what the cards of a full first answer weigh at most.
func heaviest(r *reader, size Size) (sum int) {
	var weights []int
	for i := range size.cards() {
		weights = append(weights, gzipped(r.file(fileName("found", i))))
	}
	slices.Sort(weights)
	for _, w := range weights[max(0, len(weights)-resultsShown):] {
		sum += w
	}
	return sum
}

// answer looks for a word as the browser does, and for what was meant.
func (r *reader) answer(word string) (found map[int]place) {
	found, _, less := r.look(word)
	if len(found) > 0 || less || len([]rune(word)) < shortest {
		return found
	}
	for i, w := range r.near(word) {
		if i == 5 || i > 0 && r.weight() > enough {
			break
		}
		_, exact, _ := r.look(w)
		for d, p := range exact {
			found[d] = p
		}
	}
	return found
}

// enough is what an answer may cost before the browser takes no more words for meant,
// see ask.js.
const enough = 14_000

// slip mistypes a word.
func slip(dice *rand.Rand, word string) string {
	letters := []rune(word)
	if len(letters) < 2 {
		return word
	}
	i := dice.IntN(len(letters) - 1)
	switch dice.IntN(4) {
	case 0:
		letters[i], letters[i+1] = letters[i+1], letters[i]
	case 1:
		letters = slices.Delete(letters, i, i+1)
	case 2:
		letters = slices.Insert(letters, i, 'x')
	default:
		letters[i] = 'q'
	}
	return string(letters)
}

// TestEveryTitleForgivesASlip mistypes each word of each title in every way there is.
func TestEveryTitleForgivesASlip(t *testing.T) {
	documents := library(300)
	documents[7].Title = "Barn Åland überall Ελλάδα квант संस्कृति"
	size := sizeOf(documents)
	r := read(t, Of(kindsOf(documents), size, nil), size)
	tried := 0
	for _, d := range documents {
		for _, word := range Words(d.Title) {
			if len([]rune(word)) < shortest {
				continue
			}
			for _, slip := range slips(word) {
				if len([]rune(slip)) < shortest {
					continue
				}
				tried++
				if !slices.Contains(r.near(slip), word) {
					t.Fatalf("%q is not found by %q", word, slip)
				}
			}
		}
	}
	if tried < 1000 {
		t.Errorf("only %d slips are no test", tried)
	}
}

func slips(word string) (all []string) {
	letters := []rune(word)
	for i := range letters {
		all = append(all, string(slices.Delete(slices.Clone(letters), i, i+1)), string(slices.Insert(slices.Clone(letters), i, 'x')))
		other := slices.Clone(letters)
		other[i] = 'q'
		all = append(all, string(other))
		if i > 0 {
			turned := slices.Clone(letters)
			turned[i-1], turned[i] = turned[i], turned[i-1]
			all = append(all, string(turned))
		}
	}
	return all
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
