package diag

import (
	"strings"
	"testing"

	"github.com/agnivade/levenshtein"
	"pgregory.net/rapid"
)

func TestNearFindsWhatWasMeant(t *testing.T) {
	people := []string{"ada", "grace", "katherine", "李娜", "zoë"}
	tests := []struct {
		word  string
		known []string
		want  string // "" where nothing is near
	}{
		{"adda", people, "ada"},
		{"ADA", people, "ada"},
		{"aad", people, "ada"}, // two letters changed places
		{"grcae", people, "grace"},
		{"catherine", people, "katherine"},
		{"Catarina", people, ""},
		{"zoe", people, "zoë"},
		{"李那", people, "李娜"},
		{"李", people, "李娜"},
		{"eve", people, ""},
		{"", people, ""},
		{"ada", nil, ""},
		{"ax", []string{"ay", "az"}, "ay"}, // the first of equally near ones
		{"x", []string{"ab"}, ""},          // nothing of the known word is left
		{"kathxxxxe", people, ""},
		{"a-very-long-name-of-a-page-about-proofs", []string{"a-very-long-title-of-a-text-about-proofs"}, "a-very-long-title-of-a-text-about-proofs"},
		{"\xff", []string{"a"}, ""},
	}
	for _, test := range tests {
		got, found := Near(test.word, test.known)
		if got != test.want || found != (test.want != "") {
			t.Errorf("Near(%q, %q) = %q, %v; want %q", test.word, test.known, got, found, test.want)
		}
	}
}

func TestDidYouMeanIsAHintOrNothing(t *testing.T) {
	if got := DidYouMean("hots", []string{"title", "host"}); got != `did you mean "host"?` {
		t.Errorf("got %q", got)
	}
	if got := DidYouMean("colour", []string{"title", "host"}); got != "" {
		t.Errorf("got %q for a word that is near to none", got)
	}
}

// TestNearIsNeverFurtherThanItSays compares with a search that leaves nothing out.
func TestNearIsNeverFurtherThanItSays(t *testing.T) {
	word := rapid.StringMatching(`[abcß李İ]{0,9}`)
	rapid.Check(t, func(t *rapid.T) {
		w, known := word.Draw(t, "word"), rapid.SliceOfN(word, 0, 5).Draw(t, "known")
		folded := strings.ToLower(w)
		best, limit := "", max(2, len([]rune(folded))/3)
		for _, k := range known {
			lower := strings.ToLower(k)
			d := levenshtein.ComputeDistance(folded, lower)
			if d <= limit && d < len([]rune(lower)) {
				best, limit = k, d-1
			}
		}
		if got, _ := Near(w, known); got != best {
			t.Fatalf("Near(%q, %q) = %q, want %q", w, known, got, best)
		}
	})
}

// TestNearPassesOverALongWord guards the build: the distance of a stranger's word of 60
// kB to each of many names would cost minutes. None is compared with it, which shows in
// that nothing but its lower case is made.
func TestNearPassesOverALongWord(t *testing.T) {
	word := strings.Repeat("a", 60_000)
	known := []string{"ada", strings.Repeat("b", 255)}
	made := testing.AllocsPerRun(5, func() {
		if near, found := Near(word, known); found {
			t.Errorf("%q is near to 60,000 letters", near)
		}
	})
	if made > 0 {
		t.Errorf("%v things were made to compare a long word with short ones", made)
	}
}
