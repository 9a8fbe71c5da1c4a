package search

import (
	"cmp"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"
)

// A reader finds as the browser does, with the files alone, and counts what they weigh.
type reader struct {
	t        testing.TB
	files    map[string][]byte
	weights  map[string]int // after gzip
	lists    map[string][]string
	manifest struct {
		Edition   string
		Documents int
		Kinds     [][]any
		Words     []string
		Prints    string
		Near      []any
		Found     []any
	}
	asked map[string]bool // files since the question began
}

func read(t testing.TB, index *Index, size Size) *reader {
	r := &reader{t: t, files: map[string][]byte{}, weights: map[string]int{}, lists: map[string][]string{}}
	for i, name := range size.Files() {
		r.files[name] = index.File(i)
	}
	r.ask()
	if err := json.Unmarshal(r.file(Manifest), &r.manifest); err != nil {
		t.Fatal(err)
	}
	return r
}

// ask begins a question: nothing is in the browser's cache.
func (r *reader) ask() { r.asked = map[string]bool{Manifest: true} }

func (r *reader) file(name string) []byte {
	r.asked[name] = true
	data, ok := r.files[name]
	if !ok {
		r.t.Fatalf("there is no file %s", name)
	}
	return data
}

// list is a file that holds a list of texts.
func (r *reader) list(name string) []string {
	if data := r.file(name); r.lists[name] == nil {
		var list []string
		if err := json.Unmarshal(data, &list); err != nil {
			r.t.Fatalf("%s: %v", name, err)
		}
		r.lists[name] = list
	}
	return r.lists[name]
}

// weight is what the question cost, in bytes after gzip.
func (r *reader) weight() (sum int) {
	for name := range r.asked {
		if r.weights[name] == 0 {
			r.weights[name] = gzipped(r.files[name])
		}
		sum += r.weights[name]
	}
	return sum
}

// look finds the documents of a word and of what it begins; exact ones by themselves.
func (r *reader) look(word string) (all, exact map[int]place, less bool) {
	i := len(r.manifest.Words) - 1
	for i > 0 && r.manifest.Words[i] > word {
		i--
	}
	all, exact = map[int]place{}, map[int]place{}
	shard := r.list(fileName("words", i))
	if shard[0] != r.manifest.Edition {
		r.t.Fatalf("shard %d is of edition %s, the manifest of %s", i, shard[0], r.manifest.Edition)
	}
	for _, entry := range shard[1:] {
		rest, begins := strings.CutPrefix(entry, word)
		if !begins {
			continue
		}
		found := documentsOf(entry)
		for d, p := range found {
			if best, known := all[d]; !known || p < best {
				all[d] = p
			}
		}
		if rest == "" || rest[0] == ' ' {
			exact = found
		}
		less = less || strings.HasPrefix(rest, "+")
	}
	return all, exact, less
}

// near are the words that a mistyped one may have been.
func (r *reader) near(word string) (meant []string) {
	letters := []rune(word)
	spelt := [][]rune{letters}
	if len(letters) == 4 {
		spelt = append(spelt, []rune{letters[0], letters[2], letters[1], letters[3]})
	}
	files := int(r.manifest.Near[0].(float64))
	ranks := map[string]int{}
	for _, s := range spelt {
		for length := max(shortest, len(letters)-1); length <= len(letters)+1; length++ {
			n := end(length)
			first, last := fileOf('<', s[:n], length, files), fileOf('>', s[len(s)-n:], length, files)
			for _, i := range []int{first, last} {
				for rank, w := range r.list(fileName("near", i)) {
					if slipped(word, w) {
						ranks[w] = rank
					}
				}
			}
		}
	}
	meant = slices.Collect(maps.Keys(ranks))
	begins := func(w string) int { return strings.Compare(string([]rune(w)[:1]), string(letters[:1])) }
	slices.SortFunc(meant, func(a, b string) int {
		return cmp.Or(abs(begins(a))-abs(begins(b)), ranks[a]-ranks[b], strings.Compare(a, b))
	})
	return meant
}

func abs(n int) int { return max(n, -n) }

// slipped tells words apart by one letter at most: one more, one less, another one, or
// two neighbours turned (Damerau and Levenshtein).
func slipped(a, b string) bool {
	x, y := []rune(a), []rune(b)
	for len(x) > 0 && len(y) > 0 && x[0] == y[0] {
		x, y = x[1:], y[1:]
	}
	for len(x) > 0 && len(y) > 0 && x[len(x)-1] == y[len(y)-1] {
		x, y = x[:len(x)-1], y[:len(y)-1]
	}
	return len(x) <= 1 && len(y) <= 1 || len(x) == 2 && len(y) == 2 && x[0] == y[1] && x[1] == y[0]
}

// documentsOf reads an entry's lists.
func documentsOf(entry string) map[int]place {
	found := map[int]place{}
	for p, list := range strings.Split(entry, " ")[1:] {
		last, gap := -1, 0
		for i := range len(list) {
			value := int(list[i]) - firstSign
			if list[i] > noSign {
				value--
			}
			if value >= ends {
				gap = gap*goesOn + value - ends + 1
				continue
			}
			last += gap*ends + value + 1
			found[last] = place(p)
			gap = 0
		}
	}
	return found
}
