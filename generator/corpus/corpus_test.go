package corpus_test

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"kith/generator/corpus"
)

// golden is the community S, seed 1, byte for byte. Numbers measured before and after
// a change of it cannot be compared: change it only on purpose.
const golden = "b5817a2fe6150eb05d6b64ce1756542ad7345b40ca55c9ffd00b0743850ee107"

func TestOfGivesTheSameBytesForEver(t *testing.T) {
	if got := digest(corpus.Of(corpus.S(), 1)); got != golden {
		t.Errorf("S, seed 1 has the digest %s, want %s", got, golden)
	}
}

func TestOfGivesAnotherCommunityForAnotherSeed(t *testing.T) {
	if digest(corpus.Of(corpus.S(), 2)) == golden {
		t.Error("seed 2 gives the community of seed 1")
	}
}

func digest(files corpus.Files) string {
	h := sha256.New()
	for _, f := range files {
		fmt.Fprintf(h, "%d %s %d %s", len(f.Path), f.Path, len(f.Text), f.Text)
	}
	return hex.EncodeToString(h.Sum(nil))
}

func TestOfGivesWhatTheSizeAsksFor(t *testing.T) {
	for _, test := range []struct {
		name                                     string
		members, sessions, shoutouts, attendance int
		asks, projects, resources                int
		leastBytes, mostBytes                    int
	}{
		{"S", 100, 200, 300, 40, 30, 8, 40, 700_000, 1_000_000},
		{"M", 1_000, 2_000, 3_000, 400, 300, 60, 400, 7_000_000, 10_000_000},
		{"L", 10_000, 10_000, 20_000, 2_000, 3_000, 400, 4_000, 45_000_000, 70_000_000},
	} {
		t.Run(test.name, func(t *testing.T) {
			size, known := corpus.ByName(test.name)
			if !known {
				t.Fatal("ByName does not know the size")
			}
			files := corpus.Of(size, 1)
			count, bytes := tally(files)
			want := map[string]int{
				"members": test.members, "sessions": test.sessions, "shoutouts": test.shoutouts, "attendance": test.attendance,
				"asks": test.asks, "projects": test.projects, "resources": test.resources,
				"series": 3, "topics": 10, "purpose.md": 1, "join.md": 1, "code-of-conduct.md": 1,
			}
			if fmt.Sprint(count) != fmt.Sprint(want) {
				t.Errorf("files: got %v, want %v", count, want)
			}
			if bytes < test.leastBytes || bytes > test.mostBytes {
				t.Errorf("bytes: got %d, want %d to %d", bytes, test.leastBytes, test.mostBytes)
			}
			if !slices.IsSortedFunc(files, func(a, b corpus.File) int { return strings.Compare(a.Path, b.Path) }) {
				t.Error("the files are not sorted by path")
			}
		})
	}
}

// tally counts files by the first part of their path, and all bytes.
func tally(files corpus.Files) (count map[string]int, bytes int) {
	count = map[string]int{}
	for _, f := range files {
		kind, _, _ := strings.Cut(f.Path, "/")
		count[kind]++
		bytes += len(f.Text)
	}
	return count, bytes
}

// TestWhatIsAskedAndMadeChangesNobody compares a community with one in which nothing is
// asked, made or kept: only what refers to that differs.
func TestWhatIsAskedAndMadeChangesNobody(t *testing.T) {
	size := corpus.S()
	with := corpus.Of(size, 1)
	size.Asks, size.Projects, size.Resources = 0, 0, 0
	refers := regexp.MustCompile("(?m)^(?:from|project): (?:asks/|projects/)?[a-z0-9-]+\n")
	texts := map[string]string{}
	for _, f := range with {
		texts[f.Path] = f.Text
	}
	for _, f := range corpus.Of(size, 1) {
		text := texts[f.Path]
		if text != f.Text && refers.ReplaceAllString(text, "") != refers.ReplaceAllString(f.Text, "") {
			t.Errorf("%s is another file", f.Path)
		}
	}
}

func TestByNameKnowsNoOtherSize(t *testing.T) {
	for _, name := range []string{"", "s", "XL"} {
		if size, known := corpus.ByName(name); known {
			t.Errorf("%q is %v, want nothing", name, size)
		}
	}
}
