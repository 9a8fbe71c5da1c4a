package search

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A vector is a text and its words. The browser is held to the same.
type vector struct {
	Text  string
	Words []string
}

func vectors(t testing.TB) (all []vector) {
	data, err := os.ReadFile("testdata/vectors.json")
	if err == nil {
		err = json.Unmarshal(data, &all)
	}
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestWordsAreToldAlike(t *testing.T) {
	for _, v := range vectors(t) {
		if got := Words(v.Text); !slices.Equal(got, v.Words) {
			t.Errorf("%q: got %q, want %q", v.Text, got, v.Words)
		}
	}
}

// FuzzWords reads texts that nobody expects: a word is its own word, however it was
// written, and its letters' form does not count.
func FuzzWords(f *testing.F) {
	for _, v := range vectors(f) {
		f.Add(v.Text)
	}
	f.Add("\xff\xfe a\x00b")
	f.Fuzz(func(t *testing.T, text string) {
		once := Fold(text)
		if twice := Fold(once); twice != once {
			t.Errorf("%q folds to %q, and that to %q", text, once, twice)
		}
		words := Words(text)
		for _, w := range words {
			if utf8.ValidString(text) && (!utf8.ValidString(w) || w == "" || utf8.RuneCountInString(w) > longest && !dense([]rune(w)[0])) {
				t.Errorf("%q has the word %q", text, w)
			}
		}
		if folded := Words(once); !slices.Equal(words, folded) {
			t.Errorf("%q has %q, folded %q", text, words, folded)
		}
		if apart := Words(norm.NFD.String(text)); utf8.ValidString(text) && !slices.Equal(words, apart) {
			t.Errorf("%q has %q, taken apart %q", text, words, apart)
		}
		if loud := strings.ToUpper(text); strings.ToLower(loud) == text {
			if upper := Words(loud); !slices.Equal(words, upper) {
				t.Errorf("%q has %q, in capitals %q", text, words, upper)
			}
		}
	})
}
