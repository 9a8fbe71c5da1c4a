package search

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// resultsShown is how many files of cards a first answer asks for at most: six kinds with
// two results each, or fewer with more.
const resultsShown = 12

// What a first answer may weigh. The browser asks for pages of results, which have 10 kB
// at most, until it has cost 20: see show.js.
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
