package search

import (
	"math/bits"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"
)

// A shard is a stretch of the lexicon that fits into one small file.
type shard struct {
	from    string // the shortest text that parts it from the shard before; empty for the first
	entries []entry
	wide    []wide
}

// A wide is a beginning of words that go on in other shards, with what it begins.
type wide struct {
	entry
	more bool // some is left out: too many documents have such words
}

// shardSize is about how large a shard becomes, in bytes after gzip.
const shardSize = 3000

// cut makes at most n shards of about a size. Where there is a choice it cuts where words differ early:
// such a place stays the same when a text is edited, and is short to write down.
func (l lexicon) cut(n, shardSize int) []shard {
	sums := l.weigh()
	total := sums[len(l.words)]
	n = min(n, roundPower(total/shardSize))
	var shards []shard
	from, separator := 0, ""
	for k := 1; k <= n; k++ {
		to, next := len(l.words), ""
		if k < n {
			to, next = l.cutBetween(sums, total*(4*k-1)/(4*n), total*(4*k+1)/(4*n))
		}
		if to <= from && k < n {
			continue // one word is heavier than a shard
		}
		shards = append(shards, shard{from: separator, entries: l.words[from:to]})
		from, separator = to, next
	}
	return shards
}

// weigh sums up what the words before each take, about.
func (l lexicon) weigh() []int {
	sums := make([]int, len(l.words)+1)
	for i, e := range l.words {
		sums[i+1] = sums[i] + e.weight(l.size)
	}
	return sums
}

// weight is about how many bytes gzip leaves of an entry: in each place a gap has as many
// bits as the gaps are long, and a word that all but a few documents hold has few long ones.
func (e entry) weight(documents int) int {
	var counts [places]int
	for _, h := range e.found {
		counts[h.place()]++
	}
	bytes := len(e.word) + 6
	for _, n := range counts {
		n = min(n, documents-n)
		bytes += n * (4 + bits.Len(uint(documents/(n+1)))) / 8
	}
	return bytes
}

// cutBetween is the word before which to cut, between two sums, and the separator.
func (l lexicon) cutBetween(sums []int, low, high int) (at int, separator string) {
	first := sort.SearchInts(sums, low)
	last := max(first, sort.SearchInts(sums, high))
	for i := max(first, 1); i <= min(last, len(l.words)-1); i++ {
		if s := separate(l.words[i-1].word, l.words[i].word); separator == "" || len(s) < len(separator) {
			at, separator = i, s
		}
	}
	return at, separator
}

// separate is the shortest beginning of b that comes after a.
func separate(a, b string) string {
	n := common(a, b)
	_, size := utf8.DecodeRuneInString(b[n:])
	return b[:n+size]
}

// common is how many bytes of whole letters two words begin with alike.
func common(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	for n < len(b) && n > 0 && !utf8.RuneStart(b[n]) {
		n--
	}
	return n
}

// widen finds the beginnings that words of several shards share, and files each with
// all it begins where the beginning itself would stand. So whatever somebody types is
// answered by one shard.
func (l lexicon) widen(shards []shard) {
	for _, prefix := range sharedBeginnings(shards) {
		e := l.union(prefix)
		i := sort.Search(len(shards), func(i int) bool { return shards[i].from > prefix }) - 1
		shards[i].wide = append(shards[i].wide, e)
	}
}

func sharedBeginnings(shards []shard) []string {
	var all []string
	for i := 1; i < len(shards); i++ {
		before := shards[i-1].entries
		a, b := before[len(before)-1].word, shards[i].entries[0].word
		for end := common(a, b); end > 0; {
			all = append(all, b[:end])
			_, size := utf8.DecodeLastRuneInString(b[:end])
			end -= size
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// tooMany is the part of all documents that a beginning may find. What finds more is no
// answer, only the beginning of a question, and so is a letter. Titles and names are
// found all the same by three letters or more.
const tooMany = 8

// union is what a beginning finds, every document in its best place.
func (l lexicon) union(prefix string) wide {
	best := l.best(prefix)
	var counts [places]int
	for _, value := range best {
		if value > 0 {
			counts[places-place(value)]++
		}
	}
	w := wide{entry: entry{word: prefix}}
	listed := l.listed(prefix, counts)
	for d, value := range best {
		p := places - place(value)
		switch {
		case value == 0:
		case p < listed:
			w.found = append(w.found, hitOf(d, p))
		default:
			w.more = true
		}
	}
	return w
}

// listed is how many places are listed, the best first, of what a beginning finds.
func (l lexicon) listed(prefix string, counts [places]int) place {
	letters := utf8.RuneCountInString(prefix)
	if first, _ := utf8.DecodeRuneInString(prefix); dense(first) {
		letters += 2 // it says as much as three of an alphabet
	}
	if letters == 1 {
		return 0
	}
	sum := 0
	for p, n := range counts {
		sum += n
		free := letters > 2 && place(p) < inText
		if sum*tooMany > l.size && !free {
			return place(p)
		}
	}
	return places
}

// best rates the places of all that a beginning finds, document by document: 0 is none.
func (l lexicon) best(prefix string) []uint8 {
	from := sort.Search(len(l.words), func(i int) bool { return l.words[i].word >= prefix })
	best := make([]uint8, l.size)
	for _, e := range l.words[from:] {
		if !strings.HasPrefix(e.word, prefix) {
			break
		}
		for _, h := range e.found {
			value := uint8(places - h.place())
			best[h.document()] = max(best[h.document()], value)
		}
	}
	return best
}
