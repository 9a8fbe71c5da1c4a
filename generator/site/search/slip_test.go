package search

import (
	"math/rand/v2"
	"slices"
	"testing"
)

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
